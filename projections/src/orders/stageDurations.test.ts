import { describe, expect, it } from 'vitest';

import { addedTo, type Happened, law, rowAfter } from '../folding.fixtures.ts';
import {
  accepted,
  amendedAs,
  assigned,
  cancelled,
  connected,
  declined,
  on,
  opened,
  openedAs,
  permitEnded,
  ready,
  replied,
  untilConnected,
} from './orderFacts.fixtures.ts';
import { orders } from './orders.ts';
import { orderTime } from './stageDurations.ts';

const projection = orders(law);
const added = (...facts: readonly Happened[]) => addedTo(projection, 'stageDurations', rowAfter(projection, ...facts));
const stageOf = (...facts: readonly Happened[]) => added(...facts)['* * * utilityHookup new'];

/*
 * By hand: opened on Wednesday 6 May, accepted on the 8th (7, 8: two working days), replied on the 12th (Saturday the 9th is
 * worked, 11, 12: three), ready on the 18th (13, 14, 15, 18: four), connected on the 20th (19, 20: two).
 */
describe('what a connected order adds to the stage of hook-ups', () => {
  it('is the company’s time: to the reply, and from ready to connected', () => {
    expect(stageOf(...untilConnected(true))).toEqual({
      concluded: 1,
      'days:5': 1,
      committed: 1,
      withinCommitted: 1,
      beforeAcceptance: 2,
      department: 5,
      applicant: 0,
      excluded: 4,
      corrections: 0,
      rounds: 1,
    });
  });

  it('has the intervals that these figures are made of, in order', () => {
    expect(orderTime(rowAfter(projection, ...untilConnected(true)), law)?.intervals).toEqual([
      { part: 'beforeAcceptance', from: '2026-05-06', to: '2026-05-08', workingDays: 2 },
      { part: 'department', from: '2026-05-08', to: '2026-05-12', workingDays: 3 },
      { part: 'excluded', from: '2026-05-12', to: '2026-05-18', workingDays: 4 },
      { part: 'department', from: '2026-05-18', to: '2026-05-20', workingDays: 2 },
    ]);
    expect(orderTime(rowAfter(projection, opened, accepted, replied(true), ready), law)).toBeUndefined();
  });

  it('says that the promise was broken where either part of it was', () => {
    // Without an external line two days each: three to the reply are too many.
    expect(stageOf(...untilConnected(false))).toMatchObject({ committed: 1, withinCommitted: 0 });
    // With one four to the reply and five to the connection: 25 May is the fifth, 26 May the sixth.
    const connectedOn = (day: string) => [opened, accepted, replied(true), ready, on(day, 'HookupConnected', {})];
    expect(stageOf(...connectedOn('2026-05-25'))).toMatchObject({ 'days:8': 1, withinCommitted: 1 });
    expect(stageOf(...connectedOn('2026-05-26'))).toMatchObject({ 'days:9': 1, withinCommitted: 0 });
  });

  it('is counted once in every cell that a question may fix, as the order was last amended', () => {
    expect(Object.keys(added(...untilConnected(true))).toSorted()).toEqual([
      '* * * utilityHookup new',
      '* * 2026-05 utilityHookup new',
      '* industrial * utilityHookup new',
      '* industrial 2026-05 utilityHookup new',
      'langxia * * utilityHookup new',
      'langxia * 2026-05 utilityHookup new',
      'langxia industrial * utilityHookup new',
      'langxia industrial 2026-05 utilityHookup new',
    ]);
    const inJune = added(...untilConnected(true).slice(0, -1), on('2026-06-01', 'HookupConnected', {}));
    expect(Object.keys(inJune)).toContain('* * 2026-06 utilityHookup new');
    const moved = added(opened, amendedAs({ locality: 'zhujing' }), ...untilConnected(true).slice(1));
    expect(Object.keys(moved)).toContain('zhujing * * utilityHookup new');
    expect(Object.keys(moved)).not.toContain('langxia * * utilityHookup');
  });

  it('stays where its permit ends afterwards', () => {
    expect(added(...untilConnected(true), permitEnded)).toEqual(added(...untilConnected(true)));
  });

  it('is nothing before the connection, of what was cancelled, or of a temporary supply', () => {
    expect(added(...untilConnected(true).slice(0, -1))).toEqual({});
    expect(added(opened, accepted, replied(true), ready, cancelled)).toEqual({});
    expect(added(openedAs({ purpose: 'temporary' }), ...untilConnected(true).slice(1))).toEqual({});
  });

  it('is nothing of a company before the one that connected it', () => {
    const another = [
      assigned,
      on('2026-05-14', 'HookupOrderAccepted', {}),
      on('2026-05-15', 'SurveyReplied', { externalLine: true, number: 'S-2' }),
    ];
    // From 14 May: 15 is one day to the reply; then 18 to be ready, 19 and 20 to the connection.
    expect(stageOf(opened, accepted, declined, ...another, ready, connected)).toMatchObject({
      'days:3': 1,
      excluded: 1,
    });
    expect(added(opened, accepted, replied(true), declined, assigned, ready, connected)).toEqual({});
  });

  it('is of no stage where the catalogue has none of orders', () => {
    const none = orders({
      ...law,
      catalogue: { stages: [], commitments: { ...law.catalogue.commitments, kinds: [] } },
    });
    expect(addedTo(none, 'stageDurations', rowAfter(none, ...untilConnected(true)))).toEqual({});
  });
});
