import { describe, expect, it } from 'vitest';

import { cellsOf, folded, idAt, takenOver } from '../folding.fixtures.ts';
import { hookupFacts } from './feed.ts';
import { accepted, acknowledged, opened, orderId, parked, untilConnected } from './orderFacts.fixtures.ts';

describe('the window’s feed', () => {
  it('tells where every fact about an order is read, by its place in the log', () => {
    expect(folded(hookupFacts, opened, accepted)).toEqual(
      new Map([
        [idAt(1), { ordinal: 1, stream: orderId, revision: 0 }],
        [idAt(2), { ordinal: 2, stream: orderId, revision: 1 }],
      ]),
    );
  });

  it('is ordered by that place', () => {
    const rows = [...folded(hookupFacts, ...untilConnected(true)).values()];
    expect(rows.map((row) => cellsOf(hookupFacts, row)['ordinal'])).toEqual([1, 2, 3, 4, 5]);
  });

  it('counts what it does not tell: how a delivery goes is no fact about an order', () => {
    const rows = folded(hookupFacts, opened, parked('2026-05-07'), acknowledged('2026-05-08'), accepted);
    expect([...rows.values()].map(({ ordinal }) => ordinal)).toEqual([1, 4]);
  });

  it('tells nothing that was taken over from a ledger', () => {
    expect(folded(hookupFacts, ...takenOver('demo', opened), ...takenOver('import', opened)).size).toBe(0);
    expect([...folded(hookupFacts, ...takenOver('demo', opened), accepted).keys()]).toEqual([idAt(2)]);
  });
});
