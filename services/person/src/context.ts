import { type ContextManifest, type HandlingDeps, streamRules } from '@onewindow/kernel/context.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { type PersonCommand, personCommands } from '@onewindow/schema/person/commands.ts';
import { personEvents } from '@onewindow/schema/person/events.ts';
import { personRefusals } from '@onewindow/schema/person/refusals.ts';
import { personStream } from '@onewindow/schema/person/values.ts';

import { type HeldProject, type PersonContext, personDecider } from './decide.ts';

/** What decisions on persons' data need around them. */
export interface PersonDeps extends HandlingDeps {
  /** Whether there is a key of this person. */
  readonly isPerson: (person: string) => boolean;
  /** A project under legal hold in which this person is named; nothing where there is none. */
  readonly heldProjectOf: (person: string) => Promise<HeldProject | undefined>;
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
      locate: async (deps: PersonDeps, { type, data }: PersonCommand, { actor }) => ({
        stream: personStream(data.person),
        contextAt: await contextOf(
          deps,
          data.person,
          actor,
          type === 'ProposeForgetting' || type === 'ConfirmForgetting',
        ),
      }),
      on: [
        {
          object: 'Person',
          commands: personCommands,
          locate: async (deps: PersonDeps, id, actor) => ({
            stream: personStream(id),
            contextAt: await contextOf(deps, id, actor, true),
          }),
        },
      ],
    }),
  ],
  policies: () => [],
};

/** What a decision on a person rests on; whether a project in which they are named is held matters to their being forgotten alone. */
const contextOf = async ({ isPerson, heldProjectOf }: PersonDeps, id: string, actor: Actor, forgets: boolean) => {
  const inHeldProject = forgets ? await heldProjectOf(id) : undefined;
  return (now: Instant): PersonContext => ({ now, actor, isKnown: isPerson(id), inHeldProject });
};
