import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { type ViewEvent, viewEvents } from '@onewindow/schema/desk/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';

/** A way to see a list that somebody keeps, or the centre. */
export interface ViewRow extends Omit<Extract<ViewEvent, { type: 'ViewSaved' }>['data'], 'occurredAt'> {
  readonly revision: number;
}

/** One row per view. */
export const savedViews = projection<ViewRow, ViewEvent>()({
  name: 'savedViews',
  events: typesOf(viewEvents),
  keys: ({ data }) => [data.view],
  evolve: (_before, { type, data, revision }) => {
    switch (type) {
      case 'ViewSaved': {
        const { occurredAt: _, ...view } = data;
        return { ...view, revision };
      }
      case 'ViewRemoved':
        return undefined;
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: {
    owner: ({ owner }) => owner,
    shared: ({ shared }) => Number(shared),
    list: ({ list }) => list,
    name: ({ name }) => name,
  },
  indexes: [['owner'], ['shared']],
});
