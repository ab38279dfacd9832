import type { Day } from '@onewindow/kernel/civilDay.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { type BulletinEvent, bulletinEvents } from '@onewindow/schema/bulletin/events.ts';
import type { BulletinFigures } from '@onewindow/schema/bulletin/values.ts';
import { typesOf } from '@onewindow/schema/event.ts';

import type { Law } from '../../law.ts';

/** A bulletin that was given, with the figures that it was given with. */
export interface BulletinRow {
  readonly id: string;
  readonly publishedOn: Day;
  readonly words?: string;
  readonly figures: BulletinFigures;
  readonly revision: number;
}

/** One row per bulletin that was given. */
export const bulletins = ({ dayOf }: Pick<Law, 'dayOf'>) =>
  projection<BulletinRow, BulletinEvent>()({
    name: 'bulletins',
    events: typesOf(bulletinEvents),
    keys: ({ data }) => [data.month],
    evolve: (_row, { data, revision }, id) => {
      const { month: _, occurredAt, ...said } = data;
      return { id, publishedOn: dayOf(occurredAt), ...said, revision };
    },
  });
