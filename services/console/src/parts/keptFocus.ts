import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where what had the focus is gone, since it can no longer be pressed, the focus goes to the place that it stood in: otherwise it would
 * be nowhere, and whoever works by the keyboard would begin at the top of the page.
 */
export const useKeptFocus = <Place extends HTMLElement>(): RefObject<Place | null> => {
  const place = useRef<Place>(null);
  const had = useRef(false);
  useEffect(() => {
    const note = (event: FocusEvent): void => {
      had.current = place.current?.contains(event.target as Node) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (had.current && document.activeElement === document.body) place.current?.focus();
  });
  return place;
};
