import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { inject } from 'vitest';

import { open, stop } from './centreProcess.ts';
import { register } from './numberedProjects.ts';

/**
 * Fills a folder with what a centre leaves that has registered the first project: `killed` as kill -9 leaves it, when most still lies
 * in the write-ahead files; `ended` when it was started again and stopped. Both are made once for all files that a process runs.
 */
export const workedFolder = async (state: 'ended' | 'killed', to: string): Promise<void> => {
  const { [state]: from } = await (made ??= make());
  cpSync(from, to, { recursive: true });
};

let made: Promise<{ readonly ended: string; readonly killed: string }> | undefined;

const make = async () => {
  const ended = join(inject('runFolder'), `worked-${process.pid}`);
  const killed = `${ended}-killed`;
  const first = await open({ DATA_DIR: ended });
  await register(first.at, 1);
  await stop(first, 'SIGKILL');
  cpSync(ended, killed, { recursive: true });
  await stop(await open({ DATA_DIR: ended }));
  return { ended, killed };
};
