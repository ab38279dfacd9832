import { type ContextManifest, type HandlingDeps, streamRules } from '@onewindow/kernel/context.ts';
import { type Envelope, eventId } from '@onewindow/kernel/envelope.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import {
  type AssignmentCommand,
  type FolderCommand,
  folderCommands,
  internalAssignmentCommands,
  offeredAssignmentCommands,
  type OfficerCommand,
  officerCommands,
  type ViewCommand,
  viewCommands,
} from '@onewindow/schema/desk/commands.ts';
import {
  assignmentEvents,
  folderEvents,
  type OfficerEvent,
  officerEvents,
  viewEvents,
} from '@onewindow/schema/desk/events.ts';
import { assignmentRefusals, folderRefusals, officerRefusals, viewRefusals } from '@onewindow/schema/desk/refusals.ts';
import { assignmentStream, folderStream, officerStream, viewStream } from '@onewindow/schema/desk/values.ts';
import { caseStream } from '@onewindow/schema/streams.ts';

import { assignmentDecider } from './assignment.ts';
import { folderDecider } from './folder.ts';
import { type Officer, officerDecider } from './officer.ts';
import { viewDecider } from './view.ts';

/**
 * Where officers sit (工位): whose work a case is, and what each of them keeps for themselves. All of it lies in streams of its own, so
 * no history, feed or message of a case says anything of it.
 */
export const desk: ContextManifest<HandlingDeps> = {
  name: 'desk',
  streams: [
    streamRules({
      category: 'assignment',
      offered: offeredAssignmentCommands,
      internal: internalAssignmentCommands,
      answer: { type: 'Case', field: 'case' },
      events: assignmentEvents,
      refusals: assignmentRefusals,
      decider: assignmentDecider,
      locate: async ({ store }: HandlingDeps, { type, data }: AssignmentCommand, { actor }) => {
        const isThere = (await lastRevisionOf(store, caseStream(data.caseId))) >= 0;
        const to = type === 'HandOverCase' ? await officerKnown(store, data.to) : undefined;
        return {
          stream: assignmentStream(data.caseId, data.department),
          contextAt: (now) => ({ now, actor, isThere, to }),
        };
      },
    }),
    streamRules({
      category: 'folder',
      offered: folderCommands,
      answer: { type: 'Case', field: 'case' },
      events: folderEvents,
      refusals: folderRefusals,
      decider: folderDecider,
      locate: async ({ store }: HandlingDeps, { data }: FolderCommand, { actor }) => {
        const lastRevision = await lastRevisionOf(store, caseStream(data.caseId));
        return {
          stream: folderStream(actor.id, data.caseId),
          contextAt: (now) => ({ now, officer: actor.id, lastRevision }),
        };
      },
    }),
    streamRules({
      category: 'view',
      offered: viewCommands,
      answer: { type: 'SavedView', field: 'savedView' },
      events: viewEvents,
      refusals: viewRefusals,
      decider: viewDecider,
      // A new view's id is reckoned from its command: the same command again finds the same one.
      locate: async (_deps: HandlingDeps, { data }: ViewCommand, envelope) => {
        const { view = newView(envelope) } = data;
        return {
          stream: viewStream(view),
          begins: data.view === undefined,
          contextAt: (now) => ({ now, actor: envelope.actor, view }),
        };
      },
    }),
    streamRules({
      category: 'officer',
      offered: officerCommands,
      answer: { type: 'Officer', field: 'officer' },
      events: officerEvents,
      refusals: officerRefusals,
      decider: officerDecider,
      locate: async (_deps: HandlingDeps, _command: OfficerCommand, { actor }) => ({
        stream: officerStream(actor.id),
        contextAt: (now) => ({ now, officer: actor.id }),
      }),
    }),
  ],
  policies: () => [],
};

const newView = (envelope: Envelope): string => eventId(envelope, 0);

/** What an officer last said they are; nothing of somebody who never reported for duty. */
const officerKnown = async (store: EventStore, officer: string): Promise<Officer | undefined> => {
  const slice = await store.readStream(officerStream(officer), { direction: 'backwards', max: 1 });
  const last = slice.found ? (slice.events[0] as { readonly data: OfficerEvent['data'] } | undefined) : undefined;
  return last?.data;
};

/** Of the last fact of a stream; -1 where there is none. */
const lastRevisionOf = async (store: EventStore, stream: string): Promise<number> => {
  const slice = await store.readStream(stream, { direction: 'backwards', max: 1 });
  return slice.found ? slice.last : -1;
};
