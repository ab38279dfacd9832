import { useEffect, useState } from 'react';
import { CombinedError } from 'urql';

import { wordsOf } from '../../commands/contractInputs.ts';
import { client } from '../../contract/client.ts';
import { graphql } from '../../contract/graphql.ts';
import { titlesDocument } from './titlesDocument.ts';

/** The kinds of operations, as the contract calls their types. */
export const kinds = ['Query', 'Mutation', 'Subscription'] as const;
type Kind = (typeof kinds)[number];

/** An operation that somebody may ask, and a document for it that is ready. */
export interface Operation {
  /** As the contract calls it: `cases`. */
  readonly name: string;
  readonly kind: Kind;
  /** What it does, in the language of the reader. */
  readonly title: string;
  readonly help: string | undefined;
  readonly document: string;
}

const mine = graphql(`
  query MyOperations {
    me {
      operations
    }
  }
`);

/** Every operation that whoever sits here may ask; what their roles may is told by the centre, and so is what it publishes. */
export const useOperations = (): {
  readonly operations: readonly Operation[] | undefined;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
} => {
  const [operations, setOperations] = useState<readonly Operation[]>();
  const [error, setError] = useState<CombinedError>();
  const [asked, setAsked] = useState(load);
  useEffect(() => {
    let isOver = false;
    asked.then(
      (loaded) => !isOver && setOperations(loaded),
      (reason: unknown) => !isOver && setError(errorOf(reason)),
    );
    return () => {
      isOver = true;
    };
  }, [asked]);
  const again = (): void => {
    setError(undefined);
    setAsked(load());
  };
  return { operations, error, again };
};

const errorOf = (reason: unknown): CombinedError =>
  reason instanceof CombinedError ? reason : new CombinedError({ networkError: reason as Error });

interface Titled {
  readonly fields: readonly { readonly name: string; readonly description: string | null }[];
}
interface Titles {
  readonly contract: Readonly<Record<'queryType' | 'mutationType' | 'subscriptionType', Titled>>;
}

const load = async (): Promise<readonly Operation[]> => {
  const [titles, me, published] = await Promise.all([
    client.query<Titles>(titlesDocument, {}).toPromise(),
    client.query(mine, {}).toPromise(),
    fetch('/schemas/operations.json'),
  ]);
  if (!titles.data || !me.data?.me) throw titles.error ?? me.error ?? new Error('no answer');
  if (!published.ok) throw new Error(`${published.status} ${published.statusText}`);
  const { operations } = (await published.json()) as { readonly operations: readonly { readonly document: string }[] };
  const { contract } = titles.data;
  const described = new Map(
    kinds.flatMap((kind) =>
      contract[`${kind.toLowerCase() as Lowercase<Kind>}Type`].fields.map(
        ({ name, description }) => [`${kind}.${name}`, wordsOf(description ?? name)] as const,
      ),
    ),
  );
  const permitted = new Set(me.data.me.operations);
  return operations.flatMap(({ document }) => {
    const { kind, name } = askedBy(document);
    const words = described.get(`${kind}.${name}`);
    if (!words || !permitted.has(`${kind}.${name}`)) return [];
    return [{ name, kind, title: words.label, help: words.help, document }];
  });
};

/** Which operation of the contract a published document asks: each asks one. */
const askedBy = (document: string): Pick<Operation, 'kind' | 'name'> => {
  const [, word = '', name = ''] = /^(\w+)[^{]*\{\s*(\w+)/u.exec(document) ?? [];
  return { kind: kinds.find((kind) => kind.toLowerCase() === word) ?? 'Query', name };
};
