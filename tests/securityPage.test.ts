import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { root } from './tool.ts';

it('what could happen is stopped by something of which a test is named, and is there', () => {
  const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| who |') && !line.startsWith('| ---'));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const named = [...row.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file]) => file!);
    expect([row, named.length > 0]).toEqual([row, true]);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  }
});
