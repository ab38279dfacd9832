import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { describe, expect, it } from 'vitest';

import { completion, permit } from '../case/case.fixtures.ts';
import { momentOn, on, projectCode } from '../window.fixtures.ts';
import { predecessorsOfCases } from './predecessorsOfCases.ts';

const { list, command } = predecessorsOfCases(momentOn('2021-06-01'));
/** What is to be told now, after these facts. */
const toTell = (...facts: readonly CaseEvent[]): unknown => {
  type Row = Parameters<typeof command>[0];
  let row: Row | undefined;
  for (const [index, fact] of facts.entries()) {
    const event = { ...fact, id: `fact ${index + 1}`, metadata: { $correlationId: '1' } } as StoredEvent<CaseEvent>;
    row = list.evolve(row, event, projectCode, index + 1);
  }
  return row && list.columns.dueAt(row) !== null ? command(row, projectCode) : undefined;
};

const day = '2021-08-02';
const submitted = completion.submitted('2021-07-20');
const ended = permit.revoked('permit', '1', '2021-08-01');
const annulledChange = { ...ended, data: { ...ended.data, revives: '0' } } as CaseEvent;
const restored: CaseEvent = {
  type: 'CertificateRestored',
  data: {
    caseId: permit.caseId,
    projectCode,
    item: 'permit',
    number: '1',
    act: 'annulled',
    by: 'court',
    document: '判决书 1',
    reason: '判决撤销',
    orders: [],
    occurredAt: on(day),
  },
};
const of = { caseId: completion.caseId, stage: 'permit', number: '1', occurredAt: on(day) };
const toldEnd: CaseEvent = { type: 'PredecessorEnded', data: { ...of, act: 'annulled' } };
const toldRestored: CaseEvent = { type: 'PredecessorRestored', data: of };

describe('a certificate that an open case rests on', () => {
  it('is told to have ended, once', () => {
    expect(toTell(submitted, ended)).toMatchObject({
      command: { type: 'RecordPredecessorEnd', data: { caseId: completion.caseId, number: '1', act: 'annulled' } },
      act: `tell ${completion.caseId} after fact 2`,
    });
    expect(toTell(submitted, ended, toldEnd)).toBeUndefined();
  });

  it('is told to be restored to whoever knows that it ended', () => {
    expect(toTell(submitted, restored)).toBeUndefined();
    expect(toTell(submitted, ended, toldEnd, restored)).toMatchObject({
      command: { type: 'RecordPredecessorRestored', data: { caseId: completion.caseId, stage: 'permit', number: '1' } },
      act: `tell ${completion.caseId} after fact 4`,
    });
    expect(toTell(submitted, ended, toldEnd, restored, toldRestored)).toBeUndefined();
  });

  it('that is restored before the end was told is told both, in their order', () => {
    expect(toTell(submitted, ended, restored)).toMatchObject({ command: { type: 'RecordPredecessorEnd' } });
    expect(toTell(submitted, ended, restored, toldEnd)).toMatchObject({
      command: { type: 'RecordPredecessorRestored' },
    });
    expect(toTell(submitted, ended, restored, toldEnd, toldRestored)).toBeUndefined();
  });

  it('has not ended where only a change of it was annulled', () => {
    expect(toTell(submitted, annulledChange)).toBeUndefined();
  });

  it('concerns no case that is over', () => {
    expect(toTell(submitted, completion.withdrawn('2021-07-21'), ended)).toBeUndefined();
    expect(toTell(submitted, ended, toldEnd, completion.withdrawn(day), restored)).toBeUndefined();
  });
});
