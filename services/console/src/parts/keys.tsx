import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { tinykeys } from 'tinykeys';

/** A key, or keys one after the other, and what they do. */
export interface KeyBinding {
  /** As tinykeys writes it: `g i`, `Control+k`, `Shift+?`. */
  readonly keys: string;
  /** What it does, in the words of the reader. */
  readonly does: string;
  readonly run: () => void;
  /** Whether it is heard while somebody types in a field. */
  readonly whileTyping?: boolean;
}

interface Registry {
  readonly add: (bindings: readonly KeyBinding[]) => () => void;
  readonly all: () => readonly KeyBinding[];
  readonly subscribe: (listener: () => void) => () => void;
}

const createRegistry = (): Registry => {
  let sets: readonly (readonly KeyBinding[])[] = [];
  let all: readonly KeyBinding[] = [];
  const listeners = new Set<() => void>();
  const become = (next: typeof sets): void => {
    sets = next;
    all = sets.flat();
    for (const listener of listeners) listener();
  };
  return {
    add: (bindings) => {
      become([...sets, bindings]);
      return () => become(sets.filter((one) => one !== bindings));
    },
    all: () => all,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const Keys = createContext<Registry>(createRegistry());

export const KeysOf = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const registry = useMemo(createRegistry, []);
  return <Keys value={registry}>{children}</Keys>;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button', 'submit'].includes(target.type)));

/** While this is shown the keys do what they say. A dialog that is open is the only one to hear, but for keys of its own. */
export const useKeys = (bindings: readonly KeyBinding[], { inDialog = false }: { readonly inDialog?: boolean } = {}): void => {
  const registry = useContext(Keys);
  const latest = useRef(bindings);
  latest.current = bindings;
  const shape = bindings.map(({ keys, does }) => `${keys} ${does}`).join('\n');
  useEffect(() => {
    const run = (keys: string) => (event: KeyboardEvent) => {
      const binding = latest.current.find((one) => one.keys === keys);
      if (!binding || event.defaultPrevented) return;
      if (isTyping(event.target) && binding.whileTyping !== true) return;
      if (!inDialog && document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      binding.run();
    };
    const off = tinykeys(window, Object.fromEntries(latest.current.map(({ keys }) => [keys, run(keys)])));
    const remove = registry.add(latest.current);
    return () => {
      off();
      remove();
    };
  }, [registry, shape, inDialog]);
};

/** Every key that does something now. */
export const useAllKeys = (): readonly KeyBinding[] => {
  const registry = useContext(Keys);
  return useSyncExternalStore(registry.subscribe, registry.all);
};
