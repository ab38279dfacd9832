import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { killAll, open, run } from './centreProcess.ts';
import { codeOf, projects, register } from './numberedProjects.ts';
import { workedFolder } from './workedFolder.ts';

let dir: string;
let home: string;
let kept: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'onewindow-backup-'));
  home = join(dir, 'home');
  kept = join(dir, 'kept');
});
afterEach(async () => {
  await killAll();
  rmSync(dir, { recursive: true });
});

const backUp = (folder = kept, DATA_DIR = home) => run(['backup', folder], { DATA_DIR }).ended;
const restore = (DATA_DIR: string, folder = kept) => run(['restore', folder], { DATA_DIR }).ended;

const said = (text: string) => ({ code: 1, stderr: expect.stringMatching(new RegExp(`^onewindow: .*${text}.*\n$`)) });

describe('a centre that runs', () => {
  it('is backed up as it is at that moment, and restored it has every fact of then', async () => {
    const centre = await open({ DATA_DIR: home });
    await register(centre.at, 1);
    expect(await backUp()).toMatchObject({ code: 0, stderr: '' });
    await register(centre.at, 2);
    expect(await projects(centre.at)).toEqual([codeOf(1), codeOf(2)]);

    const restored = join(dir, 'restored');
    expect(await restore(restored)).toMatchObject({ code: 0, stderr: '' });
    cpSync(join(home, 'person-keys.sqlite'), join(restored, 'person-keys.sqlite'));
    const again = await open({ DATA_DIR: restored });
    expect(await projects(again.at)).toEqual([codeOf(1)]);
    await register(again.at, 3);
    expect(await projects(again.at)).toEqual([codeOf(1), codeOf(3)]);
  });

  it('says how many facts it backed up, and the same number when they are restored', async () => {
    const centre = await open({ DATA_DIR: home });
    await register(centre.at, 1);
    const backingUp = run(['backup', kept], { DATA_DIR: home });
    await backingUp.ended;
    const restoring = run(['restore', kept], { DATA_DIR: join(dir, 'restored') });
    await restoring.ended;
    const { facts, hash } = JSON.parse(readFileSync(join(kept, 'backup.json'), 'utf8')) as Record<string, unknown>;
    expect(facts).toBeGreaterThan(2);
    for (const { lines } of [backingUp, restoring]) {
      expect(lines).toEqual([
        expect.stringMatching(new RegExp(`^${String(facts)} facts in \\d+ streams.*${String(hash)}`)),
      ]);
    }
  });

  it('is not lost in a bare copy of its file: that is refused as incomplete', async () => {
    const centre = await open({ DATA_DIR: home });
    await register(centre.at, 1);
    const copy = join(dir, 'copy');
    cpSync(join(home, 'events.sqlite'), join(copy, 'events.sqlite'));
    expect(await run(['start'], { DATA_DIR: copy }).ended).toMatchObject(
      said('it is incomplete: the newest facts lie in'),
    );
    expect(await backUp(kept, copy)).toMatchObject(said('it is incomplete'));
  });
});

describe('a centre that was stopped or killed', () => {
  it.each(['ended', 'killed'] as const)('(%s) is backed up all the same, and starts again', async (state) => {
    await workedFolder(state, home);
    expect(await backUp()).toMatchObject({ code: 0, stderr: '' });
    expect(await projects((await open({ DATA_DIR: home })).at)).toEqual([codeOf(1)]);
    expect(await restore(join(dir, 'restored'))).toMatchObject({ code: 0 });
  });
});

describe('what cannot be backed up or restored', () => {
  it('is said in one line: no log, a backup that is there, a log that is there, another store', async () => {
    expect(await backUp()).toMatchObject(said('there is nothing to back up'));
    await workedFolder('ended', home);
    expect(await backUp()).toMatchObject({ code: 0 });
    expect(await backUp()).toMatchObject(said('is there already: choose another folder'));
    expect(await restore(home)).toMatchObject(said('is there already: move it and what lies beside it away'));
    const elsewhere = { DATA_DIR: home, EVENT_STORE: 'esdb://127.0.0.1:2113?tls=false' };
    expect(await run(['backup', join(dir, 'other')], elsewhere).ended).toMatchObject(said('names an EventStoreDB'));
  });

  it('is a backup that was cut short, or changed since: it leaves no log behind', async () => {
    await workedFolder('ended', home);
    await backUp();
    const restored = join(dir, 'restored');
    const log = join(kept, 'events.sqlite');
    writeFileSync(log, readFileSync(log).fill(0xa5, 5_000, 5_001));
    expect(await restore(restored)).toMatchObject(said('is not the file that was backed up'));
    rmSync(join(kept, 'backup.json'));
    expect(await restore(restored)).toMatchObject(said('holds no whole backup'));
    expect(readdirSync(restored)).toEqual(['onewindow.lock']);
  });
});
