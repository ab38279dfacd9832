import { handsOf } from '@onewindow/kernel/hands.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { CommandRule } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { Subject, ToldClause } from '@onewindow/schema/commitment/values.ts';
import type { InspectionCommand } from '@onewindow/schema/inspection/commands.ts';
import type { InspectionEvent } from '@onewindow/schema/inspection/events.ts';
import type { InspectionRefusal } from '@onewindow/schema/inspection/refusals.ts';
import type { Inspector } from '@onewindow/schema/inspection/values.ts';

import type { Inspection, InspectionPhase } from './inspectionState.ts';

/** Whom an inspection is about, and by what it is looked at. */
export interface InspectedSubject {
  readonly facts: Subject;
  readonly kind?: string | undefined;
  /** What it has committed to. */
  readonly commitment?: string | undefined;
  readonly checklist: readonly ToldClause[];
}

/** What a decision on an inspection needs to know beside it. */
export interface InspectionContext {
  readonly inspection: string;
  readonly now: Instant;
  readonly today: Day;
  readonly dayOf: (instant: Instant) => Day;
  readonly actor: Actor;
  readonly catalogue: Pick<Catalogue, 'commitments' | 'departments'>;
  readonly calendar: Pick<Calendar, 'calendarDue'>;
  /** Where one is to be opened: whom it is about. */
  readonly subject?: InspectedSubject | undefined;
  /** Who inspects by the draw. */
  readonly drawn?: readonly Inspector[];
  /** The number that the next circular would have. */
  readonly nextNumber?: string;
}

/** What one command says. */
export type InspectionData<Type extends InspectionCommand['type']> = Extract<InspectionCommand, { type: Type }>['data'];

/** A rule of an inspection that is there, unless it is told otherwise. */
export type InspectionRule<Type extends InspectionCommand['type'], State = Inspection> = CommandRule<
  InspectionData<Type>,
  State,
  InspectionEvent,
  InspectionContext,
  InspectionRefusal
>;

/** Whether whoever acts had a hand in what these did. */
export const hadHandIn = (actor: Actor, hands: readonly string[]): boolean =>
  handsOf(actor).some((hand) => hands.includes(hand));

/** Why something can be done in another phase only. */
export const unlessIn = (
  { phase }: Inspection,
  wanted: InspectionPhase,
  refusal: InspectionRefusal,
): Refusal<InspectionRefusal> | undefined => (phase === wanted ? undefined : refuse(refusal, 'inspection'));

/** Only who was drawn or named inspects. */
export const unlessInspector = (
  { inspectors }: Inspection,
  { actor }: InspectionContext,
): Refusal<InspectionRefusal> | undefined =>
  inspectors.includes(actor.id) ? undefined : refuse('not-its-inspector', 'inspection');
