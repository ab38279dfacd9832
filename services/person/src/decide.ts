import { asking, byRules, type CommandRule, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { PersonCommand } from '@onewindow/schema/person/commands.ts';
import type { PersonEvent } from '@onewindow/schema/person/events.ts';
import type { PersonRefusal } from '@onewindow/schema/person/refusals.ts';

/** What was decided on one person's data so far. */
export interface PersonState {
  readonly proposal?: { readonly ground: string; readonly proposedBy: Actor } | undefined;
  readonly hold?: { readonly ground: string } | undefined;
  readonly isForgotten?: boolean;
}

/** A project of whose people nobody may be forgotten, and why. */
export interface HeldProject {
  readonly project: string;
  readonly ground: string;
}

/** What a decision on a person needs to know beside it. */
export interface PersonContext {
  readonly now: Instant;
  readonly actor: Actor;
  /** Whether the centre has a key of this person. */
  readonly isKnown: boolean;
  /** A project under legal hold in which they are named. */
  readonly inHeldProject?: HeldProject | undefined;
}

type Data<Type extends PersonCommand['type']> = Extract<PersonCommand, { type: Type }>['data'];

type PersonRule<Type extends PersonCommand['type']> = CommandRule<
  Data<Type>,
  PersonState,
  PersonEvent,
  PersonContext,
  PersonRefusal
>;

const proposeForgetting: PersonRule<'ProposeForgetting'> = {
  allowed: ({ hold, proposal }, { inHeldProject }) =>
    unless(heldBy(hold, inHeldProject) ?? (proposal && refuse('forgetting-already-proposed', 'person'))),
  decide: (data, _state, { now, actor: { role, id } }) => [
    { type: 'ForgettingProposed', data: { ...data, proposedBy: { role, id }, occurredAt: now } },
  ],
};

/** What the law on archives forbids, of the person or of a project in which they are named; with its ground. */
const heldBy = (hold: PersonState['hold'], project: HeldProject | undefined) => {
  if (hold) return refuse('legal-hold', 'person', hold);
  return project && refuse('project-under-hold', 'person', { ...project });
};

/** Whoever proposed it does not decide it, in whatever role they come again. */
const confirmForgetting: PersonRule<'ConfirmForgetting'> = {
  allowed: ({ hold, proposal }, { actor, inHeldProject }) => {
    if (!proposal) return unless(refuse('forgetting-not-proposed', 'person'));
    const isSamePerson = proposal.proposedBy.id === actor.id;
    return unless(heldBy(hold, inHeldProject) ?? (isSamePerson ? refuse('same-person') : undefined));
  },
  decide: ({ person }, { proposal }, { now }) =>
    proposal
      ? [{ type: 'PersonForgotten', data: { person, ...proposal, occurredAt: now } }]
      : refuse('forgetting-not-proposed', 'person'),
};

const declineForgetting: PersonRule<'DeclineForgetting'> = {
  allowed: ({ proposal }) => unless(proposal ? undefined : refuse('forgetting-not-proposed', 'person')),
  decide: (data, _state, { now }) => [{ type: 'ForgettingDeclined', data: { ...data, occurredAt: now } }],
};

const placeLegalHold: PersonRule<'PlaceLegalHold'> = {
  allowed: ({ hold }) => unless(hold && refuse('legal-hold-stands', 'person', hold)),
  decide: (data, _state, { now }) => [{ type: 'LegalHoldPlaced', data: { ...data, occurredAt: now } }],
};

const liftLegalHold: PersonRule<'LiftLegalHold'> = {
  allowed: ({ hold }) => unless(hold ? undefined : refuse('no-legal-hold', 'person')),
  decide: (data, _state, { now }) => [{ type: 'LegalHoldLifted', data: { ...data, occurredAt: now } }],
};

const rules = {
  ProposeForgetting: proposeForgetting,
  ConfirmForgetting: confirmForgetting,
  DeclineForgetting: declineForgetting,
  PlaceLegalHold: placeLegalHold,
  LiftLegalHold: liftLegalHold,
};

/** Nothing more is decided on whoever is forgotten, and nothing on whom nobody knows. */
const unknown = ({ isForgotten }: PersonState, { isKnown }: PersonContext) => {
  if (isForgotten) return refuse('already-forgotten', 'person');
  return isKnown ? undefined : refuse('person-unknown', 'person');
};

const evolvePerson = (state: PersonState, { type, data }: PersonEvent): PersonState => {
  switch (type) {
    case 'ForgettingProposed':
      return { ...state, proposal: { ground: data.ground, proposedBy: data.proposedBy } };
    case 'ForgettingDeclined':
      return { ...state, proposal: undefined };
    case 'PersonForgotten':
      return { ...state, isForgotten: true };
    case 'LegalHoldPlaced':
      return { ...state, hold: { ground: data.ground } };
    case 'LegalHoldLifted':
      return { ...state, hold: undefined };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** The rules of a person's stream, `person-<id>`: forgetting takes two people, and a legal hold forbids it. */
export const personDecider: Decider<PersonState, PersonCommand, PersonEvent, PersonContext> = {
  initial: {},
  ...byRules<PersonCommand, PersonState, PersonEvent, PersonContext>(asking(rules, unknown)),
  evolve: evolvePerson,
};
