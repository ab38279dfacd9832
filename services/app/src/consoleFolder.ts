import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { buildScript, builtConsole } from '@onewindow/console/build.ts';
import type { Logger } from '@onewindow/infra/logger.ts';

/**
 * The folder of the console; built first where its sources have changed. A centre whose console cannot be built works on without: what
 * is due, is due. It then shows the console of the last build, or none.
 */
export const consoleFolder = async (log: Logger): Promise<string | undefined> => {
  const { folder, isCurrent } = builtConsole();
  if (isCurrent) return folder;
  log.info('building the console, since its sources have changed');
  try {
    // In a process of its own, which takes its memory with it when it ends.
    await promisify(execFile)(process.execPath, [buildScript]);
    log.info('the console is built');
  } catch (error) {
    log.error({ err: error }, 'the console cannot be built');
  }
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
};
