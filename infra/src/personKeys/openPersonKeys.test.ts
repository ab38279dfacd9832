import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { systemWorld as world } from '../systemWorld.ts';
import { openPersonKeys } from './openPersonKeys.ts';

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'onewindow-keys-'));
  file = join(dir, 'person-keys.sqlite');
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('the keys of persons', () => {
  it('lie in a file that nobody else reads, and are the same when it is opened again', () => {
    const keys = openPersonKeys(file, world);
    const { id, key } = keys.personOf('张三');
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    keys.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = openPersonKeys(file, world);
    expect(again.id).toBe(keys.id);
    expect(again.personOf('张三')).toEqual({ id, key });
    expect(again.keyOf(id)).toEqual(key);
    expect(again.keyOf('0'.repeat(32))).toBeUndefined();
    again.close();
    expect(readFileSync(file).includes('张三')).toBe(false);
  });

  it('are gone from the file when they are destroyed, and a new person has the same words', () => {
    const keys = openPersonKeys(file, world);
    const { id, key } = keys.personOf('张三');
    keys.personOf('李四');
    keys.forget(id);
    keys.forget(id);
    expect(keys.keyOf(id)).toBe('forgotten');
    expect(keys.personOf('张三').id).not.toBe(id);
    keys.close();
    expect(readFileSync(file).includes(Buffer.from(key))).toBe(false);
  });

  it('are kept all or none where many are made together', () => {
    const keys = openPersonKeys(file, world);
    expect(() =>
      keys.together(() => {
        keys.personOf('张三');
        throw new Error('half-way');
      }),
    ).toThrow('half-way');
    const [one, two] = keys.together(() => [keys.personOf('张三'), keys.personOf('李四')]);
    expect(keys.keyOf(one!.id)).toBeDefined();
    expect(keys.keyOf(two!.id)).toBeDefined();
    keys.close();
  });

  it('are made no more once their file lies elsewhere', () => {
    const keys = openPersonKeys(file, world);
    const { id, key } = keys.personOf('张三');
    renameSync(file, `${file}.away`);
    for (const name of ['李四', '李四']) expect(() => keys.personOf(name)).toThrow('no longer the file');
    expect(keys.keyOf(id)).toEqual(key);
    keys.close();
  });

  it('are not made where there is no folder for them, and that is said in one line', () => {
    expect(() => openPersonKeys(join(dir, 'nowhere', 'keys.sqlite'), world)).toThrow('it cannot be made (ENOENT)');
  });

  it('are not looked for in a file of another program', () => {
    writeFileSync(file, 'not ours');
    expect(() => openPersonKeys(file, world)).toThrow('onewindow restore-keys');
  });
});
