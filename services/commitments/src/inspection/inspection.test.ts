import { conforming, specification } from '@onewindow/kernel/spec.ts';
import {
  type InspectionCommand,
  internalInspectionCommands,
  offeredInspectionCommands,
} from '@onewindow/schema/inspection/commands.ts';
import { inspectionEvents } from '@onewindow/schema/inspection/events.ts';
import { describe, expect, it } from 'vitest';

import { site } from '../commitment/commitment.fixtures.ts';
import { inspectionDecider } from './decide.ts';
import {
  calendar,
  catalogue,
  checked,
  closed,
  confirmed,
  dayOf,
  evidence,
  extended,
  findings,
  healthNotSeen,
  inspection,
  late,
  noCameras,
  noonOf,
  objected,
  opened,
  ordered,
  published,
  recorded,
  refusedBy,
  reported,
  untilOrdered,
  withdrawn,
} from './inspection.fixtures.ts';
import type { InspectionContext } from './inspectionRule.ts';

const [checklist] = catalogue.commitments.kinds.map((kind) => kind.clauses);
const { given } = specification(
  conforming(inspectionDecider, {
    commands: [...offeredInspectionCommands, ...internalInspectionCommands],
    events: inspectionEvents,
  }),
  {
    inspection,
    now: noonOf('2021-06-02'),
    today: '2021-06-02',
    dayOf,
    actor: { role: 'reviewer', id: 'li' },
    catalogue,
    calendar,
    subject: { facts: site, kind: 'open', commitment: 'JS-2021-0001.open.1', checklist: checklist ?? [] },
    drawn: [
      { id: 'li', department: 'construction' },
      { id: 'wang', department: 'health' },
    ],
    nextNumber: '通报〔2021〕1号',
  } satisfies InspectionContext as InspectionContext,
);

const as = (role: string, id: string, day = '2021-06-02'): Partial<InspectionContext> => ({
  actor: { role, id },
  now: noonOf(day),
  today: day,
});
const wang = as('reviewer', 'wang');
const head = (day?: string) => as('head', 'construction.head', day);
const centreHead = (day?: string) => as('centreHead', 'centreHead', day);

const command = <Type extends InspectionCommand['type']>(
  type: Type,
  data: Omit<Extract<InspectionCommand, { type: Type }>['data'], 'inspection'>,
) => ({ type, data: { inspection, ...data } }) as unknown as InspectionCommand;

const open = command('OpenInspection', { draw: 'open-north-1', subject: site.code });
const complaint = (changes: object = {}): InspectionCommand => ({
  type: 'OpenInspectionOnComplaint',
  data: {
    subject: site.code,
    kind: 'open',
    ground: '有人反映现场聚集',
    inspectors: [
      { id: 'li', department: 'construction' },
      { id: 'wang', department: 'health' },
    ],
    ...changes,
  },
});
const record = (changes: object = {}): InspectionCommand =>
  command('RecordInspection', { mode: 'onSite', visitedOn: '2021-06-02', findings: findings(), ...changes });
const confirm = command('ConfirmInspection', {});
const object = (...clauses: string[]) => command('ObjectToInspection', { clauses, reason: '与所见不符' });
const order = (days: number) => command('OrderRectification', { words: '恢复监控在线', days });
const extend = (days: number) => command('ExtendRectification', { days, reason: '设备到货延迟' });
const report = command('ReportRectified', { words: '监控已恢复', evidence });
const check = (done: boolean, changes: object = {}) => command('CheckRectification', { done, ...changes });
const refuseIt = command('RecordRectificationRefused', { words: '企业拒绝整改' });
const recordLate = command('RecordRectificationLate', {});
const publish = command('PublishCircular', { title: '通报', text: '逾期未整改到位。' });
const withdraw = command('WithdrawCircular', { reason: '送达有误', approvedBy: { name: '王五' } });

describe('an inspection begins', () => {
  it('for a subject that a draw chose, by those whom it chose, with what the subject had committed to', () => {
    given()
      .when(open)
      .yields({
        type: 'InspectionOpened',
        data: { draw: 'open-north-1', commitment: 'JS-2021-0001.open.1', subject: site, checklist, ground: undefined },
      });
  });

  it('once, and not of a subject that nobody knows, without inspectors, or of a kind that nobody knows', () => {
    given(opened).when(open).refuses('inspection-already-open', 'inspection');
    given().when(open, { subject: undefined }).refuses('subject-unknown', 'subject');
    given()
      .when(open, { drawn: [{ id: 'li', department: 'construction' }] })
      .refuses('inspectors-missing', 'draw');
    given()
      .when(open, { subject: { facts: site, checklist: [] } })
      .refuses('commitment-kind-unknown', 'subject');
  });

  it('on a complaint with its ground, and is then no random one', () => {
    given()
      .when(complaint(), as('clerk', 'clerk'))
      .yields({ type: 'InspectionOpened', data: { ground: '有人反映现场聚集', draw: undefined, kind: 'open' } });
  });

  it('on a complaint of nothing that the centre does not know, and never by who sends themselves', () => {
    const clerk = as('clerk', 'clerk');
    given()
      .when(complaint(), { ...clerk, subject: undefined })
      .refuses('subject-unknown', 'subject');
    given()
      .when(complaint({ kind: 'dream' }), clerk)
      .refuses('commitment-kind-unknown', 'kind');
    given()
      .when(complaint({ kind: 'works' }), clerk)
      .refuses('kind-not-for-subject', 'kind');
    given()
      .when(complaint({ inspectors: [{ id: 'li', department: 'construction' }] }), clerk)
      .refuses('inspectors-missing', 'inspectors');
    const strangers = [
      { id: 'li', department: 'construction' },
      { id: 'wang', department: 'moon' },
    ];
    given()
      .when(complaint({ inspectors: strangers }), clerk)
      .refuses('department-unknown', 'inspectors.1.department');
    given().when(complaint(), as('head', 'wang')).refuses('opener-inspects', 'inspectors.1.id');
  });
});

describe('findings', () => {
  it('are entered by an inspector, for every clause, on the day of the visit', () => {
    given(opened)
      .when(record({ mode: 'video', findings: findings(noCameras, healthNotSeen) }))
      .yields({ type: 'InspectionRecorded', data: { by: 'li', mode: 'video', visitedOn: '2021-06-02' } });
  });

  it('are of an inspection that is there and waits for them, and by nobody else', () => {
    given().when(record()).refuses('inspection-unknown', 'inspection');
    given(opened, recorded()).when(record()).refuses('inspection-not-awaiting-findings', 'inspection');
    given(opened).when(record(), as('reviewer', 'zhao')).refuses('not-its-inspector', 'inspection');
  });

  it('are of a visit that was, and not before the inspection began', () => {
    given(opened)
      .when(record({ visitedOn: '2021-06-03' }))
      .refuses('day-in-the-future', 'visitedOn');
    given(opened)
      .when(record({ visitedOn: '2021-05-31' }))
      .refuses('visit-before-opening', 'visitedOn');
    given(opened)
      .when(record({ visitedOn: '2021-06-01' }))
      .yields({ type: 'InspectionRecorded' });
  });

  it('answer each clause once, and no other', () => {
    const [first, ...others] = findings();
    given(opened)
      .when(record({ findings: others }))
      .refuses('clause-unanswered', 'findings');
    given(opened)
      .when(record({ findings: [first, ...findings()] }))
      .refuses('clause-answered-twice', 'findings.1.clause');
    given(opened)
      .when(record({ findings: [...findings(), { clause: 'weather', outcome: 'met' }] }))
      .refuses('clause-unknown', 'findings.3.clause');
  });

  it('say in words what was not met or not seen, and show what was not met', () => {
    given(opened)
      .when(record({ findings: findings({ clause: 'cameras', outcome: 'notMet', evidence }) }))
      .refuses('words-missing', 'findings.2.words');
    given(opened)
      .when(record({ findings: findings({ clause: 'health', outcome: 'notSeen' }) }))
      .refuses('words-missing', 'findings.1.words');
    given(opened)
      .when(record({ findings: findings({ clause: 'cameras', outcome: 'notMet', words: '离线' }) }))
      .refuses('finding-not-shown', 'findings.2.evidence');
  });

  it('count once the other inspector has confirmed them; where all is met the firm is left alone', () => {
    given(opened, recorded())
      .when(confirm, wang)
      .yields(
        { type: 'InspectionConfirmed', data: { by: 'wang' } },
        { type: 'InspectionClosed', data: { how: 'inOrder' } },
      );
    given(opened, recorded(noCameras)).when(confirm, wang).yields({ type: 'InspectionConfirmed' });
  });

  it('are confirmed, or objected to, by another of the inspectors alone', () => {
    given(opened, recorded()).when(confirm).refuses('own-findings', 'inspection');
    given(opened, recorded()).when(object('plan')).refuses('own-findings', 'inspection');
    given(opened, recorded()).when(confirm, as('reviewer', 'zhao')).refuses('not-its-inspector', 'inspection');
    given(opened).when(confirm, wang).refuses('no-findings-to-confirm', 'inspection');
    given(opened).when(object('plan'), wang).refuses('no-findings-to-confirm', 'inspection');
  });

  it('are entered anew where the other objects, by either of the two', () => {
    given(opened, recorded(noCameras)).when(object('cameras'), wang).yields({ type: 'InspectionObjected' });
    given(opened, recorded(noCameras)).when(object('weather'), wang).refuses('clause-unknown', 'clauses.0');
    const anew = given(opened, recorded(noCameras), objected).when(record(), wang).facts();
    given(opened, recorded(noCameras), objected, ...anew)
      .when(confirm)
      .yields({ type: 'InspectionConfirmed' }, { type: 'InspectionClosed' });
    given(opened, recorded(noCameras), objected, ...anew)
      .when(confirm, wang)
      .refuses('own-findings', 'inspection');
  });

  it('of what could not be seen keep the inspection open for another visit', () => {
    const seenAgain = [opened, recorded(healthNotSeen), confirmed];
    given(...seenAgain)
      .when(order(5))
      .refuses('nothing-to-rectify', 'inspection');
    given(...seenAgain)
      .when(record(), wang)
      .yields({ type: 'InspectionRecorded' });
  });
});

describe('an order to rectify', () => {
  const toOrder = [opened, recorded(noCameras), confirmed];

  it('names a day that is told: calendar days, and where they end on a day of rest the next working day', () => {
    given(...toOrder)
      .when(order(10))
      .yields({ type: 'RectificationOrdered', data: { days: 10, dueOn: '2021-06-14', by: ['li'] } });
    given(...toOrder)
      .when(order(9))
      .yields({ type: 'RectificationOrdered', data: { dueOn: '2021-06-11' } });
  });

  it('is given by an inspector or a head, once something was found and confirmed, within the limit of the catalogue', () => {
    given(...toOrder)
      .when(order(10), head())
      .yields({ type: 'RectificationOrdered', data: { by: ['construction.head'] } });
    given(...toOrder)
      .when(order(10), as('reviewer', 'zhao'))
      .refuses('not-its-inspector', 'inspection');
    given(...toOrder)
      .when(order(31))
      .refuses('rectification-too-long', 'days');
    given(opened, recorded(noCameras)).when(order(10)).refuses('nothing-to-rectify', 'inspection');
    given(...untilOrdered)
      .when(order(10))
      .refuses('nothing-to-rectify', 'inspection');
  });

  it('is extended once, from its day on, before that has passed, by somebody else', () => {
    // Five days from Monday the 14th end on Saturday the 19th, so on Monday the 21st.
    given(...untilOrdered)
      .when(extend(5), head('2021-06-14'))
      .yields({ type: 'RectificationExtended', data: { dueOn: '2021-06-21', by: ['construction.head'] } });
    given(...untilOrdered)
      .when(extend(5), head('2021-06-15'))
      .refuses('rectification-past-due', 'inspection');
    given(...untilOrdered, extended)
      .when(extend(5), head('2021-06-15'))
      .refuses('rectification-already-extended', 'inspection');
    given(...untilOrdered)
      .when(extend(11), head())
      .refuses('extension-too-long', 'days');
    given(...untilOrdered)
      .when(extend(5), as('head', 'li'))
      .refuses('own-order', 'inspection');
    given(...untilOrdered)
      .when(extend(5), { ...head(), actor: { role: 'head', id: 'zhao', actingFor: 'li' } })
      .refuses('own-order', 'inspection');
  });

  it('is not extended where there is none, where the firm has reported, or has refused', () => {
    given(...toOrder)
      .when(extend(5), head())
      .refuses('rectification-not-open', 'inspection');
    given(...untilOrdered, reported('2021-06-05'))
      .when(extend(5), head())
      .refuses('rectification-not-open', 'inspection');
    given(...untilOrdered, refusedBy)
      .when(extend(5), head())
      .refuses('rectification-not-open', 'inspection');
  });
});

describe('a rectification', () => {
  const firm = as('applicant', 'applicant', '2021-06-05');

  it('is reported by the firm with evidence, and checked by an inspector: done, and it is over', () => {
    given(...untilOrdered)
      .when(report, firm)
      .yields({ type: 'RectificationReported', data: { evidence } });
    given(...untilOrdered, reported('2021-06-05'))
      .when(check(true), wang)
      .yields(
        { type: 'RectificationChecked', data: { done: true, pastDue: false, by: 'wang' } },
        { type: 'InspectionClosed', data: { how: 'rectified' } },
      );
  });

  it('is neither reported where nothing was ordered, nor twice, nor checked where nothing was reported', () => {
    given(opened).when(report, firm).refuses('rectification-not-open', 'inspection');
    given(...untilOrdered, reported('2021-06-05'))
      .when(report, firm)
      .refuses('rectification-not-open', 'inspection');
    given(...untilOrdered)
      .when(check(true), wang)
      .refuses('nothing-to-check', 'inspection');
    given(...untilOrdered, reported('2021-06-05'))
      .when(check(true), as('reviewer', 'zhao'))
      .refuses('not-its-inspector', 'inspection');
  });

  it('that is not done is said in words; before its day the firm still has time, after it that is a ground', () => {
    const inTime = [...untilOrdered, reported('2021-06-05')];
    given(...inTime)
      .when(check(false), wang)
      .refuses('words-missing', 'words');
    const notDone = given(...inTime)
      .when(check(false, { words: '仍离线' }), wang)
      .facts();
    given(...inTime, ...notDone)
      .when(publish, centreHead())
      .refuses('no-ground-for-circular', 'inspection');
    given(...inTime, ...notDone)
      .when(report, firm)
      .yields({ type: 'RectificationReported' });
    given(...untilOrdered, reported('2021-06-14'), checked('2021-06-15', false, true))
      .when(publish, centreHead('2021-06-16'))
      .yields({ type: 'CircularPublished', data: { ground: 'notDone', conduct: 'lateness' } });
  });

  it('is late once its day has passed without a word of the firm, and only then', () => {
    const policy = (day: string) => as('policy', 'lateRectifications', day);
    given(...untilOrdered)
      .when(recordLate, policy('2021-06-14'))
      .refuses('rectification-not-due', 'inspection');
    given(...untilOrdered)
      .when(recordLate, policy('2021-06-15'))
      .yields({ type: 'RectificationLate', data: { dueOn: '2021-06-14' } });
    given(...untilOrdered, extended)
      .when(recordLate, policy('2021-06-15'))
      .refuses('rectification-not-due', 'inspection');
    for (const before of [reported('2021-06-14'), late, refusedBy])
      given(...untilOrdered, before)
        .when(recordLate, policy('2021-06-15'))
        .refuses('rectification-not-open', 'inspection');
  });

  it('can still be reported and checked when it is late', () => {
    given(...untilOrdered, late)
      .when(report, as('applicant', 'applicant', '2021-06-18'))
      .yields({ type: 'RectificationReported' });
    given(...untilOrdered, late, published, reported('2021-06-18'))
      .when(check(true), as('reviewer', 'wang', '2021-06-19'))
      .yields({ type: 'RectificationChecked', data: { pastDue: true } }, { type: 'InspectionClosed' });
  });

  it('that is refused is told by an inspector, once', () => {
    given(...untilOrdered)
      .when(refuseIt, wang)
      .yields({ type: 'RectificationRefused', data: { by: 'wang' } });
    given(...untilOrdered, refusedBy)
      .when(refuseIt, wang)
      .refuses('already-refused', 'inspection');
    given(...untilOrdered)
      .when(refuseIt, as('reviewer', 'zhao'))
      .refuses('not-its-inspector', 'inspection');
    given(opened).when(refuseIt, wang).refuses('rectification-not-open', 'inspection');
  });
});

describe('a circular', () => {
  it('is published on its ground under its number, and says which conduct follows by itself', () => {
    given(...untilOrdered, late)
      .when(publish, centreHead('2021-06-16'))
      .yields({
        type: 'CircularPublished',
        data: { number: '通报〔2021〕1号', ground: 'late', conduct: 'lateness', by: ['centreHead'], subject: site },
      });
    given(...untilOrdered, refusedBy)
      .when(publish, head('2021-06-06'))
      .yields({ type: 'CircularPublished', data: { ground: 'refused', conduct: 'refusal' } });
  });

  it('is not published without a ground, twice, of what was put right, or by who found it', () => {
    given(...untilOrdered)
      .when(publish, centreHead())
      .refuses('no-ground-for-circular', 'inspection');
    given(...untilOrdered, late, published)
      .when(publish, centreHead())
      .refuses('circular-already-published', 'inspection');
    given(...untilOrdered, late, reported('2021-06-18'), closed('2021-06-18', { how: 'rectified' }))
      .when(publish, centreHead())
      .refuses('no-ground-for-circular', 'inspection');
    given(...untilOrdered, late)
      .when(publish, as('head', 'wang', '2021-06-16'))
      .refuses('own-findings', 'inspection');
  });

  it('that rested on an error is withdrawn by somebody else, once, and another may follow', () => {
    const standing = [...untilOrdered, late, published];
    given(...standing)
      .when(withdraw, head('2021-06-20'))
      .yields({ type: 'CircularWithdrawn', data: { number: '通报〔2021〕1号', by: ['construction.head'] } });
    given(...standing)
      .when(withdraw, centreHead('2021-06-20'))
      .refuses('own-circular', 'inspection');
    given(...untilOrdered, late)
      .when(withdraw, head())
      .refuses('no-circular-standing', 'inspection');
    given(...standing, withdrawn)
      .when(withdraw, head('2021-06-21'))
      .refuses('no-circular-standing', 'inspection');
    given(...standing, withdrawn)
      .when(publish, { ...centreHead('2021-06-21'), nextNumber: '通报〔2021〕2号' })
      .yields({ type: 'CircularPublished', data: { number: '通报〔2021〕2号' } });
  });
});

describe('an order', () => {
  it('of the fixture is what the rules say', () => {
    const [fact] = given(opened, recorded(noCameras), confirmed).when(order(10)).facts();
    expect(fact).toEqual({ ...ordered, data: { ...ordered.data, words: '恢复监控在线' } });
  });
});
