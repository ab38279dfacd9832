import { useSyncExternalStore } from 'react';

/** As narrow as the style takes a telephone to be. */
const narrow = globalThis.matchMedia('(max-width: 700px)');
const isNarrowNow = (): boolean => narrow.matches;
const onNarrow = (tell: () => void): (() => void) => {
  narrow.addEventListener('change', tell);
  return () => narrow.removeEventListener('change', tell);
};

/** Whether the page is narrow, as on a telephone. */
export const useNarrow = (): boolean => useSyncExternalStore(onNarrow, isNarrowNow);
