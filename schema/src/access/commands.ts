import { command, type CommandOf } from '../event.ts';
import { CreditCode, Day, Prose } from '../values.ts';
import { deputyFacts, leaveFacts, mandateFacts } from './duties.ts';
import { SubjectId } from './person.ts';
import { TokenScopes } from '../utility/values.ts';
import { keyFacts, KeyName } from './values.ts';

/** Ends whatever somebody holds: sessions, tokens of the issuer and the subscriptions that rest on them. */
export const RevokeSessions = command('RevokeSessions', { person: SubjectId, reason: Prose });
/** Where it is not said what it is for, it is for everything but documents of its own. */
export const IssueKey = command('IssueKey', { ...keyFacts, scopes: TokenScopes.exactOptional() });
export const RevokeKey = command('RevokeKey', { name: KeyName, reason: Prose });
/** Given by the gateway. */
export const NoteKeyUse = command('NoteKeyUse', { name: KeyName, usedOn: Day });

/**
 * Names who acts in the place of a department's head (B 角), or without a department of the head of the centre, while the head is on leave;
 * whom it names takes the place of who was named before.
 */
export const NameDeputy = command('NameDeputy', deputyFacts);
export const EndDeputy = command('EndDeputy', { person: SubjectId, reason: Prose });
export const RecordLeave = command('RecordLeave', { ...leaveFacts, reason: Prose.exactOptional() });
/** They are back, or do not go. */
export const EndLeave = command('EndLeave', { person: SubjectId, reason: Prose.exactOptional() });
/** An applicant lets somebody act for it, by a letter of authority. */
export const GrantMandate = command('GrantMandate', mandateFacts);
export const EndMandate = command('EndMandate', { creditCode: CreditCode, agent: SubjectId, reason: Prose });

export const dutyCommands = [NameDeputy, EndDeputy, RecordLeave, EndLeave] as const;
export const mandateCommands = [GrantMandate, EndMandate] as const;
export type DutyCommand = CommandOf<(typeof dutyCommands)[number]>;
export type MandateCommand = CommandOf<(typeof mandateCommands)[number]>;

export const sessionCommands = [RevokeSessions] as const;
export const offeredKeyCommands = [IssueKey, RevokeKey] as const;
export const internalKeyCommands = [NoteKeyUse] as const;
export type SessionCommand = CommandOf<(typeof sessionCommands)[number]>;
export type KeyCommand = CommandOf<(typeof offeredKeyCommands)[number] | (typeof internalKeyCommands)[number]>;
