import type { Outside } from '@onewindow/app/outside.ts';
import { PostFailed } from '@onewindow/kernel/http.ts';

/** Where nobody is spoken to: for what has nothing to do with companies. */
export const nobodyOutside: Outside = {
  send: () => Promise.reject(new PostFailed('connection', 'Nobody is outside.')),
  faultOf: () => undefined,
  secretsKeys: [Uint8Array.from({ length: 32 }, (_, index) => index)],
  timeLimit: 15_000,
};
