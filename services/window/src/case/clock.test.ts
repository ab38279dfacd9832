import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { describe, it } from 'vitest';

import { given, scheme, schemeAgreed, schemeUnderReview, today } from './case.fixtures.ts';

const { caseId } = scheme;
const extend = (item: string | undefined, days: number): CaseCommand => ({
  type: 'ExtendLimit',
  data: {
    caseId,
    ...(item !== undefined && { item }),
    days,
    reason: '案情复杂',
    approvedBy: { name: '王五', rank: '局长' },
  },
});

const siteAgreed = [...schemeUnderReview, scheme.concluded('siteReview', 'agree', '2021-06-10')];
const siteObjected = [...schemeUnderReview, scheme.concluded('siteReview', 'object', '2021-06-10')];

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
    scheme.procedureStarted(1, from, { items: item === undefined ? 'all' : [item] }),
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
      scheme.procedureStarted(2, '2021-06-10', { items: ['siteReview'] }),
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

  it('stands still for as long as was announced, and runs on past that day though nobody ended the procedure', () => {
    // Two working days were left on the 15th; ten were announced, to the 29th; the last is 1 July.
    const forgotten = [...schemeUnderReview, scheme.procedureStarted(1, '2021-06-15')];
    given(...forgotten)
      .when(extend('siteReview', 5), today('2021-07-01'))
      .yields({ type: 'LimitExtended' });
    given(...forgotten)
      .when(extend('siteReview', 5), today('2021-07-02'))
      .refuses('limit-has-lapsed', 'item');
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

describe('the one limit of a stage that is handled jointly', () => {
  const jointly: CaseEvent = {
    ...scheme.accepted('2021-06-03'),
    data: {
      ...scheme.accepted('2021-06-03').data,
      joint: { days: 10, unit: 'workingDays', from: 'acceptance', extension: 5 },
    },
  } as CaseEvent;
  const underReview = [scheme.submitted('2021-06-01'), jointly, scheme.opened('siteReview', '2021-06-03')];

  it('is extended in place of its items’ own of art. 42, once, and before it lapses', () => {
    given(...underReview)
      .when(extend(undefined, 5), today('2021-06-17'))
      .yields({ type: 'LimitExtended', data: { days: 5 } });
    given(...underReview)
      .when(extend(undefined, 5), today('2021-06-18'))
      .refuses('limit-has-lapsed', 'item');
    given(...underReview)
      .when(extend(undefined, 6), today('2021-06-17'))
      .refuses('extension-too-long', 'days');
    given(...underReview)
      .when(extend('siteReview', 5), today('2021-06-17'))
      .refuses('limit-not-extensible', 'item');
  });

  it('is carried on by the days on which everything open stood still, and by no others', () => {
    // Ten working days from 3 June end on the 17th; three days of a hearing on all that is open make it the 22nd.
    const hearing = [
      scheme.procedureStarted(1, '2021-06-07', { items: ['siteReview'] }),
      scheme.procedureEnded(1, '2021-06-10'),
    ];
    given(...underReview, ...hearing)
      .when(extend(undefined, 5), today('2021-06-22'))
      .yields({ type: 'LimitExtended' });
    given(...underReview, ...hearing)
      .when(extend(undefined, 5), today('2021-06-23'))
      .refuses('limit-has-lapsed', 'item');
    given(...underReview, scheme.opened('airDefence', '2021-06-03'), ...hearing)
      .when(extend(undefined, 5), today('2021-06-18'))
      .refuses('limit-has-lapsed', 'item');
  });

  it('is none where the catalogue has none for the stage', () => {
    given(...schemeUnderReview)
      .when(extend(undefined, 5), today('2021-06-17'))
      .refuses('limit-not-joint', 'item');
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
    for (const command of [extend('siteReview', 5), extend(undefined, 5)]) {
      given(...events)
        .when(command)
        .refuses(code, 'caseId');
    }
  });
});
