import { civilDayIn } from '@onewindow/kernel/civilDay.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { ArrearEvent } from '@onewindow/schema/arrears/events.ts';
import { describe, expect, it } from 'vitest';

import { addedTo, cellsOf } from '../../folding.fixtures.ts';
import { type ArrearRow, arrears, openCents } from './arrears.ts';
import { ageOf } from './sums.ts';

const projection = arrears(civilDayIn('Asia/Shanghai'));
const arrear = '11111111-1111-4111-8111-111111111111';
const occurredAt = '2020-05-09T17:00:00.000Z';
const by = { role: 'clerk', id: 'li' };
const recorded: ArrearEvent = {
  type: 'ArrearRecorded',
  data: {
    arrear,
    creditor: { name: '示例建筑公司', creditCode: '91310116MA1J000100' },
    debtor: { kind: 'publicBody', name: '示例镇人民政府' },
    project: '市民中心',
    locality: 'langxia',
    cents: 100_000,
    dueOn: '2020-01-31',
    evidence: '结算书',
    by,
    occurredAt,
  },
};
const paid: ArrearEvent = {
  type: 'ArrearPaymentRecorded',
  data: { arrear, payment: 1, cents: 60_000, paidOn: '2020-05-01', evidence: '回单', by, occurredAt },
};
const confirmed: ArrearEvent = {
  type: 'ArrearPaymentConfirmed',
  data: { arrear, payment: 1, said: 'byCreditor', by, occurredAt },
};
const disputed: ArrearEvent = {
  type: 'ArrearDisputed',
  data: { arrear, words: '质量', said: 'byOfficer', occurredAt },
};
const reduced: ArrearEvent = {
  type: 'ArrearReduced',
  data: { arrear, cents: 60_000, ground: 'setOff', by, occurredAt },
};
const settled: ArrearEvent = { type: 'ArrearSettled', data: { arrear, how: 'reduced', occurredAt } };

const after = (...events: readonly ArrearEvent[]): ArrearRow =>
  events.reduce<ArrearRow | undefined>(
    (row, event, revision) =>
      projection.evolve(row, { ...event, revision, metadata: {} } as StoredEvent<ArrearEvent>, arrear, revision + 1),
    undefined,
  )!;
const sumOf = (row: ArrearRow) => addedTo(projection, 'arrearSums', row)['langxia 示例镇人民政府 示例镇人民政府'];

describe('the ledger of arrears', () => {
  it('owes what is not paid, and counts no payment before somebody else has confirmed it', () => {
    expect(openCents(after(recorded, paid))).toBe(100_000);
    expect(openCents(after(recorded, paid, confirmed))).toBe(40_000);
    expect(sumOf(after(recorded, paid, confirmed))).toEqual({
      arrears: 1,
      said: 100_000,
      paid: 60_000,
      openArrears: 1,
      open: 40_000,
      disputed: 0,
    });
  });

  it('says of a sum how much of it is disputed, and of what is settled that nothing is open', () => {
    expect(sumOf(after(recorded, disputed))).toMatchObject({ open: 100_000, disputed: 100_000 });
    const row = after(recorded, paid, confirmed, disputed, reduced, settled);
    expect(sumOf(row)).toMatchObject({ said: 100_000, paid: 60_000, openArrears: 0, open: 0, disputed: 0 });
    expect(addedTo(projection, 'arrearDays', row)).toEqual({});
    expect(addedTo(projection, 'arrearDays', after(recorded))).toEqual({
      'langxia 2020-01-31': { openArrears: 1, open: 100_000, disputed: 0 },
    });
  });

  it('keeps payments that did not come, a proposal until it is decided, and the days of what happened', () => {
    const rejected: ArrearEvent = {
      type: 'ArrearPaymentRejected',
      data: { arrear, payment: 1, reason: '退票', occurredAt },
    };
    expect(after(recorded, paid, rejected).payments).toMatchObject([{ state: 'rejected', reason: '退票' }]);
    const proposed: ArrearEvent = {
      type: 'ArrearReductionProposed',
      data: { arrear, cents: 0, ground: 'waived', reason: '和解', evidence: '协议', by, occurredAt },
    };
    const declined: ArrearEvent = { type: 'ArrearReductionDeclined', data: { arrear, reason: '未盖章', occurredAt } };
    expect(after(recorded, proposed).proposal).toMatchObject({ cents: 0, ground: 'waived' });
    expect(after(recorded, proposed, declined).proposal).toBeUndefined();
    expect(after(recorded, settled)).toMatchObject({
      recordedOn: '2020-05-10',
      settled: { how: 'reduced', on: '2020-05-10' },
    });
    const ended: ArrearEvent = { type: 'ArrearDisputeEnded', data: { arrear, reason: '一致', occurredAt } };
    expect(cellsOf(projection, after(recorded, disputed))['isDisputed']).toBe(1);
    expect(cellsOf(projection, after(recorded, disputed, ended))['isDisputed']).toBe(0);
  });

  it('shows what an amendment says', () => {
    const amended: ArrearEvent = {
      type: 'ArrearAmended',
      data: { arrear, reason: '核对', project: '二期', cents: 120_000, occurredAt },
    };
    expect(after(recorded, amended)).toMatchObject({
      project: '二期',
      cents: 120_000,
      saidCents: 120_000,
      revision: 1,
    });
  });

  it.each([
    ['2020-05-10', 'notDue'],
    ['2020-05-09', 'upTo30Days'],
    ['2020-04-10', 'upTo30Days'],
    ['2020-04-09', 'upTo90Days'],
    ['2020-02-10', 'upTo90Days'],
    ['2020-02-09', 'upTo180Days'],
    ['2019-11-12', 'upTo180Days'],
    ['2019-11-11', 'upTo365Days'],
    ['2019-05-11', 'upTo365Days'],
    ['2019-05-10', 'over365Days'],
  ] as const)('what was due on %s has been so, on 10 May 2020, for %s', (dueOn, age) => {
    expect(ageOf(dueOn, '2020-05-10')).toBe(age);
  });
});
