import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Policy } from '@onewindow/kernel/policy.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { describe, expect, it } from 'vitest';

import { scheme, withItems } from '../case/case.fixtures.ts';
import { silentAcceptance } from './silentAcceptance.ts';
import { silentConsultation } from './silentConsultation.ts';
import { momentOn, on } from '../window.fixtures.ts';

const law = momentOn('2021-06-01');
const { caseId } = scheme;

/** What a policy lists after these facts; what it does not want is not handed to it. */
const listOf =
  <Row extends object>({ list }: Policy<Row, CaseEvent>) =>
  (...facts: readonly CaseEvent[]) => {
    const rows = new Map<string, Row>();
    for (const [index, fact] of facts.entries()) {
      const metadata = { $correlationId: `conversation ${index + 1}` };
      const event = { ...fact, id: `fact ${index + 1}`, stream: '', revision: index, position: '', metadata };
      if (!list.events.includes(event.type)) continue;
      for (const key of list.keys(event as StoredEvent<CaseEvent>)) {
        const row = list.evolve(rows.get(key), event as StoredEvent<CaseEvent>, key, index + 1);
        if (row) rows.set(key, row);
        else rows.delete(key);
      }
    }
    return rows;
  };

const { list, command } = silentAcceptance(law);
const listAfter = listOf(silentAcceptance(law));
const dueAfter = (...facts: readonly CaseEvent[]) => {
  const row = listAfter(...facts).get(caseId);
  return row && list.columns.dueAt(row);
};

const submitted = scheme.submitted('2021-06-01');
const asked = scheme.correctionRequested('2021-06-02');
const supplied = scheme.correctionSupplied('2021-06-04');

/*
 * 1 June 2021 is a Tuesday. Five working days after it: 2, 3, 4, 7, 8 June; the day after begins in Shanghai at 16:00 UTC of the
 * 8th. Five after Friday the 4th: 7 to 11.
 */
describe('silence', () => {
  it('accepts as soon as the day after its last begins at the centre', () => {
    expect(dueAfter(submitted)).toBe('2021-06-08T16:00:00.000Z');
  });

  it('runs from the day of receipt, though the application was entered later', () => {
    const late = scheme.submitted('2021-06-03', { receivedOn: '2021-06-01' });
    expect(dueAfter(late)).toBe('2021-06-08T16:00:00.000Z');
  });

  it('is never due where its day cannot be reckoned', () => {
    expect(dueAfter(scheme.submitted('2017-12-31'))).toBeNull();
    expect(dueAfter(scheme.submitted('2026-12-30'))).toBeNull();
  });

  it('does not run while the applicant is to supply something, and begins anew with what he supplied', () => {
    expect(dueAfter(submitted, asked)).toBeNull();
    expect(dueAfter(submitted, asked, supplied)).toBe('2021-06-11T16:00:00.000Z');
    expect(dueAfter(submitted, asked, scheme.correctionSupplied('2021-06-04', [1]))).toBeNull();
    expect(dueAfter(submitted, asked, supplied, scheme.correctionRequested('2021-06-07'))).toBeNull();
  });

  it.each<[string, CaseEvent]>([
    ['accepted', scheme.accepted('2021-06-03')],
    ['not accepted', scheme.acceptanceRefused('2021-06-03')],
    ['withdrawn', scheme.withdrawn('2021-06-03')],
  ])('says nothing of a case that was %s', (_, end) => {
    expect(listAfter(submitted, end).size).toBe(0);
    expect(listAfter(submitted, asked, supplied, end).size).toBe(0);
  });

  it('never accepts where the catalogue knows no limit for it, whatever is supplied', () => {
    const { silence: _, ...data } = submitted.data as Extract<CaseEvent, { type: 'CaseSubmitted' }>['data'];
    const unlimited: CaseEvent = { type: 'CaseSubmitted', data };
    expect(listAfter(unlimited, asked, supplied).size).toBe(0);
  });

  it('does not mind what happens to a case later', () => {
    const decided: CaseEvent = {
      type: 'CaseDecided',
      data: { caseId, outcome: 'approved', occurredAt: on('2021-06-04') },
    };
    expect(list.events).not.toContain('CaseDecided');
    expect(dueAfter(submitted, decided)).toBe('2021-06-08T16:00:00.000Z');
  });

  it('is put on record once for each time that it may accept, because of the fact from which it runs', () => {
    const orderAfter = (...facts: readonly CaseEvent[]) => command(listAfter(...facts).get(caseId)!, caseId);
    expect(orderAfter(submitted)).toEqual({
      command: { type: 'RecordSilentAcceptance', data: { caseId } },
      act: `accept ${caseId} after fact 1`,
      causedBy: { eventId: 'fact 1', correlationId: 'conversation 1' },
    });
    expect(orderAfter(submitted, asked, supplied)).toMatchObject({
      act: `accept ${caseId} after fact 3`,
      causedBy: { eventId: 'fact 3', correlationId: 'conversation 3' },
    });
  });
});

/* Five working days after Thursday 3 June end on the 10th; after Friday the 4th, on the 11th. */
describe('the silence of a consulted department', () => {
  const { list: consultations, command: record } = silentConsultation(law);
  const item = 'airDefence';
  const accepted = withItems(scheme.accepted('2021-06-03'), [
    { item, department: item, kind: 'consultation', after: [], committed: 5, onSilence: 'noObjection' },
    { item: 'schemeApproval', department: 'planning', kind: 'permit', after: [], consults: [item] },
  ]);
  const rowAfter = (...facts: readonly CaseEvent[]) => {
    const row = listOf(silentConsultation(law))(submitted, ...facts).get(caseId);
    return row && { due: consultations.columns.dueAt(row), command: record(row, caseId).command };
  };
  const due = (day: string) => ({
    due: `${day}T16:00:00.000Z`,
    command: { type: 'RecordSilentConsultation', data: { caseId, item } },
  });

  it('is put on record when the day after its last begins at the centre', () => {
    expect(rowAfter(accepted, scheme.opened(item, '2021-06-03'))).toEqual(due('2021-06-10'));
  });

  it('counts as much where the acceptance was entered late', () => {
    const entered: CaseEvent = {
      type: 'ActEnteredLate',
      data: {
        caseId,
        on: '2021-06-03',
        reason: '当日系统中断',
        evidence: '值班记录 12',
        approvedBy: { name: '王五' },
        fact: accepted as Extract<CaseEvent, { type: 'CaseAccepted' }>,
        occurredAt: on('2021-06-04'),
      },
    };
    expect(rowAfter(entered, scheme.opened(item, '2021-06-04'))).toEqual(due('2021-06-11'));
    expect(rowAfter(accepted, scheme.opened(item, '2021-06-03'), entered, scheme.opened(item, '2021-06-04'))).toEqual(
      due('2021-06-11'),
    );
  });
});
