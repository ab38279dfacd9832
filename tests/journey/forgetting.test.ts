import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commandHash } from '@onewindow/kernel/envelope.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Heard, status, virtualOutside, well } from '../faults/virtualOutside.ts';
import { nobodyOutside } from '../outside.ts';
import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, nextProjectCode, project, refusalOf } from './asking.ts';
import { secretOf } from './companies.ts';
import { finishPermit } from './finishedPermit.ts';
import { wholeLog } from './wholeLog.ts';

const [name, phone] = ['欧阳示例', '021-57921234'];
const contact = { name, phone };
const forgotten = '已遗忘 / forgotten';
const hour = 3_600_000;

let dir: string;
let centre: TestCentre;
let sent: Heard[];
let answers: 'well' | 'badly';
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'onewindow-forgetting-'));
  sent = [];
  answers = 'well';
  centre = await openTestCentre('2026-03-02T01:00:00.000Z', join(dir, 'events.sqlite'), (world) => ({
    ...nobodyOutside,
    send: virtualOutside(world, (heard) => {
      sent.push(heard);
      return answers === 'well' ? well : status(503);
    }).send,
  }));
});
afterEach(async () => {
  await centre.close();
  rmSync(dir, { recursive: true });
});

const registered = async (more: object = {}): Promise<string> => {
  const projectCode = nextProjectCode();
  await given(centre, 'registerProject', { ...project(projectCode), contact, ...more });
  return projectCode;
};
const contactOf = async (projectCode: string) =>
  (await centre.ask(`{ project(id: "${projectCode}") { contact { personId name phone } } }`)).data.project.contact;
const forget = async (person: string): Promise<void> => {
  await given(centre, 'proposeForgetting', { person, ground: '本人申请' });
  await given(centre, 'confirmForgetting', { person });
};
/** All that lies on the disk of this centre. */
const onDisk = (): string => ['', '-wal'].map((end) => readFileSync(join(dir, `events.sqlite${end}`), 'utf8')).join('');

describe('what is personal', () => {
  it('stands nowhere in the log in clear, and is shown to whoever may read it', async () => {
    const projectCode = await registered();
    expect(await contactOf(projectCode)).toEqual({ personId: expect.stringMatching(/^[0-9a-f]{32}$/), name, phone });
    expect(onDisk()).toContain(projectCode);
    expect(onDisk()).not.toContain(name);
    expect(onDisk()).not.toContain(phone);
  });

  it('is in no hash of a command that could be guessed', async () => {
    const projectCode = await registered();
    const event = (await wholeLog(centre.store)).find(({ stream }) => stream === `project-${projectCode}`);
    const { occurredAt: _, contact: __, ...facts } = event!.data as { occurredAt: string; contact: object };
    const guessed = commandHash({ type: 'RegisterProject', data: { ...facts, contact } });
    expect((event!.metadata as { commandHash: string }).commandHash).not.toBe(guessed);
  });

  it('makes a repeated command no other one', async () => {
    const command = { ...project(nextProjectCode()), contact, commandId: centre.world.randomUuid() };
    const first = await given(centre, 'registerProject', command);
    const length = await centre.logLength();
    expect(await given(centre, 'registerProject', command)).toMatchObject({ id: first.id });
    expect(await centre.logLength()).toBe(length);
    expect(
      await refusalOf(centre, 'amendProject', {
        projectCode: command.projectCode,
        reason: '相同内容',
        changes: { contact },
      }),
    ).toMatchObject({ code: 'nothing-to-amend' });
  });

  it('cannot be read by giving what is sealed as if it were said', async () => {
    const projectCode = await registered();
    const event = (await wholeLog(centre.store)).find(({ stream }) => stream === `project-${projectCode}`);
    const { contact: sealed } = event!.data as { contact: { name: string } };
    const copied = { ...project(nextProjectCode()), contact: { name: sealed.name, phone: '1' } };
    const { errors } = await give(centre, 'registerProject', copied);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: expect.arrayContaining([expect.objectContaining({ path: 'input.contact.name' })]),
    });
  });
});

describe('somebody who is forgotten', () => {
  it('is forgotten in every project at once, and in nobody else', async () => {
    const [one, two] = [await registered(), await registered()];
    const other = await registered({ contact: { name, phone: '021-2' } });
    const { personId } = await contactOf(one);
    expect((await contactOf(two)).personId).toBe(personId);
    await forget(personId);
    for (const projectCode of [one, two])
      expect(await contactOf(projectCode)).toEqual({ personId, name: forgotten, phone: forgotten });
    expect(await contactOf(other)).toMatchObject({ name, phone: '021-2' });
    const { data } = await centre.ask(`{ person(id: "${personId}") { forgottenAt forgetting { ground } } }`);
    expect(data.person).toEqual({ forgottenAt: expect.any(String), forgetting: { ground: '本人申请' } });
  });

  it('is somebody new when they come again', async () => {
    const { personId } = await contactOf(await registered());
    await forget(personId);
    const again = await contactOf(await registered());
    expect(again).toMatchObject({ name, phone });
    expect(again.personId).not.toBe(personId);
  });

  it('is not forgotten while a project is under legal hold in which they are named, or in one of its cases', async () => {
    const [held, other] = [
      await registered(),
      await registered({ contact: { name: '另一人', phone: '021-57920009' } }),
    ];
    const { personId: person } = await contactOf(held);
    const { personId: elsewhere } = await contactOf(other);
    const { id: caseId } = await given(centre, 'submitCase', {
      projectCode: held,
      stage: 'constructionPermit',
      channel: 'WINDOW',
    });
    const approvedBy = { name: '赵批准', rank: '窗口负责人' };
    const mended = { caseId, receivedOn: '2026-02-27', reason: '登记有误', evidence: '更正单 1', approvedBy };
    await given(centre, 'correctReceiptDay', mended);
    const approver = (await wholeLog(centre.store)).flatMap(({ type, data }) =>
      type === 'ReceiptDayCorrected' ? [(data as typeof mended).approvedBy.name.split(':')[1]!] : [],
    )[0]!;
    const ground = '档案法第十三条';
    const propose = (one: string) => refusalOf(centre, 'proposeForgetting', { person: one, ground: '本人申请' });
    expect(await propose(approver)).toBeNull();

    await given(centre, 'placeProjectHold', { projectCode: held, ground });
    const { data } = await centre.ask(`{ project(id: "${held}") { legalHold { ground } } }`);
    expect(data.project.legalHold).toEqual({ ground });
    const refused = { code: 'project-under-hold', details: { project: held, ground } };
    expect(await propose(person)).toMatchObject(refused);
    expect(await refusalOf(centre, 'confirmForgetting', { person: approver }, { ...as('centreHead') })).toMatchObject(
      refused,
    );
    expect(await propose(elsewhere)).toBeNull();

    await given(centre, 'liftProjectHold', { projectCode: held, reason: '已移交' });
    await forget(person);
    expect(await contactOf(held)).toMatchObject({ name: forgotten });
  });

  it('is not forgotten by one alone, nor against a legal hold, whose ground is told', async () => {
    const { personId: person } = await contactOf(await registered());
    const alone = { ...as('centreHead') };
    await give(centre, 'proposeForgetting', { person, ground: '本人申请' }, alone);
    expect(await refusalOf(centre, 'confirmForgetting', { person }, alone)).toMatchObject({ code: 'same-person' });
    await given(centre, 'placeLegalHold', { person, ground: '档案法第十三条' });
    expect(await refusalOf(centre, 'confirmForgetting', { person })).toMatchObject({
      code: 'legal-hold',
      message: expect.stringContaining('档案法第十三条'),
    });
    expect(await refusalOf(centre, 'proposeForgetting', { person: 'f'.repeat(32), ground: '无此人' })).toMatchObject({
      code: 'person-unknown',
    });
  });

  it('is not found by name, whether forgotten or not, and moves no average', async () => {
    const projectCode = await registered();
    const averages = '{ stageDurations { stage { id } concluded meanWorkingDays medianWorkingDays } }';
    await finishPermit((command, input) => given(centre, command, input), {
      projectCode: nextProjectCode(),
      name: '示例厂房',
      utilities: [],
      number: '310116202603020101',
    });
    const before = await centre.ask(averages);
    const { personId } = await contactOf(projectCode);
    const found = `{ projects(filter: { text: "${name}" }) { totalCount } }`;
    expect((await centre.ask(found)).data).toEqual({ projects: { totalCount: 0 } });
    await forget(personId);
    expect((await centre.ask(found)).data).toEqual({ projects: { totalCount: 0 } });
    expect(await centre.ask(averages)).toEqual(before);
  });

  it('is told to no company any more: what was not sent yet says forgotten, what was sent stays there', async () => {
    await secretOf(centre, 'jinshanWater', 'push');
    await given(centre, 'registerEndpoint', { company: 'jinshanWater', url: 'https://water.example.org/hookups' });
    answers = 'badly';
    const projectCode = nextProjectCode();
    await given(centre, 'registerProject', { ...project(projectCode), contact });
    await given(centre, 'requestHookup', { projectCode, purpose: 'TEMPORARY', utility: 'water', demand: {} });
    await centre.world.advance(hour);
    // Beside messages an endpoint that fails is sent tests, which tell of nobody.
    const told = () => {
      const messages = sent.map(({ body }) => JSON.parse(body) as { data: { request?: { contact: object } } });
      return messages.findLast(({ data }) => data.request)?.data.request?.contact;
    };
    expect(told()).toEqual(contact);
    const { personId } = await contactOf(projectCode);
    await forget(personId);
    answers = 'well';
    await centre.world.advance(24 * hour);
    expect(told()).toEqual({ name: forgotten, phone: forgotten });
    const order = `${projectCode}.temporary.water.1`;
    const { data } = await centre.ask(`{ hookupOrder(id: "${order}") { history { nodes { data } } } }`);
    expect(JSON.stringify(data)).toContain(forgotten);
    expect(JSON.stringify(data)).not.toContain(name);
  });
});
