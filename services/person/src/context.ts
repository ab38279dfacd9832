import { type ContextManifest, type HandlingDeps, streamRules } from '@onewindow/kernel/context.ts';
import { type PersonCommand, personCommands } from '@onewindow/schema/person/commands.ts';
import { personEvents } from '@onewindow/schema/person/events.ts';
import { personRefusals } from '@onewindow/schema/person/refusals.ts';
import { personStream } from '@onewindow/schema/person/values.ts';

import { personDecider } from './decide.ts';

/** What decisions on persons' data need around them. */
export interface PersonDeps extends HandlingDeps {
  /** Whether there is a key of this person. */
  readonly isPerson: (person: string) => boolean;
}

/** Persons whose data the centre has: each that something was decided on has a stream of its own. */
export const person: ContextManifest<PersonDeps> = {
  name: 'person',
  streams: [
    streamRules({
      category: 'person',
      offered: personCommands,
      answer: { type: 'Person', field: 'person' },
      events: personEvents,
      refusals: personRefusals,
      decider: personDecider,
      locate: async ({ isPerson }: PersonDeps, { data }: PersonCommand, { actor }) => ({
        stream: personStream(data.person),
        contextAt: (now) => ({ now, actor, isKnown: isPerson(data.person) }),
      }),
      on: [
        {
          object: 'Person',
          commands: personCommands,
          locate: async ({ isPerson }: PersonDeps, id, actor) => ({
            stream: personStream(id),
            contextAt: (now) => ({ now, actor, isKnown: isPerson(id) }),
          }),
        },
      ],
    }),
  ],
  policies: () => [],
};
