import { describe, expect, it } from 'vitest';

import { addedTo, type Happened, law, rowAfter } from '../folding.fixtures.ts';
import { decided, itemDecided, opened, reviews, untilAccepted, withdrawn } from './caseFacts.fixtures.ts';
import { cases } from './cases.ts';

const projection = cases(law);
const added = (...facts: readonly Happened[]) => addedTo(projection, 'reviewDurations', rowAfter(projection, ...facts));

describe('what a review adds to its department', () => {
  it('is every concluded round by itself, an objection too', () => {
    const all = added(...untilAccepted, ...reviews.slice(0, 4));
    // 28 to 30 April: the 29th and the 30th.
    const fire = { concluded: 1, objections: 1, 'days:2': 1 };
    const quality = { concluded: 1, objections: 0, 'days:1': 1 };
    expect(all).toEqual({
      'C2 2026-04 quality': quality,
      'C2 * quality': quality,
      '* 2026-04 quality': quality,
      '* * quality': quality,
      'C1 2026-04 fire': fire,
      'C1 * fire': fire,
      '* 2026-04 fire': fire,
      '* * fire': fire,
    });
  });

  it('is of the month in which it concluded', () => {
    const all = added(...untilAccepted, ...reviews);
    expect(all['C1 2026-04 fire']).toEqual({ concluded: 1, objections: 1, 'days:2': 1 });
    // The second round from 6 May: the 7th, the 8th, and Saturday the 9th, which is worked.
    expect(all['C1 2026-05 fire']).toEqual({ concluded: 1, objections: 0, 'days:3': 1 });
    const acrossMay = added(...untilAccepted, opened('2026-04-29', 'C2'), itemDecided('2026-05-07', 'C2', 'approved'));
    // The 30th, then 6 and 7 May.
    expect(acrossMay['C2 2026-05 quality']).toEqual({ concluded: 1, objections: 0, 'days:3': 1 });
    expect(all['* * fire']).toEqual({ concluded: 2, objections: 1, 'days:2': 1, 'days:3': 1 });
  });

  it('stays where the case is withdrawn or decided afterwards: the department has done its work', () => {
    const before = added(...untilAccepted, ...reviews);
    expect(added(...untilAccepted, ...reviews, withdrawn('2026-05-12'))).toEqual(before);
    expect(added(...untilAccepted, ...reviews, decided)).toEqual(before);
    expect(added(...untilAccepted, ...reviews.slice(0, 2))).toEqual({});
  });
});
