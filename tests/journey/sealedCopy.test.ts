import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld as world } from '@onewindow/infra/systemWorld.ts';
import { sealed } from '@onewindow/kernel/envelope.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { project } from './asking.ts';
import { ask, killAll, open, run, stop } from './centreProcess.ts';

const dir = mkdtempSync(join(tmpdir(), 'onewindow-sealed-'));
const [old, copied] = [join(dir, 'old'), join(dir, 'copied')];
const projectCode = '2105-310116-04-01-000777';
const caseId = `${projectCode}.constructionPermit.1`;
const contact = { name: '欧阳示例', phone: '021-57921234' };
const occurredAt = '2026-11-02T02:00:00.000Z';

/** A log as a version before this one wrote it: names in clear, who approved as one line of words. */
beforeAll(async () => {
  mkdirSync(old);
  const store = openSqliteEventStore({ file: join(old, 'events.sqlite'), world });
  const { catalogue, hash } = loadCatalogue('jinshan');
  const demo = { asked: false, byDefault: false, possible: false };
  await openCentreLog(store, world, { catalogue, hash, today: '2026-11-01', demo });
  const facts = { ...project(projectCode), traits: [], category: 'industrial', contact, occurredAt, utilities: [] };
  const approvedBy = '上官示例';
  for (const [stream, fact] of [
    [`project-${projectCode}`, { type: 'ProjectRegistered', data: facts }],
    [
      `case-${caseId}`,
      { type: 'LimitExtended', data: { caseId, item: 'C3', days: 3, reason: '复杂', approvedBy, occurredAt } },
    ],
  ] as const) {
    const envelope = { commandId: world.randomUuid(), actor: { role: 'window', id: 'local' } };
    await store.append(stream, 'no-stream', sealed([fact], { type: fact.type, data: {} }, envelope, occurredAt));
  }
  await store.close();
});
afterAll(async () => {
  await killAll();
  rmSync(dir, { recursive: true });
});

const copy = (from: string, to: string, ...more: readonly string[]) =>
  run(['copy', '--from', from, '--to', to, ...more], {}).ended;

describe('a log that holds names in clear', () => {
  it('holds none in a copy that is sealed, which shows them all the same', async () => {
    expect(await copy(old, copied, '--seal')).toMatchObject({ code: 0, stderr: '' });
    const bytes = readFileSync(join(copied, 'events.sqlite'), 'utf8');
    expect(bytes).toContain(projectCode);
    expect(bytes).not.toMatch(/欧阳示例|57921234|上官示例/u);
    const centre = await open({ DATA_DIR: copied });
    const { data } = await ask(centre.at, `{ project(id: "${projectCode}") { contact { personId name phone } } }`);
    expect(data.project.contact).toEqual({ personId: expect.any(String), ...contact });
    await stop(centre);
  });

  it('is sealed with the keys that it names, and not once a head of it was signed', async () => {
    const again = join(dir, 'again');
    const refused = async (why: RegExp) =>
      expect(await copy(copied, again, '--seal')).toMatchObject({ code: 1, stderr: expect.stringMatching(why) });
    await refused(/sealed with other keys/u);
    rmSync(again, { recursive: true });
    mkdirSync(again);
    copyFileSync(join(copied, 'person-keys.sqlite'), join(again, 'person-keys.sqlite'));
    await refused(/^onewindow: --seal comes too late: .*\n$/u);
  });
});
