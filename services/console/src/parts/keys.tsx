import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { tinykeys } from 'tinykeys';

import { createStore, type Store, useStore } from './store.ts';

/** A key, or keys one after the other, and what they do. */
export interface KeyBinding {
  /** As tinykeys writes it: `g i`, `Control+k`, `Shift+?`. */
  readonly keys: string;
  /** What it does, in the words of the reader. */
  readonly does: string;
  readonly run: () => void;
  /** Whether it is heard while somebody types in a field. */
  readonly whileTyping?: boolean;
  /** Whether it does it again and again while it is held. */
  readonly repeats?: boolean;
}

/** The keys of whatever is shown, by who has them. */
type Registry = Store<readonly (readonly KeyBinding[])[]>;

const createRegistry = (): Registry => createStore<readonly (readonly KeyBinding[])[]>([]);

const Keys = createContext<Registry>(createRegistry());

export const KeysOf = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [registry] = useState(createRegistry);
  return <Keys value={registry}>{children}</Keys>;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button', 'submit'].includes(target.type)));

const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, summary, input, [role="menuitem"]') !== null;

/** While this is shown the keys do what they say. A dialog that is open is the only one to hear, but for keys of its own. */
export const useKeys = (
  bindings: readonly KeyBinding[],
  { inDialog = false }: { readonly inDialog?: boolean } = {},
): void => {
  const registry = useContext(Keys);
  const latest = useRef(bindings);
  useLayoutEffect(() => {
    latest.current = bindings;
  });
  /** What changes when a key comes or goes or is called otherwise; what it does is always the latest. */
  const shape = JSON.stringify(bindings.map(({ keys, does }) => ({ keys, does })));
  useEffect(() => {
    const known = JSON.parse(shape) as readonly Pick<KeyBinding, 'keys' | 'does'>[];
    const find = (keys: string): KeyBinding | undefined => latest.current.find((one) => one.keys === keys);
    const press = (keys: string) => (event: KeyboardEvent) => {
      const binding = find(keys);
      if (!binding || event.defaultPrevented || (event.repeat && binding.repeats !== true)) return;
      if (isTyping(event.target) && binding.whileTyping !== true) return;
      // What has the focus and is pressed by Enter itself keeps it.
      if (keys === 'Enter' && isPressable(event.target)) return;
      if (!inDialog && document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      binding.run();
    };
    const off = tinykeys(globalThis.window, Object.fromEntries(known.map(({ keys }) => [keys, press(keys)])), {
      // Which keys are heard where is said above; only what a way of writing Chinese is still making of them is no key.
      ignore: (event) => event.isComposing,
    });
    const own = known.map((one) => ({ ...one, run: () => find(one.keys)?.run() }));
    registry.set([...registry.get(), own]);
    return () => {
      off();
      registry.set(registry.get().filter((one) => one !== own));
    };
  }, [registry, shape, inDialog]);
};

/** Every key that does something now. */
export const useAllKeys = (): readonly KeyBinding[] => useStore(useContext(Keys)).flat();
