import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { type ArrearEvent, arrearEvents } from '@onewindow/schema/arrears/events.ts';
import { debtorKey, type ReductionGround } from '@onewindow/schema/arrears/values.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import type { Hand } from '@onewindow/schema/firm.ts';

import { last } from '../../lastInOrder.ts';
import { searchable } from '../../searchable.ts';

type Recorded = Extract<ArrearEvent, { type: 'ArrearRecorded' }>['data'];

/** A payment that somebody says was made, and what became of that. */
export interface ArrearPayment {
  readonly payment: number;
  readonly cents: number;
  readonly paidOn: Day;
  readonly evidence: string;
  readonly by: Hand;
  readonly state: 'recorded' | 'confirmed' | 'rejected';
  readonly said?: 'byCreditor' | 'byOfficer';
  readonly reason?: string;
}

/** An arrear as it stands; money in cents. */
export type ArrearRow = Omit<Recorded, 'arrear' | 'occurredAt' | 'cents'> & {
  readonly id: string;
  readonly revision: number;
  readonly recordedOn: Day;
  /** What is owed in all, what was paid included; and what was said at first or after a mending, before it was reduced. */
  readonly cents: number;
  readonly saidCents: number;
  readonly paidCents: number;
  readonly payments: readonly ArrearPayment[];
  readonly proposal?: {
    readonly cents: number;
    readonly ground: ReductionGround;
    readonly reason: string;
    readonly evidence: string;
    readonly by: Hand;
  };
  readonly disputed?: { readonly words: string; readonly said: 'byDebtor' | 'byOfficer'; readonly on: Day };
  readonly settled?: { readonly how: 'paid' | 'reduced'; readonly on: Day };
  readonly ledger?: 'demo' | 'import';
};

/** What is still owed, in cents. */
export const openCents = ({ cents, paidCents, settled }: ArrearRow): number => (settled ? 0 : cents - paidCents);

/** What lists of arrears are put in order by; each has an index, and another for what is open. */
export const arrearOrders = ['dueOn', 'openCents', 'creditorName', 'debtorName', 'recordedOn'] as const;

/** One row per arrear, with sums by place and debtor, and what is open by the day by which it was due. */
export const arrears = (dayOf: (instant: Instant) => Day) =>
  projection<ArrearRow, ArrearEvent>()({
    name: 'arrears',
    events: typesOf(arrearEvents),
    keys: ({ data }) => [data.arrear],
    evolve: (row, event, id) => {
      const { type, data, revision } = event;
      if (type === 'ArrearRecorded') {
        const { arrear: _, occurredAt, cents, ...said } = data;
        const { ledger } = metadataOf(event);
        const sums = { cents, saidCents: cents, paidCents: 0, payments: [] };
        return { id, ...said, ...sums, recordedOn: dayOf(occurredAt), revision, ...(ledger && { ledger }) };
      }
      const next = row && fold(row, event, dayOf(data.occurredAt));
      return next && { ...next, revision };
    },
    columns: {
      creditorCode: ({ creditor }) => creditor.creditCode,
      creditorName: ({ creditor }) => creditor.name,
      debtorCode: ({ debtor }) => debtor.creditCode ?? last,
      debtorName: ({ debtor }) => debtor.name,
      debtor: ({ debtor }) => debtorKey(debtor),
      locality: ({ locality }) => locality,
      dueOn: ({ dueOn }) => dueOn,
      recordedOn: ({ recordedOn }) => recordedOn,
      openCents: (row) => openCents(row),
      isOpen: ({ settled }) => Number(!settled),
      isDisputed: ({ disputed }) => Number(disputed !== undefined),
      words: ({ creditor, debtor, project, projectNumber = '' }) =>
        searchable(
          [creditor.name, creditor.creditCode, debtor.name, debtor.creditCode ?? '', project, projectNumber].join('\n'),
        ),
    },
    isRowApart: true,
    isDone: ({ settled }) => settled !== undefined,
    searched: ['words'],
    indexes: [
      ...arrearOrders.flatMap((column) => [[column], { on: [column], where: 'isOpen = 1' }]),
      ['creditorCode'],
      ['debtorCode'],
    ],
    aggregates: [
      {
        name: 'arrearSums',
        dimensions: summedBy,
        contributions: (row) => {
          const { locality, debtor, saidCents, paidCents, disputed, settled } = row;
          const open = openCents(row);
          const amounts = {
            arrears: 1,
            said: saidCents,
            paid: paidCents,
            openArrears: Number(!settled),
            open,
            disputed: disputed && !settled ? open : 0,
          };
          return [{ cell: [locality, debtorKey(debtor), debtor.name], amounts }];
        },
      },
      {
        name: 'arrearDays',
        dimensions: agedBy,
        contributions: (row) =>
          row.settled
            ? []
            : [
                {
                  cell: [row.locality, row.dueOn],
                  amounts: { openArrears: 1, open: openCents(row), disputed: row.disputed ? openCents(row) : 0 },
                },
              ],
      },
    ],
  });

/** The dimensions of the sums: where, and who owes. */
export const summedBy = ['locality', 'debtor', 'debtorName'] as const;
/** The dimensions of what is open by its age: where, and by when it was due. */
export const agedBy = ['locality', 'dueOn'] as const;

const fold = (row: ArrearRow, { type, data }: ArrearEvent, day: Day): ArrearRow => {
  const withPayment = (number: number, becomes: Partial<ArrearPayment>): ArrearRow => ({
    ...row,
    payments: row.payments.map((one) => (one.payment === number ? { ...one, ...becomes } : one)),
  });
  const { proposal: _, ...unproposed } = row;
  switch (type) {
    case 'ArrearRecorded':
      return row;
    case 'ArrearAmended': {
      const { arrear: _arrear, reason: _reason, occurredAt: _at, cents, ...facts } = data;
      return { ...row, ...facts, ...(cents !== undefined && { cents, saidCents: cents }) };
    }
    case 'ArrearPaymentRecorded': {
      const { payment, cents, paidOn, evidence, by } = data;
      return { ...row, payments: [...row.payments, { payment, cents, paidOn, evidence, by, state: 'recorded' }] };
    }
    case 'ArrearPaymentConfirmed': {
      const cents = row.payments.find(({ payment }) => payment === data.payment)?.cents ?? 0;
      return {
        ...withPayment(data.payment, { state: 'confirmed', said: data.said }),
        paidCents: row.paidCents + cents,
      };
    }
    case 'ArrearPaymentRejected':
      return withPayment(data.payment, { state: 'rejected', reason: data.reason });
    case 'ArrearReductionProposed': {
      const { cents, ground, reason, evidence, by } = data;
      return { ...row, proposal: { cents, ground, reason, evidence, by } };
    }
    case 'ArrearReduced':
      return { ...unproposed, cents: data.cents };
    case 'ArrearReductionDeclined':
      return unproposed;
    case 'ArrearDisputed':
      return { ...row, disputed: { words: data.words, said: data.said, on: day } };
    case 'ArrearDisputeEnded': {
      const { disputed: _disputed, ...undisputed } = row;
      return undisputed;
    }
    case 'ArrearSettled':
      return { ...row, settled: { how: data.how, on: day } };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};
