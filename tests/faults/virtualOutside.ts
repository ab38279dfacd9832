import { type Post, PostFailed, type PostFailure, type Reply, type SendPost } from '@onewindow/kernel/http.ts';
import type { World } from '@onewindow/kernel/world.ts';

/** A post as an endpoint hears it. */
export interface Heard extends Omit<Post, 'signal'> {
  readonly id: string;
  /** In milliseconds since the Unix epoch. */
  readonly at: number;
}

/** What an endpoint does: answers, stays silent for ever, or cannot be reached. */
export type Behaviour = (heard: Heard) => Reply | 'silence' | PostFailure | Promise<Reply>;

/** The outside on virtual time: everybody behaves as told, and all that was sent to anybody is kept. */
export const virtualOutside = (
  world: Pick<World, 'now'>,
  behave: Behaviour,
): { readonly send: SendPost; readonly heard: readonly Heard[] } => {
  const heard: Heard[] = [];
  return {
    heard,
    send: ({ signal, ...post }) => {
      const one = { ...post, id: post.headers['webhook-id'] ?? '', at: world.now() };
      heard.push(one);
      const answer = behave(one);
      if (typeof answer === 'object') return Promise.resolve(answer);
      if (answer !== 'silence') return Promise.reject(new PostFailed(answer, `It fails: ${answer}.`));
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      });
    },
  };
};

export const status = (code: number, headers: Reply['headers'] = {}): Reply => ({ status: code, headers, body: '' });
export const well = status(204);
