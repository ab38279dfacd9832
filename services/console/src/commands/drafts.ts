import { createStore, del, entries, get, set } from 'idb-keyval';

/** What somebody has typed into a form and not sent, or sent without an answer. */
export interface Draft {
  readonly values: unknown;
  /** The id with which it was, or will be, given. */
  readonly commandId: string;
  /** The input with which it was sent, where no answer came: it may have been recorded, so it is sent again as it was. */
  readonly sent?: Readonly<Record<string, unknown>>;
  /** When it was last changed: an instant. */
  readonly changedAt: string;
}

const store = createStore('onewindow-drafts', 'drafts');

const keyOf = (person: string, form: string): string => `${person} ${form}`;

/** Drafts are kept in this browser, per person and form; nobody else who signs in here is shown them. */
export const drafts = {
  of: (person: string, form: string): Promise<Draft | undefined> => get<Draft>(keyOf(person, form), store),
  /** Keeps what stands in a form now; tells when that was. */
  keep: async (person: string, form: string, draft: Omit<Draft, 'changedAt'>): Promise<string> => {
    const changedAt = new Date().toISOString();
    await set(keyOf(person, form), { ...draft, changedAt } satisfies Draft, store);
    return changedAt;
  },
  remove: (person: string, form: string): Promise<void> => del(keyOf(person, form), store),
  /** The forms in which a person has left something. */
  all: async (person: string): Promise<readonly string[]> =>
    (await entries<string, Draft>(store))
      .map(([key]) => key)
      .filter((key) => key.startsWith(`${person} `))
      .map((key) => key.slice(person.length + 1)),
};
