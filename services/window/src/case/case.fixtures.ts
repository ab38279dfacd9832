import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { caseCommands } from '@onewindow/schema/case/commands.ts';
import { type CaseEvent, caseEvents } from '@onewindow/schema/case/events.ts';
import type { AcceptedItem } from '@onewindow/schema/case/values.ts';

import type { Project } from '../project/state.ts';
import { catalogue, facts, momentOn, on, projectCode } from '../window.fixtures.ts';
import type { CaseContext } from './context.ts';
import { caseDecider } from './decide.ts';
import { type Case, evolveCase } from './state.ts';

export const project: Project = { projectCode, facts, isKeyProject: false, priorApprovals: [] };

export const usual: CaseContext = { ...momentOn('2021-06-01'), project, casesOf: () => [] };

export const { given } = specification(conforming(caseDecider, { commands: caseCommands, events: caseEvents }), usual);

/** The context on another day. */
export const today = (day: string): Partial<CaseContext> => momentOn(day);

/** The project's cases, by stage. */
export const withCases = (cases: { readonly [stage: string]: readonly Case[] }): Partial<CaseContext> => ({
  casesOf: (stage) => cases[stage] ?? [],
});

/** What events make of a case. */
export const caseAfter = (events: readonly CaseEvent[]): Case => {
  const state = events.reduce<Case | undefined>(evolveCase, undefined);
  if (!state) throw new Error('a case begins with its submission');
  return state;
};

type Data<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>['data'];

/** The facts of one case of a stage, each on its day. */
const eventsOf = (stage: string, items: readonly AcceptedItem[]) => {
  const caseId = `${projectCode}.${stage}.1`;
  const department = (item: string) => items.find((one) => one.item === item)?.department ?? '';
  const { silence = { days: 5, unit: 'workingDays' } } = catalogue;
  return {
    caseId,
    submitted: (day: string, changes: Partial<Data<'CaseSubmitted'>> = {}): CaseEvent => ({
      type: 'CaseSubmitted',
      data: {
        caseId,
        projectCode,
        stage,
        kind: 'new',
        units: 'all',
        channel: 'window',
        receivedOn: day,
        materials: [],
        hindrances: [],
        silence,
        catalogue: 'example-1',
        occurredAt: on(day),
        ...changes,
      },
    }),
    correctionRequested: (day: string): CaseEvent => ({
      type: 'CorrectionRequested',
      data: {
        caseId,
        defects: ['图纸未盖章', '缺少附图'],
        answerWithin: { days: 10, unit: 'workingDays' },
        occurredAt: on(day),
      },
    }),
    correctionSupplied: (day: string, lines: readonly number[] = [1, 2]): CaseEvent => ({
      type: 'CorrectionSupplied',
      data: { caseId, lines: [...lines], complete: lines.length === 2, materials: [], occurredAt: on(day) },
    }),
    acceptanceRefused: (day: string): CaseEvent => ({
      type: 'AcceptanceRefused',
      data: { caseId, ground: 'notOurCompetence', reason: '不属本机关', occurredAt: on(day) },
    }),
    accepted: (day: string): CaseEvent => ({
      type: 'CaseAccepted',
      data: {
        caseId,
        projectCode,
        stage,
        acceptedOn: day,
        bySilence: false,
        category: 'civil',
        locality: 'north',
        items: [...items],
        catalogue: 'example-1',
        occurredAt: on(day),
      },
    }),
    opened: (item: string, day: string, round = 1): CaseEvent => ({
      type: 'ReviewOpened',
      data: { caseId, item, department: department(item), round, occurredAt: on(day) },
    }),
    concluded: (item: string, outcome: Data<'ReviewConcluded'>['outcome'], day: string, round = 1): CaseEvent => ({
      type: 'ReviewConcluded',
      data: { caseId, item, department: department(item), round, outcome, occurredAt: on(day) },
    }),
    objectionAnswered: (item: string, day: string): CaseEvent => ({
      type: 'ObjectionAnswered',
      data: { caseId, item, answer: '已改', materials: [], occurredAt: on(day) },
    }),
    procedureStarted: (
      procedure: number,
      day: string,
      changes: Partial<Data<'SpecialProcedureStarted'>> = {},
    ): CaseEvent => ({
      type: 'SpecialProcedureStarted',
      data: {
        caseId,
        procedure,
        kind: 'hearing',
        items: 'all',
        suspends: true,
        ground: '法定听证',
        expectedDays: 10,
        notice: '十日',
        occurredAt: on(day),
        ...changes,
      },
    }),
    procedureEnded: (procedure: number, day: string): CaseEvent => ({
      type: 'SpecialProcedureEnded',
      data: { caseId, procedure, occurredAt: on(day) },
    }),
    extended: (item: string, days: number, day: string): CaseEvent => ({
      type: 'LimitExtended',
      data: { caseId, item, days, reason: '案情复杂', approvedBy: { name: '王五', rank: '局长' }, occurredAt: on(day) },
    }),
    itemDecided: (
      item: string,
      outcome: Data<'ItemDecided'>['outcome'],
      day: string,
      changes: Partial<Data<'ItemDecided'>> = {},
    ): CaseEvent => ({
      type: 'ItemDecided',
      data: { caseId, item, authority: department(item), round: 1, outcome, occurredAt: on(day), ...changes },
    }),
    ended: (outcome: Data<'CaseConcluded'>['outcome'], day: string): CaseEvent => ({
      type: 'CaseConcluded',
      data: { caseId, outcome, occurredAt: on(day) },
    }),
    /** As logs had it before each item was decided by itself. */
    decided: (outcome: Data<'CaseDecided'>['outcome'], day: string): CaseEvent => ({
      type: 'CaseDecided',
      data: { caseId, outcome, occurredAt: on(day) },
    }),
    issued: (item: string, number: string, day: string): CaseEvent => ({
      type: 'CertificateIssued',
      data: { caseId, projectCode, item, number, name: item, issuedOn: day, orders: [], occurredAt: on(day) },
    }),
    delivered: (day: string, item?: string): CaseEvent => ({
      type: 'DecisionDelivered',
      data: {
        caseId,
        ...(item && { item }),
        means: 'counter',
        deliveredOn: day,
        receipt: '签收 1',
        occurredAt: on(day),
      },
    }),
    withdrawn: (day: string): CaseEvent => ({
      type: 'CaseWithdrawn',
      data: { caseId, reason: '另行申请', occurredAt: on(day) },
    }),
    revoked: (item: string, number: string, day: string): CaseEvent => ({
      type: 'CertificateRevoked',
      data: { caseId, projectCode, item, number, act: 'annulled', reason: '违法发证', orders: [], occurredAt: on(day) },
    }),
  };
};

/** The same acceptance, of other items. */
export const withItems = (accepted: CaseEvent, items: readonly object[]): CaseEvent =>
  ({ ...accepted, data: { ...accepted.data, items } }) as CaseEvent;

/** What the catalogue says of the civil project's items at acceptance. */
export const schemeItems: readonly AcceptedItem[] = [
  {
    item: 'siteReview',
    department: 'planning',
    kind: 'technicalReview',
    after: [],
    committed: 5,
    statutory: { days: 10, unit: 'workingDays', from: 'acceptance', extension: 5 },
  },
  { item: 'airDefence', department: 'airDefence', kind: 'consultation', after: [] },
  {
    item: 'schemeApproval',
    department: 'planning',
    kind: 'permit',
    committed: 10,
    after: ['siteReview', 'airDefence'],
    statutory: { days: 5, unit: 'workingDays', from: 'acceptance', extension: 5 },
  },
];

export const permitItems: readonly AcceptedItem[] = [
  { item: 'fireReview', department: 'fire', kind: 'technicalReview', after: [] },
  { item: 'quality', department: 'construction', kind: 'filing', after: [] },
  {
    item: 'permit',
    department: 'construction',
    kind: 'permit',
    after: ['fireReview'],
    statutory: { days: 7, unit: 'calendarDays', from: 'receipt' },
  },
];

export const scheme = eventsOf('scheme', schemeItems);
export const permit = eventsOf('permit', permitItems);
export const completion = eventsOf('completion', [
  { item: 'jointCheck', department: 'construction', kind: 'filing', after: [] },
]);

/** A filing beside a permit that comes after a technical review: received on 06-21, accepted on 06-22. */
export const permitUnderReview: readonly CaseEvent[] = [
  permit.submitted('2021-06-21'),
  permit.accepted('2021-06-22'),
  permit.opened('fireReview', '2021-06-22'),
  permit.opened('quality', '2021-06-22'),
];

/** The review has agreed on 06-25, and the permit itself is to be decided. */
export const permitReviewed: readonly CaseEvent[] = [
  ...permitUnderReview,
  permit.concluded('fireReview', 'agree', '2021-06-25'),
  permit.opened('permit', '2021-06-25'),
];

/** Received on 06-01, accepted on 06-03, two reviews side by side and a third that waits for both. */
export const schemeUnderReview: readonly CaseEvent[] = [
  scheme.submitted('2021-06-01'),
  scheme.accepted('2021-06-03'),
  scheme.opened('siteReview', '2021-06-03'),
  scheme.opened('airDefence', '2021-06-03'),
];

/** All have agreed by 06-14, and the scheme itself is to be decided. */
export const schemeAgreed: readonly CaseEvent[] = [
  ...schemeUnderReview,
  scheme.concluded('siteReview', 'agree', '2021-06-10'),
  scheme.concluded('airDefence', 'agree', '2021-06-14'),
  scheme.opened('schemeApproval', '2021-06-14'),
];

/** Approved on 06-16, which ends the case. */
export const schemeApproved: readonly CaseEvent[] = [
  ...schemeAgreed,
  scheme.itemDecided('schemeApproval', 'approved', '2021-06-16'),
  scheme.ended('approved', '2021-06-16'),
];
