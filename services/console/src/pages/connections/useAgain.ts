import { useEffect } from 'react';

/** In ms. */
const askedEvery = 15_000;

/** What becomes of deliveries stands in no fact that is followed here, so it is asked for from time to time while somebody looks. */
export const useAgain = (again: () => void): void => {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState !== 'hidden') again();
    }, askedEvery);
    return () => clearInterval(timer);
  }, [again]);
};
