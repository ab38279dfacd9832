import type { Reader } from '@onewindow/projections/reader.ts';

import type { AnswerBudget } from '../cost/answerBudget.ts';
import type { Context, GatewayDeps } from '../requestContext.ts';

/** What an answer rests on. */
export interface Grounds {
  /** Whether all that it rests on is the same for whoever reads by this reader now. */
  readonly stand: (reader: Reader) => boolean;
  /** Whether it rests on who asks, and not only on what they are to the centre. */
  readonly isPersonal: boolean;
  /** Whether it rests on what they are to the centre beyond the rows that they reach. */
  readonly isOfRoles: boolean;
  /** The entries of lists that it holds. */
  readonly entries: number;
}

/** An answer that is being made, of which is noted what it rests on. */
export interface Watch {
  /** With which it is made. */
  readonly context: Context;
  /** What it has rested on so far; nothing where that is more than rows, lists and what never changes while a centre runs. */
  readonly grounds: () => Grounds | undefined;
  /** It rests on what a part of it rests on that was made apart. */
  readonly hold: (part: Grounds | undefined) => void;
}

/**
 * The same context, but whatever is asked of it is noted. It is the other way round than a list of what an answer depends on: a part of
 * the context that is not named here as one that is the same for all whom a kept answer is told makes the answer one that is not kept.
 * So a resolver that asks for something new keeps answers right, and only makes them slower.
 */
export const watched = (context: Context, aside?: Context['aside']): Watch => {
  const { reader } = context.deps;
  const began = { reader, version: reader.version() };
  const rows: AskedRow[] = [];
  const parts: Grounds[] = [];
  let isKnown = true;
  let isFromLists = false;
  let isPersonal = false;
  let isOfRoles = false;
  let entries = 0;
  const unknown = (): void => {
    isKnown = false;
  };
  const watchedReader: Reader = {
    row: <Row extends object>(table: string, key: string): Row | undefined => {
      const row = reader.row<Row>(table, key);
      rows.push({ table, key, row });
      return row;
    },
    lists: () => {
      isFromLists = true;
      return reader.lists();
    },
    search: (...asked) => {
      isFromLists = true;
      return reader.search(...asked);
    },
    version: () => {
      unknown();
      return reader.version();
    },
    within: (rights) => {
      unknown();
      return reader.within(rights);
    },
  };
  const budget: AnswerBudget = {
    ...context.budget,
    take: (count) => {
      entries += count;
      return context.budget.take(count);
    },
  };
  const deps = noticing(context.deps, { reader: watchedReader }, (name) => {
    if (!lasting.has(name)) unknown();
  });
  const told: Partial<Context> = { deps, budget, ...(aside && { aside }) };
  return {
    context: noticing(context, told, (name) => {
      if (ofPersons.has(name)) isPersonal = true;
      else if (ofRoles.has(name)) isOfRoles = true;
      else if (!ofAll.has(name)) unknown();
    }),
    grounds: () => {
      if (!isKnown) return undefined;
      const rest = restingOn(rows, parts, isFromLists, began);
      return {
        stand: rest,
        isPersonal,
        isOfRoles,
        entries,
      };
    },
    hold: (part) => {
      if (part) parts.push(part);
      else unknown();
    },
  };
};

/** What of a context is the same for all to whom one kept answer is told, whatever they are. */
const ofAll: ReadonlySet<string | symbol> = new Set<keyof Context>(['locale', 'today', 'aside']);
/** What says what they are to the centre. */
const ofRoles: ReadonlySet<string | symbol> = new Set<keyof Context>(['roles', 'own', 'scopes']);
/** What says who it is. */
const ofPersons: ReadonlySet<string | symbol> = new Set<keyof Context>(['id', 'actor', 'name', 'rows']);
/** What never changes while a centre runs; of a paper the same file is rendered each time. */
const lasting: ReadonlySet<string | symbol> = new Set<keyof GatewayDeps>([
  'law',
  'access',
  'notice',
  'publicUrl',
  'papers',
]);

interface AskedRow {
  readonly table: string;
  readonly key: string;
  readonly row: object | undefined;
}

/** As long as nothing was written nothing has changed; once something was, rows are looked at one by one, and lists are others. */
const restingOn = (
  rows: readonly AskedRow[],
  parts: readonly Grounds[],
  isFromLists: boolean,
  began: { readonly reader: Reader; readonly version: object },
): Grounds['stand'] => {
  let known = began;
  return (reader) => {
    const version = reader.version();
    if (reader === known.reader && version === known.version) return true;
    if (isFromLists) return false;
    if (!rows.every(({ table, key, row }) => reader.row(table, key) === row)) return false;
    if (!parts.every(({ stand }) => stand(reader))) return false;
    known = { reader, version };
    return true;
  };
};

/** The same object with some of its parts replaced; whichever other part is asked for is noticed. */
const noticing = <Whole extends object>(
  whole: Whole,
  told: Partial<Whole>,
  notice: (name: string | symbol) => void,
): Whole =>
  new Proxy(whole, {
    get: (_, name) => {
      if (Object.hasOwn(told, name)) return told[name as keyof Whole];
      notice(name);
      return whole[name as keyof Whole];
    },
    has: (_, name) => {
      notice(name);
      return name in whole;
    },
    ownKeys: () => {
      notice(everything);
      return Reflect.ownKeys(whole);
    },
  });

const everything = Symbol('everything');
