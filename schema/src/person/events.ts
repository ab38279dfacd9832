import { event, type EventOf } from '../event.ts';
import { Prose } from '../values.ts';
import { ActedBy, PersonId } from './values.ts';

const ofPerson = { person: PersonId };

export const ForgettingProposed = event('ForgettingProposed', { ...ofPerson, ground: Prose, proposedBy: ActedBy });
export const ForgettingDeclined = event('ForgettingDeclined', { ...ofPerson, reason: Prose });
/** Two have decided: from here on whoever has the person's key destroys it, at every start again. */
export const PersonForgotten = event('PersonForgotten', { ...ofPerson, ground: Prose, proposedBy: ActedBy });
export const LegalHoldPlaced = event('LegalHoldPlaced', { ...ofPerson, ground: Prose });
export const LegalHoldLifted = event('LegalHoldLifted', { ...ofPerson, reason: Prose });

export const personEvents = [
  ForgettingProposed,
  ForgettingDeclined,
  PersonForgotten,
  LegalHoldPlaced,
  LegalHoldLifted,
] as const;
export type PersonEvent = EventOf<(typeof personEvents)[number]>;
