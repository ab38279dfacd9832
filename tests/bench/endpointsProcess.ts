import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A message at its endpoint: when its first byte came, in milliseconds since the Unix epoch, and the order it is about. */
export interface Arrival {
  readonly id: string;
  readonly at: number;
  readonly subject: string;
}

/** What the endpoints are asked. */
export type Asked =
  | { readonly acknowledging: number; readonly silent: number }
  | { readonly awaited: number }
  | { readonly forget: true };

/** What they tell. */
export type Told =
  | { readonly awake: readonly number[]; readonly asleep: readonly number[] }
  | { readonly arrivals: readonly Arrival[] };

/** Endpoints that listen in a process of their own. */
export interface Endpoints {
  /** The ports of those that acknowledge, and of those that never answer. */
  readonly awake: readonly number[];
  readonly asleep: readonly number[];
  /** Settles when so many messages came. */
  readonly arrived: (count: number) => Promise<readonly Arrival[]>;
  readonly forget: () => void;
  readonly stop: () => void;
}

/** Opens endpoints. */
export const openEndpoints = async (acknowledging: number, silent: number): Promise<Endpoints> => {
  const child = fork(fileURLToPath(new URL('endpoints.ts', import.meta.url)));
  const ask = (asked: Asked): void => void child.send(asked);
  const answer = (): Promise<Told> => new Promise((resolve) => void child.once('message', resolve));
  const opened = answer();
  ask({ acknowledging, silent });
  const told = await opened;
  if (!('awake' in told)) throw new Error('the endpoints did not open');
  const stop = (): void => void child.kill('SIGKILL');
  process.once('exit', stop);
  return {
    ...told,
    arrived: async (count) => {
      const all = answer();
      ask({ awaited: count });
      const came = await all;
      return 'arrivals' in came ? came.arrivals : [];
    },
    forget: () => ask({ forget: true }),
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
};
