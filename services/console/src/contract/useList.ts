import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CombinedError, TypedDocumentNode } from 'urql';

import { client } from './client.ts';
import { useFacts } from './facts.ts';

/** So many rows are asked for at once: as many as a page may hold. */
const pageSize = 100;

/** A list, as far as it was looked at. */
export interface List<Row> {
  readonly rows: readonly Row[];
  /** How many there are; `undefined` while nobody knows, or where they are too many to count. */
  readonly total: number | undefined;
  readonly isWhole: boolean;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  /** Loads on until so many are there. */
  readonly want: (count: number) => void;
  readonly again: () => void;
}

/** A page of a connection. */
interface PageOf<Row> {
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

interface Loading<Row> {
  rows: readonly Row[];
  total: number | undefined;
  next: string | undefined;
  isWhole: boolean;
  isRunning: boolean;
}

const nothing = <Row>(): Loading<Row> => ({
  rows: [],
  total: undefined,
  next: undefined,
  isWhole: false,
  isRunning: false,
});

/**
 * A list of the contract, page by page as far as somebody looks; whenever something happens it is asked for anew, and what was shown stands
 * until then. `query` and `read` are the same each time.
 */
export const useList = <Row, Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  read: (data: Data) => PageOf<Row> | null | undefined,
): List<Row> => {
  const asked = JSON.stringify(variables);
  const [loaded, setLoaded] = useState<Loading<Row>>(nothing);
  const [fetching, setFetching] = useState(true);
  const [error, setError] = useState<CombinedError>();
  const wanted = useRef(pageSize);
  const current = useRef<Loading<Row>>(nothing());

  const load = useCallback(async (): Promise<void> => {
    const mine = current.current;
    if (mine.isRunning) return;
    mine.isRunning = true;
    setFetching(true);
    while (mine.rows.length < wanted.current && !mine.isWhole) {
      const page = {
        ...(JSON.parse(asked) as object),
        first: pageSize,
        ...(mine.next !== undefined && { after: mine.next }),
      };
      const { data, error: failed } = await client
        .query(query, page as unknown as Variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (mine !== current.current) return;
      setError(failed);
      const found = data && read(data);
      if (!found) break;
      mine.rows = [...mine.rows, ...found.nodes];
      mine.total = found.totalCount ?? undefined;
      mine.next = found.pageInfo.endCursor ?? undefined;
      mine.isWhole = !found.pageInfo.hasNextPage;
      setLoaded({ ...mine });
    }
    mine.isRunning = false;
    setFetching(false);
  }, [asked, query, read]);

  const again = useCallback(() => {
    current.current = nothing();
    void load();
  }, [load]);
  useEffect(() => {
    wanted.current = pageSize;
    setLoaded(nothing);
    again();
  }, [again]);
  useFacts(again);

  const want = useCallback(
    (count: number) => {
      if (count <= wanted.current) return;
      wanted.current = count;
      void load();
    },
    [load],
  );
  const { rows, total, isWhole } = loaded;
  return useMemo(
    () => ({ rows, total, isWhole, fetching, error, want, again }),
    [rows, total, isWhole, fetching, error, want, again],
  );
};
