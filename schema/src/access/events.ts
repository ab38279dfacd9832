import { event, type EventOf } from '../event.ts';
import { Day, Prose } from '../values.ts';
import { SubjectId } from './person.ts';
import { keyFacts, KeyName } from './values.ts';

export const SessionRevoked = event('SessionRevoked', { person: SubjectId, reason: Prose });
export const KeyIssued = event('KeyIssued', keyFacts);
export const KeyUsed = event('KeyUsed', { name: KeyName, usedOn: Day });
export const KeyRevoked = event('KeyRevoked', { name: KeyName, reason: Prose });

export const sessionEvents = [SessionRevoked] as const;
export const keyEvents = [KeyIssued, KeyUsed, KeyRevoked] as const;
export type SessionEvent = EventOf<(typeof sessionEvents)[number]>;
export type KeyEvent = EventOf<(typeof keyEvents)[number]>;
