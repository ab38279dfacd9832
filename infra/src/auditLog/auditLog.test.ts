import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openAuditLog } from './openAuditLog.ts';
import { verifyAuditLog } from './verifyAuditLog.ts';

let dir: string;
let now: number;
const world = { now: () => now };
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'onewindow-audit-'));
  now = millisecondsAt('2026-11-27T02:00:00.000Z');
});
afterEach(() => rmSync(dir, { recursive: true }));

const entry = (object: string) => ({
  actor: { role: 'window', id: 'li' },
  persons: ['a'.repeat(32)],
  objects: [object],
});
const note = async (...objects: readonly string[]): Promise<void> => {
  const audit = openAuditLog(dir, world);
  await Promise.all(objects.map((object) => audit.note(entry(object))));
  await audit.close();
};
const november = () => join(dir, 'audit-2026-11.log');
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');

describe('the record of disclosures', () => {
  it('says who was shown whose data, where and when, in a file that nobody else reads', async () => {
    await note('project-1');
    expect(statSync(november()).mode & 0o777).toBe(0o600);
    expect(JSON.parse(linesOf(november())[0]!)).toEqual({
      number: 1,
      before: '0'.repeat(64),
      at: '2026-11-27T02:00:00.000Z',
      ...entry('project-1'),
    });
  });

  it('is one chain over restarts and months, and a file of its own for each month', async () => {
    await note('project-1', 'project-2');
    now = millisecondsAt('2026-12-01T02:00:00.000Z');
    await note('project-3');
    // Set back: it goes on in the newest file.
    now = millisecondsAt('2026-11-30T02:00:00.000Z');
    await note('project-4');
    expect(readdirSync(dir).toSorted()).toEqual(['audit-2026-11.log', 'audit-2026-12.log']);
    expect(verifyAuditLog(dir)).toMatchObject({ entries: 4, from: 1, to: 4 });
    // What is older than six months may be moved away, from its beginning on.
    rmSync(november());
    expect(verifyAuditLog(dir)).toMatchObject({ entries: 2, from: 3, to: 4 });
  });

  it('goes on behind a line that a crash has cut short', async () => {
    await note('project-1');
    appendFileSync(november(), '{"number":2,"bef');
    await note('project-2');
    expect(verifyAuditLog(dir)).toMatchObject({ entries: 2 });
  });

  it('is empty where nothing was ever shown', () => {
    expect(verifyAuditLog(dir)).toMatchObject({ entries: 0 });
  });

  it.each([
    ['altered', (lines: string[]) => lines.with(1, lines[1]!.replace('project-2', 'project-9'))],
    ['removed', (lines: string[]) => lines.toSpliced(1, 1)],
    ['put in', (lines: string[]) => lines.toSpliced(1, 0, lines[0]!)],
    ['no line of it', (lines: string[]) => lines.with(2, 'shown')],
  ])('shows that a line was %s', async (_what, change) => {
    await note('project-1', 'project-2', 'project-3');
    writeFileSync(november(), `${change(linesOf(november())).join('\n')}\n`);
    expect(() => verifyAuditLog(dir)).toThrow(/line [23] of .*audit-2026-11.log/);
  });

  it('shows that a month is missing between others', async () => {
    await note('project-1');
    now = millisecondsAt('2026-12-01T02:00:00.000Z');
    await note('project-2');
    now = millisecondsAt('2027-01-01T02:00:00.000Z');
    await note('project-3');
    rmSync(join(dir, 'audit-2026-12.log'));
    expect(() => verifyAuditLog(dir)).toThrow('lines are missing');
  });

  it('is not gone on with behind something else', async () => {
    await note('project-1');
    appendFileSync(november(), 'shown\n');
    expect(() => openAuditLog(dir, world)).toThrow('onewindow verify-audit');
  });
});
