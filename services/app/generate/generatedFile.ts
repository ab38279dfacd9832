import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes a file that follows from others. With `--check` it writes nothing, and only tells where the file is another one than
 * it would write: `stale` says so to whoever forgot to write it.
 */
export const generateFile = (file: string | URL, text: string, stale: string): void => {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (current(file) !== text) {
    process.stderr.write(`${stale}: run \`pnpm generate\`\n`);
    process.exitCode = 1;
  }
};

const current = (file: string | URL): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};
