import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { auditFilesIn } from '@onewindow/infra/auditLog/auditFiles.ts';
import { afterAll, describe, expect, it } from 'vitest';

import { given, nextProjectCode, project } from './asking.ts';
import { ask, killAll, open, run, stop } from './centreProcess.ts';
import { workedFolder } from './workedFolder.ts';

const dir = mkdtempSync(join(tmpdir(), 'onewindow-disclosures-'));
const home = join(dir, 'home');
afterAll(async () => {
  await killAll();
  rmSync(dir, { recursive: true });
});

const contact = { name: '欧阳示例', phone: '021-57921234' };
const doorAt = (at: string) => ({ ask: (query: string, variables = {}) => ask(at, query, variables) });
const contacts = '{ projects { nodes { id contact { personId name phone } } } }';
/** The lines of its record, whichever month it is. */
const months = (folder = home) =>
  auditFilesIn(folder).flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));

describe('who is shown personal data', () => {
  it('is on record with whose and where, one entry for what was shown at once, and nothing of the data', async () => {
    const centre = await open({ DATA_DIR: home });
    const codes = [nextProjectCode(), nextProjectCode()];
    for (const [index, projectCode] of codes.entries()) {
      const phone = `${contact.phone}-${index}`;
      await given(doorAt(centre.at), 'registerProject', { ...project(projectCode), contact: { ...contact, phone } });
    }
    await ask(centre.at, '{ projects { nodes { id name } } }');
    const { data } = await ask(centre.at, contacts);
    const persons = data.projects.nodes.map(({ contact: { personId } }: { contact: { personId: string } }) => personId);
    expect(data.projects.nodes[0].contact.name).toBe(contact.name);
    const entries = months().map((line) => JSON.parse(line) as object);
    expect(entries).toMatchObject([
      {
        number: 1,
        actor: { role: 'centreHead', id: 'centreHead' },
        persons: persons,
        objects: codes.map((code) => `project-${code}`),
      },
    ]);
    expect(months().join('\n')).not.toContain(contact.name);
    expect(centre.lines.join('\n')).not.toMatch(/欧阳示例|57921234/u);
    await stop(centre);
  });

  it('goes on after a start, and is found whole, or not, by verify-audit', async () => {
    const centre = await open({ DATA_DIR: home });
    await ask(centre.at, contacts);
    await stop(centre);
    const verified = run(['verify-audit'], { DATA_DIR: home });
    expect(await verified.ended).toMatchObject({ code: 0, stderr: '' });
    expect(verified.lines[0]).toMatch(/^entries 1 to 2 are whole/);
  });
});

describe('the keys of persons', () => {
  it('come back from a backup of their own, and without them the log is refused', async () => {
    const [kept, restored] = [join(dir, 'kept'), join(dir, 'restored')];
    const backedUp = run(['backup', kept], { DATA_DIR: home });
    expect(await backedUp.ended).toMatchObject({ code: 0 });
    expect(backedUp.lines[0]).toContain('the keys of persons are not in it');
    expect(readFileSync(join(kept, 'events.sqlite')).includes(contact.name)).toBe(false);
    const keys = run(['backup-keys', join(dir, 'keys')], { DATA_DIR: home });
    expect(await keys.ended).toMatchObject({ code: 0, stderr: '' });
    const [, copy = ''] = /are in (\S+):/.exec(keys.lines[0]!) ?? [];

    expect(await run(['restore', kept], { DATA_DIR: restored }).ended).toMatchObject({ code: 0 });
    expect(await run(['start'], { DATA_DIR: restored }).ended).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^onewindow: the keys of this log's persons are missing: .*\n$/),
    });
    expect(await run(['restore-keys', copy], { DATA_DIR: restored }).ended).toMatchObject({ code: 0, stderr: '' });
    const centre = await open({ DATA_DIR: restored });
    expect((await ask(centre.at, contacts)).data.projects.nodes[0].contact.name).toBe(contact.name);
    await stop(centre);
  });

  it('of another log are not taken, and where they are lost the centre goes on with others once somebody says so', async () => {
    const lost = join(dir, 'lost');
    expect(await run(['restore', join(dir, 'kept')], { DATA_DIR: lost }).ended).toMatchObject({ code: 0 });
    const other = join(dir, 'other');
    await workedFolder('ended', other);
    expect(
      await run(['start'], { DATA_DIR: lost, PERSON_KEYS: join(other, 'person-keys.sqlite') }).ended,
    ).toMatchObject({ code: 1, stderr: expect.stringContaining("another log's persons") });
    const centre = await open({ DATA_DIR: lost }, '--new-person-keys');
    expect((await ask(centre.at, contacts)).data.projects.nodes[0].contact).toMatchObject({
      personId: expect.any(String),
      name: '无法读取：密钥缺失 / unreadable: its key is missing',
    });
    await stop(centre);
    await stop(await open({ DATA_DIR: lost }));
  });
});
