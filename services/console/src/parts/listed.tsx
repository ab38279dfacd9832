import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';

import { Failure, Skeleton } from './states.tsx';

interface Props {
  readonly list: {
    readonly rows: readonly unknown[];
    readonly fetching: boolean;
    readonly error: CombinedError | undefined;
    readonly again: () => void;
  };
  /** What stands where there is nothing. */
  readonly empty: ReactNode;
  /** Its rows, where there are any. */
  readonly children: ReactNode;
}

/** A list in each of its states: it failed, it is awaited, it is empty, it is there; what was there stays beside what failed. */
export const Listed = ({ list, empty, children }: Props): ReactNode => (
  <>
    {list.error && <Failure error={list.error} again={list.again} />}
    {!list.error && list.rows.length === 0 && (list.fetching ? <Skeleton lines={12} /> : empty)}
    {list.rows.length > 0 && children}
  </>
);
