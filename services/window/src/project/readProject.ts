import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import { projectStream } from '@onewindow/schema/streams.ts';

import { evolveProject, type Project } from './state.ts';

/** A project as its own facts leave it. */
export const readProject = async (store: EventStore, projectCode: string): Promise<Project | undefined> => {
  const slice = await store.readStream(projectStream(projectCode));
  return slice.found
    ? (slice.events as readonly StoredEvent<ProjectEvent>[]).reduce<Project | undefined>(evolveProject, undefined)
    : undefined;
};
