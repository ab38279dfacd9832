import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CombinedError } from 'urql';

import { client } from '../../contract/client.ts';
import { anything, useFacts } from '../../contract/facts.ts';
import { type CaseRow, casesQuestion, rowQuestion } from './casesQuestion.ts';
import type { CaseFilter, CaseOrder } from './filter.ts';

/** So many cases are asked for at once: as many as a page may hold. */
const pageSize = 100;

/** So many more are shown at once, while those are loaded that somebody went on to. */
const shownEvery = 1_000;

export interface CaseList {
  readonly rows: readonly CaseRow[];
  /** How many there are; `undefined` while nobody knows, or where they are too many to count. */
  readonly total: number | undefined;
  readonly isWhole: boolean;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  /** Loads on until so many are there. */
  readonly want: (count: number) => void;
  readonly again: () => void;
}

interface Loaded {
  readonly rows: readonly CaseRow[];
  readonly total: number | undefined;
  readonly next: string | undefined;
  readonly isWhole: boolean;
}

const nothing: Loaded = { rows: [], total: undefined, next: undefined, isWhole: false };

/** A list of cases, page by page as far as somebody looks; what happens meanwhile is shown where it happens. */
export const useCaseList = (filter: CaseFilter | undefined, orderBy: CaseOrder | undefined): CaseList => {
  const asked = JSON.stringify([filter, orderBy]);
  const [loaded, setLoaded] = useState(nothing);
  const [fetching, setFetching] = useState(true);
  const [error, setError] = useState<CombinedError>();
  const wanted = useRef(pageSize);
  const current = useRef<{ asked: string; loaded: Loaded; running: boolean }>({
    asked: '',
    loaded: nothing,
    running: false,
  });

  /** How many are shown: a list that is asked for anew takes the old one's place once it is as long. */
  const shown = useRef(0);
  const show = useCallback((next: Loaded): void => {
    shown.current = next.rows.length;
    setLoaded(next);
  }, []);

  const load = useCallback(async (): Promise<void> => {
    const mine = current.current;
    if (mine.running) return;
    mine.running = true;
    setFetching(true);
    const [f, o] = JSON.parse(mine.asked) as [CaseFilter | null, CaseOrder | null];
    while (mine === current.current && !mine.loaded.isWhole && mine.loaded.rows.length < wanted.current) {
      const { data, error: failed } = await client
        .query(
          casesQuestion,
          { filter: f, orderBy: o, first: pageSize, after: mine.loaded.next ?? null },
          { requestPolicy: 'network-only' },
        )
        .toPromise();
      if (mine !== current.current) return;
      setError(failed);
      if (!data?.cases) break;
      const { nodes, totalCount, pageInfo } = data.cases;
      mine.loaded = {
        rows: [...mine.loaded.rows, ...nodes],
        total: totalCount ?? undefined,
        next: pageInfo.endCursor ?? undefined,
        isWhole: !pageInfo.hasNextPage,
      };
      // On the way to a place far down, nobody looks at what lies between.
      const count = mine.loaded.rows.length;
      if (count % shownEvery < nodes.length && count > shown.current) show(mine.loaded);
    }
    mine.running = false;
    if (mine !== current.current) return;
    if (mine.loaded !== nothing) show(mine.loaded);
    setFetching(false);
  }, [show]);

  const begin = useCallback(() => {
    current.current = { asked, loaded: nothing, running: false };
    void load();
  }, [asked, load]);

  useEffect(() => {
    wanted.current = pageSize;
    shown.current = 0;
    begin();
  }, [begin]);

  /** A list that is no longer than a page is asked for anew; in a longer one the cases change where they stand. */
  const heard = useCallback(
    (subjects: ReadonlySet<string>) => {
      const mine = current.current;
      if (mine.loaded.rows.length <= pageSize || subjects.has(anything)) {
        begin();
        return;
      }
      for (const { id } of mine.loaded.rows.filter((row) => subjects.has(row.id)))
        void client
          .query(rowQuestion, { id }, { requestPolicy: 'network-only' })
          .toPromise()
          .then(({ data }) => {
            const row = data?.case;
            if (!row || mine !== current.current) return;
            mine.loaded = { ...mine.loaded, rows: mine.loaded.rows.map((one) => (one.id === id ? row : one)) };
            setLoaded(mine.loaded);
          });
    },
    [begin],
  );
  useFacts(heard);

  const want = useCallback(
    (count: number) => {
      if (count <= wanted.current) return;
      wanted.current = count;
      void load();
    },
    [load],
  );
  return useMemo(
    () => ({ rows: loaded.rows, total: loaded.total, isWhole: loaded.isWhole, fetching, error, want, again: begin }),
    [loaded, fetching, error, want, begin],
  );
};
