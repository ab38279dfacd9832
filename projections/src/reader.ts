import type { Kysely } from 'kysely';

/** The read model as questions see it: whole rows by their key, and lists by their columns. Nothing is written through it. */
export interface Reader {
  /** A row, by a statement that was prepared once. */
  readonly row: <Row extends object>(table: keyof Tables, key: string) => Row | undefined;
  readonly select: Pick<Kysely<Tables>, 'selectFrom'>;
}

interface RowColumns {
  key: string;
  row: string;
}

/** The tables that lists are taken from, with the columns that projections keep. */
export interface Tables {
  projects: RowColumns & { name: string; words: string; category: string; locality: string };
  projectProgress: RowColumns;
  cases: RowColumns & {
    projectCode: string;
    stage: string;
    status: string;
    pending: number;
    suspended: number;
    turn: string;
    receivedOn: string;
    dueOn: string | null;
    amberOn: string | null;
    statutoryDueOn: string | null;
    riskOn: string;
    numbers: string;
    category: string | null;
    acceptedLocality: string | null;
    decidedMonth: string | null;
    decidedOn: string | null;
  };
  hookupOrders: RowColumns & {
    projectCode: string;
    utility: string;
    company: string | null;
    status: string;
    purpose: string;
    locality: string;
    category: string;
    pending: number;
    needsWindow: number;
    dueOn: string | null;
    amberOn: string | null;
    riskOn: string;
    connectedOn: string | null;
  };
  hookupFacts: RowColumns & { ordinal: number };
  utilities: RowColumns;
  deliveries: RowColumns & {
    company: string;
    orderId: string;
    projectCode: string;
    state: string;
    isOpen: number;
    occurredAt: string;
    since: string;
    ordinal: number;
  };
  stageDurations: { stage: string; locality: string; category: string; month: string; amounts: string };
  reviewDurations: { department: string; item: string; month: string; amounts: string };
}

/** The whole rows that a list is made of. */
export const rowsOf = async <Row extends object>(list: {
  readonly execute: () => Promise<readonly { readonly row: string }[]>;
}): Promise<Row[]> => (await list.execute()).map(({ row }) => JSON.parse(row) as Row);
