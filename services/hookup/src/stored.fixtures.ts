import type { Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';

/** A fact as the log gives it back from a place in it; its id is that place's. */
export const stored = <Event extends Fact>(fact: Event, ordinal: number, ledger?: 'demo' | 'import') =>
  ({
    ...fact,
    id: idAt(ordinal),
    stream: 'some-stream',
    revision: ordinal - 1,
    position: String(ordinal),
    metadata: { $correlationId: idAt(0), ...(ledger && { ledger }) },
  }) as StoredEvent<Event>;

export const idAt = (ordinal: number): string => `00000000-0000-4000-8000-${String(ordinal).padStart(12, '0')}`;
