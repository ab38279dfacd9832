import { type RefObject, useEffect, useState } from 'react';

import type { Fault } from './inputLimits.ts';

interface Faults {
  /** Those that are told now. */
  readonly shown: readonly Fault[];
  /** Whether nothing can be given yet: then all of them are told, and the focus goes to the first. */
  readonly areThere: () => boolean;
}

/** What is wrong with a field is told when it is left; what is missing only to whoever wants to give the whole. */
export const useFaults = (faults: readonly Fault[], form: RefObject<HTMLElement | null>): Faults => {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  /** How often it was tried. */
  const [tried, setTried] = useState(0);
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>(firstWrong)?.focus();
  }, [tried, form]);
  useEffect(() => {
    const leave = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || form.current?.contains(target) !== true) return;
      const place = target.closest<HTMLElement>('[data-place]')?.dataset['place'];
      if (place !== undefined) setLeft((before) => (before.has(place) ? before : new Set([...before, place])));
    };
    document.addEventListener('focusout', leave);
    return () => document.removeEventListener('focusout', leave);
  }, [form]);
  return {
    shown: faults.filter(({ isMissing, path }) => tried > 0 || (!isMissing && left.has(path.join('.')))),
    areThere: () => {
      if (faults.length > 0) setTried(tried + 1);
      return faults.length > 0;
    },
  };
};

const firstWrong = '[aria-invalid="true"], [data-faulty] :is(input, select, textarea, button)';
