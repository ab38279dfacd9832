import { conforming, specification } from '@onewindow/kernel/spec.ts';
import {
  type CreditCommand,
  internalCreditCommands,
  offeredCreditCommands,
} from '@onewindow/schema/inspection/commands.ts';
import { type CreditEvent, creditEvents, type InspectionEvent } from '@onewindow/schema/inspection/events.ts';
import { describe, it } from 'vitest';

import { creditCode } from '../../commitment/commitment.fixtures.ts';
import {
  catalogue,
  checked,
  closed,
  evidence,
  inspection,
  late,
  noonOf,
  published,
  reported,
  untilOrdered,
  withdrawn,
} from '../inspection.fixtures.ts';
import { evolveInspection, type Inspection } from '../inspectionState.ts';
import { type CreditContext, creditDecider } from './creditRules.ts';

const entry = `${creditCode}.1`;
const after = (...facts: readonly InspectionEvent[]): CreditContext['inspections'] => {
  const state = facts.reduce<Inspection | undefined>(evolveInspection, undefined);
  return new Map(state ? [[inspection, state]] : []);
};
const circulated = [...untilOrdered, late, published];
const rectified = [
  ...circulated,
  reported('2021-06-18'),
  checked('2021-06-18', true, true),
  closed('2021-06-18', { how: 'rectified' }),
];

const { given } = specification(
  conforming(creditDecider, {
    commands: [...offeredCreditCommands, ...internalCreditCommands],
    events: creditEvents,
  }),
  {
    now: noonOf('2021-06-16'),
    today: '2021-06-16',
    actor: { role: 'policy', id: 'creditToEnter' },
    catalogue,
    inspections: after(...circulated),
    inspection,
  } as CreditContext,
);
const as = (role: string, id: string, day = '2021-07-16'): Partial<CreditContext> => ({
  actor: { role, id },
  now: noonOf(day),
  today: day,
});
const firm = (day?: string) => ({ ...as('applicant', 'applicant', day), inspections: after(...rectified) });
const head = as('head', 'construction.head');
const publisher = as('centreHead', 'centreHead');

const enter = (conduct: string): CreditCommand => ({ type: 'EnterCredit', data: { inspection, conduct } });
const apply: CreditCommand = { type: 'ApplyForCreditRepair', data: { entry, words: '已整改，申请修复', evidence } };
const grant: CreditCommand = { type: 'GrantCreditRepair', data: { entry } };
const refuseIt: CreditCommand = { type: 'RefuseCreditRepair', data: { entry, reason: '材料不齐' } };
const object: CreditCommand = { type: 'ObjectToCredit', data: { entry, words: '通报有误' } };
const answer = (upheld: boolean): CreditCommand => ({
  type: 'AnswerCreditObjection',
  data: { entry, upheld, words: '经复核' },
});
const end = (why: 'timeOver' | 'circularWithdrawn'): CreditCommand => ({ type: 'EndCreditMark', data: { entry, why } });

const about = { creditCode, entry, inspection, circular: '通报〔2021〕1号' };
/** A hundred days from 16 June end on 24 September; after thirty, from 16 July on, its repair can be asked for. */
const entered: CreditEvent = {
  type: 'CreditEntered',
  data: {
    ...about,
    enterprise: '示例置业有限公司',
    conduct: 'lateness',
    points: 3,
    repairableOn: '2021-07-16',
    endsOn: '2021-09-24',
    by: [],
    publishedBy: ['centreHead'],
    occurredAt: noonOf('2021-06-16'),
  },
};
const applied: CreditEvent = {
  type: 'CreditRepairApplied',
  data: { ...about, words: '已整改，申请修复', occurredAt: noonOf('2021-07-16') },
};
const notRepaired: CreditEvent = {
  type: 'CreditRepairRefused',
  data: { ...about, reason: '材料不齐', by: ['construction.head'], occurredAt: noonOf('2021-07-17') },
};
const repaired: CreditEvent = {
  type: 'CreditRepaired',
  data: { ...about, by: ['construction.head'], occurredAt: noonOf('2021-07-17') },
};
const objected: CreditEvent = {
  type: 'CreditObjected',
  data: { ...about, words: '通报有误', occurredAt: noonOf('2021-06-20') },
};
const answered: CreditEvent = {
  type: 'CreditObjectionAnswered',
  data: { ...about, upheld: false, words: '经复核', by: ['construction.head'], occurredAt: noonOf('2021-06-21') },
};

describe('a mark in a credit record', () => {
  it('is entered on the ground of a circular, with points and time as the catalogue says', () => {
    given().when(enter('lateness')).yields(entered);
    given(entered)
      .when(enter('falsehood'), head)
      .yields({ type: 'CreditEntered', data: { entry: `${creditCode}.2`, points: 12, by: ['construction.head'] } });
  });

  it('is entered of no inspection that nobody knows, without a circular that stands, of no unknown conduct, and not twice', () => {
    given().when(enter('lateness'), { inspections: new Map() }).refuses('inspection-unknown', 'inspection');
    given()
      .when(enter('lateness'), { inspections: after(...untilOrdered, late) })
      .refuses('no-circular-standing', 'inspection');
    given()
      .when(enter('lateness'), { inspections: after(...circulated, withdrawn) })
      .refuses('no-circular-standing', 'inspection');
    given().when(enter('dream')).refuses('conduct-unknown', 'conduct');
    given(entered).when(enter('lateness')).refuses('credit-already-entered', 'conduct');
    given(entered, repaired).when(enter('lateness')).refuses('credit-already-entered', 'conduct');
  });

  it('ends by itself once its last day is over, and not before', () => {
    given(entered)
      .when(end('timeOver'), as('policy', 'creditToEnd', '2021-09-24'))
      .refuses('credit-time-not-over', 'entry');
    given(entered)
      .when(end('timeOver'), as('policy', 'creditToEnd', '2021-09-25'))
      .yields({ type: 'CreditEnded', data: { why: 'timeOver' } });
  });

  it('ends where the circular that it rests on was withdrawn, and only then', () => {
    given(entered).when(end('circularWithdrawn')).refuses('circular-stands', 'entry');
    given(entered)
      .when(end('circularWithdrawn'), { inspections: after(...circulated, withdrawn) })
      .yields({ type: 'CreditEnded', data: { why: 'circularWithdrawn' } });
    given(entered, repaired)
      .when(end('timeOver'), as('policy', 'creditToEnd', '2021-09-25'))
      .refuses('credit-not-standing', 'entry');
  });
});

describe('the repair of a mark', () => {
  it('is asked for by the firm once it is put right and checked, and the time of the catalogue has passed', () => {
    given(entered).when(apply, firm()).yields({ type: 'CreditRepairApplied', data: { entry, evidence } });
    given(entered).when(apply, firm('2021-07-15')).refuses('repair-too-early', 'entry');
    given(entered).when(apply, as('applicant', 'applicant')).refuses('not-rectified-yet', 'entry');
    given(entered, applied).when(apply, firm()).refuses('repair-already-applied-for', 'entry');
    given(entered, repaired).when(apply, firm()).refuses('credit-not-standing', 'entry');
    given().when(apply, firm()).refuses('credit-unknown', 'entry');
  });

  it('is granted or refused by somebody who had no hand in the mark', () => {
    given(entered, applied)
      .when(grant, head)
      .yields({ type: 'CreditRepaired', data: { by: ['construction.head'] } });
    given(entered, applied)
      .when(refuseIt, head)
      .yields({ type: 'CreditRepairRefused', data: { reason: '材料不齐' } });
    given(entered, applied).when(grant, publisher).refuses('own-credit-entry', 'entry');
    given(entered, applied).when(refuseIt, publisher).refuses('own-credit-entry', 'entry');
    const byOfficer: CreditEvent = { ...entered, data: { ...entered.data, by: ['construction.head'] } } as CreditEvent;
    given(byOfficer, applied).when(grant, head).refuses('own-credit-entry', 'entry');
    given(entered, applied)
      .when(grant, { ...head, actor: { role: 'centreHead', id: 'zhao', actingFor: 'centreHead' } })
      .refuses('own-credit-entry', 'entry');
  });

  it('is not granted or refused where nobody asks for it, and can be asked for again', () => {
    given(entered).when(grant, head).refuses('no-repair-applied-for', 'entry');
    given(entered).when(refuseIt, head).refuses('no-repair-applied-for', 'entry');
    given(entered, applied, notRepaired).when(grant, head).refuses('no-repair-applied-for', 'entry');
    given(entered, applied, notRepaired).when(apply, firm()).yields({ type: 'CreditRepairApplied' });
  });
});

describe('an objection to a mark', () => {
  it('is made by the firm once, and answered by somebody who had no hand in it', () => {
    given(entered).when(object, firm()).yields({ type: 'CreditObjected' });
    given(entered, objected).when(object, firm()).refuses('objection-already-made', 'entry');
    given(entered, objected, answered).when(object, firm()).refuses('objection-already-made', 'entry');
    given(entered, objected).when(answer(false), head).yields({ type: 'CreditObjectionAnswered' });
    given(entered, objected).when(answer(false), publisher).refuses('own-credit-entry', 'entry');
  });

  it('ends the mark where it is upheld, and is answered once', () => {
    given(entered, objected)
      .when(answer(true), head)
      .yields({ type: 'CreditObjectionAnswered' }, { type: 'CreditEnded', data: { why: 'objectionUpheld' } });
    given(entered).when(answer(true), head).refuses('no-objection-to-answer', 'entry');
    given(entered, objected, answered).when(answer(true), head).refuses('no-objection-to-answer', 'entry');
  });
});
