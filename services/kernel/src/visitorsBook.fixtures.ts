import { always } from './commandRule.ts';
import { type Decider, refuse, UnknownEvent } from './decider.ts';

/** A visitors' book: everybody signs once, whoever brings friends signs for them too, and looking changes nothing. */
export type BookCommand =
  | { readonly type: 'Sign'; readonly data: { readonly names: readonly string[] } }
  | { readonly type: 'Look'; readonly data: object };
type BookEvent = { readonly type: 'Signed'; readonly data: { readonly name: string; readonly occurredAt: string } };
type Book = readonly string[];

export const visitorsBook: Decider<Book, BookCommand, BookEvent, { readonly now: string }> = {
  initial: [],
  allowed: always,
  decide: ({ type, data }, state, { now }) => {
    if (type === 'Look') return [];
    const again = data.names.find((name) => state.includes(name));
    if (again !== undefined) return refuse('already-signed', 'names', { name: again });
    return data.names.map((name) => ({ type: 'Signed', data: { name, occurredAt: now } }));
  },
  evolve: (state, { type, data }) => {
    if (type !== 'Signed') throw new UnknownEvent(type);
    return [...state, data.name];
  },
};

export const sign = (...names: string[]): BookCommand => ({ type: 'Sign', data: { names } });
