import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { CaseKind } from '@onewindow/schema/case/values.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import { describe, expect, it } from 'vitest';

import type { Law } from '../law.ts';
import { type ProjectProgress, progress } from './progress.ts';

type Happened = ProjectEvent | CaseEvent | HookupEvent;

const projectCode = '2105-310116-04-01-000001';
const stage = 'constructionPermit';
const projection = progress({ dayOf: (instant) => instant.slice(0, 10) } as Law);

const at = (day: string): string => `${day}T02:00:00.000Z`;
const idOf = (number: number): string => `${projectCode}.${stage}.${number}`;

const submitted = (number: number, kind: CaseKind, day: string): CaseEvent => ({
  type: 'CaseSubmitted',
  data: {
    caseId: idOf(number),
    projectCode,
    stage,
    kind,
    units: 'all',
    channel: 'window',
    receivedOn: day,
    materials: [],
    hindrances: [],
    catalogue: 'example-1',
    occurredAt: at(day),
  },
});
const accepted = (number: number, day: string): CaseEvent => ({
  type: 'CaseAccepted',
  data: {
    caseId: idOf(number),
    projectCode,
    stage,
    acceptedOn: day,
    bySilence: false,
    category: 'industrial',
    locality: 'langxia',
    items: [],
    catalogue: 'example-1',
    occurredAt: at(day),
  },
});
const decided = (number: number, outcome: 'approved' | 'notApproved', day: string): CaseEvent => ({
  type: 'CaseDecided',
  data: { caseId: idOf(number), outcome, occurredAt: at(day) },
});
const withdrawn = (number: number, day: string): CaseEvent => ({
  type: 'CaseWithdrawn',
  data: { caseId: idOf(number), reason: '方案调整', occurredAt: at(day) },
});
const revoked = (number: number, day: string): CaseEvent => ({
  type: 'CertificateRevoked',
  data: {
    caseId: idOf(number),
    projectCode,
    item: 'C6',
    number: '310116202106010101',
    act: 'annulled',
    reason: '许可依据有误',
    orders: [],
    occurredAt: at(day),
  },
});
const prior: Happened = {
  type: 'PriorApprovalRecorded',
  data: {
    projectCode,
    stage,
    number: '旧 1',
    issuer: '规划局',
    issuedOn: '2020-03-02',
    reason: '此前已批',
    occurredAt: at('2021-05-01'),
  },
};

const stageAfter = (...events: readonly Happened[]) =>
  events.reduce<ProjectProgress | undefined>((row, event) => {
    const stored = event as StoredEvent<Happened>;
    expect(projection.keys(stored)).toEqual([projectCode]);
    return projection.evolve(row, stored, projectCode, 1);
  }, undefined)?.stages[stage];

const permit = [
  submitted(1, 'new', '2021-06-01'),
  accepted(1, '2021-06-02'),
  decided(1, 'approved', '2021-06-08'),
] as const;
const approved = { status: 'approved', caseId: idOf(1), on: '2021-06-08' };

describe('a project’s stage', () => {
  it('stands where its latest first application stands', () => {
    expect(stageAfter(submitted(1, 'new', '2021-06-01'))).toMatchObject({ status: 'received' });
    expect(stageAfter(...permit)).toEqual(approved);
    const again = [revoked(1, '2021-06-20'), submitted(2, 'new', '2021-06-21'), accepted(2, '2021-06-22')];
    expect(stageAfter(...permit, ...again)).toEqual({ status: 'underReview', caseId: idOf(2), on: '2021-06-22' });
  });

  it.each(['change', 'extension', 'renewal', 'reissue', 'cancellation'] as const)(
    'stays approved whatever becomes of a later %s',
    (kind) => {
      const later = [submitted(2, kind, '2021-07-01'), accepted(2, '2021-07-02')];
      for (const end of [
        [],
        [withdrawn(2, '2021-07-05')],
        [decided(2, 'notApproved', '2021-07-05')],
        [decided(2, 'approved', '2021-07-05'), revoked(2, '2021-07-09')],
      ])
        expect(stageAfter(...permit, ...later, ...end)).toEqual(approved);
    },
  );

  it('is told of the end of its own permit also while a change of it is under review', () => {
    expect(stageAfter(...permit, submitted(2, 'change', '2021-07-01'), revoked(1, '2021-07-05'))).toEqual({
      ...approved,
      on: '2021-07-05',
      revoked: ['310116202106010101'],
    });
  });

  it('that was approved elsewhere stays so while a change is asked for here', () => {
    expect(stageAfter(prior, submitted(1, 'change', '2021-06-01'), accepted(1, '2021-06-02'))).toEqual({
      status: 'priorApproval',
      on: '2021-05-01',
    });
  });
});
