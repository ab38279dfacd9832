import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { surroundings } from '@onewindow/projections/paging.ts';

import type { Context } from '../requestContext.ts';
import {
  type Connection,
  connectionOf,
  cursorAt,
  cursorsOf,
  type PageArguments,
  pageOptions,
  placeIn,
} from './paging.ts';

/** A part of a stream's facts, read from the log itself: a cursor names a revision. `until`: the last that there is to be shown. */
export const history = (
  stream: string,
  asked: PageArguments,
  context: Context,
  until = Number.MAX_SAFE_INTEGER,
): Promise<Connection<StoredEvent>> => {
  const options = pageOptions(asked, context);
  const { size, fromEnd, after, before } = options;
  return cursorsOf(context, async () => {
    const from = after === undefined ? 0 : placeIn(after) + 1;
    const to = Math.min(until, before === undefined ? Number.MAX_SAFE_INTEGER : placeIn(before) - 1);
    const slice = await context.deps.store.readStream(stream, {
      ...(fromEnd ? { direction: 'backwards', from: to } : { from }),
      max: size + 1,
    });
    const found = slice.found ? slice.events.filter(({ revision }) => revision >= from && revision <= to) : [];
    const page = found.slice(0, size).map((node) => ({ cursor: cursorAt(node.revision), node }));
    const edges = fromEnd ? page.toReversed() : page;
    return connectionOf({ edges, ...surroundings(found.length > size, options) }, () =>
      slice.found ? Math.min(slice.last, until) + 1 : 0,
    );
  });
};
