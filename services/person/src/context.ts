import { type ContextManifest, type HandlingDeps, streamRules } from '@onewindow/kernel/context.ts';
import { type PersonCommand, personCommands } from '@onewindow/schema/person/commands.ts';
import { personEvents } from '@onewindow/schema/person/events.ts';
import { personRefusals } from '@onewindow/schema/person/refusals.ts';
import { personStream } from '@onewindow/schema/person/values.ts';

import { type HeldProject, personDecider } from './decide.ts';

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
      locate: async ({ isPerson, heldProjectOf }: PersonDeps, { type, data }: PersonCommand, { actor }) => {
        const forgets = type === 'ProposeForgetting' || type === 'ConfirmForgetting';
        const inHeldProject = forgets ? await heldProjectOf(data.person) : undefined;
        return {
          stream: personStream(data.person),
          contextAt: (now) => ({ now, actor, isKnown: isPerson(data.person), inHeldProject }),
        };
      },
    }),
  ],
  policies: () => [],
};
