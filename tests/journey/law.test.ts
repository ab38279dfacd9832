import { describe, it } from 'vitest';

import {
  accepted,
  agrees,
  answers,
  approves,
  asked,
  asks,
  at,
  certificate,
  type Course,
  delivery,
  does,
  extending,
  lived,
  more,
  objects,
  permit,
  procedure,
  refused,
  refusing,
  sees,
  smallPermit,
  submits,
} from './courseOfCase.ts';

/*
 * One row for each article and case. The days are reckoned by hand, beside the row, from the notices of the State Council.
 *
 * June 2021 begins on a Tuesday and rests from Saturday the 12th to Monday the 14th (端午); nothing is made up for.
 *
 *   working day   1  2  3  4  5  6  7   8   9   10  11  12  13  14  15  16  17  18  19  20
 *   after 1 June  2  3  4  7  8  9  10  11  15  16  17  18  21  22  23  24  25  28  29  30   then July: 1 2 5 6 7 8 9 12 13 14 15 16
 */
interface Row extends Course {
  readonly law: string;
  readonly says: string;
}

const scheme = { stage: 'designScheme', category: 'small' } as const;
const completion = { stage: 'completionAcceptance', approvedBefore: ['constructionPermit'] };
const supplies = (...lines: number[]) => does('supplyCorrection', { lines, note: '已补' });

const acceptance: readonly Row[] = [
  {
    law: '行政许可法 art. 32',
    says: 'silence until the end of the fifth working day accepts as of the day of receipt, and five days are used',
    ...permit,
    course: [
      at('2021-06-01', submits()),
      // The fifth working day is the 8th; at its end it is still to be said.
      at('2021-06-08 23:58', sees({ status: 'RECEIVED', light: 'AMBER', limits: ['2021-06-08 STATUTORY'] })),
      // The stage's 15 days run from the 1st, so they end on the 23rd. C1 was opened on the 9th: its five are 10, 11, 15, 16, 17.
      at(
        '2021-06-09 00:00',
        sees({ status: 'UNDER_REVIEW', acceptedOn: '2021-06-01', bySilence: true, dueOn: '2021-06-23' }),
        sees({ promised: { C1: '2021-06-17' }, limits: ['2021-06-17 PROMISE C1', '2021-06-23 PROMISE'] }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 32',
    says: 'paper that came earlier counts from its own day, and may have been accepted before it was entered',
    ...permit,
    course: [
      at(
        '2021-06-09',
        submits({ receivedOn: '2021-06-01' }),
        sees({ acceptedOn: '2021-06-01', bySilence: true, dueOn: '2021-06-23' }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 32',
    says: 'on the day after the fifth there is no notice any more: silence has accepted',
    ...permit,
    course: [
      at('2021-06-01', submits()),
      at('2021-06-09 00:00', refused('requestCorrection', { defects: ['缺少总平面图'] }, 'already-accepted')),
    ],
  },
  {
    law: '行政许可法 art. 32',
    says: 'a notice stops the days of silence, a partial supply starts nothing, and only the whole supply restarts five',
    ...permit,
    course: [
      at('2021-06-01', submits()),
      // Fifteen working days to answer: from the 8th they end on the 30th (9, 10, 11, 15–18, 21–25, 28–30).
      at(
        '2021-06-08 23:00',
        asked,
        sees({ turn: 'APPLICANT', answerBy: '2021-06-30', limits: ['2021-06-30 CORRECTION'] }),
      ),
      at('2021-06-09', supplies(2)),
      // Five working days after the partial supply have ended with the 18th (10, 11, 15, 16, 17).
      at('2021-06-20', sees({ status: 'CORRECTION_REQUESTED', answerBy: '2021-06-30' })),
      // From the 21st five end on the 28th (22, 23, 24, 25, 28).
      at('2021-06-21', supplies(1), sees({ status: 'RECEIVED', limits: ['2021-06-28 STATUTORY'] })),
      at('2021-06-28 23:58', sees({ status: 'RECEIVED' })),
      at('2021-06-29 00:00', sees({ status: 'UNDER_REVIEW', acceptedOn: '2021-06-21', bySilence: true })),
    ],
  },
  {
    law: '行政许可法 art. 32',
    says: 'as incomplete nothing is refused without a notice, nor on the last day to answer it, but on the day after',
    ...permit,
    course: [
      at(
        '2021-06-01',
        submits(),
        refused('refuseAcceptance', { ground: 'INCOMPLETE', reason: '材料不齐' }, 'correction-not-requested'),
        asked,
        sees({ answerBy: '2021-06-23' }),
      ),
      at(
        '2021-06-23 23:00',
        refused('refuseAcceptance', { ground: 'INCOMPLETE', reason: '逾期未补' }, 'correction-still-running', {
          due: '2021-06-23',
        }),
      ),
      at(
        '2021-06-24 00:00',
        sees({ light: 'RED' }),
        does('refuseAcceptance', { ground: 'INCOMPLETE', reason: '逾期未补' }),
        sees({ status: 'ACCEPTANCE_REFUSED', light: null }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 32',
    says: 'who was supplied with everything that was asked for must accept: no second notice, no refusal as incomplete',
    ...permit,
    course: [
      at('2021-06-01', submits(), asked),
      at(
        '2021-06-03',
        supplies(1, 2),
        refused('requestCorrection', { defects: ['还缺一份'] }, 'correction-already-requested'),
        refused('refuseAcceptance', { ground: 'INCOMPLETE', reason: '仍不齐' }, 'everything-was-supplied'),
        does('acceptCase'),
        sees({ status: 'UNDER_REVIEW', acceptedOn: '2021-06-03', bySilence: false }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 32',
    says: 'what needs no permit is told at once, and a ground that is not given is no ground',
    ...permit,
    course: [
      at(
        '2021-06-01',
        submits(),
        refused('refuseAcceptance', { ground: 'STAGE_NOT_REQUIRED', reason: '不需要' }, 'ground-not-given'),
        does('refuseAcceptance', { ground: 'NO_PERMIT_NEEDED', reason: '不需要取得许可' }),
        sees({ status: 'ACCEPTANCE_REFUSED' }),
      ),
    ],
  },
];

const decision: readonly Row[] = [
  {
    law: '行政许可法 art. 38',
    says: 'a refusal is written, with reasons and remedies; an objection at least with reasons',
    ...permit,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        refused('concludeReview', { item: 'C1', outcome: 'OBJECT' }, 'objection-needs-reasons'),
        agrees('C1'),
        refused('decideItem', { ...refusing('C3'), reasons: undefined }, 'reasons-missing'),
        refused('decideItem', { ...refusing('C3'), remedies: undefined }, 'remedies-missing'),
        does('decideItem', refusing('C3')),
        sees({ status: 'NOT_APPROVED', states: { C1: 'AGREE', C3: 'NOT_APPROVED', C5: 'WAITING', C6: 'WAITING' } }),
      ),
    ],
  },
  {
    law: '行政许可法 arts 38, 42',
    says: 'a permit is decided by its authority and not agreed to; an opinion is no decision',
    ...permit,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        refused('decideItem', { item: 'C1', outcome: 'APPROVED' }, 'item-has-no-decision'),
        agrees('C1'),
        refused('concludeReview', { item: 'C3', outcome: 'AGREE' }, 'item-needs-a-decision'),
      ),
    ],
  },
  {
    law: '行政许可法 art. 42',
    says: 'twenty working days from acceptance; ten more once, at most, until the last of them; no promise is mended by it',
    ...smallPermit,
    course: [
      // C4 waits for nothing: the twentieth working day after the 1st is the 30th, and its five promised days end on the 8th.
      at('2021-06-01', ...accepted, sees({ statutory: { C4: '2021-06-30' }, promised: { C4: '2021-06-08' } })),
      at(
        '2021-06-30 23:00',
        refused('extendLimit', extending('C4', 11), 'extension-too-long', { most: 10 }),
        refused('extendLimit', extending('C1', 5), 'limit-not-extensible'),
        does('extendLimit', extending('C4', 10)),
        // 1, 2, 5, 6, 7, 8, 9, 12, 13, 14 July.
        sees({ statutory: { C4: '2021-07-14' }, promised: { C4: '2021-06-08' }, dueOn: '2021-06-25' }),
        refused('extendLimit', extending('C4', 1), 'limit-already-extended'),
      ),
      // It is red all the same: the promises of C4 and of the stage (17 days, 25 June) have passed.
      at('2021-07-14', sees({ overdue: false, light: 'RED' })),
      at('2021-07-15 00:00', sees({ overdue: true, light: 'RED' })),
    ],
  },
  {
    law: '行政许可法 art. 42',
    says: 'a limit that has lapsed is not extended',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted),
      at(
        '2021-07-01 00:00',
        refused('extendLimit', extending('C4', 10), 'limit-has-lapsed', { due: '2021-06-30' }),
        sees({ overdue: true, statutory: { C4: '2021-06-30' } }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 42',
    says: 'where another law sets the days, as fifteen for fire design review, none are added',
    ...permit,
    traits: ['specialWorks'],
    course: [
      at(
        '2021-06-01',
        ...accepted,
        sees({ statutory: { C2: '2021-06-23' } }),
        refused('extendLimit', extending('C2', 1), 'limit-not-extensible'),
      ),
    ],
  },
  {
    law: '建筑法 art. 8',
    says: 'a construction permit has seven calendar days, from the day on which the last of what it waits for concluded',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, sees({ statutory: { C3: null, C6: null } })),
      // C3's own twenty days run from the 3rd: 4 June, 7–11, 15–18, 21–25, 28–30 are eighteen, and 1 and 2 July.
      at('2021-06-03', agrees('C1'), sees({ statutory: { C3: '2021-07-02', C6: null } })),
      // Friday the 4th and seven days are Friday the 11th.
      at('2021-06-04', approves('C3'), sees({ statutory: { C6: '2021-06-11' }, overdue: false })),
      at('2021-06-12 00:00', sees({ overdue: true, light: 'RED' })),
    ],
  },
  {
    law: '民法典 art. 203',
    says: 'seven calendar days that end on a rest day end on the next working day',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, agrees('C1')),
      // Saturday the 5th and seven days are Saturday the 12th, which rests with the 13th and the 14th.
      at('2021-06-05', approves('C3'), sees({ statutory: { C6: '2021-06-15' } })),
      at('2021-06-15 23:00', sees({ overdue: false })),
      at('2021-06-16 00:00', sees({ overdue: true })),
    ],
  },
  {
    law: '民法典 art. 203',
    says: 'so do the fifteen calendar days that an owner has after its own acceptance of the works',
    ...completion,
    course: [
      // Friday 28 May and fifteen days are Saturday 12 June.
      at(
        '2021-06-01',
        submits({ acceptedByOwnerOn: '2021-05-28' }),
        does('acceptCase'),
        sees({ owner: { A12: '2021-06-15' } }),
      ),
    ],
  },
  {
    law: '民法典 art. 201',
    says: 'the day on which something starts is not counted: what is decided on the day of acceptance took none',
    ...permit,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        agrees('C1'),
        approves('C3'),
        approves('C5'),
        approves('C6'),
        sees({
          status: 'APPROVED',
          time: { elapsed: 0, beforeAcceptance: 0, department: 0, applicant: 0, excluded: 0, withinCommitted: true },
        }),
      ),
    ],
  },
  {
    law: '国务院 2020 年节假日安排',
    says: 'five days from 24 April 2020: Sunday the 26th is worked, 27, 28, 29, 30',
    ...permit,
    course: [at('2020-04-24', submits(), sees({ limits: ['2020-04-30 STATUTORY'] }))],
  },
  {
    law: '国务院 2026 年节假日安排',
    says: 'five days from 13 February 2026: Saturday the 14th is worked, then 24, 25, 26, 27',
    ...permit,
    course: [at('2026-02-13', submits(), sees({ limits: ['2026-02-27 STATUTORY'] }))],
  },
  {
    law: '国务院 2026 年节假日安排',
    says: 'three days from 30 September 2026: 8, 9, and Saturday 10 October, which is worked',
    ...completion,
    course: [at('2026-09-30', ...accepted, sees({ promised: { A11: '2026-10-10' } }))],
  },
  {
    law: 'the promise of a stage',
    says: 'what is decided on the rest day after the last day is late, in its light as in the figure, though no working day passed',
    ...permit,
    course: [
      // Fifteen working days after Thursday the 3rd: 4, 7–11, 15–18, 21–25. The last is Friday the 25th.
      at('2021-06-03', ...accepted, agrees('C1'), approves('C3'), sees({ dueOn: '2021-06-25' })),
      at(
        '2021-06-25 23:00',
        sees({
          light: 'RED',
          limits: [
            // C6's seven calendar days from the 3rd ended on the 10th, its one promised day on the 4th, and C5's none on the 3rd;
            // C3's paper was due on the 18th.
            '2021-06-03 PROMISE C5',
            '2021-06-04 PROMISE C6',
            '2021-06-10 STATUTORY C6',
            '2021-06-18 STATUTORY C3',
            '2021-06-25 PROMISE',
          ],
        }),
      ),
      at(
        '2021-06-26',
        approves('C5'),
        approves('C6'),
        sees({ decidedOn: '2021-06-26', time: { elapsed: 15, department: 15, withinCommitted: false } }),
      ),
    ],
  },
  {
    law: 'the promise of a stage',
    says: 'what is decided on its last day, even a minute before midnight, is in time',
    ...permit,
    course: [
      at('2021-06-03', ...accepted, agrees('C1'), approves('C3')),
      at(
        '2021-06-25 23:58',
        approves('C5'),
        approves('C6'),
        sees({ decidedOn: '2021-06-25', time: { elapsed: 15, withinCommitted: true, withinStatutory: false } }),
      ),
    ],
  },
  {
    law: 'the promise of an item',
    says: 'runs from its opening, without the days that the applicant took to answer an objection',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, sees({ promised: { C1: '2021-06-08' } })),
      at('2021-06-03', objects('C1'), sees({ turn: 'APPLICANT', dueOn: '2021-06-23' })),
      // 2 and 3 are used, 4, 7, 8 were the applicant's, then 9, 10, 11. What the stage promises is not moved by an answer.
      at(
        '2021-06-08',
        answers('C1'),
        sees({ promised: { C1: '2021-06-11' }, dueOn: '2021-06-23', turn: 'DEPARTMENT' }),
      ),
      at('2021-06-12 00:00', sees({ light: 'RED', overdue: false })),
    ],
  },
];

const delivered: readonly Row[] = [
  {
    law: '行政许可法 art. 44',
    says: 'each decision has ten working days to be delivered, and an approval is delivered with its certificate',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, agrees('C1')),
      // After the 4th: 7–11, 15–18, and Monday the 21st.
      at(
        '2021-06-04',
        approves('C3'),
        sees({ delivery: { C3: ['2021-06-21', null, null] } }),
        refused('deliverDecision', delivery('C3'), 'certificate-missing'),
        does('issueCertificates', certificate('C3')),
      ),
      at(
        '2021-06-21 23:00',
        does('deliverDecision', delivery('C3')),
        sees({ delivery: { C3: ['2021-06-21', '2021-06-21', true] } }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 44',
    says: 'a day before the entry ends the clock only with the evidence for it',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, agrees('C1')),
      at('2021-06-04', approves('C3'), does('issueCertificates', certificate('C3'))),
      at(
        '2021-06-22',
        refused('deliverDecision', delivery('C3', { deliveredOn: '2021-06-03' }), 'before-the-decision'),
        refused('deliverDecision', delivery('C3', { deliveredOn: '2021-06-23' }), 'day-in-the-future'),
        does('deliverDecision', delivery('C3', { deliveredOn: '2021-06-21' })),
        sees({ delivery: { C3: ['2021-06-21', '2021-06-21', false] } }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 44',
    says: 'with the evidence it does; and a refusal needs no certificate to be delivered',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, agrees('C1')),
      at('2021-06-04', does('decideItem', refusing('C3')), sees({ status: 'NOT_APPROVED', pending: true })),
      at('2021-06-22', sees({ light: 'RED', overdue: true, limits: ['2021-06-21 STATUTORY C3'] })),
      at(
        '2021-06-22',
        does('deliverDecision', delivery('C3', { deliveredOn: '2021-06-21', evidence: '邮政回执' })),
        sees({ delivery: { C3: ['2021-06-21', '2021-06-21', true] }, pending: false, light: null }),
      ),
    ],
  },
];

const stopped: readonly Row[] = [
  {
    law: '行政许可法 art. 45',
    says: 'a special procedure stops the items that it names and no other, and not the stage while another moves',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted, sees({ statutory: { C4: '2021-06-30' }, dueOn: '2021-06-25' })),
      // Five working days after the 2nd: 3, 4, 7, 8, 9. C4's limit moves by five, to 7 July (1, 2, 5, 6, 7).
      // Of its five promised days the 2nd is used; 10, 11, 15, 16 are left. C1's seven end on the 10th as before.
      at(
        '2021-06-02',
        does('startSpecialProcedure', procedure('expertReview', ['C4'], 5)),
        sees({
          statutory: { C4: '2021-07-07' },
          promised: { C1: '2021-06-10', C4: '2021-06-16' },
          dueOn: '2021-06-25',
        }),
        sees({ suspended: false, announced: ['2021-06-09'] }),
      ),
      // Past the announced day it runs again, though nobody ended it, and the announced day itself is overdue.
      at('2021-06-10', sees({ statutory: { C4: '2021-07-07' }, light: 'RED' })),
    ],
  },
  {
    law: '行政许可法 art. 45',
    says: 'one that ends early stops no longer',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted),
      at('2021-06-02', does('startSpecialProcedure', procedure('expertReview', ['C4'], 5))),
      // The 3rd and the 4th: two days, to 2 July.
      at('2021-06-04', does('endSpecialProcedure', { procedure: 1 }), sees({ statutory: { C4: '2021-07-02' } })),
    ],
  },
  {
    law: '行政许可法 art. 45',
    says: 'prolonged in time it goes on from the announced end, prolonged late only from the notice',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted),
      at('2021-06-02', does('startSpecialProcedure', procedure('expertReview', ['C4'], 5))),
      // In time, on the last day: 10 and 11 more. Seven days stood still: 1, 2, 5, 6, 7, 8, 9 July.
      at(
        '2021-06-09',
        does('prolongSpecialProcedure', more(1, 2)),
        sees({ announced: ['2021-06-11'], statutory: { C4: '2021-07-09' } }),
      ),
      // Late, on the 16th: the 15th and the 16th have run. 17, 18, 21 more: ten days, to 14 July.
      at(
        '2021-06-16',
        does('prolongSpecialProcedure', more(1, 3)),
        sees({ announced: ['2021-06-21'], statutory: { C4: '2021-07-14' } }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 45',
    says: 'overlapping ones count once',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted),
      at('2021-06-02', does('startSpecialProcedure', procedure('expertReview', ['C4'], 5))),
      // 3, 4, 7, 8, 9 and 7, 8, 9, 10, 11 are seven days: 9 July.
      at(
        '2021-06-04',
        does('startSpecialProcedure', procedure('expertReview', ['C4'], 5)),
        sees({ statutory: { C4: '2021-07-09' } }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 45',
    says: 'the list is closed: rectification on site stops nothing, nor is anything held where the catalogue has no room for it',
    ...completion,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        sees({ statutory: { A1: '2021-06-30' } }),
        refused('startSpecialProcedure', procedure('hearing', ['A1'], 5), 'procedure-not-for-item'),
        refused('startSpecialProcedure', procedure('auction', ['A1'], 5), 'procedure-kind-unknown'),
        does('startSpecialProcedure', procedure('siteRectification', ['A1'], 10)),
        sees({ statutory: { A1: '2021-06-30' }, promised: { A1: '2021-06-16' }, suspended: false }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 45',
    says: 'no longer than the law allows, its prolongations included',
    ...smallPermit,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        refused('startSpecialProcedure', procedure('expertReview', ['C4'], 21), 'procedure-too-long', { most: 20 }),
        does('startSpecialProcedure', procedure('expertReview', ['C4'], 15)),
        refused('prolongSpecialProcedure', more(1, 6), 'procedure-too-long', { most: 20 }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 45',
    says: 'a limit that had lapsed stays lapsed',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted),
      at(
        '2021-07-01',
        does('startSpecialProcedure', procedure('expertReview', ['C4'], 10)),
        sees({ statutory: { C4: '2021-06-30' }, overdue: true, light: 'RED' }),
      ),
    ],
  },
  {
    law: '行政许可法 art. 45',
    says: 'where everything that is open stands still the case does, and its promise moves',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, sees({ dueOn: '2021-06-23' })),
      // Only C1 is open. 3, 4, 7, 8, 9 stand still: 24, 25, 28, 29, 30.
      at(
        '2021-06-02',
        does('startSpecialProcedure', procedure('testing', ['C1'], 5)),
        sees({
          suspended: true,
          dueOn: '2021-06-30',
          limits: ['2021-06-09 PROCEDURE C1', '2021-06-16 PROMISE C1', '2021-06-30 PROMISE'],
        }),
      ),
      at('2021-06-10', sees({ suspended: false, dueOn: '2021-06-30' })),
    ],
  },
  {
    law: '行政许可法 art. 45',
    says: 'on one small item it hides nothing of the case: only the days on which nothing else was open are excluded',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted),
      at('2021-06-02', does('startSpecialProcedure', procedure('expertReview', ['C4'], 20))),
      at('2021-06-04', agrees('C1')),
      at('2021-06-07', approves('C3'), sees({ suspended: true })),
      at('2021-06-11', does('endSpecialProcedure', { procedure: 1 })),
      // Nine working days from the 1st to the 15th, of which 8, 9, 10, 11 had nothing open but C4.
      at(
        '2021-06-15',
        approves('C4'),
        approves('C5'),
        approves('C6'),
        sees({
          time: { elapsed: 5, beforeAcceptance: 0, department: 5, applicant: 0, excluded: 4, withinCommitted: true },
        }),
      ),
    ],
  },
];

const others: readonly Row[] = [
  {
    law: 'whose the time was',
    says: 'receipt to decision is cut into before acceptance, department, applicant and excluded, and adds up',
    ...permit,
    course: [
      at('2021-06-01', submits()),
      at('2021-06-02', asked),
      at('2021-06-04', supplies(1, 2)),
      at('2021-06-07', does('acceptCase')),
      at('2021-06-08', objects('C1')),
      at('2021-06-10', answers('C1')),
      at('2021-06-11', agrees('C1')),
      // 2 and 7 June before acceptance; 3, 4, 9, 10 the applicant's; 8, 11, 15 the departments': nine from the 1st to the 15th.
      at(
        '2021-06-15',
        approves('C3'),
        approves('C5'),
        approves('C6'),
        sees({
          time: { elapsed: 5, beforeAcceptance: 2, department: 3, applicant: 4, excluded: 0, withinCommitted: true },
        }),
      ),
    ],
  },
  {
    law: 'silence of a consulted department',
    says: 'past its five days is no objection, by itself; what it says afterwards is kept and changes nothing',
    ...scheme,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        refused('decideItem', { item: 'D1', outcome: 'APPROVED' }, 'consultations-missing'),
        sees({ promised: { D2: '2021-06-08' } }),
      ),
      at('2021-06-08 23:58', sees({ states: { D1: 'OPEN', D2: 'OPEN', D3: 'OPEN' } })),
      at('2021-06-09 00:00', sees({ states: { D1: 'OPEN', D2: 'NO_OBJECTION', D3: 'NO_OBJECTION' } })),
      at(
        '2021-06-10',
        objects('D2'),
        sees({ states: { D1: 'OPEN', D2: 'NO_OBJECTION', D3: 'NO_OBJECTION' } }),
        asks(
          'query ($id: ID!) { case(id: $id) { history(last: 1) { nodes { type data } } } }',
          { case: { history: { nodes: [{ type: 'LateOpinionReceived', data: { outcome: 'object' } }] } } },
          (id) => ({ id }),
        ),
        approves('D1'),
        sees({ status: 'APPROVED' }),
      ),
    ],
  },
  {
    law: 'silence of a permit’s own authority (art. 50 is for renewals alone)',
    says: 'grants nothing: its thirty days pass, and it is open and overdue',
    ...scheme,
    course: [
      at('2021-06-01', ...accepted),
      // Twenty working days end on 30 June, ten more on 14 July.
      at('2021-07-14', sees({ statutory: { D1: '2021-07-14' }, overdue: false })),
      at(
        '2021-07-15',
        sees({ states: { D1: 'OPEN', D2: 'NO_OBJECTION', D3: 'NO_OBJECTION' }, overdue: true, light: 'RED' }),
      ),
      at('2021-12-31', sees({ states: { D1: 'OPEN', D2: 'NO_OBJECTION', D3: 'NO_OBJECTION' }, overdue: true })),
    ],
  },
];

describe.each([
  ['acceptance', acceptance],
  ['decision', decision],
  ['delivery', delivered],
  ['what does not count', stopped],
  ['the rest', others],
])('what law says of %s, lived through', (_of, rows) => {
  it.each(rows)('$law: $says', (row) => lived(row));
});
