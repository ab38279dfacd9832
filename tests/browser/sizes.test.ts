import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { judge } from '@onewindow/console/build.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { consoleFolder } from './consoleCentre.ts';

describe('a build of the console', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'onewindow-sizes-'));
    vi.spyOn(globalThis.console, 'log').mockReturnValue();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A script that nothing makes smaller. */
  const script = (file: string, bytes: number): string => {
    writeFileSync(join(folder, file), randomBytes(bytes));
    return file;
  };
  const built = (first: number, shared: number, page: number) => ({
    'main.tsx': { file: script('main.js', first), isEntry: true, imports: ['shared.ts'] },
    'shared.ts': { file: script('shared.js', shared) },
    'page.tsx': { file: script('page.js', page), isDynamicEntry: true, imports: ['shared.ts', 'chart.ts'] },
    'chart.ts': { file: script('chart.js', 1_000) },
  });

  it('is refused where the first view is larger than 300 kB, with all that it needs', () => {
    expect(() => judge(built(200_000, 99_000, 1_000), folder)).not.toThrow();
    expect(() => judge(built(200_000, 101_000, 1_000), folder)).toThrow('larger than allowed: first view');
  });

  it('is refused where a page adds more than 60 kB, and what the first view had already is not counted again', () => {
    expect(() => judge(built(200_000, 90_000, 58_000), folder)).not.toThrow();
    expect(() => judge(built(200_000, 90_000, 59_500), folder)).toThrow('larger than allowed: page.tsx');
  });

  it('that is there now is not', async () => {
    const now = await consoleFolder();
    const manifest = JSON.parse(readFileSync(join(now, 'manifest.json'), 'utf8')) as Parameters<typeof judge>[0];
    expect(Object.values(manifest).filter(({ isDynamicEntry }) => isDynamicEntry).length).toBeGreaterThan(4);
    expect(() => judge(manifest, now)).not.toThrow();
  });
});
