import { publishedOperations } from '@onewindow/schema/publishedOperations.ts';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { type DocumentNode, print } from 'graphql';
import type { Plugin } from 'graphql-yoga';

import { permit } from './access/accessTable.ts';
import { faultError } from './errors.ts';
import type { Context } from './requestContext.ts';

/** Where the list of them is read. */
export const publishedDocumentsPath = '/schemas/operations.json';

const byHash: ReadonlyMap<string, string> = new Map(
  publishedOperations.map(({ sha256, document }) => [sha256, document]),
);
const published: ReadonlySet<string> = new Set(byHash.values());

/** A document may be asked by its hash alone (`extensions { persistedQuery { version: 1, sha256Hash } }`), whoever asks. */
export const askedByHash: Plugin = usePersistedOperations({
  getPersistedOperation: (hash: string) => byHash.get(hash) ?? null,
  allowArbitraryOperations: true,
  customErrors: { notFound: () => faultError('document-unknown', 'en') },
}) as Plugin;

/**
 * Documents of their own may be sent by whoever works at the centre, and by tokens that are for that; others ask what the centre has
 * published, by its hash or by its text, however that is spaced.
 */
export const publishedForOthers: Plugin<Context> = {
  onExecute: ({ args }) => requirePublished(args as Asked),
  onSubscribe: ({ args }) => requirePublished(args as Asked),
};

interface Asked {
  readonly contextValue: Context;
  readonly document: DocumentNode;
}

const requirePublished = ({ contextValue: context, document }: Asked): void => {
  if (mayAskAnything(context) || published.has(print(document))) return;
  throw faultError('document-not-published', context.locale, { details: { path: publishedDocumentsPath } });
};

const mayAskAnything = ({ deps, roles, scopes }: Context): boolean =>
  deps.everybodyAsksAnything === true ||
  'roles' in permit(deps.access.rulesOf('Route', 'anyDocument'), { roles }) ||
  scopes?.includes('query') === true;
