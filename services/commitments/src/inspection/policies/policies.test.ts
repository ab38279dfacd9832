import type { Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { immediately } from '@onewindow/kernel/dueRows.ts';
import type { Policy } from '@onewindow/kernel/policy.ts';
import { describe, expect, it } from 'vitest';

import { creditCode } from '../../commitment/commitment.fixtures.ts';
import {
  checked,
  extended,
  inspection,
  late,
  noonOf,
  opened,
  ordered,
  published,
  refusedBy,
  reported,
  withdrawn,
} from '../inspection.fixtures.ts';
import { creditToEnd } from './creditToEnd.ts';
import { creditToEnter } from './creditToEnter.ts';
import { inspectionsToOpen } from './inspectionsToOpen.ts';
import { lateRectifications } from './lateRectifications.ts';

const law = { beginOf: (day: string) => `${day}T00:00:00.000+08:00` };

/** What a policy lists after these facts, when it is due, and what it then gives. */
const after =
  <Row extends object, Event extends Fact>({ list, command }: Policy<Row, Event>) =>
  (...facts: readonly Fact[]) => {
    const rows = new Map<string, Row>();
    for (const [index, fact] of facts.entries()) {
      const metadata = { $correlationId: 'conversation', ...(fact as { metadata?: object }).metadata };
      const event = { ...fact, id: `fact ${index}`, stream: '', revision: index, position: '', metadata };
      if (!(list.events as readonly string[]).includes(fact.type)) continue;
      for (const key of list.keys(event as unknown as StoredEvent<Event>)) {
        const row = list.evolve(rows.get(key), event as unknown as StoredEvent<Event>, key, index);
        if (row) rows.set(key, row);
        else rows.delete(key);
      }
    }
    return [...rows].map(([key, row]) => {
      const due = list.columns.dueAt(row);
      return { key, due, ...(due !== null && { command: command(row, key).command }) };
    });
  };

describe('every subject that was drawn', () => {
  const listed = after(inspectionsToOpen);
  const draw = 'open-north-1';
  const made = {
    type: 'DrawMade',
    data: {
      draw,
      chosen: ['JS-2021-0001', 'JS-2021-0002'].map((subject) => ({ subject, inspectors: ['li', 'wang'] })),
    },
  };
  const toOpen = (subject: string) => ({
    key: `${draw}.${subject}`,
    due: immediately,
    command: { type: 'OpenInspection', data: { inspection: `${draw}.${subject}`, draw, subject } },
  });

  it('is inspected, until its inspection has begun', () => {
    expect(listed(made)).toEqual([toOpen('JS-2021-0001'), toOpen('JS-2021-0002')]);
    expect(listed(made, opened)).toEqual([toOpen('JS-2021-0002')]);
  });

  it('of a ledger that was taken over is not', () => {
    expect(listed({ ...made, metadata: { ledger: 'demo' } } as Fact)).toEqual([]);
  });
});

describe('an order', () => {
  const listed = after(lateRectifications(law));
  const lateOn = (day: string) => [
    {
      key: inspection,
      due: `${day}T00:00:00.000+08:00`,
      command: { type: 'RecordRectificationLate', data: { inspection } },
    },
  ];

  it('is late when the day after its last begins, of an extended one later', () => {
    expect(listed(ordered)).toEqual(lateOn('2021-06-15'));
    expect(listed(ordered, extended)).toEqual(lateOn('2021-06-22'));
  });

  it('is not late while what the firm reported is to be checked, and again where that is not done in time', () => {
    expect(listed(ordered, reported('2021-06-05'))).toEqual([{ key: inspection, due: null }]);
    const notDone = checked('2021-06-06', false, false);
    expect(listed(ordered, reported('2021-06-05'), notDone)).toEqual(lateOn('2021-06-15'));
  });

  it.each([
    ['refused', refusedBy],
    ['late already', late],
    ['not done past its day', checked('2021-06-16', false, true)],
    ['done', checked('2021-06-06', true, false)],
  ])('is no longer looked at once it is %s', (_, fact) => {
    expect(listed(ordered, fact)).toEqual([]);
  });
});

const about = { creditCode, entry: `${creditCode}.1`, inspection, circular: published.data.number };
const entered = (endsOn = '2021-09-24', conduct = 'lateness'): Fact => ({
  type: 'CreditEntered',
  data: { ...about, conduct, endsOn, occurredAt: noonOf('2021-06-16') },
});
const ended: Fact = { type: 'CreditRepaired', data: { ...about, by: [], occurredAt: noonOf('2021-07-20') } };

describe('what follows from a circular', () => {
  const listed = after(creditToEnter);
  const { number } = published.data;
  const toEnter = [
    { key: number, due: immediately, command: { type: 'EnterCredit', data: { inspection, conduct: 'lateness' } } },
  ];

  it('is entered, once', () => {
    expect(listed(published)).toEqual(toEnter);
    expect(listed(published, entered())).toEqual([]);
  });

  it('is entered beside another conduct that somebody entered', () => {
    expect(listed(published, entered('2021-09-24', 'falsehood'))).toEqual(toEnter);
  });

  it('is nothing where the catalogue says nothing, of one that was withdrawn before, and of a ledger taken over', () => {
    const { conduct: _, ...data } = published.data;
    expect(listed({ type: 'CircularPublished', data })).toEqual([]);
    expect(listed(published, withdrawn)).toEqual([]);
    expect(listed({ ...published, metadata: { ledger: 'demo' } } as Fact)).toEqual([]);
  });
});

describe('a mark', () => {
  const listed = after(creditToEnd(law));
  const toEnd = (why: string, due: string) => [
    { key: about.circular, due, command: { type: 'EndCreditMark', data: { entry: about.entry, why } } },
  ];

  it('ends when the day after its last begins', () => {
    expect(listed(entered())).toEqual(toEnd('timeOver', '2021-09-25T00:00:00.000+08:00'));
    expect(listed(entered(), ended)).toEqual([]);
  });

  it('ends at once where its circular is withdrawn, also where it was entered only afterwards', () => {
    expect(listed(entered(), withdrawn)).toEqual(toEnd('circularWithdrawn', immediately));
    expect(listed(withdrawn, entered())).toEqual(toEnd('circularWithdrawn', immediately));
    expect(listed(entered(), withdrawn, ended)).toEqual([{ key: about.circular, due: null }]);
  });
});
