import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run: what files share lies there, and goes with it. */
    readonly runFolder: string;
  }
}

/** Makes the folder before the first file, and removes it after the last. */
// oxlint-disable-next-line import/no-default-export -- Vitest calls what a setup exports by default
export default ({ provide }: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-run-'));
  provide('runFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
};
