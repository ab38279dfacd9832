import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { type Envelope, isFirstOf } from '@onewindow/kernel/envelope.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import { issueStream } from '@onewindow/schema/issue/values.ts';

import { evolveIssue, type Issue } from './state.ts';

/** An issue as its own facts leave it. */
export const readIssue = async (store: EventStore, issue: string): Promise<Issue | undefined> => {
  const slice = await store.readStream(issueStream(issue));
  return slice.found
    ? (slice.events as readonly StoredEvent<IssueEvent>[]).reduce<Issue | undefined>(evolveIssue, undefined)
    : undefined;
};

/** So many numbers of a round are looked at together. */
const together = 64;

/**
 * The number of an issue that is recorded: the one that this very command was given before, else the next of its round, which is free for
 * exactly one of two simultaneous commands (decision 8).
 */
export const numberFor = async (
  store: EventStore,
  round: string,
  envelope: Envelope,
): Promise<{ readonly issue: string; readonly isNew: boolean }> => {
  for (let from = 1; ; from += together) {
    const numbers = Array.from({ length: together }, (_, index) => `${round}.${from + index}`);
    const firsts = await Promise.all(numbers.map((issue) => store.readStream(issueStream(issue), { max: 1 })));
    for (const [index, issue] of numbers.entries()) {
      const slice = firsts[index];
      if (!slice?.found) return { issue, isNew: true };
      const [recorded] = slice.events;
      if (recorded && isFirstOf(recorded, envelope)) return { issue, isNew: false };
    }
  }
};
