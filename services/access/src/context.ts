import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type ContextManifest, type HandlingDeps, streamRules } from '@onewindow/kernel/context.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import {
  type DutyCommand,
  dutyCommands,
  EndMandate,
  internalKeyCommands,
  IssueKey,
  type KeyCommand,
  type MandateCommand,
  mandateCommands,
  offeredKeyCommands,
  RevokeKey,
  type SessionCommand,
  sessionCommands,
} from '@onewindow/schema/access/commands.ts';
import { dutyStream, mandateStream } from '@onewindow/schema/access/duties.ts';
import { dutyEvents, keyEvents, mandateEvents, sessionEvents } from '@onewindow/schema/access/events.ts';
import { dutyRefusals, keyRefusals, mandateRefusals } from '@onewindow/schema/access/refusals.ts';
import { keyStream, sessionsStream } from '@onewindow/schema/access/values.ts';

import { keyDecider, sessionDecider } from './decide.ts';
import { dutyDecider, mandateDecider, type StandInContext } from './duties.ts';

/** What access needs around it. */
interface AccessDeps extends HandlingDeps {
  readonly law: {
    readonly dayOf: (instant: Instant) => Day;
    readonly catalogue: { readonly departments: readonly { readonly id: string }[] };
  };
}

const momentOf =
  ({ dayOf, catalogue }: AccessDeps['law'], actor: Actor) =>
  (now: Instant): StandInContext => ({
    now,
    today: dayOf(now),
    actor,
    departments: catalogue.departments.map(({ id }) => id),
  });

/**
 * Who gets in: what people hold, and the keys of machines. That something ends is a fact like any other: every node follows the log, so
 * each of them ends it at once.
 */
export const access: ContextManifest<AccessDeps> = {
  name: 'access',
  streams: [
    streamRules({
      category: 'sessions',
      offered: sessionCommands,
      answer: { type: 'PersonSessions', field: 'personSessions' },
      events: sessionEvents,
      refusals: [],
      decider: sessionDecider,
      locate: async ({ law }: AccessDeps, { data }: SessionCommand) => ({
        stream: sessionsStream(data.person),
        contextAt: (now) => ({ now, today: law.dayOf(now) }),
      }),
      on: [
        {
          object: 'PersonSessions',
          commands: sessionCommands,
          locate: async ({ law }: AccessDeps, person) => ({
            stream: sessionsStream(person),
            contextAt: (now) => ({ now, today: law.dayOf(now) }),
          }),
        },
      ],
    }),
    streamRules({
      category: 'key',
      offered: offeredKeyCommands,
      internal: internalKeyCommands,
      answer: { type: 'AccessKey', field: 'accessKey' },
      events: keyEvents,
      refusals: keyRefusals,
      decider: keyDecider,
      locate: async ({ law }: AccessDeps, { data }: KeyCommand) => ({
        stream: keyStream(data.name),
        contextAt: (now) => ({ now, today: law.dayOf(now) }),
      }),
      on: [
        {
          object: 'Centre',
          commands: [IssueKey],
          locate: async ({ law }: AccessDeps) => ({ contextAt: (now) => ({ now, today: law.dayOf(now) }) }),
        },
        {
          object: 'AccessKey',
          commands: [RevokeKey],
          locate: async ({ law }: AccessDeps, name) => ({
            stream: keyStream(name),
            contextAt: (now) => ({ now, today: law.dayOf(now) }),
          }),
        },
      ],
    }),
    streamRules({
      category: 'duty',
      offered: dutyCommands,
      answer: { type: 'PersonDuties', field: 'personDuties' },
      events: dutyEvents,
      refusals: dutyRefusals,
      decider: dutyDecider,
      locate: async ({ law }: AccessDeps, { data }: DutyCommand, { actor }) => ({
        stream: dutyStream(data.person),
        contextAt: (now) => ({ ...momentOf(law, actor)(now), person: data.person }),
      }),
      on: [
        {
          object: 'PersonDuties',
          commands: dutyCommands,
          locate: async ({ law }: AccessDeps, person, actor) => ({
            stream: dutyStream(person),
            contextAt: (now) => ({ ...momentOf(law, actor)(now), person }),
          }),
        },
      ],
    }),
    streamRules({
      category: 'mandate',
      offered: mandateCommands,
      answer: { type: 'Mandate', field: 'mandate' },
      events: mandateEvents,
      refusals: mandateRefusals,
      decider: mandateDecider,
      locate: async ({ law }: AccessDeps, { data }: MandateCommand, { actor }) => ({
        stream: mandateStream(data.creditCode, data.agent),
        contextAt: momentOf(law, actor),
      }),
      on: [
        {
          object: 'Mandate',
          commands: [EndMandate],
          locate: async ({ law }: AccessDeps, id, actor) => ({
            stream: `mandate-${id}`,
            contextAt: momentOf(law, actor),
          }),
        },
      ],
    }),
  ],
  policies: () => [],
};
