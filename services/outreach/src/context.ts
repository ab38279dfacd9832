import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type ContextManifest, type HandlingDeps, streamRules } from '@onewindow/kernel/context.ts';
import { eventId } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { type OutreachCommand, outreachCommands } from '@onewindow/schema/outreach/commands.ts';
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
      // A new activity has the id of its first event: the same command again finds the same one.
      locate: async ({ law }: OutreachDeps, { type, data }: OutreachCommand, { commandId }) => {
        const activity = type === 'RecordOutreach' ? eventId(commandId, 0) : data.activity;
        return {
          stream: outreachStream(activity),
          contextAt: (now) => ({ activity, now, today: law.dayOf(now) }),
        };
      },
    }),
  ],
  policies: () => [],
};
