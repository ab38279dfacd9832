import type { GraphQLSchema } from 'graphql';

import { permit } from '../access/accessTable.ts';
import { answerBudget } from '../cost/answerBudget.ts';
import { factsAfter, type NumberedFact } from '../feed.ts';
import type { CaseEventFilter } from '../generated/resolverTypes.ts';
import type { Context } from '../requestContext.ts';
import { type Connection, largestPage } from '../resolvers/paging.ts';
import { isFollowed, isReached, positionAfter } from '../resolvers/subscriptions.ts';
import type { Columns, Row } from './exportColumns.ts';
import type { ExportedList } from './exportedLists.ts';

/** What a list is read with. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly list: ExportedList;
  readonly columns: Columns;
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: Context;
  /** The position up to which facts are read: what comes later is in no file that was begun before. */
  readonly upTo: number;
  /** Whoever asked has gone. */
  readonly signal: AbortSignal;
}

/**
 * The rows of a list, page by page, as the contract answers them: by the same question, with the same rights, and no more at once than it
 * gives anybody. The next page is read when it is asked for, and between two pages everything else is served.
 * @throws a GraphQL error where the question is refused, or whoever asked has gone.
 */
export async function* exportedRows(reading: Reading): AsyncGenerator<readonly Row[], void, undefined> {
  for await (const page of pagesOf(reading)) {
    const context = answering(reading);
    yield await Promise.all(page.map((row) => reading.columns.read(row, context)));
    await reading.context.deps.feed.background.wait();
  }
}

const pagesOf = (reading: Reading): AsyncGenerator<readonly unknown[], void, undefined> => {
  if (reading.list.of === 'log') return pagesOfLog(reading);
  return reading.list.of === 'list' ? wholeList(reading) : pagesOfConnection(reading);
};

/** Each page is a question of its own, with a budget of its own. */
const answering = ({ context, signal }: Reading): Context => ({
  ...context,
  budget: answerBudget(context.deps.world, { locale: context.locale, turns: context.deps.turns, signal }),
});

const ask = async (reading: Reading, args: object): Promise<unknown> => {
  const { schema, list } = reading;
  const field = schema.getQueryType()?.getFields()[list.field];
  if (!field?.resolve) throw new Error(`nothing answers Query.${list.field}`);
  const context = answering(reading);
  try {
    return await (field.resolve(undefined, args, context, undefined as never) as unknown);
  } finally {
    context.budget.end();
  }
};

async function* wholeList(reading: Reading): AsyncGenerator<readonly unknown[], void, undefined> {
  yield (await ask(reading, reading.args)) as readonly unknown[];
}

async function* pagesOfConnection(reading: Reading): AsyncGenerator<readonly unknown[], void, undefined> {
  const { list, args } = reading;
  const orderBy = { field: list.orderBy, direction: 'asc' };
  for (let after: string | undefined; ;) {
    const page = (await ask(reading, { ...args, orderBy, first: largestPage, after })) as Connection<unknown>;
    yield page.nodes;
    // A page that was cut short, where few rows fit, has somewhere to go on from, too.
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === undefined) return;
    after = page.pageInfo.endCursor;
  }
}

/** The facts of the log behind a position that are about cases somebody follows and reaches; without a filter of cases, about orders too. */
async function* pagesOfLog(reading: Reading): AsyncGenerator<readonly NumberedFact[], void, undefined> {
  const { context, args, upTo } = reading;
  const filter = (args['filter'] ?? {}) as CaseEventFilter;
  const hasOrders =
    args['filter'] === undefined &&
    'roles' in permit(context.deps.access.rulesOf('Subscription', 'hookupEvents'), context);
  const isWanted = ({ ordinal, event }: NumberedFact): boolean | Promise<boolean> => {
    if (event.stream.startsWith('case-')) return isFollowed(event, ordinal, filter, context);
    return hasOrders && event.stream.startsWith('hookup-') && isReached(event, 'hookupOrders', context);
  };
  const after = args['after'] === undefined ? 0 : await positionAfter(args['after'] as string, context);
  let page: NumberedFact[] = [];
  if (after < upTo) {
    // The last one ends it, whether or not it is wanted: behind it the log may be silent for a day.
    const facts = factsAfter(context.deps, after, (event, ordinal) => ordinal >= upTo || isWanted({ ordinal, event }));
    for await (const fact of facts) {
      if (fact.ordinal < upTo || (await isWanted(fact))) page.push(fact);
      if (fact.ordinal >= upTo) break;
      if (page.length === largestPage) {
        yield page;
        page = [];
        await answering(reading).budget.take(0);
      }
    }
  }
  yield page;
}
