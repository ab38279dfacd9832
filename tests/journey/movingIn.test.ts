import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type EventStoreDbDouble, startDouble } from '../contract/eventStoreDbDouble.ts';
import { given } from './asking.ts';
import { ask, killAll, open, type Process, run, stop, shown } from './centreProcess.ts';
import { subscribe } from './liveEvents.ts';

/** A list, by the largest pages that there are: what does not stand on its first one stands on its last. */
const fromBothEnds = (list: string, fields: string): readonly string[] =>
  ['first', 'last'].map((end) => `{ ${list}(${end}: 100) { totalCount edges { cursor node { ${fields} } } } }`);

const listsOfCases = fromBothEnds(
  'cases',
  `id status revision turn dueOn statutoryDueOn light overdue suspended acceptedOn decidedOn deliveredOn ledger
  reviews { item { id } state round openedOn concludedOn statutoryDueOn } certificates { number issuedOn }
  time { elapsed beforeAcceptance department applicant excluded }`,
);
const facts = 'totalCount nodes { factId type revision occurredAt recordedAt actor { role id } data }';
/** All else that anybody can ask of a centre, in full. */
const everything = [
  '{ centre { id notice stages { id } } }',
  `{ stageDurations(groupBy: [MONTH, LOCALITY, CATEGORY]) {
    stage { id } month locality { id } category { id } concluded meanWorkingDays p90WorkingDays meanApplicant } }`,
  `{ reviewDurations(groupBy: [ITEM]) {
    department { id } item { id } concluded objections meanWorkingDays medianWorkingDays } }`,
  ...fromBothEnds('hookupOrders', `id status openedOn connectedOn history(first: 10) { ${facts} }`),
  ...fromBothEnds('projects', 'id name progress { stage { id } state on }'),
];

/** The same with the cases, and every fact of every case. */
const answersOf = async (at: string): Promise<object> => {
  const answerTo = async (query: string) => {
    const { data, errors } = await ask(at, query);
    expect(errors).toBeUndefined();
    return data;
  };
  const answers = [];
  for (const query of everything) answers.push(await answerTo(query));
  for (const query of listsOfCases) {
    const { cases } = await answerTo(query);
    expect(cases.totalCount).toBeLessThan(200);
    answers.push(cases);
    for (const { node } of cases.edges)
      answers.push(await answerTo(`{ case(id: "${node.id}") { history(first: 100) { ${facts} } } }`));
  }
  return answers;
};

describe('a centre that moves to EventStoreDB and back', () => {
  const dir = mkdtempSync(join(tmpdir(), 'onewindow-move-'));
  const home = join(dir, 'data');
  let double: EventStoreDbDouble;
  let address: string;
  let before: object;
  let position: string;
  beforeAll(async () => {
    double = await startDouble();
    address = `esdb://127.0.0.1:${double.port}?tls=false`;
  });
  afterAll(async () => {
    await killAll();
    await double.stop();
    rmSync(dir, { recursive: true });
  });

  const positionOf = async (at: string): Promise<string> => {
    const { position: reached } = (await (await fetch(`${at}/readyz`)).json()) as { position: string };
    return reached;
  };
  const copy = (from: string, to: string): Process => run(['copy', '--from', from, '--to', to], { LOG_LEVEL: 'error' });

  it('is the same there: what it answers, its positions, and what a subscriber hears; and it can come back', async () => {
    await atWork();
    await copied();
    await answersAsBefore();
    await subscriberGoesOn();
    await movedBack();
  });

  /** It has been at work in its own folder. */
  const atWork = async (): Promise<void> => {
    const centre = await open({ DATA_DIR: home, DEMO: 'on' });
    before = await answersOf(centre.at);
    position = await positionOf(centre.at);
    expect(Number(position)).toBeGreaterThan(2_000);
    await stop(centre);
  };

  /** It is copied whole, also where the copy was killed on its way. */
  const copied = async (): Promise<void> => {
    const killed = copy(home, address);
    await expect.poll(() => double.log.records.length, { interval: 1 }).toBeGreaterThanOrEqual(400);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const early = await run(['start'], { EVENT_STORE: address, DATA_DIR: join(dir, 'early') }).ended;
    expect(early).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^onewindow: .*copy that is not finished.*\n$/),
    });
    expect(await copy(home, address).ended).toMatchObject({ code: 0, stderr: '' });
  };

  /** It answers everything as before, at the same position. */
  const answersAsBefore = async (): Promise<void> => {
    const centre = await open({
      EVENT_STORE: address,
      DATA_DIR: join(dir, 'node'),
      PERSON_KEYS: join(home, 'person-keys.sqlite'),
      DEMO: '',
    });
    expect(await answersOf(centre.at)).toEqual(before);
    expect(await positionOf(centre.at)).toBe(position);
  };

  /** A subscriber goes on across the move with the position it had. */
  const subscriberGoesOn = async (): Promise<void> => {
    const centre = await open({
      EVENT_STORE: address,
      DATA_DIR: join(dir, 'second'),
      PERSON_KEYS: join(home, 'person-keys.sqlite'),
      DEMO: '',
    });
    const after = String(Number(position) - 3);
    const following = `subscription { caseEvents(after: "${after}") { position type subject } }`;
    const live = await subscribe(centre.at, following, shown(centre.at, 'centreHead'));
    const { data } = await ask(
      centre.at,
      '{ cases(filter: { status: [RECEIVED], stage: "designScheme" }, first: 1) { nodes { id } } }',
    );
    const [{ id: caseId }] = data.cases.nodes;
    const accepted = await given({ ask: (query, variables) => ask(centre.at, query, variables) }, 'acceptCase', {
      caseId,
    });
    const [first] = await live.next(1);
    live.leave();
    expect(Number(first?.data.data.caseEvents.position)).toBeGreaterThan(Number(after));
    expect(Number(accepted.position)).toBeGreaterThan(Number(position));
  };

  /** It is not copied onto a store that holds a log, and moves back into an empty folder. */
  const movedBack = async (): Promise<void> => {
    await killAll();
    const refused = await copy(home, address).ended;
    expect(refused.code).toBe(1);
    expect(refused.stderr).toBe('onewindow: the target holds a log already: choose an empty one\n');
    expect(await copy(address, join(dir, 'back')).ended).toMatchObject({ code: 0, stderr: '' });
    const centre = await open({ DATA_DIR: join(dir, 'back'), PERSON_KEYS: join(home, 'person-keys.sqlite'), DEMO: '' });
    expect(Number(await positionOf(centre.at))).toBeGreaterThan(Number(position));
    const { data } = await ask(centre.at, '{ stageDurations { stage { id } concluded } }');
    expect(data.stageDurations).toContainEqual({ stage: { id: 'designScheme' }, concluded: 16 });
  };

  it('says in one line what cannot be copied', async () => {
    const nothing = await copy(join(dir, 'nowhere'), address).ended;
    expect(nothing).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^onewindow: .* holds no event log: .*\n$/),
    });
    const same = await copy(home, home).ended;
    expect(same).toMatchObject({ code: 1, stderr: expect.stringMatching(/^onewindow: .* are the same: .*\n$/) });
  });
});
