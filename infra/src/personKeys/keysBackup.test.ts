import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { systemWorld as world } from '../systemWorld.ts';
import { backUpKeys, restoreKeys } from './keysBackup.ts';
import { openPersonKeys } from './openPersonKeys.ts';

let dir: string;
let file: string;
let folder: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'onewindow-keys-'));
  file = join(dir, 'person-keys.sqlite');
  folder = join(dir, 'kept');
});
afterEach(() => rmSync(dir, { recursive: true }));

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T02:00:00.000Z`;
const later = '2026-12-02T02:00:00.000Z';

describe('a backup of the keys of persons', () => {
  it('is taken while a centre works with them, and brings them back', () => {
    const keys = openPersonKeys(file, world);
    const { id, key } = keys.personOf('张三');
    const { copy, persons } = backUpKeys(file, folder, day(1));
    expect(persons).toBe(1);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    keys.personOf('李四');
    keys.close();
    rmSync(file);
    expect(restoreKeys(copy, file, day(30))).toEqual({ takenAt: day(1) });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = openPersonKeys(file, world);
    expect([again.id, again.keyOf(id)]).toEqual([keys.id, key]);
    again.close();
  });

  it('holds nothing of a key that was destroyed', () => {
    const keys = openPersonKeys(file, world);
    const { id, key } = keys.personOf('张三');
    keys.forget(id);
    keys.close();
    expect(readFileSync(backUpKeys(file, folder, day(1)).copy).includes(Buffer.from(key))).toBe(false);
  });

  it('is not taken back after thirty days, under whatever name, and is removed by the next', () => {
    openPersonKeys(file, world).close();
    const { copy } = backUpKeys(file, folder, day(1));
    const kept = backUpKeys(file, folder, day(20)).copy;
    const renamed = join(folder, 'person-keys-young.sqlite');
    renameSync(copy, renamed);
    expect(() => restoreKeys(renamed, join(dir, 'other.sqlite'), later)).toThrow('more than 30 days ago');
    expect(backUpKeys(file, folder, later).removed).toEqual([renamed]);
    expect([existsSync(renamed), existsSync(kept)]).toEqual([false, true]);
  });

  it('is not taken over keys that are there, nor from what is no backup', () => {
    openPersonKeys(file, world).close();
    const { copy } = backUpKeys(file, folder, day(1));
    expect(() => restoreKeys(copy, file, day(1))).toThrow('is there already');
    const other = join(dir, 'other.sqlite');
    expect(() => restoreKeys(file, other, day(1))).toThrow('no backup of keys');
    writeFileSync(join(dir, 'text'), 'text');
    expect(() => restoreKeys(join(dir, 'text'), other, day(1))).toThrow('no backup of keys');
    expect(() => restoreKeys(join(dir, 'nowhere'), other, day(1))).toThrow('is not there');
    expect(() => backUpKeys(other, folder, day(1))).toThrow('nothing to back up');
  });
});
