import { describe, expect, it } from 'vitest';

import { type Happened, law, rowAfter } from '../folding.fixtures.ts';
import {
  answered,
  concluded,
  extended,
  heard,
  hearing,
  itemDecided,
  items,
  on,
  opened,
  reviews,
  untilAccepted,
} from './caseFacts.fixtures.ts';
import { cases } from './cases.ts';

const projection = cases(law);
const caseAfter = (...facts: readonly Happened[]) => rowAfter(projection, ...facts);
const itemAfter = (item: string, ...facts: readonly Happened[]) =>
  caseAfter(...facts).items.find((one) => one.item === item);

describe('a review', () => {
  it('is open from the day it was opened, and done on the day it concluded', () => {
    expect(itemAfter('C1', ...untilAccepted, ...reviews.slice(0, 2))).toEqual({
      ...items[0],
      extension: 0,
      round: 1,
      openedOn: '2026-04-28',
    });
    expect(itemAfter('C2', ...untilAccepted, ...reviews)).toMatchObject({
      outcome: 'approved',
      openedOn: '2026-04-28',
      concludedOn: '2026-04-29',
    });
  });

  it('that objects makes it the applicant’s turn as soon as no department has one open', () => {
    const both = [opened('2026-04-28', 'C1'), opened('2026-04-28', 'C2')];
    const oneOpen = caseAfter(...untilAccepted, ...both, concluded('2026-04-29', 'C1', 'object'));
    expect(oneOpen).not.toHaveProperty('applicantSince');
    const rework = caseAfter(
      ...untilAccepted,
      ...both,
      concluded('2026-04-29', 'C1', 'object'),
      itemDecided('2026-04-30', 'C2', 'approved'),
    );
    expect(rework).toMatchObject({ applicantSince: '2026-04-30' });
    expect(caseAfter(...untilAccepted, ...reviews.slice(0, 4), answered)).toEqual({
      ...caseAfter(...untilAccepted, ...reviews.slice(0, 4)),
      revision: 8,
    });
  });

  it('of a later round begins anew, and every round is kept', () => {
    const again = itemAfter('C1', ...untilAccepted, ...reviews.slice(0, 6));
    expect(again).toEqual({ ...items[0], extension: 0, round: 2, openedOn: '2026-05-06' });
    const { rounds, applicant } = caseAfter(...untilAccepted, ...reviews);
    const fire = { item: 'C1', department: 'fire' };
    expect(rounds).toEqual([
      {
        item: 'C2',
        department: 'quality',
        round: 1,
        openedOn: '2026-04-28',
        concludedOn: '2026-04-29',
        outcome: 'approved',
      },
      { ...fire, round: 1, openedOn: '2026-04-28', concludedOn: '2026-04-30', outcome: 'object' },
      { ...fire, round: 2, openedOn: '2026-05-06', concludedOn: '2026-05-09', outcome: 'agreeWithConditions' },
    ]);
    expect(applicant.at(-1)).toEqual({ from: '2026-04-30', to: '2026-05-06' });
  });

  it('that objected is not open again until the refusal that follows without an answer', () => {
    const objecting = [...untilAccepted, opened('2026-04-28', 'C2'), concluded('2026-04-29', 'C2', 'object')];
    const { rounds, applicant } = caseAfter(...objecting, itemDecided('2026-05-08', 'C2', 'notApproved'));
    expect(rounds).toMatchObject([
      { item: 'C2', openedOn: '2026-04-28', concludedOn: '2026-04-29', outcome: 'object' },
    ]);
    expect(applicant.at(-1)).toEqual({ from: '2026-04-29', to: '2026-05-08' });
  });

  it('may have its limit extended, which extends no other', () => {
    const { items: after } = caseAfter(...untilAccepted, extended);
    expect(after.map(({ item, extension }) => [item, extension])).toEqual([
      ['C1', 0],
      ['C2', 0],
      ['C6', 3],
    ]);
  });
});

describe('a special procedure', () => {
  it('lasts from the day it started to the day it ended', () => {
    const started = {
      procedure: 1,
      kind: 'hearing',
      items: ['C6'],
      suspends: true,
      expectedDays: 20,
      from: '2026-05-11',
    };
    expect(caseAfter(...untilAccepted, hearing).procedures).toEqual([started]);
    expect(caseAfter(...untilAccepted, hearing, heard).procedures).toEqual([{ ...started, to: '2026-05-13' }]);
  });

  it('is of the items that it names, and ends by its number', () => {
    const another = on('2026-05-12', 'SpecialProcedureStarted', {
      procedure: 2,
      kind: 'publicity',
      items: ['C1'],
      suspends: false,
      ground: '公示',
      expectedDays: 7,
      notice: '公示通告',
    });
    const [first, second] = caseAfter(...untilAccepted, hearing, another, heard).procedures;
    expect(first).toMatchObject({ to: '2026-05-13' });
    expect(second).toMatchObject({ items: ['C1'], suspends: false, kind: 'publicity', from: '2026-05-12' });
    expect(second).not.toHaveProperty('to');
  });
});
