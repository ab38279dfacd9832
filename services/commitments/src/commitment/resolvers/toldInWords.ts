import type { Context } from '@onewindow/gateway/requestContext.ts';
import type { Told, ToldClause } from '@onewindow/schema/commitment/values.ts';

/** What was told, in the language of whoever asks: a notice keeps both, so each reads their own. */
export const toldIn = (told: Told, { locale }: Pick<Context, 'locale'>): string => told[locale];

/** The clauses by their numbers. */
export const clausesIn = (clauses: readonly ToldClause[], context: Pick<Context, 'locale'>) =>
  clauses.map(({ clause, text }, index) => ({ number: index + 1, clause, text: toldIn(text, context) }));
