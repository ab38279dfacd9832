import type { StoredEvent } from './eventStore.ts';

/**
 * A fact as the tree holds it: the JSON text of its stream, revision, id, type, data and metadata as they lie in the log, before any
 * lifting, as UTF-8. `serializeAppend` lets nothing in but what JSON gives back as it was, so each store, a copy and a backup yield the
 * same bytes. The position of a store is no part of it (decision 12): a leaf's place is its public ordinal.
 */
export const leafText = ({ stream, revision, id, type, data, metadata }: Omit<StoredEvent, 'position'>): string =>
  JSON.stringify([stream, revision, id, type, data, metadata]);

/** The same, of a store that gives data and metadata as the texts that they are. */
export const leafOfTexts = ({
  stream,
  revision,
  id,
  type,
  data,
  metadata,
}: {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}): string => `[${JSON.stringify(stream)},${revision},"${id}",${JSON.stringify(type)},${data},${metadata}]`;
