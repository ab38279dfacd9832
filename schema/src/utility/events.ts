import { z } from 'zod';

import { event, type EventOf } from '../event.ts';
import { CompanyId, Contact, Prose } from '../values.ts';
import { Direction, EndpointUrl, SealedSecret, TokenHash } from './values.ts';

const ofCompany = { company: CompanyId };

export const EndpointRegistered = event('EndpointRegistered', { ...ofCompany, url: EndpointUrl });
export const UtilityContactNamed = event('UtilityContactNamed', { ...ofCompany, contact: Contact });
/** `endpoint`: it was this endpoint that wants no more (410); another one ends the suspension. */
export const UtilitySuspended = event('UtilitySuspended', {
  ...ofCompany,
  reason: Prose,
  endpoint: EndpointUrl.exactOptional(),
});
export const UtilityResumed = event('UtilityResumed', ofCompany);
export const UtilitySecretAdded = event('UtilitySecretAdded', {
  ...ofCompany,
  direction: Direction,
  secretId: z.uuid(),
  sealed: SealedSecret,
});
export const UtilitySecretRetired = event('UtilitySecretRetired', { ...ofCompany, secretId: z.uuid() });
export const PullTokenIssued = event('PullTokenIssued', { ...ofCompany, hash: TokenHash });
export const PullTokenRevoked = event('PullTokenRevoked', ofCompany);

export const utilityEvents = [
  EndpointRegistered,
  UtilityContactNamed,
  UtilitySuspended,
  UtilityResumed,
  UtilitySecretAdded,
  UtilitySecretRetired,
  PullTokenIssued,
  PullTokenRevoked,
] as const;
export type UtilityEvent = EventOf<(typeof utilityEvents)[number]>;
