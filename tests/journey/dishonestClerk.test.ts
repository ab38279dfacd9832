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
  malformed,
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
 * What a careless or a dishonest clerk can try alone, to shorten a published figure or to keep a case out of sight: one row an
 * attempt, with what stops it or where it shows. Whatever shows nowhere belongs into the next version of the rules, not here.
 *
 * June 2021 begins on a Tuesday; 端午 rests from the 12th to the 14th. The nine working days from the 1st to the 15th are 2, 3, 4,
 * 7, 8, 9, 10, 11, 15; the promise of an industrial permit, fifteen, ends on the 23rd.
 */
/** How long a case took that was withdrawn, which its page says and no figure counts. */
const untilItEnded = {
  elapsed: 34,
  beforeAcceptance: 0,
  department: 34,
  applicant: 0,
  excluded: 0,
  withinCommitted: null,
  withinStatutory: null,
};

interface Row extends Course {
  readonly attempt: string;
  readonly answer: string;
}

const rest = [approves('C3'), approves('C5'), approves('C6')];
/** What the stage is said to take. */
const published = (expected: object) =>
  asks(
    `{ stageDurations {
      concluded meanWorkingDays shareWithinCommitted shareWithinStatutory shareDeliveredInTime
      meanBeforeAcceptance meanDepartment meanApplicant meanExcluded meanCorrections meanReviewRounds
    } }`,
    { stageDurations: [expected] },
  );
/** What its drawing review is said to take. */
const reviewed = (expected: object) =>
  asks('{ reviewDurations(filter: { item: "C1" }) { concluded objections meanWorkingDays } }', {
    reviewDurations: [expected],
  });
const listed = (filter: string, totalCount: number) =>
  asks(`{ cases(filter: { ${filter} }) { totalCount } }`, { cases: { totalCount } });

const stoppingTheClock: readonly Row[] = [
  {
    attempt: 'leave a procedure open on one small item, and work on the others',
    answer: 'not a day is excluded on which anything else was open, and its announced day turns the case red',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted, does('startSpecialProcedure', procedure('expertReview', ['C4'], 5))),
      at(
        '2021-06-09',
        sees({ light: 'RED', suspended: false, announced: ['2021-06-08'] }),
        listed('suspended: true', 0),
      ),
      at('2021-06-15', agrees('C1'), approves('C3'), approves('C4'), approves('C5'), approves('C6')),
      at('2021-06-15', published({ meanWorkingDays: 9, meanExcluded: 0 })),
    ],
  },
  {
    attempt: 'announce one day and never end it',
    answer: 'one day is excluded',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, does('startSpecialProcedure', procedure('testing', ['C1'], 1))),
      at('2021-06-03', sees({ light: 'RED', suspended: false, dueOn: '2021-06-24' })),
      at('2021-06-15', agrees('C1'), ...rest, published({ meanWorkingDays: 8, meanExcluded: 1 })),
    ],
  },
  {
    attempt: 'announce more days than the law allows, at once or bit by bit',
    answer: 'is refused where the catalogue knows how many these are',
    ...permit,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        refused('startSpecialProcedure', procedure('expertReview', ['C1'], 21), 'procedure-too-long'),
        malformed('startSpecialProcedure', procedure('expertReview', ['C1'], 0)),
        does('startSpecialProcedure', procedure('expertReview', ['C1'], 20)),
        refused('prolongSpecialProcedure', more(1, 1), 'procedure-too-long'),
      ),
    ],
  },
  {
    attempt: 'announce very many days of a kind that has no most',
    answer: 'stands beside the mean as excluded time, in the list of suspended cases, and with its announced end',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, does('startSpecialProcedure', procedure('testing', ['C1'], 200))),
      at('2021-06-02', sees({ suspended: true, light: 'GREEN' }), listed('suspended: true', 1)),
      at('2021-06-15', agrees('C1'), ...rest, published({ meanWorkingDays: 0, meanExcluded: 9 })),
    ],
  },
  {
    attempt: 'start a procedure after the promise has passed',
    answer: 'the promise stays broken and the case red',
    ...permit,
    course: [
      at('2021-06-01', ...accepted),
      at(
        '2021-06-24',
        does('startSpecialProcedure', procedure('testing', ['C1'], 10)),
        sees({ dueOn: '2021-06-23', light: 'RED' }),
      ),
      // 25, 28, 29, 30 stood still, which the figure says; twenty working days from the 1st to the 30th.
      at(
        '2021-06-30',
        agrees('C1'),
        ...rest,
        published({ meanWorkingDays: 16, meanExcluded: 4, shareWithinCommitted: 0 }),
      ),
    ],
  },
  {
    attempt: 'start a procedure after the law’s limit has lapsed',
    answer: 'the limit stays lapsed',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted),
      at(
        '2021-07-01',
        does('startSpecialProcedure', procedure('expertReview', ['C4'], 10)),
        sees({ statutory: { C4: '2021-06-30' }, overdue: true, light: 'RED' }),
        approves('C4'),
        agrees('C1'),
        ...rest,
        published({ shareWithinStatutory: 0 }),
      ),
    ],
  },
  {
    attempt: 'hold a procedure on an item that is not open, or on which none is held',
    answer: 'is refused',
    ...permit,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        refused('startSpecialProcedure', procedure('hearing', ['C3'], 5), 'review-not-open'),
        refused('startSpecialProcedure', procedure('hearing', ['C1'], 5), 'procedure-not-for-item'),
      ),
    ],
  },
  {
    attempt: 'extend a limit after it has lapsed, or twice, or to mend a promise',
    answer: 'is refused, and mends none',
    ...smallPermit,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        does('extendLimit', extending('C4', 1)),
        refused('extendLimit', extending('C4', 9), 'limit-already-extended'),
        sees({ promised: { C4: '2021-06-08' }, dueOn: '2021-06-25' }),
      ),
    ],
  },
  {
    attempt: 'extend a limit on the day after its last',
    answer: 'is refused',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted),
      at('2021-07-01 00:00', refused('extendLimit', extending('C4', 10), 'limit-has-lapsed')),
    ],
  },
  {
    attempt: 'conclude late on a Saturday, when no working day has passed since the last',
    answer: 'is late',
    ...permit,
    // Fifteen working days after the 3rd end on Friday the 25th.
    course: [
      at('2021-06-03', ...accepted),
      at('2021-06-26', agrees('C1'), ...rest, published({ meanWorkingDays: 15, shareWithinCommitted: 0 })),
    ],
  },
];

const beforeAcceptance: readonly Row[] = [
  {
    attempt: 'restart the days of silence by a supply of nothing, or of a part',
    answer: 'nothing is no supply, and a part starts nothing',
    ...permit,
    course: [
      at('2021-06-01', submits(), asked),
      at(
        '2021-06-02',
        refused('supplyCorrection', { lines: [1] }, 'nothing-supplied'),
        malformed('supplyCorrection', { lines: [], note: '已补' }),
        does('supplyCorrection', { lines: [1], note: '已补' }),
        refused('supplyCorrection', { lines: [1], note: '又补' }, 'line-already-supplied'),
        sees({ status: 'CORRECTION_REQUESTED', answerBy: '2021-06-23' }),
      ),
    ],
  },
  {
    attempt: 'refuse an application as incomplete at once',
    answer: 'is refused without a notice, and before the last day to answer it has passed',
    ...permit,
    course: [
      at(
        '2021-06-01',
        submits(),
        refused('refuseAcceptance', { ground: 'INCOMPLETE', reason: '不齐' }, 'correction-not-requested'),
        asked,
        refused('refuseAcceptance', { ground: 'INCOMPLETE', reason: '不齐' }, 'correction-still-running'),
      ),
    ],
  },
  {
    attempt: 'ask for materials a second time, before or after they were supplied',
    answer: 'is refused',
    ...permit,
    course: [
      at(
        '2021-06-01',
        submits(),
        asked,
        refused('requestCorrection', { defects: ['还缺一份'] }, 'correction-not-supplied'),
        does('supplyCorrection', { lines: [1, 2], note: '已补' }),
        refused('requestCorrection', { defects: ['还缺一份'] }, 'correction-already-requested'),
      ),
    ],
  },
  {
    attempt: 'say nothing about an application, and record nothing',
    answer: 'the centre records by itself that silence has accepted it, as of its receipt',
    ...permit,
    course: [
      at('2021-06-01', submits()),
      at('2021-06-09 00:00', sees({ status: 'UNDER_REVIEW', acceptedOn: '2021-06-01', bySilence: true })),
    ],
  },
  {
    attempt: 'hold an application back by a notice on the fifth day, since the mean begins with acceptance',
    answer: 'the days stand beside the mean, as time before acceptance and as a correction',
    ...permit,
    course: [
      at('2021-06-01', submits()),
      at('2021-06-08', asked, does('supplyCorrection', { lines: [1, 2], note: '已补' })),
      at('2021-06-15', does('acceptCase'), agrees('C1'), ...rest),
      at('2021-06-15', published({ meanWorkingDays: 0, meanBeforeAcceptance: 9, meanCorrections: 1 })),
    ],
  },
  {
    attempt: 'receive an application on a day to come',
    answer: 'is refused; a day before today only lengthens',
    ...permit,
    course: [
      at('2021-06-01', refused('submitCase', { receivedOn: '2021-06-02' }, 'day-in-the-future')),
      at(
        '2021-06-02',
        submits({ receivedOn: '2021-06-01' }),
        sees({ receivedOn: '2021-06-01', limits: ['2021-06-08 STATUTORY'] }),
      ),
    ],
  },
  {
    attempt: 'get rid of an application by saying that it is none of ours',
    answer: 'is listed as refused, dated and with its ground, though in no figure',
    ...permit,
    course: [
      at(
        '2021-06-08',
        submits(),
        does('refuseAcceptance', { ground: 'NOT_OUR_COMPETENCE', reason: '不属于本机关职权范围' }),
        listed('status: ACCEPTANCE_REFUSED', 1),
        asks('{ stageDurations { concluded } }', { stageDurations: [] }),
      ),
    ],
  },
];

const underReview: readonly Row[] = [
  {
    attempt: 'object and have the answer on the same day, so that the promise of the item begins again',
    answer: 'it runs from the first opening',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, sees({ promised: { C1: '2021-06-08' } })),
      at('2021-06-08', objects('C1'), answers('C1'), sees({ promised: { C1: '2021-06-08' }, dueOn: '2021-06-23' })),
      at('2021-06-09', sees({ light: 'RED' })),
    ],
  },
  {
    attempt: 'object and leave it there, so that the time is the applicant’s',
    answer: 'the mean and the promise of the stage know no difference',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, objects('C1')),
      at('2021-06-24', sees({ turn: 'APPLICANT', dueOn: '2021-06-23', light: 'RED' })),
      at('2021-06-24', answers('C1'), agrees('C1'), ...rest),
      // Sixteen working days from the 1st to the 24th.
      at(
        '2021-06-24',
        published({ meanWorkingDays: 16, meanDepartment: 0, meanApplicant: 16, shareWithinCommitted: 0 }),
      ),
    ],
  },
  {
    attempt: 'object often on the same day, so that a department has many short reviews',
    answer: 'its mean falls, with as many objections and rounds beside it',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, objects('C1'), answers('C1'), objects('C1'), answers('C1')),
      at('2021-06-15', agrees('C1'), ...rest),
      at(
        '2021-06-15',
        reviewed({ concluded: 3, objections: 2, meanWorkingDays: 3 }),
        published({ meanWorkingDays: 9, meanReviewRounds: 3 }),
      ),
    ],
  },
  {
    attempt: 'object to a review and refuse its item later',
    answer: 'is one round, and the days between are the applicant’s',
    ...permit,
    traits: ['specialWorks'],
    course: [
      at('2021-06-01', ...accepted, agrees('C1'), approves('C3'), objects('C2')),
      at('2021-06-15', does('decideItem', refusing('C2'))),
      at(
        '2021-06-15',
        sees({ status: 'PARTLY_APPROVED', time: { elapsed: 9, department: 0, applicant: 9 } }),
        asks('{ reviewDurations(filter: { item: "C2" }) { concluded objections } }', {
          reviewDurations: [{ concluded: 1, objections: 1 }],
        }),
      ),
    ],
  },
  {
    attempt: 'approve before those who are consulted have spoken',
    answer: 'is refused',
    stage: 'designScheme',
    category: 'small',
    course: [
      at(
        '2021-06-01',
        ...accepted,
        refused('decideItem', { item: 'D1', outcome: 'APPROVED' }, 'consultations-missing'),
        agrees('D2'),
        refused('decideItem', { item: 'D1', outcome: 'APPROVED' }, 'consultations-missing'),
      ),
    ],
  },
  {
    attempt: 'approve out of turn, or against an objection, or agree instead of deciding',
    answer: 'is refused',
    ...permit,
    traits: ['specialWorks'],
    course: [
      at(
        '2021-06-01',
        ...accepted,
        refused('decideItem', { item: 'C6', outcome: 'APPROVED' }, 'item-not-started'),
        refused('concludeReview', { item: 'C2', outcome: 'AGREE' }, 'item-needs-a-decision'),
        objects('C2'),
        refused('decideItem', { item: 'C2', outcome: 'APPROVED' }, 'objection-stands'),
      ),
    ],
  },
  {
    attempt: 'withdraw a case that is late',
    answer: 'it is listed as withdrawn, with its history; no figure counts it, and none says how many there are',
    ...permit,
    course: [
      at('2021-06-01', ...accepted),
      at(
        '2021-07-20',
        listed('light: RED', 1),
        does('withdrawCase', { reason: '申请人要求撤回' }),
        sees({ status: 'WITHDRAWN', light: null, overdue: false, time: untilItEnded }),
        listed('light: RED', 0),
        listed('pending: true', 0),
        listed('status: WITHDRAWN', 1),
        asks('{ stageDurations { concluded } }', { stageDurations: [] }),
      ),
    ],
  },
  {
    attempt: 'withdraw a decided case, so that it leaves the mean',
    answer: 'is refused',
    ...permit,
    course: [
      at('2021-06-01', ...accepted),
      at('2021-07-20', agrees('C1'), ...rest, refused('withdrawCase', { reason: '不办了' }, 'case-already-decided')),
    ],
  },
];

const papers: readonly Row[] = [
  {
    attempt: 'issue a certificate before its item is approved, or date it before the decision or after today',
    answer: 'is refused',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, refused('issueCertificates', certificate('C6'), 'item-not-decided')),
      at(
        '2021-06-02',
        agrees('C1'),
        approves('C3'),
        ...['2021-06-01', '2021-06-03'].map((issuedOn) =>
          refused(
            'issueCertificates',
            { certificates: [{ item: 'C3', number: '证 C3', name: '证书', issuedOn }] },
            issuedOn < '2021-06-02' ? 'before-the-decision' : 'day-in-the-future',
          ),
        ),
      ),
    ],
  },
  {
    attempt: 'date a delivery back without evidence',
    answer: 'the clock runs to the entry, though the day is kept as it was said',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, agrees('C1'), ...rest),
      at('2021-06-01', ...['C3', 'C6'].map((item) => does('issueCertificates', certificate(item)))),
      // Ten working days after the 1st end on the 16th.
      at('2021-06-17', does('deliverDecision', delivery('C3', { deliveredOn: '2021-06-16' }))),
      at(
        '2021-06-17',
        sees({ delivery: { C3: ['2021-06-16', '2021-06-16', false] } }),
        published({ shareDeliveredInTime: 0 }),
      ),
    ],
  },
  {
    attempt: 'date a delivery back with evidence that nobody has seen',
    answer: 'counts; the entry, its evidence and both days are in the history, and nowhere else',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, agrees('C1'), does('decideItem', refusing('C3'))),
      at('2021-07-20', does('deliverDecision', delivery('C3', { deliveredOn: '2021-06-02', evidence: '回执遗失' }))),
      at(
        '2021-07-20',
        published({ shareDeliveredInTime: 1 }),
        asks(
          'query ($id: ID!) { case(id: $id) { history(last: 1) { nodes { type occurredAt data } } } }',
          {
            case: {
              history: {
                nodes: [
                  {
                    type: 'DecisionDelivered',
                    occurredAt: '2021-07-20T02:00:00.000Z',
                    data: { deliveredOn: '2021-06-02', evidence: '回执遗失' },
                  },
                ],
              },
            },
          },
          (id) => ({ id }),
        ),
      ),
    ],
  },
  {
    attempt: 'leave a paper lying, since what is not delivered cannot be late',
    answer: 'it counts as not in time from the decision on, and stays on the board, red',
    ...permit,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        agrees('C1'),
        does('decideItem', refusing('C3')),
        published({ shareDeliveredInTime: 0 }),
      ),
      at(
        '2021-06-17',
        sees({ status: 'NOT_APPROVED', pending: true, light: 'RED', overdue: true }),
        listed('pending: true, light: RED', 1),
      ),
    ],
  },
];

describe.each([
  ['the clock', stoppingTheClock],
  ['an application', beforeAcceptance],
  ['a review', underReview],
  ['a paper', papers],
])('a clerk who would deceive about %s', (_about, rows) => {
  it.each(rows)('$attempt: $answer', (row) => lived(row));
});
