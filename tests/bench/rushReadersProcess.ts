import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What readers do: so many a second for so long; the numbers are of notices, of which some are checked. */
export interface ReadersAsked {
  readonly url: string;
  readonly perSecond: number;
  readonly seconds: number;
  readonly numbers: readonly string[];
}

/** How it went: how long each took, in milliseconds, how many answers came of each status, how many bytes, and what went wrong. */
export interface ReadersTold {
  readonly took: readonly number[];
  readonly statuses: { readonly [status: string]: number };
  readonly bytes: number;
  readonly errors: number;
}

/** Has readers read, in a process of their own. */
export const readPublicPages = async (asked: ReadersAsked): Promise<ReadersTold> => {
  const child = fork(fileURLToPath(new URL('rushReaders.ts', import.meta.url)));
  const stop = (): void => void child.kill('SIGKILL');
  process.once('exit', stop);
  child.send(asked);
  const [told] = (await once(child, 'message')) as [ReadersTold];
  process.off('exit', stop);
  stop();
  return told;
};
