import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import type { EventOf } from '@onewindow/schema/event.ts';
import { ProjectHoldLifted, ProjectHoldPlaced } from '@onewindow/schema/project/events.ts';

import { rowsOf, type Reader, type TablesOf } from '../reader.ts';

type HoldEvent = EventOf<typeof ProjectHoldPlaced | typeof ProjectHoldLifted>;

/** Whether nobody who is named in a project may be forgotten, why, and since when. */
export interface ProjectHoldRow {
  readonly projectCode: string;
  readonly legalHold?: { readonly ground: string; readonly placedAt: Instant };
}

/** One row per project that was ever under legal hold. */
export const projectHolds = projection<ProjectHoldRow, HoldEvent>()({
  name: 'projectHolds',
  events: [ProjectHoldPlaced.type, ProjectHoldLifted.type],
  keys: ({ data }) => [data.projectCode],
  evolve: (_row, { type, data }, projectCode) => {
    switch (type) {
      case 'ProjectHoldPlaced':
        return { projectCode, legalHold: { ground: data.ground, placedAt: data.occurredAt } };
      case 'ProjectHoldLifted':
        return { projectCode };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: { isHeld: ({ legalHold }) => (legalHold ? 1 : 0) },
  indexes: [['isHeld']],
});

/** The projects under hold now, with the ground of each. */
export const findHeldProjects = async ({
  lists,
}: Reader): Promise<readonly { readonly projectCode: string; readonly ground: string }[]> => {
  const rows = await rowsOf<ProjectHoldRow>(
    lists<TablesOf<typeof projectHolds>>()
      .selectFrom('projectHolds')
      .select('row')
      .where('isHeld', '=', 1)
      .orderBy('key'),
  );
  return rows.flatMap(({ projectCode, legalHold }) => (legalHold ? [{ projectCode, ground: legalHold.ground }] : []));
};
