import { describe, expect, it } from 'vitest';

import { cellsOf, type Happened, law, rowAfter } from '../folding.fixtures.ts';
import {
  caseId,
  decided,
  extended,
  hearing,
  itemDecided,
  opened,
  reviews,
  untilAccepted,
  untilDecided,
  withdrawn,
} from './caseFacts.fixtures.ts';
import { last } from '../lastInOrder.ts';
import { cases } from './cases.ts';
import type { PendingReview } from './pendingReviews.ts';

const projection = cases(law);
const [children] = projection.children ?? [];
const pendingAfter = (...facts: readonly Happened[]) => children?.rows(rowAfter(projection, ...facts)) ?? [];
const asRow = { stage: 'constructionPermit', state: 'open' };
const openAfter = (...facts: readonly Happened[]) =>
  pendingAfter(...facts).filter(({ row }) => (row as PendingReview).state === 'open');
const keysAfter = (...facts: readonly Happened[]) => openAfter(...facts).map(({ key }) => key);

describe('the reviews that lie with departments', () => {
  it('are those that were opened and have not concluded, each with its own limit', () => {
    // Fifteen working days after 27 April: 28 to 30, 6 to 9 May, 11 to 15, 18, 19, 20. The filing has none.
    expect(openAfter(...untilAccepted, ...reviews.slice(0, 2))).toEqual([
      {
        key: `${caseId} C1`,
        row: { caseId, item: 'C1', department: 'fire', openedOn: '2026-04-28', dueOn: '2026-05-20', ...asRow },
      },
      { key: `${caseId} C2`, row: { caseId, item: 'C2', department: 'quality', openedOn: '2026-04-28', ...asRow } },
    ]);
  });

  it('are none before one is opened, and none that has concluded, objecting or not', () => {
    expect(keysAfter(...untilAccepted)).toEqual([]);
    expect(keysAfter(...untilAccepted, ...reviews.slice(0, 3))).toEqual([`${caseId} C1`]);
    expect(keysAfter(...untilAccepted, ...reviews.slice(0, 4))).toEqual([]);
  });

  it('are open again in the next round', () => {
    expect(openAfter(...untilAccepted, ...reviews.slice(0, 6))).toMatchObject([
      { key: `${caseId} C1`, row: { openedOn: '2026-05-06', dueOn: '2026-05-20' } },
    ]);
  });

  it('have a later limit as far as a stop was announced, none before what they come after has concluded; and a longer one if extended', () => {
    const permit = [...untilAccepted, ...reviews, opened('2026-05-11', 'C6')];
    // Seven calendar days after 9 May end on a Saturday: Monday the 18th. Ten end on Tuesday the 19th.
    expect(openAfter(...permit)).toMatchObject([{ row: { item: 'C6', dueOn: '2026-05-18' } }]);
    expect(openAfter(...permit, extended)).toMatchObject([{ row: { dueOn: '2026-05-19' } }]);
    // Twenty working days were announced from 11 May: to Monday 8 June. The seven that were left on the 11th end on the 15th.
    expect(openAfter(...permit, hearing)).toMatchObject([{ row: { dueOn: '2026-06-15' } }]);
    const early = openAfter(...untilAccepted, opened('2026-04-28', 'C6'));
    expect(early[0]?.row).toEqual({ caseId, item: 'C6', department: 'construction', openedOn: '2026-04-28', ...asRow });
  });

  it('stand in the list in every state as long as anybody has to act on the case, and are gone when nobody has', () => {
    const statesAfter = (...facts: readonly Happened[]) =>
      pendingAfter(...facts).map(({ row }) => (row as PendingReview).state);
    expect(statesAfter(...untilAccepted, ...reviews.slice(0, 3))).toEqual(['open', 'approved', 'waiting']);
    expect(statesAfter(...untilAccepted)).toSatisfy((states: string[]) => states.every((state) => state === 'waiting'));
    expect(statesAfter(...untilAccepted, withdrawn('2026-05-07'))).toEqual([]);
  });

  it('are gone with the case: withdrawn or decided', () => {
    const open = [...untilAccepted, ...reviews.slice(0, 2)];
    expect(keysAfter(...open, withdrawn('2026-05-07'))).toEqual([]);
    expect(keysAfter(...open, decided)).toEqual([]);
    expect(keysAfter(...untilDecided)).toEqual([]);
  });

  it('are found by case and by department', () => {
    const [first] = openAfter(...untilAccepted, ...reviews.slice(0, 2));
    expect([first && children && cellsOf(children, first.row as never), children?.name]).toEqual([
      {
        caseId,
        item: 'C1',
        department: 'fire',
        openedOn: '2026-04-28',
        dueOn: '2026-05-20',
        concludedOn: last,
        officer: last,
        ...asRow,
      },
      'reviews',
    ]);
    expect(
      keysAfter(...untilAccepted, opened('2026-04-28', 'C2'), itemDecided('2026-04-28', 'C2', 'approved')),
    ).toEqual([]);
  });
});
