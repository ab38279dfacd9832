import { PostFailed, type PostFailure } from '@onewindow/kernel/http.ts';

/** The path stays unsaid: it may hold a secret. */
export const failed = (failure: PostFailure, origin: string, why: string, cause?: unknown): PostFailed =>
  new PostFailed(failure, `${origin}: ${why}.`, { cause });

/** Whatever broke, as the port says it. */
export const asPostFailed = (error: unknown, origin: string): PostFailed => {
  if (error instanceof PostFailed) return error;
  // Of several attempts in one there is only the code.
  const { message, code = 'for an unknown reason' } = error as NodeJS.ErrnoException;
  return failed(code === 'ETIMEDOUT' ? 'timeout' : 'connection', origin, message === '' ? code : message, error);
};
