import { appendFileSync } from 'node:fs';

import type { Message } from './message.ts';

/** A message as it first came, and how often it came again. */
export interface Received {
  readonly message: Message;
  /** In UTC, as `Date.toISOString` writes it: sorts as it passes. */
  readonly receivedAt: string;
  readonly repeats: number;
}

/** Everything that this company was sent since it was started, each message once. */
export interface Inbox {
  /** Takes a message in, and says whether it had come before. */
  readonly take: (message: Message, receivedAt: string) => { readonly repeat: boolean };
  /** In the order in which they first came. */
  readonly received: () => readonly Received[];
}

/** `journal`: a file that every receipt is written to before it is acknowledged, so that it outlives this process. */
export const openInbox = (journal?: string): Inbox => {
  const received = new Map<string, Received>();
  return {
    take: (message, receivedAt) => {
      const before = received.get(message.id);
      const repeat = before !== undefined;
      if (journal !== undefined) appendFileSync(journal, `${JSON.stringify(entry(message, receivedAt, repeat))}\n`);
      received.set(
        message.id,
        before ? { ...before, repeats: before.repeats + 1 } : { message, receivedAt, repeats: 0 },
      );
      return { repeat };
    },
    received: () => [...received.values()],
  };
};

/** A test message has neither a position nor an order, and so has its entry. */
const entry = (message: Message, receivedAt: string, repeat: boolean): object => ({
  id: message.id,
  ...('position' in message && {
    position: message.position,
    orderId: message.data.orderId,
    sequence: message.data.sequence,
  }),
  type: message.type,
  receivedAt,
  repeat,
});
