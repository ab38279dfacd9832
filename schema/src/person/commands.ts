import { command, type CommandOf } from '../event.ts';
import { Prose } from '../values.ts';
import { PersonId } from './values.ts';

const ofPerson = { person: PersonId };

/** Somebody asked to be forgotten, or what their data was needed for has ended (个人信息保护法 art. 47). */
export const ProposeForgetting = command('ProposeForgetting', { ...ofPerson, ground: Prose });
/** By somebody else than who proposed it: the person's key is destroyed, and nothing brings it back. */
export const ConfirmForgetting = command('ConfirmForgetting', ofPerson);
/** The proposal was wrong. */
export const DeclineForgetting = command('DeclineForgetting', { ...ofPerson, reason: Prose });
/** The law on archives wants this person's data kept (档案法; 个人信息保护法 art. 47, second paragraph). */
export const PlaceLegalHold = command('PlaceLegalHold', { ...ofPerson, ground: Prose });
export const LiftLegalHold = command('LiftLegalHold', { ...ofPerson, reason: Prose });

export const personCommands = [
  ProposeForgetting,
  ConfirmForgetting,
  DeclineForgetting,
  PlaceLegalHold,
  LiftLegalHold,
] as const;
export type PersonCommand = CommandOf<(typeof personCommands)[number]>;
