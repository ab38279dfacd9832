import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { describe, expect, it } from 'vitest';

import {
  completion,
  given,
  permit,
  permitReviewed,
  permitUnderReview,
  project,
  scheme,
  schemeAgreed,
  schemeApproved,
  schemeUnderReview,
  withItems,
} from './case.fixtures.ts';

type Decide = Extract<CaseCommand, { type: 'DecideItem' }>['data'];
const decide = (item: string, changes: Partial<Decide> = {}, caseId = scheme.caseId): CaseCommand => ({
  type: 'DecideItem',
  data: { caseId, item, outcome: 'approved', ...changes },
});
const refusal = { outcome: 'notApproved', reasons: '不符规划', remedies: '六十日内申请行政复议' } as const;
const withdraw: CaseCommand = { type: 'WithdrawCase', data: { caseId: scheme.caseId, reason: '另行申请' } };

const siteObjected = [
  ...schemeUnderReview,
  scheme.concluded('siteReview', 'object', '2021-06-10'),
  scheme.concluded('airDefence', 'agree', '2021-06-10'),
];
const completionUnderReview = [
  completion.submitted('2021-06-21'),
  completion.accepted('2021-06-22'),
  completion.opened('jointCheck', '2021-06-22'),
];
const ofPermit = (item: string, changes: Partial<Decide> = {}) => decide(item, changes, permit.caseId);

const prior = (stage: string) => ({ stage, number: '旧 1', issuer: '规划局', issuedOn: '2020-03-02' });
/** What comes before was approved before the centre opened. */
const permitted = { project: { ...project, priorApprovals: [prior('scheme'), prior('permit')] } };

describe('deciding an item', () => {
  it('is an act of its own authority, and says until when its paper is to be delivered', () => {
    given(...permitReviewed)
      .when(ofPermit('permit', { conditions: '开工前复核' }), permitted)
      .yields({
        type: 'ItemDecided',
        data: {
          item: 'permit',
          authority: 'construction',
          round: 1,
          outcome: 'approved',
          conditions: '开工前复核',
          delivery: { days: 10, unit: 'workingDays' },
        },
      });
  });

  it('of an item without a paper starts no delivery, unless it is refused', () => {
    const [approved] = given(...completionUnderReview)
      .when(decide('jointCheck', {}, completion.caseId), permitted)
      .facts();
    expect(approved?.data).not.toHaveProperty('delivery');
    const [refused] = given(...completionUnderReview)
      .when(decide('jointCheck', refusal, completion.caseId))
      .facts();
    expect(refused?.data).toMatchObject({ delivery: { days: 10 } });
  });

  it('waits for no other authority: each decides as soon as its own turn has come', () => {
    given(...permitUnderReview)
      .when(ofPermit('quality'), permitted)
      .yields({ type: 'ItemDecided', data: { item: 'quality', outcome: 'approved' } });
    given(...permitReviewed)
      .when(ofPermit('permit', refusal), permitted)
      .yields({ type: 'ItemDecided', data: { item: 'permit', ...refusal } });
  });

  it('concludes the case with the last item, which is the sum of them', () => {
    const filed = permit.itemDecided('quality', 'approved', '2021-06-28');
    given(...permitReviewed, filed)
      .when(ofPermit('permit'), permitted)
      .yields({ type: 'ItemDecided' }, { type: 'CaseConcluded', data: { outcome: 'approved' } });
    given(...permitReviewed, filed)
      .when(ofPermit('permit', refusal), permitted)
      .yields({ type: 'ItemDecided' }, { type: 'CaseConcluded', data: { outcome: 'partlyApproved' } });
    given(...permitReviewed, permit.itemDecided('quality', 'notApproved', '2021-06-28'))
      .when(ofPermit('permit', refusal), permitted)
      .yields({ type: 'ItemDecided' }, { type: 'CaseConcluded', data: { outcome: 'notApproved' } });
  });

  it('does not approve against its own objection, but may refuse on it', () => {
    const objected = [...schemeAgreed, scheme.concluded('schemeApproval', 'object', '2021-06-16')];
    given(...objected)
      .when(decide('schemeApproval'))
      .refuses('objection-stands', 'outcome');
    given(...objected)
      .when(decide('schemeApproval', refusal))
      .yields({ type: 'ItemDecided', data: refusal }, { type: 'CaseConcluded', data: { outcome: 'notApproved' } });
  });

  it('refuses what can no longer open, because what comes before is objected to', () => {
    given(...siteObjected)
      .when(decide('schemeApproval'))
      .refuses('item-not-started', 'item');
    given(...siteObjected)
      .when(decide('schemeApproval', refusal))
      .yields({ type: 'ItemDecided', data: { round: 1 } }, { type: 'CaseConcluded', data: { outcome: 'notApproved' } });
    given(...schemeUnderReview)
      .when(decide('schemeApproval', refusal))
      .refuses('item-not-started', 'item');
  });

  it('approves nothing that rests on what is not there, or no longer, though silence has accepted it', () => {
    given(...permitReviewed)
      .when(ofPermit('permit'))
      .refuses('predecessor-missing', 'outcome');
    given(...permitReviewed)
      .when(ofPermit('permit', refusal))
      .yields({ type: 'ItemDecided', data: refusal });
  });

  it('against the applicant needs reasons and remedies', () => {
    given(...schemeAgreed)
      .when(decide('schemeApproval', { outcome: 'notApproved', remedies: '行政复议' }))
      .refuses('reasons-missing', 'reasons');
    given(...schemeAgreed)
      .when(decide('schemeApproval', { outcome: 'notApproved', reasons: '不符规划' }))
      .refuses('remedies-missing', 'remedies');
  });

  it('waits for those whom the catalogue has it consult, also where they are asked beside it', () => {
    const items = [
      { item: 'siteReview', department: 'planning', kind: 'consultation', after: [] },
      { item: 'schemeApproval', department: 'planning', kind: 'permit', after: [], consults: ['siteReview'] },
    ] as const;
    const asked = [
      scheme.submitted('2021-06-01'),
      withItems(scheme.accepted('2021-06-03'), items),
      scheme.opened('siteReview', '2021-06-03'),
      scheme.opened('schemeApproval', '2021-06-03'),
    ];
    given(...asked)
      .when(decide('schemeApproval'))
      .refuses('consultations-missing', 'item');
    given(...asked, scheme.concluded('siteReview', 'object', '2021-06-04'))
      .when(decide('schemeApproval'))
      .refuses('consultations-missing', 'item');
    given(...asked)
      .when(decide('schemeApproval', refusal))
      .yields({ type: 'ItemDecided' });
    given(...asked, scheme.concluded('siteReview', 'agree', '2021-06-04'))
      .when(decide('schemeApproval'))
      .yields({ type: 'ItemDecided' }, { type: 'CaseConcluded', data: { outcome: 'approved' } });
  });

  it('is for permits and filings, and once for each', () => {
    given(...permitUnderReview)
      .when(ofPermit('fireReview'), permitted)
      .refuses('item-has-no-decision', 'item');
    given(...permitUnderReview)
      .when(ofPermit('siteReview'), permitted)
      .refuses('item-not-of-case', 'item');
    given(...permitUnderReview)
      .when({ type: 'ConcludeReview', data: { caseId: permit.caseId, item: 'quality', outcome: 'agree' } })
      .refuses('item-needs-a-decision', 'outcome');
    given(...permitUnderReview, permit.itemDecided('quality', 'approved', '2021-06-28'))
      .when(ofPermit('quality', refusal), permitted)
      .refuses('item-already-decided', 'item');
  });

  it('leaves out what a refusal has put out of reach', () => {
    const items = [
      { item: 'quality', department: 'construction', kind: 'filing', after: [] },
      { item: 'permit', department: 'construction', kind: 'permit', after: ['quality'] },
    ] as const;
    given(
      permit.submitted('2021-06-21'),
      withItems(permit.accepted('2021-06-22'), items),
      permit.opened('quality', '2021-06-22'),
    )
      .when(ofPermit('quality', refusal), permitted)
      .yields({ type: 'ItemDecided' }, { type: 'CaseConcluded', data: { outcome: 'notApproved' } });
  });

  it.each([
    ['case-not-accepted', [scheme.submitted('2021-06-01')]],
    ['acceptance-was-refused', [scheme.submitted('2021-06-01'), scheme.acceptanceRefused('2021-06-01')]],
    ['case-withdrawn', [...schemeAgreed, scheme.withdrawn('2021-06-16')]],
    ['case-already-decided', schemeApproved],
    ['case-already-decided', [...schemeAgreed, scheme.decided('approved', '2021-06-17')]],
  ])('happens between acceptance and the end; else: %s', (code, events) => {
    given(...events)
      .when(decide('schemeApproval'))
      .refuses(code, 'caseId');
  });
});

describe('a case of an older log, whose departments agreed and which was decided as one', () => {
  it('goes on where it was: what was agreed to may be decided', () => {
    given(...schemeAgreed, scheme.concluded('schemeApproval', 'agree', '2021-06-16'))
      .when(decide('schemeApproval'))
      .yields({ type: 'ItemDecided' }, { type: 'CaseConcluded', data: { outcome: 'approved' } });
  });

  it('has decided all its items', () => {
    given(...schemeAgreed, scheme.decided('approved', '2021-06-17'))
      .when({
        type: 'IssueCertificates',
        data: { caseId: scheme.caseId, certificates: [{ item: 'schemeApproval', number: '1', name: '批复' }] },
      })
      .refuses('before-the-decision', 'certificates.0.issuedOn');
  });
});

describe('withdrawing a case', () => {
  const pending: readonly (readonly [string, readonly CaseEvent[]])[] = [
    ['received', [scheme.submitted('2021-06-01')]],
    ['in correction', [scheme.submitted('2021-06-01'), scheme.correctionRequested('2021-06-01')]],
    ['under review', schemeUnderReview],
    ['under review, with a special procedure open', [...schemeUnderReview, scheme.procedureStarted(1, '2021-06-07')]],
    ['agreed by all', schemeAgreed],
  ];
  it.each(pending)('is possible at any time before the decision: %s', (_phase, events) => {
    given(...events)
      .when(withdraw)
      .yields({ type: 'CaseWithdrawn', data: { reason: '另行申请' } });
  });

  it.each([
    ['case-already-decided', [...schemeAgreed, scheme.decided('approved', '2021-06-17')]],
    ['case-already-decided', [...siteObjected, scheme.decided('notApproved', '2021-06-17')]],
    ['case-withdrawn', [...schemeAgreed, scheme.withdrawn('2021-06-17')]],
    ['acceptance-was-refused', [scheme.submitted('2021-06-01'), scheme.acceptanceRefused('2021-06-01')]],
  ])('is over with the end of the case: %s', (code, events) => {
    given(...events)
      .when(withdraw)
      .refuses(code, 'caseId');
  });
});
