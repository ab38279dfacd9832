import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { describe, it } from 'vitest';

import { given, scheme, schemeAgreed, schemeUnderReview, today } from './case.fixtures.ts';

const { caseId } = scheme;
type Start = Extract<CaseCommand, { type: 'StartSpecialProcedure' }>['data'];

const start = (changes: Partial<Start> = {}): CaseCommand => ({
  type: 'StartSpecialProcedure',
  data: { caseId, kind: 'hearing', ground: '行政许可法第四十六条', expectedDays: 10, notice: '听证约十日', ...changes },
});
const end = (procedure: number): CaseCommand => ({ type: 'EndSpecialProcedure', data: { caseId, procedure } });
const extend = (item: string, days: number): CaseCommand => ({
  type: 'ExtendLimit',
  data: { caseId, item, days, reason: '案情复杂', approvedBy: { name: '王五', rank: '局长' } },
});

const siteAgreed = [...schemeUnderReview, scheme.concluded('siteReview', 'agree', '2021-06-10')];
const siteObjected = [...schemeUnderReview, scheme.concluded('siteReview', 'object', '2021-06-10')];

describe('a special procedure', () => {
  it('starts with its ground, the expected days and the notice to the applicant', () => {
    given(...schemeUnderReview)
      .when(start({ item: 'siteReview' }))
      .yields({
        type: 'SpecialProcedureStarted',
        data: {
          procedure: 1,
          kind: 'hearing',
          item: 'siteReview',
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
    given(...schemeUnderReview, scheme.procedureStarted(1, '2021-06-07'))
      .when(start())
      .yields({ type: 'SpecialProcedureStarted', data: { procedure: 2 } });
  });

  it('is of a kind that the catalogue knows, and not longer than it allows', () => {
    given(...schemeUnderReview)
      .when(start({ kind: 'lunch' }))
      .refuses('procedure-kind-unknown', 'kind');
    given(...schemeUnderReview)
      .when(start({ expectedDays: 31 }))
      .refuses('procedure-too-long', 'expectedDays');
    given(...schemeUnderReview)
      .when(start({ expectedDays: 30 }))
      .yields({ type: 'SpecialProcedureStarted' });
  });

  it('of one item needs that item to be under way', () => {
    given(...schemeUnderReview)
      .when(start({ item: 'heightCheck' }))
      .refuses('item-not-of-case', 'item');
    given(...schemeUnderReview)
      .when(start({ item: 'schemeApproval' }))
      .refuses('item-not-started', 'item');
    given(...siteAgreed)
      .when(start({ item: 'siteReview' }))
      .refuses('item-already-concluded', 'item');
    given(...siteObjected)
      .when(start({ item: 'siteReview' }))
      .yields({ type: 'SpecialProcedureStarted' });
  });

  it('ends once', () => {
    const started = [...schemeUnderReview, scheme.procedureStarted(1, '2021-06-07')];
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

  it('ends by its own number while another stays open', () => {
    const two = [
      ...schemeUnderReview,
      scheme.procedureStarted(1, '2021-06-07'),
      scheme.procedureStarted(2, '2021-06-08'),
      scheme.procedureEnded(1, '2021-06-09'),
    ];
    given(...two)
      .when(end(2))
      .yields({ type: 'SpecialProcedureEnded', data: { procedure: 2 } });
  });
});

describe('extending an item’s statutory limit of ten working days, accepted on 06-03', () => {
  it('is recorded with the reason and who approved', () => {
    given(...schemeUnderReview)
      .when(extend('siteReview', 5), today('2021-06-07'))
      .yields({
        type: 'LimitExtended',
        data: { item: 'siteReview', days: 5, reason: '案情复杂', approvedBy: { name: '王五', rank: '局长' } },
      });
  });

  it('is possible on the last day, 06-17, and not on the next', () => {
    given(...schemeUnderReview)
      .when(extend('siteReview', 5), today('2021-06-17'))
      .yields({ type: 'LimitExtended' });
    given(...schemeUnderReview)
      .when(extend('siteReview', 5), today('2021-06-18'))
      .refuses('limit-has-lapsed', 'item');
  });

  it('is possible once, and by no more than the law allows', () => {
    given(...schemeUnderReview, scheme.extended('siteReview', 2, '2021-06-07'))
      .when(extend('siteReview', 3), today('2021-06-08'))
      .refuses('limit-already-extended', 'item');
    given(...schemeUnderReview)
      .when(extend('siteReview', 6), today('2021-06-08'))
      .refuses('extension-too-long', 'days');
  });

  it('needs a limit that may be extended: a promise may not', () => {
    given(...schemeUnderReview)
      .when(extend('airDefence', 1))
      .refuses('limit-not-extensible', 'item');
    given(...schemeUnderReview)
      .when(extend('heightCheck', 1))
      .refuses('item-not-of-case', 'item');
  });

  it('needs an item that is under way', () => {
    given(...schemeUnderReview)
      .when(extend('schemeApproval', 5), today('2021-06-07'))
      .refuses('item-not-started', 'item');
    given(...siteAgreed)
      .when(extend('siteReview', 5), today('2021-06-11'))
      .refuses('item-already-concluded', 'item');
    given(...siteObjected)
      .when(extend('siteReview', 5), today('2021-06-11'))
      .yields({ type: 'LimitExtended' });
  });

  it('counts the limit of what comes after from the day on which the last of the others concluded', () => {
    given(...schemeAgreed)
      .when(extend('schemeApproval', 5), today('2021-06-21'))
      .yields({ type: 'LimitExtended' });
    given(...schemeAgreed)
      .when(extend('schemeApproval', 5), today('2021-06-22'))
      .refuses('limit-has-lapsed', 'item');
  });
});

describe('a limit that special procedures have moved', () => {
  const hearing = (from: string, to: string, item?: string) => [
    scheme.procedureStarted(1, from, item === undefined ? {} : { item }),
    scheme.procedureEnded(1, to),
  ];

  it('may be extended as many days later as its clock stood still', () => {
    const stopped = [...schemeUnderReview, ...hearing('2021-06-09', '2021-06-11')];
    given(...stopped)
      .when(extend('siteReview', 5), today('2021-06-21'))
      .yields({ type: 'LimitExtended' });
    given(...stopped)
      .when(extend('siteReview', 5), today('2021-06-22'))
      .refuses('limit-has-lapsed', 'item');
  });

  it('counts days in two procedures once', () => {
    const twice = [
      ...schemeUnderReview,
      scheme.procedureStarted(1, '2021-06-09'),
      scheme.procedureStarted(2, '2021-06-10', { item: 'siteReview' }),
      scheme.procedureEnded(1, '2021-06-11'),
      scheme.procedureEnded(2, '2021-06-14'),
    ];
    given(...twice)
      .when(extend('siteReview', 5), today('2021-06-22'))
      .yields({ type: 'LimitExtended' });
    given(...twice)
      .when(extend('siteReview', 5), today('2021-06-23'))
      .refuses('limit-has-lapsed', 'item');
  });

  it('has not lapsed while its clock stands still', () => {
    given(...schemeUnderReview, scheme.procedureStarted(1, '2021-06-17'))
      .when(extend('siteReview', 5), today('2021-08-02'))
      .yields({ type: 'LimitExtended' });
  });

  it('is not brought back by a procedure that starts after it lapsed', () => {
    given(...schemeUnderReview, scheme.procedureStarted(1, '2021-06-18'))
      .when(extend('siteReview', 5), today('2021-06-21'))
      .refuses('limit-has-lapsed', 'item');
  });

  it('is moved neither by another item’s procedure nor by one that does not suspend', () => {
    given(...schemeUnderReview, ...hearing('2021-06-09', '2021-06-11', 'airDefence'))
      .when(extend('siteReview', 5), today('2021-06-18'))
      .refuses('limit-has-lapsed', 'item');
    given(...schemeUnderReview, scheme.procedureStarted(1, '2021-06-09', { kind: 'publicity', suspends: false }))
      .when(extend('siteReview', 5), today('2021-06-18'))
      .refuses('limit-has-lapsed', 'item');
  });

  it('is not moved by the applicant’s answer to an objection', () => {
    const answered = [
      ...siteObjected,
      scheme.objectionAnswered('siteReview', '2021-06-16'),
      scheme.opened('siteReview', '2021-06-16', 2),
    ];
    given(...answered)
      .when(extend('siteReview', 5), today('2021-06-18'))
      .refuses('limit-has-lapsed', 'item');
  });
});

describe('clocks run between acceptance and decision', () => {
  it.each([
    ['case-not-accepted', [scheme.submitted('2021-06-01')]],
    ['acceptance-was-refused', [scheme.submitted('2021-06-01'), scheme.acceptanceRefused('2021-06-01')]],
    [
      'case-withdrawn',
      [...schemeUnderReview, scheme.procedureStarted(1, '2021-06-07'), scheme.withdrawn('2021-06-11')],
    ],
    ['case-already-decided', [...schemeAgreed, scheme.decided('approved', '2021-06-17')]],
  ])('else: %s', (code, events) => {
    for (const command of [start(), end(1), extend('siteReview', 5)]) {
      given(...events)
        .when(command)
        .refuses(code, 'caseId');
    }
  });
});
