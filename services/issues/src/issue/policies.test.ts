import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Policy } from '@onewindow/kernel/policy.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import { describe, expect, it } from 'vitest';

import {
  answered,
  assigned,
  confirmed,
  delisted,
  disputed,
  escalated,
  issue,
  listed,
  merged,
  other,
  otherFirm,
  reopened,
  routed,
  struckOff,
  unmerged,
} from './issue.fixtures.ts';
import { lateIssues } from './lateIssues.ts';
import { mergedIssues } from './mergedIssues.ts';

/** What a policy lists of one issue after these facts: when it is due, and what it then gives; nothing of what it does not want. */
const listOf =
  <Row extends object, Event extends IssueEvent>({ list, command }: Policy<Row, Event>, key: string) =>
  (...facts: readonly (IssueEvent & { readonly ledger?: 'demo' })[]) => {
    let row: Row | undefined;
    for (const [index, { ledger, ...fact }] of facts.entries()) {
      const metadata = { $correlationId: '1', ...(ledger && { ledger }) };
      const event = { ...fact, id: `fact ${index + 1}`, metadata } as unknown as StoredEvent<Event>;
      if (list.events.includes(event.type) && list.keys(event).includes(key))
        row = list.evolve(row, event, key, index + 1);
    }
    const dueAt = row && list.columns.dueAt(row);
    return row && dueAt !== null ? { dueAt, ...command(row, key) } : undefined;
  };

describe('a leading issue', () => {
  const told = listOf(mergedIssues, other);

  it('is told what is merged under it, and what is taken out again, each once', () => {
    expect(told(merged())).toMatchObject({
      command: { type: 'ListMergedIssue', data: { issue, merged: other, firm: otherFirm } },
      act: `tell ${issue} of ${other} after fact 1`,
    });
    expect(told(merged(), listed)).toBeUndefined();
    expect(told(merged(), listed, unmerged())).toMatchObject({
      command: { type: 'DelistMergedIssue', data: { issue, merged: other } },
    });
    expect(told(merged(), listed, unmerged(), delisted)).toBeUndefined();
    expect(told(merged(), unmerged())).toMatchObject({ command: { type: 'ListMergedIssue' } });
    expect(told(merged(), unmerged(), listed)).toMatchObject({ command: { type: 'DelistMergedIssue' } });
  });

  it('is told nothing of what was lived through elsewhere', () => {
    expect(told({ ...merged(), ledger: 'demo' })).toBeUndefined();
  });
});

describe('an issue that has an owner', () => {
  const late = listOf(lateIssues({ beginOf: (day) => `${day}T00:00:00.000Z` }), issue);

  it('is late when the day after its due day begins, and later still for the leader in charge', () => {
    expect(late(assigned)).toMatchObject({
      dueAt: '2020-05-19T00:00:00.000Z',
      command: { type: 'EscalateIssue', data: { issue, to: 'head' } },
      act: `tell the head that ${issue} is late since 2020-05-18 after fact 1`,
    });
    expect(late(assigned, escalated)).toMatchObject({
      dueAt: '2020-05-24T00:00:00.000Z',
      command: { data: { to: 'leader' } },
    });
  });

  it('is not late while its firm has an answer, nor while it is merged; a dispute makes it so again', () => {
    expect(late(assigned, answered())).toBeUndefined();
    expect(late(assigned, answered(), disputed())).toMatchObject({ command: { data: { to: 'head' } } });
    expect(late(assigned, answered([issue, other]), disputed(other))).toMatchObject({ command: { data: { issue } } });
    expect(late(assigned, merged(issue, other))).toBeUndefined();
    expect(late(assigned, merged(issue, other), unmerged(issue))).toMatchObject({ dueAt: '2020-05-19T00:00:00.000Z' });
  });

  it('is nobody’s to be late with once it is routed elsewhere, over, or was lived through elsewhere', () => {
    expect(late(assigned, routed)).toBeUndefined();
    expect(late(assigned, answered(), confirmed(), struckOff)).toBeUndefined();
    expect(late(assigned, answered(), confirmed(), struckOff, reopened)).toBeUndefined();
    expect(late({ ...assigned, ledger: 'demo' })).toBeUndefined();
  });
});
