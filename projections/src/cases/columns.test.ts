import { describe, expect, it } from 'vitest';

import { last } from '../lastInOrder.ts';
import { addedTo, at, cellsOf, type Happened, law, rowAfter } from '../folding.fixtures.ts';
import {
  accepted,
  asked,
  concluded,
  decided,
  delivered,
  extended,
  heard,
  hearing,
  issued,
  itemDecided,
  items,
  on,
  opened,
  projectCode,
  refused,
  reviews,
  submitted,
  supplied,
  untilAccepted,
  untilDecided,
  withdrawn,
} from './caseFacts.fixtures.ts';
import { cases } from './cases.ts';
import { caseClock } from './clock.ts';

const projection = cases(law);
const shownAfter = (...facts: readonly Happened[]) => cellsOf(projection, rowAfter(projection, ...facts));
const days = (dueOn: string | null, amberOn: string | null, statutoryDueOn: string | null, riskOn: string) => ({
  dueOn,
  amberOn,
  statutoryDueOn,
  riskOn,
});
/** Nothing is due, and the case stands last. */
const nothingDue = days(last, null, last, '9999-12-31');

describe('the board shows of a case', () => {
  it('whose it is, of which stage, and when it was received', () => {
    expect(shownAfter(submitted)).toMatchObject({
      projectCode,
      stage: 'constructionPermit',
      status: 'received',
      receivedOn: '2026-04-20',
      category: null,
      acceptedLocality: null,
      decidedOn: last,
      numbers: '',
    });
  });

  it('category and locality as they were at acceptance', () => {
    expect(shownAfter(...untilAccepted)).toMatchObject({ category: 'industrial', acceptedLocality: 'langxia' });
  });

  it('the numbers of its certificates, one a line', () => {
    const other = on('2026-05-14', 'CertificateIssued', {
      projectCode,
      item: 'C2',
      number: '质监 1',
      name: '质监书',
      issuedOn: '2026-05-14',
      orders: [],
    });
    expect(shownAfter(...untilDecided, issued, other)).toMatchObject({
      numbers: '310116202605140101\n质监 1',
      decidedOn: '2026-05-14',
    });
  });
});

describe('whose turn it is', () => {
  it.each<[string, readonly Happened[], object]>([
    ['the window’s once it is received', [submitted], { pending: 1, turn: 'window' }],
    ['the applicant’s while he is to correct it', [submitted, asked], { pending: 1, turn: 'applicant' }],
    ['the window’s once he has', [submitted, asked, supplied], { pending: 1, turn: 'window' }],
    ['the window’s until it opens a review', [...untilAccepted], { pending: 1, turn: 'window' }],
    ['the department’s', [...untilAccepted, ...reviews.slice(0, 2)], { pending: 1, turn: 'department' }],
    ['the applicant’s to answer', [...untilAccepted, ...reviews.slice(0, 5)], { pending: 1, turn: 'applicant' }],
    ['the department’s again', [...untilAccepted, ...reviews.slice(0, 6)], { pending: 1, turn: 'department' }],
    ['the window’s when all agree', [...untilAccepted, ...reviews], { pending: 1, turn: 'window' }],
    ['the window’s to deliver', [...untilDecided], { pending: 1, turn: 'window' }],
    ['nobody’s once it is delivered', [...untilDecided, delivered], { pending: 0, turn: 'nobody' }],
    ['nobody’s where acceptance was refused', [submitted, refused], { pending: 0, turn: 'nobody' }],
    ['nobody’s once withdrawn', [submitted, asked, withdrawn('2026-04-23')], { pending: 0, turn: 'nobody' }],
  ])('is %s', (_, facts, shown) => {
    expect(shownAfter(...facts)).toMatchObject(shown);
  });

  it('is nobody’s after a decision where no law sets a limit to deliver it', () => {
    const unlimited = on('2026-05-14', 'CaseDecided', { outcome: 'notApproved' });
    expect(shownAfter(...untilAccepted, unlimited)).toMatchObject({ pending: 0, turn: 'nobody', ...nothingDue });
  });
});

/*
 * Working days, reckoned by hand: 20 to 24 April, 27 to 30 April, (1 to 5 May are holidays), 6 to 8 May, Saturday 9 May,
 * 11 to 15, 18 to 22 and 25 to 29 May.
 */
describe('by when something must happen', () => {
  it('is the day after which silence accepts, before acceptance', () => {
    // Five working days after 20 April: 21, 22, 23, 24, 27. With two left on the 23rd it turns amber.
    expect(shownAfter(submitted)).toMatchObject(days('2026-04-27', '2026-04-23', '2026-04-27', '2026-04-27'));
  });

  it('is no day while the applicant corrects, and reckoned anew from what he supplied', () => {
    expect(shownAfter(submitted, asked)).toMatchObject(nothingDue);
    // Five after 24 April: 27, 28, 29, 30, 6 May. Two are left on the 29th.
    expect(shownAfter(submitted, asked, supplied)).toMatchObject(
      days('2026-05-06', '2026-04-29', '2026-05-06', '2026-05-06'),
    );
  });

  it('is no day before acceptance where silence never accepts', () => {
    const { silence: _, ...data } = submitted.data as typeof submitted.data & { silence?: object };
    expect(shownAfter({ ...submitted, data })).toMatchObject(nothingDue);
  });

  it('is the promise from acceptance, and the nearest statutory limit beside it', () => {
    // Ten after 27 April: 28, 29, 30, 6 to 9 May (7), 11, 12, 13. Amber with 12 and 13 left: on the 11th.
    // The review's fifteen: 13 May (10), 14, 15, 18, 19, 20. The permit's limit has not begun.
    expect(shownAfter(...untilAccepted)).toMatchObject(days('2026-05-13', '2026-05-11', '2026-05-20', '2026-05-13'));
  });

  it('is the statutory limit first where that is nearer than the promise', () => {
    const { committed: _, ...data } = untilAccepted[3].data as typeof submitted.data & { committed?: number };
    const unpromised = [...untilAccepted.slice(0, 3), { ...untilAccepted[3], data }];
    // Two are left on the 18th.
    expect(shownAfter(...unpromised)).toMatchObject(days(last, '2026-05-18', '2026-05-20', '2026-05-20'));
    // Thirty after 27 April: 29 May is the 22nd, and 1 to 5, 8, 9 and 10 June make it thirty.
    const generous = [...untilAccepted.slice(0, 3), { ...untilAccepted[3], data: { ...data, committed: 30 } }];
    expect(shownAfter(...generous)).toMatchObject(days('2026-06-10', '2026-05-18', '2026-05-20', '2026-05-20'));
  });

  it('moves on to the item that comes after, once what it waited for has concluded', () => {
    // The review agreed on 9 May; seven calendar days end on Saturday the 16th, so on Monday the 18th (Civil Code art. 203).
    expect(shownAfter(...untilAccepted, ...reviews)).toMatchObject({ statutoryDueOn: '2026-05-18' });
    // One that agreed on the 19th leaves the permit until Tuesday the 26th; its own 20th is no matter any more.
    const late = [opened('2026-04-28', 'C1'), concluded('2026-05-19', 'C1', 'agree')];
    expect(shownAfter(...untilAccepted, ...late)).toMatchObject({ statutoryDueOn: '2026-05-26' });
    // An objection concludes nothing: the review's own limit still runs.
    expect(shownAfter(...untilAccepted, ...reviews.slice(0, 4))).toMatchObject({ statutoryDueOn: '2026-05-20' });
  });

  it('reaches as far as a stop was announced, and comes back as far as it ended earlier', () => {
    const before = [...untilAccepted, ...reviews, opened('2026-05-11', 'C6')];
    // Twenty working days were announced on 11 May: 12 to 15, 18 to 22, 25 to 29 May, 1 to 5 and 8 June, the announced end and first
    // of all that is due. Of the promise two days are left: the 10th; of the permit's seven calendar days also seven: the 15th.
    expect(shownAfter(...before, hearing)).toMatchObject({
      suspendedUntil: '2026-06-08',
      ...days('2026-06-10', '2026-06-04', '2026-06-15', '2026-06-08'),
    });
    // The 12th and 13th did not count: 13 May becomes the 15th. The permit's 16 May becomes the 18th.
    expect(shownAfter(...before, hearing, heard)).toMatchObject({
      suspendedUntil: '2026-05-13',
      ...days('2026-05-15', '2026-05-13', '2026-05-18', '2026-05-15'),
    });
    // Three calendar days more: 21 May, a Thursday.
    expect(shownAfter(...before, hearing, heard, extended)).toMatchObject({ statutoryDueOn: '2026-05-21' });
  });

  it('moves on by a new notice, which counts from its own day where it came late', () => {
    const before = [...untilAccepted, ...reviews, opened('2026-05-11', 'C6')];
    const short = { ...hearing, data: { ...hearing.data, expectedDays: 2 } };
    const prolonged = (day: string) =>
      on(day, 'SpecialProcedureProlonged', { procedure: 1, days: 2, reason: '专家缺席', notice: '另需两日' });
    expect(shownAfter(...before, short)).toMatchObject({ suspendedUntil: '2026-05-13', dueOn: '2026-05-15' });
    expect(shownAfter(...before, short, prolonged('2026-05-13'))).toMatchObject({
      suspendedUntil: '2026-05-15',
      dueOn: '2026-05-19',
    });
    // The 14th counted; the 15th and the 18th did not; the second and last day of the promise is the 19th.
    expect(shownAfter(...before, short, prolonged('2026-05-14'))).toMatchObject({
      suspendedUntil: '2026-05-18',
      dueOn: '2026-05-19',
    });
  });

  it('does not stand still for a procedure that stops no clock, but its announced end is a due day', () => {
    const publicity = { ...hearing, data: { ...hearing.data, suspends: false } };
    const before = [...untilAccepted, ...reviews, opened('2026-05-11', 'C6')];
    expect(shownAfter(...before, publicity)).toMatchObject({ suspendedUntil: null, dueOn: '2026-05-13' });
    expect(caseClock(law.calendar, rowAfter(projection, ...before, publicity)).limits).toContainEqual({
      kind: 'procedure',
      dueOn: '2026-06-08',
      item: 'C6',
    });
  });

  it('does not stand still for a procedure on one item while others are looked at', () => {
    const onC1 = { ...hearing, data: { ...hearing.data, items: ['C1'], occurredAt: at('2026-04-28') } };
    const both = [...untilAccepted, opened('2026-04-28', 'C1'), opened('2026-04-28', 'C2')];
    // The filing is open: the promise of ten working days from 27 April goes on to end on 13 May.
    expect(shownAfter(...both, onC1)).toMatchObject({ suspendedUntil: null, dueOn: '2026-05-13' });
    // Since the filing is done on the 30th, everything open stands still: twenty working days from 28 April end on 28 May.
    const filed = itemDecided('2026-04-30', 'C2', 'approved');
    expect(shownAfter(...both, onC1, filed)).toMatchObject({ suspendedUntil: '2026-05-28' });
  });

  it('is no day once it is withdrawn, and its clock stands still no longer', () => {
    expect(shownAfter(...untilAccepted, withdrawn('2026-05-07'))).toMatchObject({
      suspendedUntil: null,
      ...nothingDue,
    });
    const open = opened('2026-05-11', 'C6');
    expect(shownAfter(...untilAccepted, open, hearing, withdrawn('2026-05-12'))).toMatchObject({
      status: 'withdrawn',
      suspendedUntil: null,
      ...nothingDue,
    });
  });

  it('is what is promised for an item, too: from its opening, without what the applicant took to answer', () => {
    const promised = {
      ...accepted,
      data: {
        ...accepted.data,
        items: items.map((item) => ({ ...item, ...(item.item === 'C1' && { committed: 4 }) })),
      },
    };
    const promiseAfter = (...facts: readonly Happened[]) =>
      caseClock(law.calendar, rowAfter(projection, ...facts)).limits.find(
        ({ kind, item }) => kind === 'promise' && item === 'C1',
      )?.dueOn;
    const before = [submitted, asked, supplied, promised];
    // Four working days from 28 April: the 29th, the 30th, 6 and 7 May.
    expect(promiseAfter(...before, ...reviews.slice(0, 2))).toBe('2026-05-07');
    // The objection of the 30th was answered on 6 May, which was the applicant's: the 7th and the 8th are left.
    expect(promiseAfter(...before, ...reviews.slice(0, 6))).toBe('2026-05-08');
    expect(promiseAfter(...before, ...reviews.slice(0, 4))).toBeUndefined();
    expect(promiseAfter(...before, ...reviews)).toBeUndefined();
  });

  it('is the joint limit in place of the items’ own of art. 42, where the stage is handled jointly', () => {
    const art42 = items.map((item) =>
      item.statutory ? { ...item, statutory: { ...item.statutory, extension: 10 } } : item,
    );
    const joint = { days: 45, unit: 'workingDays', from: 'acceptance', extension: 15 };
    const jointly = { ...accepted, data: { ...accepted.data, items: art42, joint } };
    const before = [submitted, asked, supplied, jointly, opened('2026-04-28', 'C1')];
    const limits = (...facts: readonly Happened[]) => caseClock(law.calendar, rowAfter(projection, ...facts)).limits;
    expect(limits(...before).filter(({ kind }) => kind === 'statutory')).toEqual([
      { kind: 'statutory', dueOn: law.calendar.due('2026-04-27', 45) },
    ]);
    const more = on('2026-05-06', 'LimitExtended', {
      days: 15,
      reason: '案情复杂',
      approvedBy: { name: '示例负责人' },
    });
    expect(limits(...before, more).filter(({ kind }) => kind === 'statutory')).toEqual([
      { kind: 'statutory', dueOn: law.calendar.due('2026-04-27', 60) },
    ]);
  });

  it('is the delivery after the decision, and no day after the delivery', () => {
    // Ten after 14 May: 15, 18 to 22 (6), 25 to 28. Amber with 27 and 28 left: on the 26th.
    expect(shownAfter(...untilAccepted, decided)).toMatchObject(
      days('2026-05-28', '2026-05-26', '2026-05-28', '2026-05-28'),
    );
    expect(shownAfter(...untilDecided, delivered)).toMatchObject(nothingDue);
  });
});

describe('a case with a day outside the calendar, which here is that of 2026', () => {
  const early = { ...submitted, data: { ...submitted.data, receivedOn: '2025-12-31', occurredAt: at('2025-12-31') } };
  const lateAccepted = {
    ...accepted,
    data: { ...accepted.data, acceptedOn: '2026-12-30', occurredAt: at('2026-12-30') },
  };

  it('stands first while a limit cannot be reckoned, and has no due day', () => {
    const first = days(last, null, last, '0000-01-01');
    expect(shownAfter(early)).toMatchObject({ pending: 1, ...first });
    expect(shownAfter(submitted, lateAccepted)).toMatchObject({ pending: 1, ...first });
  });

  it('goes on like any other where its limits begin within', () => {
    expect(shownAfter(early, ...untilAccepted.slice(1))).toMatchObject({ dueOn: '2026-05-13', riskOn: '2026-05-13' });
  });

  it('is in no figure once it is decided', () => {
    const row = rowAfter(projection, early, ...untilDecided.slice(1));
    expect(cellsOf(projection, row)).toMatchObject({ status: 'approved', elapsed: null });
    expect(addedTo(projection, 'stageDurations', row)).toEqual({});
  });

  it('is in no figure of a department that opened its review outside', () => {
    const row = rowAfter(
      projection,
      ...untilAccepted,
      opened('2025-12-31', 'C1'),
      concluded('2026-05-09', 'C1', 'agree'),
    );
    expect(addedTo(projection, 'reviewDurations', row)).toEqual({});
  });
});
