import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { publishedOperations } from '@onewindow/schema/publishedOperations.ts';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { type DefinitionNode, type DocumentNode, Kind, parse, print, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';

import { permit } from './access/accessTable.ts';
import { faultError } from './errors.ts';
import type { Context } from './requestContext.ts';

/** Where the list of them is read. */
export const publishedDocumentsPath = '/schemas/operations.json';

const byHash: ReadonlyMap<string, string> = new Map(
  publishedOperations.map(({ sha256, document }) => [sha256, document]),
);

/** A document may be asked by its hash alone (`extensions { persistedQuery { version: 1, sha256Hash } }`), whoever asks. */
export const askedByHash: Plugin = usePersistedOperations({
  getPersistedOperation: (hash: string) => byHash.get(hash) ?? null,
  allowArbitraryOperations: true,
  customErrors: { notFound: () => faultError('document-unknown', 'en') },
}) as Plugin;

/**
 * Documents of their own may be sent by whoever works at the centre, and by tokens and keys that are for that; others ask what the centre has
 * published, by its hash or by its text, and what its console asks (of which `console` is the build's folder). How a document is spaced,
 * in which order its fragments stand, and whether it also asks for the names of types makes no difference.
 */
export const publishedForOthers = (console: string | undefined): Plugin<Context> => {
  const isPublished = publishedIn(console);
  const requirePublished = ({ contextValue: context, document }: Asked): void => {
    if (mayAskAnything(context) || isPublished(document)) return;
    throw faultError('document-not-published', context.locale, { details: { path: publishedDocumentsPath } });
  };
  return {
    onExecute: ({ args }) => requirePublished(args as Asked),
    onSubscribe: ({ args }) => requirePublished(args as Asked),
  };
};

interface Asked {
  readonly contextValue: Context;
  readonly document: DocumentNode;
}

const mayAskAnything = ({ deps, roles, scopes }: Context): boolean =>
  deps.everybodyAsksAnything === true ||
  (scopes?.includes('query') ?? 'roles' in permit(deps.access.rulesOf('Route', 'anyDocument'), { roles }));

/** A document that stays parsed is judged once. What is published is read when the first is to be judged, and not at the start. */
const publishedIn = (console: string | undefined): ((document: DocumentNode) => boolean) => {
  const judged = new WeakMap<DocumentNode, boolean>();
  let published: ReadonlySet<string> | undefined;
  return (document) => {
    const known = judged.get(document);
    if (known !== undefined) return known;
    published ??= new Set(
      [...byHash.values(), ...documentsOf(console)].map((text) => inOneForm(parse(text, { noLocation: true }))),
    );
    const isPublished = published.has(inOneForm(document));
    judged.set(document, isPublished);
    return isPublished;
  };
};

const documentsOf = (console: string | undefined): readonly string[] =>
  console === undefined ? [] : (JSON.parse(readFileSync(join(console, 'documents.json'), 'utf8')) as string[]);

/** The same text for documents that ask for the same. */
const inOneForm = (document: DocumentNode): string => {
  const bare = visit(document, { [Kind.FIELD]: (field) => (field.name.value === '__typename' ? null : undefined) });
  return print({
    ...bare,
    definitions: bare.definitions.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
  });
};

/** The operation comes first, and its fragments by their names. */
const placeOf = (definition: DefinitionNode): string =>
  definition.kind === Kind.FRAGMENT_DEFINITION ? `fragment ${definition.name.value}` : '';
