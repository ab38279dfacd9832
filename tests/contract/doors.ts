import type { Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { type AnyProjection, childRows, projection } from '@onewindow/kernel/projection.ts';

/** How often a door was opened, and whether it stands open. */
export interface Openings {
  readonly times: number;
  readonly open: boolean;
  readonly stuck?: boolean;
}

/** A round that a keeper has still to make. */
export interface Round {
  readonly keeper: string;
  readonly dueAt: string | null;
}

/** The tables of the house, as lists are asked of them. */
export interface HouseTables {
  readonly openings: { readonly key: string; readonly row: string };
  readonly ajar: { readonly key: string; readonly row: string };
  readonly house: { readonly all: string; readonly amounts: string };
}

interface HouseFact extends Fact {
  /** `doors`: where it is not the door of the stream alone. */
  readonly data: Partial<Round> & { readonly doors?: readonly string[]; readonly round?: string };
}

/** The doors that stand open. */
const ajar = childRows<Openings & { readonly door: string }, { readonly door: string }>()({
  name: 'ajar',
  rows: ({ open, door }) => (open ? [{ key: `${door} ajar`, row: { door } }] : []),
  columns: { door: ({ door }) => door },
});

const openings = projection<Openings & { readonly door: string }, HouseFact>()({
  name: 'openings',
  events: ['DoorOpened', 'DoorShut', 'DoorJammed', 'DoorStuck'],
  keys: ({ stream, data }: StoredEvent<HouseFact>) => data.doors ?? [stream],
  evolve: (row, { type }, door) => {
    if (type === 'DoorJammed') throw new Error('the door is jammed');
    if (type === 'DoorShut') return row && { ...row, open: false };
    return { door, times: (row?.times ?? 0) + 1, open: true, ...(type === 'DoorStuck' && { stuck: true }) };
  },
  columns: {
    open: ({ open, stuck }) => {
      if (stuck) throw new Error('the door is stuck');
      return Number(open);
    },
  },
  aggregates: [
    { name: 'house', dimensions: ['all'], contributions: ({ times }) => [{ cell: ['all'], amounts: { times } }] },
  ],
  children: [ajar],
});

const rounds = projection<Round, HouseFact>()({
  name: 'rounds',
  events: ['RoundPlanned', 'RoundMade'],
  keys: ({ data }) => (data.round === undefined ? [] : [data.round]),
  evolve: (row, { type, data: { keeper = '', dueAt = null } }) => {
    if (type === 'RoundMade') return undefined;
    return row?.keeper === keeper && row.dueAt === dueAt ? row : { keeper, dueAt };
  },
  columns: { keeper: ({ keeper }) => keeper, dueAt: ({ dueAt }) => dueAt },
  indexes: [['dueAt']],
});

/** The bells that hang at doors, each of which holds whether its door stands open: a bell may hang where no door was opened yet. */
const bells = projection<{ readonly door: string }, HouseFact>()({
  name: 'bells',
  events: ['BellHung', 'BellTaken'],
  keys: ({ data: { doors = [] } }) => doors.map((door) => `bell of ${door}`),
  evolve: (row, { type }, bell) =>
    type === 'BellTaken' ? undefined : (row ?? { door: bell.slice('bell of '.length) }),
  columns: { door: ({ door }) => door },
  copies: [{ column: 'open', of: 'openings', by: 'door' }],
  indexes: [['door'], ['open', 'key']],
});

/** What every read side under test follows: a house with doors and bells, and a list of the rounds to be made in it. */
export const houseProjections = [openings, rounds, bells] as unknown as readonly AnyProjection[];

/** Nothing follows from a bell. */
export const houseTypes: ReadonlySet<string> = new Set([
  'DoorOpened',
  'DoorShut',
  'DoorJammed',
  'DoorStuck',
  'RoundPlanned',
  'RoundMade',
  'BellRung',
  'BellHung',
  'BellTaken',
]);
