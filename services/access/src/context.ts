import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type ContextManifest, type HandlingDeps, streamRules } from '@onewindow/kernel/context.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import {
  internalKeyCommands,
  IssueKey,
  type KeyCommand,
  offeredKeyCommands,
  RevokeKey,
  type SessionCommand,
  sessionCommands,
} from '@onewindow/schema/access/commands.ts';
import { keyEvents, sessionEvents } from '@onewindow/schema/access/events.ts';
import { keyRefusals } from '@onewindow/schema/access/refusals.ts';
import { keyStream, sessionsStream } from '@onewindow/schema/access/values.ts';

import { keyDecider, sessionDecider } from './decide.ts';

/** What access needs around it. */
interface AccessDeps extends HandlingDeps {
  readonly law: { readonly dayOf: (instant: Instant) => Day };
}

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
  ],
  policies: () => [],
};
