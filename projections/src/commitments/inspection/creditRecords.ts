import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { childRows, projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type CreditEvent, creditEvents } from '@onewindow/schema/inspection/events.ts';
import type { CreditEnd, EvidenceReference } from '@onewindow/schema/inspection/values.ts';

import { last } from '../../lastInOrder.ts';
import type { Law } from '../../law.ts';

/** What a firm said of a mark, and what it showed. */
interface SaidByFirm {
  readonly on: Day;
  readonly words: string;
  readonly evidence?: readonly EvidenceReference[];
}

/** One mark in a firm's record, as it stands. */
export interface CreditMarkRow {
  readonly entry: string;
  readonly creditCode: string;
  readonly enterprise: string;
  readonly conduct: string;
  readonly points: number;
  readonly inspection: string;
  readonly circular: string;
  readonly enteredOn: Day;
  readonly repairableOn: Day;
  readonly endsOn: Day;
  /** What the firm asks for; absent again once it was refused. */
  readonly application?: SaidByFirm;
  readonly repairRefused?: { readonly on: Day; readonly reason: string };
  readonly objection?: SaidByFirm & {
    readonly answer?: { readonly on: Day; readonly upheld: boolean; readonly words: string };
  };
  readonly ended?: { readonly on: Day; readonly why: CreditEnd | 'repaired' };
  /** Set where it was not recorded here. */
  readonly ledger?: 'demo' | 'import';
}

/** A firm's record. */
export interface CreditRecordRow {
  readonly creditCode: string;
  /** As it was called when the last mark was entered. */
  readonly enterprise: string;
  readonly marks: readonly CreditMarkRow[];
  readonly revision: number;
}

/** What counts against a firm now: the points of the marks that stand. */
export const pointsOf = ({ marks }: Pick<CreditRecordRow, 'marks'>): number =>
  marks.reduce((sum, { points, ended }) => (ended ? sum : sum + points), 0);

/** What a mark waits for, of an officer who had no hand in it. */
export const awaitsOf = ({ application, objection, ended }: CreditMarkRow): 'repair' | 'answer' | undefined => {
  if (ended) return undefined;
  if (objection && !objection.answer) return 'answer';
  return application && 'repair';
};

/** Every mark by itself, for whoever works with them and for the firm. */
export const creditMarks = childRows<CreditRecordRow, CreditMarkRow>()({
  name: 'creditMarks',
  rows: ({ marks }) => marks.map((row) => ({ key: row.entry, row })),
  columns: {
    creditCode: ({ creditCode }) => creditCode,
    standing: ({ ended }) => Number(ended === undefined),
    awaits: (row) => awaitsOf(row) ?? null,
    enteredOn: ({ enteredOn }) => enteredOn,
    endsOn: ({ endsOn, ended }) => (ended ? last : endsOn),
  },
  indexes: [
    ['enteredOn', 'key'],
    ['endsOn', 'key'],
    { on: ['enteredOn', 'key'], where: 'standing = 1' },
    { on: ['endsOn', 'key'], where: 'standing = 1' },
    ['awaits', 'enteredOn', 'key'],
    ['creditCode'],
  ],
});

/** What everybody may know of a mark. */
export type PublicCreditRow = Pick<
  CreditMarkRow,
  | 'entry'
  | 'creditCode'
  | 'enterprise'
  | 'conduct'
  | 'points'
  | 'circular'
  | 'enteredOn'
  | 'endsOn'
  | 'ended'
  | 'ledger'
>;

/** The marks as everybody reads them: what a firm says of them is its own business. */
export const publicCredit = childRows<CreditRecordRow, PublicCreditRow>()({
  name: 'publicCredit',
  rows: ({ marks }) =>
    marks.map(({ entry, creditCode, enterprise, conduct, points, circular, enteredOn, endsOn, ended, ledger }) => ({
      key: entry,
      row: {
        entry,
        creditCode,
        enterprise,
        conduct,
        points,
        circular,
        enteredOn,
        endsOn,
        ...(ended && { ended }),
        ...(ledger && { ledger }),
      },
    })),
  columns: {
    creditCode: ({ creditCode }) => creditCode,
    standing: ({ ended }) => Number(ended === undefined),
    enteredOn: ({ enteredOn }) => enteredOn,
  },
  indexes: [
    ['enteredOn', 'key'],
    { on: ['enteredOn', 'key'], where: 'standing = 1' },
    ['creditCode', 'enteredOn', 'key'],
  ],
});

/** One row per firm that has a record. */
export const creditRecords = ({ dayOf }: Pick<Law, 'dayOf'>) =>
  projection<CreditRecordRow, CreditEvent>()({
    name: 'creditRecords',
    events: typesOf(creditEvents),
    keys: ({ data }) => [data.creditCode],
    evolve: (row, event, creditCode) => {
      const { revision } = event;
      const on = dayOf(event.data.occurredAt);
      if (event.type === 'CreditEntered') {
        const { by: _, publishedBy: _publishers, occurredAt: _at, ...facts } = event.data;
        const { ledger } = metadataOf(event);
        const marks = [...(row?.marks ?? []), { ...facts, enteredOn: on, ...(ledger && { ledger }) }];
        return { creditCode, enterprise: facts.enterprise, marks, revision };
      }
      const marks = row?.marks.map((mark) => (mark.entry === event.data.entry ? markAfter(mark, event, on) : mark));
      return row && marks && { ...row, marks, revision };
    },
    columns: { points: (row) => pointsOf(row), enterprise: ({ enterprise }) => enterprise },
    indexes: [['points', 'key']],
    children: [creditMarks, publicCredit],
  });

const markAfter = (
  mark: CreditMarkRow,
  { type, data }: Exclude<CreditEvent, { readonly type: 'CreditEntered' }>,
  on: Day,
): CreditMarkRow => {
  switch (type) {
    case 'CreditRepairApplied': {
      const { repairRefused: _, ...rest } = mark;
      return { ...rest, application: said(data, on) };
    }
    case 'CreditRepairRefused': {
      const { application: _, ...rest } = mark;
      return { ...rest, repairRefused: { on, reason: data.reason } };
    }
    case 'CreditRepaired':
      return { ...mark, ended: { on, why: 'repaired' } };
    case 'CreditObjected':
      return { ...mark, objection: said(data, on) };
    case 'CreditObjectionAnswered': {
      const { upheld, words } = data;
      return { ...mark, ...(mark.objection && { objection: { ...mark.objection, answer: { on, upheld, words } } }) };
    }
    case 'CreditEnded':
      return { ...mark, ended: { on, why: data.why } };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

const said = (
  { words, evidence }: { readonly words: string; readonly evidence?: readonly EvidenceReference[] },
  on: Day,
): SaidByFirm => ({ on, words, ...(evidence && { evidence }) });
