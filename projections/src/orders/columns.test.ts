import { describe, expect, it } from 'vitest';

import { last } from '../lastInOrder.ts';
import { addedTo, cellsOf, type Happened, law, rowAfter } from '../folding.fixtures.ts';
import {
  accepted,
  assigned,
  cancelled,
  company,
  declined,
  on,
  opened,
  openedAs,
  parked,
  projectCode,
  ready,
  replied,
  request,
  unserved,
  untilConnected,
} from './orderFacts.fixtures.ts';
import { orders } from './orders.ts';

const projection = orders(law);
const shownAfter = (...facts: readonly Happened[]) => cellsOf(projection, rowAfter(projection, ...facts));

/*
 * Working days by hand: Friday 8 May, Saturday 9 May (worked for Labour Day), 11 to 15, 18 to 22, 25.
 */
describe('the board shows of an order', () => {
  it('whose it is, and where', () => {
    expect(shownAfter(opened)).toEqual({
      projectCode,
      utility: 'water',
      company,
      status: 'opened',
      purpose: 'permanent',
      locality: 'langxia',
      category: 'industrial',
      pending: 1,
      needsWindow: 0,
      dueOn: last,
      amberOn: null,
      riskOn: '9999-12-31',
      openedOn: '2026-05-06',
      acceptedOn: last,
      connectedOn: last,
      endedOn: last,
      elapsed: null,
      actualElapsed: null,
    });
  });

  it('until when the reply is promised: the longer promise, since nobody knows yet whether a line is needed', () => {
    // Four after 8 May: 9, 11, 12, 13. Two are left on the 11th.
    const reply = { dueOn: '2026-05-13', amberOn: '2026-05-11', riskOn: '2026-05-13' };
    expect(shownAfter(opened, accepted)).toMatchObject(reply);
    expect(shownAfter(opened, accepted, replied(true))).toMatchObject({ dueOn: last, amberOn: null });
  });

  it('until when the connection is promised: sooner without an external line', () => {
    // Two after Monday 18 May: 19, 20. Five: 19 to 22 and 25.
    const connection = (externalLine: boolean) => shownAfter(opened, accepted, replied(externalLine), ready);
    expect(connection(false)).toMatchObject({ dueOn: '2026-05-20', amberOn: '2026-05-18', riskOn: '2026-05-20' });
    expect(connection(true)).toMatchObject({ dueOn: '2026-05-25', amberOn: '2026-05-21', riskOn: '2026-05-25' });
  });

  it('that nothing is due any more once it is connected or cancelled', () => {
    const done = { pending: 0, needsWindow: 0, dueOn: last, riskOn: '9999-12-31' };
    expect(shownAfter(...untilConnected(true))).toMatchObject({ ...done, connectedOn: '2026-05-20', endedOn: last });
    expect(shownAfter(opened, accepted, cancelled)).toMatchObject({
      ...done,
      connectedOn: last,
      endedOn: '2026-05-14',
    });
  });

  it('since when it is accepted, and what it took once it is connected', () => {
    expect(shownAfter(opened, accepted)).toMatchObject({ acceptedOn: '2026-05-08', elapsed: null });
    // To the reply 9, 11, 12, and to the connection 19, 20.
    expect(shownAfter(...untilConnected(false))).toMatchObject({ acceptedOn: '2026-05-08', elapsed: 5 });
  });

  it.each<[string, readonly Happened[]]>([
    ['nobody serves it', [unserved]],
    ['its company declined', [opened, declined]],
    ['its company could not be told', [opened, accepted, parked('2026-05-09')]],
  ])('that the window must act, before everything else, where %s', (_, facts) => {
    expect(shownAfter(...facts)).toMatchObject({ needsWindow: 1, pending: 1, riskOn: '0000-01-01' });
  });

  it('that the window need not act any more once another company has it', () => {
    expect(shownAfter(opened, declined, assigned)).toMatchObject({
      needsWindow: 0,
      company: 'waterSouth',
      riskOn: '9999-12-31',
    });
    expect(shownAfter(unserved)).toMatchObject({ company: last });
    expect(shownAfter(openedAs({ purpose: 'temporary' }))).toMatchObject({ purpose: 'temporary' });
  });
});

describe('an order with a day outside the calendar, which here is that of 2026', () => {
  it('stands first while its promise cannot be reckoned', () => {
    const late = on('2026-12-30', 'HookupOrderAccepted', {});
    expect(shownAfter(opened, late)).toMatchObject({ dueOn: last, amberOn: null, riskOn: '0000-01-01' });
  });

  it('is in no figure once it is connected', () => {
    const row = rowAfter(
      projection,
      on('2025-12-31', 'HookupOrderOpened', { origin: 'permit', request }),
      ...untilConnected(false).slice(1),
    );
    expect(cellsOf(projection, row)).toMatchObject({ status: 'connected', elapsed: null });
    expect(addedTo(projection, 'stageDurations', row)).toEqual({});
  });
});
