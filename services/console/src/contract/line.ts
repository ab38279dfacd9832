import { createStore, useStore } from '../parts/store.ts';

/** How the line to the centre is: `since` is the instant (epoch ms) from which what is shown may be old. */
export type Line = { readonly state: 'open' } | { readonly state: 'lost'; readonly since: number };

const store = createStore<Line>({ state: 'open' });

/** What is known of the line, told by whoever uses it. */
export const line = {
  open: () => {
    if (store.get().state === 'lost') store.set({ state: 'open' });
  },
  lost: () => {
    if (store.get().state === 'open') store.set({ state: 'lost', since: Date.now() });
  },
};

window.addEventListener('offline', line.lost);

export const useLine = (): Line => useStore(store);
