import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { describe, it } from 'vitest';

import { given, scheme, schemeAgreed, schemeUnderReview } from './case.fixtures.ts';

const { caseId } = scheme;
type Start = Extract<CaseCommand, { type: 'StartSpecialProcedure' }>['data'];

const start = (changes: Partial<Start> = {}): CaseCommand => ({
  type: 'StartSpecialProcedure',
  data: {
    caseId,
    kind: 'hearing',
    items: ['siteReview'],
    ground: '行政许可法第四十六条',
    expectedDays: 10,
    notice: '听证约十日',
    ...changes,
  },
});
const end = (procedure: number): CaseCommand => ({ type: 'EndSpecialProcedure', data: { caseId, procedure } });
const prolong = (procedure: number, days: number): CaseCommand => ({
  type: 'ProlongSpecialProcedure',
  data: { caseId, procedure, days, reason: '专家缺席', notice: '另需数日' },
});

const siteAgreed = [...schemeUnderReview, scheme.concluded('siteReview', 'agree', '2021-06-10')];
const siteObjected = [...schemeUnderReview, scheme.concluded('siteReview', 'object', '2021-06-10')];
const ofSite = (procedure: number, day: string) => scheme.procedureStarted(procedure, day, { items: ['siteReview'] });

describe('a special procedure', () => {
  it('starts with the items that it concerns, its ground, the expected days and the notice to the applicant', () => {
    given(...schemeUnderReview)
      .when(start({ items: ['siteReview', 'airDefence'] }))
      .yields({
        type: 'SpecialProcedureStarted',
        data: {
          procedure: 1,
          kind: 'hearing',
          items: ['siteReview', 'airDefence'],
          suspends: true,
          expectedDays: 10,
          ground: '行政许可法第四十六条',
          notice: '听证约十日',
        },
      });
  });

  it('stops the clock only where the catalogue says so of its kind', () => {
    given(...schemeUnderReview)
      .when(start({ kind: 'publicity', expectedDays: 300 }))
      .yields({ type: 'SpecialProcedureStarted', data: { kind: 'publicity', suspends: false } });
  });

  it('may overlap others, each with its own number', () => {
    given(...schemeUnderReview, ofSite(1, '2021-06-07'))
      .when(start())
      .yields({ type: 'SpecialProcedureStarted', data: { procedure: 2 } });
  });

  it('is of a kind that the catalogue knows and allows for each of its items, and not longer than it allows', () => {
    given(...schemeUnderReview)
      .when(start({ kind: 'lunch' }))
      .refuses('procedure-kind-unknown', 'kind');
    given(...schemeUnderReview)
      .when(start({ kind: 'publicity', items: ['siteReview', 'airDefence'] }))
      .refuses('procedure-not-for-item', 'items.1');
    given(...schemeUnderReview)
      .when(start({ expectedDays: 31 }))
      .refuses('procedure-too-long', 'expectedDays');
    given(...schemeUnderReview)
      .when(start({ expectedDays: 30 }))
      .yields({ type: 'SpecialProcedureStarted' });
  });

  it('is held on items whose review is open, each named once', () => {
    given(...schemeUnderReview)
      .when(start({ items: ['siteReview', 'heightCheck'] }))
      .refuses('item-not-of-case', 'items.1');
    given(...schemeUnderReview)
      .when(start({ items: ['siteReview', 'siteReview'] }))
      .refuses('item-named-twice', 'items.1');
    given(...schemeUnderReview)
      .when(start({ items: ['schemeApproval'] }))
      .refuses('review-not-open', 'items.0');
    for (const events of [siteAgreed, siteObjected]) {
      given(...events)
        .when(start())
        .refuses('review-not-open', 'items.0');
    }
  });

  it('is prolonged by a new notice, all of it together no longer than the catalogue allows', () => {
    const started = [...schemeUnderReview, ofSite(1, '2021-06-07')];
    given(...started)
      .when(prolong(1, 20))
      .yields({ type: 'SpecialProcedureProlonged', data: { procedure: 1, days: 20, notice: '另需数日' } });
    given(...started)
      .when(prolong(1, 21))
      .refuses('procedure-too-long', 'days');
    given(...started)
      .when(prolong(2, 1))
      .refuses('procedure-not-open', 'procedure');
  });

  it('ends once', () => {
    const started = [...schemeUnderReview, ofSite(1, '2021-06-07')];
    given(...started)
      .when(end(1))
      .yields({ type: 'SpecialProcedureEnded', data: { procedure: 1 } });
    given(...started, scheme.procedureEnded(1, '2021-06-09'))
      .when(end(1))
      .refuses('procedure-not-open', 'procedure');
    given(...started)
      .when(end(2))
      .refuses('procedure-not-open', 'procedure');
  });

  it('ends by itself with the review of the last item that it concerns', () => {
    const conclude: CaseCommand = { type: 'ConcludeReview', data: { caseId, item: 'siteReview', outcome: 'agree' } };
    given(...schemeUnderReview, ofSite(1, '2021-06-07'))
      .when(conclude)
      .yields({ type: 'ReviewConcluded' }, { type: 'SpecialProcedureEnded', data: { procedure: 1 } });
    given(
      ...schemeUnderReview,
      scheme.procedureStarted(1, '2021-06-07', { items: ['siteReview', 'airDefence'] }),
      scheme.procedureStarted(2, '2021-06-07'),
    )
      .when(conclude)
      .yields({ type: 'ReviewConcluded' });
  });
});

describe('special procedures are held between acceptance and decision', () => {
  it.each([
    ['case-not-accepted', [scheme.submitted('2021-06-01')]],
    ['acceptance-was-refused', [scheme.submitted('2021-06-01'), scheme.acceptanceRefused('2021-06-01')]],
    ['case-withdrawn', [...schemeUnderReview, ofSite(1, '2021-06-07'), scheme.withdrawn('2021-06-11')]],
    ['case-already-decided', [...schemeAgreed, scheme.decided('approved', '2021-06-17')]],
  ])('else: %s', (code, events) => {
    for (const command of [start(), end(1), prolong(1, 1)]) {
      given(...events)
        .when(command)
        .refuses(code, 'caseId');
    }
  });
});
