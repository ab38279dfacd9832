import { asItWas, event, type EventOf } from '../event.ts';
import { CreditCode, Day, Prose } from '../values.ts';
import { deputyFacts, leaveFacts, mandateFacts } from './duties.ts';
import { SubjectId } from './person.ts';
import { everyScopeButExport, usualScopes } from '../utility/values.ts';
import { keyFacts, KeyName } from './values.ts';

export const SessionRevoked = event('SessionRevoked', { person: SubjectId, reason: Prose });
export const KeyIssued = event('KeyIssued', keyFacts, [
  // Before there were scopes, systems of companies and applicants asked what is published, and those of the centre whatever they liked.
  (before: { readonly role: string }) => ({
    ...before,
    scopes: ['company', 'applicant'].includes(before.role) ? usualScopes : everyScopeButExport,
  }),
  // It may be for exports since.
  asItWas,
]);
export const KeyUsed = event('KeyUsed', { name: KeyName, usedOn: Day });
export const KeyRevoked = event('KeyRevoked', { name: KeyName, reason: Prose });

// Before, only heads of departments had one.
export const DeputyNamed = event('DeputyNamed', deputyFacts, [asItWas]);
export const DeputyEnded = event('DeputyEnded', { person: SubjectId, reason: Prose });
export const LeaveRecorded = event('LeaveRecorded', { ...leaveFacts, reason: Prose.exactOptional() });
export const LeaveEnded = event('LeaveEnded', { person: SubjectId, reason: Prose.exactOptional() });
export const MandateGranted = event('MandateGranted', mandateFacts);
export const MandateEnded = event('MandateEnded', { creditCode: CreditCode, agent: SubjectId, reason: Prose });

export const dutyEvents = [DeputyNamed, DeputyEnded, LeaveRecorded, LeaveEnded] as const;
export const mandateEvents = [MandateGranted, MandateEnded] as const;
export type DutyEvent = EventOf<(typeof dutyEvents)[number]>;
export type MandateEvent = EventOf<(typeof mandateEvents)[number]>;

export const sessionEvents = [SessionRevoked] as const;
export const keyEvents = [KeyIssued, KeyUsed, KeyRevoked] as const;
export type SessionEvent = EventOf<(typeof sessionEvents)[number]>;
export type KeyEvent = EventOf<(typeof keyEvents)[number]>;
