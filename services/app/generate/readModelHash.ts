/**
 * Writes what a read model's rows follow from: the code that folds events into rows, without its comments and types, and the
 * hash of it. `--check` only tells whether it is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { readModelSources, sourcesFile } from './readModelSources.ts';

const text = `${JSON.stringify(readModelSources(), undefined, 2)}\n`;
const current = (): string | undefined => {
  try {
    return readFileSync(sourcesFile, 'utf8');
  } catch {
    return undefined;
  }
};
if (!process.argv.includes('--check')) writeFileSync(sourcesFile, text);
else if (current() !== text) {
  process.stderr.write('what read models follow from has changed: run `pnpm generate`\n');
  process.exitCode = 1;
}
