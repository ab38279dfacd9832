import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type ContextManifest, type HandlingDeps, streamRules } from '@onewindow/kernel/context.ts';
import { type Envelope, eventId, formerFirstId, isFirstOf } from '@onewindow/kernel/envelope.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import {
  CorrectOutreach,
  type OutreachCommand,
  outreachCommands,
  RecordOutreach,
} from '@onewindow/schema/outreach/commands.ts';
import { outreachEvents } from '@onewindow/schema/outreach/events.ts';
import { outreachRefusals } from '@onewindow/schema/outreach/refusals.ts';
import { outreachStream } from '@onewindow/schema/outreach/values.ts';

import { outreachDecider } from './decide.ts';

/** What outreach needs around it. */
interface OutreachDeps extends HandlingDeps {
  readonly law: { readonly dayOf: (instant: Instant) => Day };
}

/** Outreach: trainings, meetings and open days, each with a stream of its own. */
export const outreach: ContextManifest<OutreachDeps> = {
  name: 'outreach',
  streams: [
    streamRules({
      category: 'outreach',
      offered: outreachCommands,
      answer: { type: 'OutreachActivity', field: 'outreachActivity' },
      events: outreachEvents,
      refusals: outreachRefusals,
      decider: outreachDecider,
      // A new activity's id is reckoned from its command: the same command again finds the same one.
      locate: async ({ law, store }: OutreachDeps, { type, data }: OutreachCommand, envelope) => {
        const activity = type === 'RecordOutreach' ? await newActivity(store, envelope) : data.activity;
        return {
          stream: outreachStream(activity),
          begins: type === 'RecordOutreach',
          contextAt: (now) => ({ activity, now, today: law.dayOf(now) }),
        };
      },
      on: [
        {
          object: 'Centre',
          commands: [RecordOutreach],
          locate: async ({ law }: OutreachDeps) => ({
            contextAt: (now) => ({ activity: '', now, today: law.dayOf(now) }),
          }),
        },
        {
          object: 'OutreachActivity',
          commands: [CorrectOutreach],
          locate: async ({ law }: OutreachDeps, activity) => ({
            stream: outreachStream(activity),
            contextAt: (now) => ({ activity, now, today: law.dayOf(now) }),
          }),
        },
      ],
    }),
  ],
  policies: () => [],
};

/** The id of an activity that is recorded; one that was recorded before the actor was part of an id keeps the one it has. */
const newActivity = async (store: EventStore, envelope: Envelope): Promise<string> => {
  const former = formerFirstId(envelope.commandId);
  const slice = await store.readStream(outreachStream(former), { max: 1 });
  const first = slice.found ? slice.events[0] : undefined;
  return first && isFirstOf(first, envelope) ? former : eventId(envelope, 0);
};
