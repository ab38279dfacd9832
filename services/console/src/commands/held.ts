import { createStore as createIdbStore, del, entries, set } from 'idb-keyval';

import { createStore, useStore } from '../parts/store.ts';
import { commandDocument } from './commandDocument.ts';
import { type Command, giveCommand, type Outcome } from './giveCommand.ts';

/** A command that was pressed and not yet given: until then it can be taken back, and the log is as it was. */
export interface Held {
  readonly command: Command;
  readonly person: string;
  /** What it does, in words. */
  readonly does: string;
}

/** So long, in ms, can it be taken back. */
const heldFor = 10_000;

const kept = createIdbStore('onewindow-held', 'held');
const store = createStore<readonly Held[]>([]);
let told: (held: Held, outcome: Outcome) => void = () => undefined;

const remove = async (held: Held): Promise<void> => {
  store.set(store.get().filter((one) => one !== held));
  await del(held.command.input.commandId, kept);
};

const going = new Set<string>();

const go = async (held: Held): Promise<void> => {
  const id = held.command.input.commandId;
  if (going.has(id) || !store.get().includes(held)) return;
  going.add(id);
  try {
    const outcome = await giveCommand(held.command);
    // Without an answer it is tried again: under its id it happens once.
    if (outcome.is === 'unanswered') {
      setTimeout(() => void go(held), 2_000);
      return;
    }
    await remove(held);
    told(held, outcome);
  } finally {
    going.delete(id);
  }
};

/** Holds a command for ten seconds; it is given then, when the page is left, or when it is opened again. */
export const hold = async (person: string, command: Command, does: string): Promise<void> => {
  const held: Held = { command, person, does };
  await set(command.input.commandId, held, kept);
  store.set([...store.get(), held]);
  setTimeout(() => void go(held), heldFor);
};

/** Takes a held command back: it was never given. */
export const takeBack = (held: Held): Promise<void> => remove(held);

/** What this person left behind is given now; what they leave behind now is given on leaving. */
export const giveHeld = async (person: string, tell: typeof told): Promise<void> => {
  told = tell;
  const left = (await entries<string, Held>(kept)).map(([, held]) => held).filter((held) => held.person === person);
  store.set([...store.get(), ...left]);
  for (const held of left) void go(held);
  window.addEventListener('pagehide', () => {
    for (const { command } of store.get())
      void fetch('/graphql', {
        method: 'POST',
        keepalive: true,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: commandDocument(command.name), variables: { input: command.input } }),
      });
  });
};

export const useHeld = (): readonly Held[] => useStore(store);
