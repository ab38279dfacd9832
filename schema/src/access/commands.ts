import { command, type CommandOf } from '../event.ts';
import { Day, Prose } from '../values.ts';
import { SubjectId } from './person.ts';
import { keyFacts, KeyName } from './values.ts';

/** Ends whatever somebody holds: sessions, tokens of the issuer and the subscriptions that rest on them. */
export const RevokeSessions = command('RevokeSessions', { person: SubjectId, reason: Prose });
export const IssueKey = command('IssueKey', keyFacts);
export const RevokeKey = command('RevokeKey', { name: KeyName, reason: Prose });
/** Given by the gateway. */
export const NoteKeyUse = command('NoteKeyUse', { name: KeyName, usedOn: Day });

export const sessionCommands = [RevokeSessions] as const;
export const offeredKeyCommands = [IssueKey, RevokeKey] as const;
export const internalKeyCommands = [NoteKeyUse] as const;
export type SessionCommand = CommandOf<(typeof sessionCommands)[number]>;
export type KeyCommand = CommandOf<(typeof offeredKeyCommands)[number] | (typeof internalKeyCommands)[number]>;
