import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { CentreEvent } from '@onewindow/schema/centre/events.ts';

/** The store of persons' keys that a log is sealed with, by the facts of its centre; none where nothing is sealed yet. */
export const keysNamedIn = (facts: readonly StoredEvent<CentreEvent>[]): string | undefined =>
  facts.flatMap((fact) => (fact.type === 'PersonKeysAdopted' ? [fact.data.keys] : [])).at(-1);
