import { type Decider, type Decision, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
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

type PersonDecision = Decision<PersonEvent, PersonRefusal>;
type Data<Type extends PersonCommand['type']> = Extract<PersonCommand, { type: Type }>['data'];

const proposeForgetting = (
  data: Data<'ProposeForgetting'>,
  { hold, proposal }: PersonState,
  { now, actor, inHeldProject }: PersonContext,
): PersonDecision => {
  const held = heldBy(hold, inHeldProject);
  if (held) return held;
  if (proposal) return refuse('forgetting-already-proposed', 'person');
  const { role, id } = actor;
  return [{ type: 'ForgettingProposed', data: { ...data, proposedBy: { role, id }, occurredAt: now } }];
};

/** What the law on archives forbids, of the person or of a project in which they are named; with its ground. */
const heldBy = (hold: PersonState['hold'], project: HeldProject | undefined) => {
  if (hold) return refuse('legal-hold', 'person', hold);
  return project && refuse('project-under-hold', 'person', { ...project });
};

/** Whoever proposed it does not decide it, in whatever role they come again. */
const confirmForgetting = (
  { person }: Data<'ConfirmForgetting'>,
  { hold, proposal }: PersonState,
  { now, actor, inHeldProject }: PersonContext,
): PersonDecision => {
  if (!proposal) return refuse('forgetting-not-proposed', 'person');
  const held = heldBy(hold, inHeldProject);
  if (held) return held;
  if (proposal.proposedBy.id === actor.id) return refuse('same-person');
  return [{ type: 'PersonForgotten', data: { person, ...proposal, occurredAt: now } }];
};

const decidePerson = (command: PersonCommand, state: PersonState, context: PersonContext): PersonDecision => {
  if (state.isForgotten) return refuse('already-forgotten', 'person');
  if (!context.isKnown) return refuse('person-unknown', 'person');
  const { type, data } = command;
  const occurredAt = context.now;
  switch (type) {
    case 'ProposeForgetting':
      return proposeForgetting(data, state, context);
    case 'ConfirmForgetting':
      return confirmForgetting(data, state, context);
    case 'DeclineForgetting':
      if (!state.proposal) return refuse('forgetting-not-proposed', 'person');
      return [{ type: 'ForgettingDeclined', data: { ...data, occurredAt } }];
    case 'PlaceLegalHold':
      if (state.hold) return refuse('legal-hold-stands', 'person', state.hold);
      return [{ type: 'LegalHoldPlaced', data: { ...data, occurredAt } }];
    case 'LiftLegalHold':
      if (!state.hold) return refuse('no-legal-hold', 'person');
      return [{ type: 'LegalHoldLifted', data: { ...data, occurredAt } }];
    default:
      throw new TypeError(`unknown command ${type satisfies never}`);
  }
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
  decide: decidePerson,
  evolve: evolvePerson,
};
