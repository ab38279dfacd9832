import { useCallback } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';

import { useFacts } from './facts.ts';

export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly again: () => void;
}

/** Asks the centre, and asks again whenever something happens to `subject`, or to any case where none is named. */
export const useCentre = <Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { subject, pause = false }: { readonly subject?: string; readonly pause?: boolean } = {},
): Asked<Data> => {
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({
    query,
    variables,
    pause,
    requestPolicy: 'cache-and-network',
  } as never);
  const again = useCallback(() => {
    if (!pause) ask({ requestPolicy: 'network-only' });
  }, [ask, pause]);
  useFacts(again, subject);
  return { data, error, fetching, again };
};
