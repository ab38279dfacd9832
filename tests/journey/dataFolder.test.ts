import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { damageTable } from '../damagedPage.ts';
import { runs } from '../runs.ts';
import { answering, ask, killAll, open as openCentre, run, start, stop } from './centreProcess.ts';
import { codeOf, projects, register } from './numberedProjects.ts';
import { workedFolder } from './workedFolder.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'onewindow-folder-'));
});
afterEach(async () => {
  await killAll();
  rmSync(dir, { recursive: true });
});

const open = () => openCentre({ DATA_DIR: dir });

const readiness = async (at: string) => {
  const response = await fetch(`${at}/readyz`);
  return { code: response.status, ...((await response.json()) as object) };
};
/** Whether this machine lets a test have a disk of its own. */
const canMount = (): boolean =>
  spawnSync('unshare', ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;
const registered = { data: { registerProject: { project: { revision: 0 }, refusal: null } } };

describe('what people have given the centre', () => {
  const modes = (folder = dir): Record<string, string> =>
    Object.fromEntries(
      ['.', ...readdirSync(folder)].map((name) => [
        name.replace(/[0-9a-f]{16}/, '<hash>'),
        (statSync(join(folder, name)).mode & 0o777).toString(8),
      ]),
    );
  const closed = (...files: readonly string[]) => ({
    '.': '700',
    ...Object.fromEntries(
      [
        'administrator.token',
        'events.sqlite',
        'fact-tree.sqlite',
        'onewindow.lock',
        'person-keys.sqlite',
        'read-model-<hash>.sqlite',
        'session.key',
        'tree-head-key.pem',
        ...files,
      ].map((name) => [name, '600']),
    ),
  });
  const beside = [
    'onewindow.lock-journal',
    ...['events.sqlite', 'fact-tree.sqlite', 'read-model-<hash>.sqlite'].flatMap((name) => [
      `${name}-shm`,
      `${name}-wal`,
    ]),
  ];

  it('is read by nobody but the user whose process it is: a folder of 0700, files of 0600', async () => {
    const home = join(dir, 'new', 'home');
    const running = await openCentre({ DATA_DIR: home });
    await register(running.at, 1);
    expect(modes(home)).toEqual(closed(...beside));
    await stop(running);
    expect(modes(home)).toEqual(closed());
  });

  it('is taken from everybody else where it lay open before, and a killed process left its files', async () => {
    await workedFolder('killed', dir);
    chmodSync(dir, 0o755);
    for (const name of readdirSync(dir)) chmodSync(join(dir, name), 0o644);
    const running = await open();
    expect(modes()).toEqual(closed(...beside));
    expect(await projects(running.at)).toEqual([codeOf(1)]);
    expect(running.lines.filter((line) => line.includes('other users'))).toEqual([]);
  });

  it('a folder in which other things lie stays as open as it was, and they do', async () => {
    writeFileSync(join(dir, 'notes.txt'), 'somebody else', { mode: 0o644 });
    chmodSync(dir, 0o755);
    const running = await open();
    await stop(running);
    expect(modes()).toEqual({ ...closed(), '.': '755', 'notes.txt': '644' });
  });

  it('is read by nobody else in a backup, and where that is restored', async () => {
    const home = join(dir, 'home');
    await workedFolder('ended', home);
    const kept = join(dir, 'kept');
    expect(await run(['backup', kept], { DATA_DIR: home }).ended).toMatchObject({ code: 0 });
    expect(modes(kept)).toEqual({ '.': '700', 'backup.json': '600', 'events.sqlite': '600' });
    chmodSync(join(kept, 'events.sqlite'), 0o644);
    const restored = join(dir, 'restored');
    expect(await run(['restore', kept], { DATA_DIR: restored }).ended).toMatchObject({ code: 0 });
    expect(modes(restored)).toEqual({ '.': '700', 'events.sqlite': '600', 'onewindow.lock': '600' });
  });
});

describe('a log from which somebody deleted', () => {
  it.each([
    ['in the middle', 1],
    ['at the end', 0],
  ])('(%s) is counted by nobody: following stops, and says what is missing', async (_, fromTheEnd) => {
    const before = await open();
    for (const number of [1, 2, 3]) await register(before.at, number);
    await stop(before);
    const log = new Database(join(dir, 'events.sqlite'));
    const last = log.prepare<[], number>('SELECT max(position) FROM events').pluck().get() ?? 0;
    log.prepare('DELETE FROM events WHERE position = ?').run(last - fromTheEnd);
    log.close();
    const reason = `the event at position ${last - fromTheEnd} is missing in the log`;
    for (const name of readdirSync(dir)) if (name.startsWith('read-model')) rmSync(join(dir, name));
    const running = start({ DATA_DIR: dir });
    const stopped = running.said(/following the event log has stopped/);
    const at = await running.url;
    await stopped;
    expect(await readiness(at)).toMatchObject({ code: 503, status: 'stopped', reason, position: '0' });
    expect(await register(at, 4)).toMatchObject({
      errors: [{ message: expect.stringContaining(reason), extensions: { code: 'STOPPED' } }],
    });
  });
});

describe('a read model that is damaged while the centre runs', () => {
  it('is built anew by itself: whoever asks meanwhile is told to come again, and one line says so', async () => {
    const running = await open();
    await register(running.at, 1);
    const file = join(
      dir,
      readdirSync(dir).find((name) => /^read-model-.+\.sqlite$/.test(name))!,
    );
    damageTable(file, 'projects');
    const asked = await ask(running.at, '{ projects(first: 50) { nodes { id } } }');
    expect(asked).toMatchObject({ errors: [{ extensions: { code: 'CATCHING_UP' } }] });
    while ((await readiness(running.at)).code !== 200) await setImmediate();
    expect(await projects(running.at)).toEqual([codeOf(1)]);
    expect(await register(running.at, 2)).toEqual(registered);
    expect(await projects(running.at)).toEqual([codeOf(1), codeOf(2)]);
    const lines = running.lines.filter((line) => (JSON.parse(line) as { level: number }).level > 30);
    expect(lines).toEqual([expect.stringContaining('the read model is damaged, and is built anew from the event log')]);
    expect(await stop(running)).toEqual({ code: 0, signal: null, stderr: '' });
  });
});

describe.skipIf(!canMount())('a centre whose disk is full', () => {
  /** On a disk of its own of so many megabytes, which goes with the process; what lies on it is reached through that. */
  const openOnDisk = async (megabytes: number) => {
    const mounting = `mount -t tmpfs -o size=${megabytes}m,mode=700 tmpfs "$DATA_DIR" && exec "$@"`;
    const running = await answering(
      run(['start'], { DATA_DIR: dir }, ['unshare', '--map-root-user', '--mount', 'sh', '-c', mounting, 'sh']),
    );
    const onDisk = (name: string): string => join(`/proc/${running.child.pid}/root`, dir, name);
    const fill = (): void => {
      expect(() => writeFileSync(onDisk('filler'), Buffer.alloc(megabytes * 2 ** 20))).toThrow('ENOSPC');
    };
    return { ...running, fill, makeRoom: () => rmSync(onDisk('filler')) };
  };
  const full = expect.stringMatching(/^the disk is full: .+\.sqlite cannot be written$/);

  it('says so to whoever gives a command and at /readyz, records nothing, and goes on by itself when there is room', async () => {
    const { at, fill, makeRoom, ...running } = await openOnDisk(16);
    expect(await register(at, 1)).toEqual(registered);
    fill();
    let given = 2;
    // What has room in blocks that were taken before is still recorded.
    while ((await register(at, given)).errors?.[0]?.extensions?.['code'] !== 'DISK_FULL') given += 1;
    expect(await register(at, given, { 'accept-language': 'en' })).toMatchObject({
      errors: [
        { message: expect.stringContaining('The disk of the centre is full'), extensions: { code: 'DISK_FULL' } },
      ],
    });
    expect(await readiness(at)).toMatchObject({ code: 503, status: 'diskFull', reason: full });

    makeRoom();
    while ((await readiness(at)).code !== 200) await setImmediate();
    expect(await register(at, given)).toEqual(registered);
    expect(await projects(at)).toEqual(Array.from({ length: given }, (_, index) => codeOf(index + 1)).slice(0, 50));
    expect(running.lines.filter((line) => line.includes('has stopped'))).toEqual([]);
    expect(await stop({ ...running })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a centre whose files are taken from under it', () => {
  const removed = (path: string): void => rmSync(path);
  const replaced = (path: string): void => {
    cpSync(path, `${path}.other`);
    renameSync(`${path}.other`, path);
  };

  const isFull = runs({ usual: 0, full: 1 }) === 1;
  /** The usual run takes each file once, and each act; the full one also the others. */
  const takings: readonly (readonly [string, (path: string) => void, string])[] = [
    ['events.sqlite', replaced, 'another file lies in its place'],
    ['events.sqlite-wal', removed, 'it was removed or moved away'],
    ['onewindow.lock', removed, 'it was removed or moved away'],
    ...(isFull
      ? ([
          ['events.sqlite', removed, 'it was removed or moved away'],
          ['onewindow.lock', replaced, 'another file lies in its place'],
        ] as const)
      : []),
  ];
  it.each(takings)('(%s) acknowledges nothing more, and says why to whoever asks', async (name, act, why) => {
    const running = await open();
    expect(await register(running.at, 1)).toEqual(registered);
    act(join(dir, name));
    const reason = `${join(dir, name)} is no longer the file that this process works on: ${why}`;
    const told = { message: expect.stringContaining(reason), extensions: { code: 'STOPPED' } };
    expect(await register(running.at, 2)).toMatchObject({ errors: [told] });
    expect(await readiness(running.at)).toMatchObject({
      code: 503,
      status: 'stopped',
      reason: expect.stringContaining(reason),
    });
    expect(await register(running.at, 1)).toMatchObject({ errors: [told] });
    expect(running.lines.filter((line) => line.includes('following the event log has stopped'))).toHaveLength(1);
    expect(await stop(running)).toEqual({ code: 0, signal: null, stderr: '' });
  });

  it('goes on where it was once the log has been put back', async () => {
    const running = await open();
    await register(running.at, 1);
    const away = `${dir}-away`;
    renameSync(dir, away);
    expect(await register(running.at, 2)).toMatchObject({ errors: [{ extensions: { code: 'STOPPED' } }] });
    await stop(running);
    expect(() => readdirSync(dir)).toThrow('ENOENT');
    renameSync(away, dir);
    const again = await open();
    expect(await projects(again.at)).toContain(codeOf(1));
    expect(await register(again.at, 3)).toEqual(registered);
  });
});
