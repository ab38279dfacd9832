import { z } from 'zod';

import { asItWas, event, type EventOf } from '../event.ts';
import { CompanyId, Contact, Day, Instant, Prose } from '../values.ts';
import {
  AddressRanges,
  Direction,
  EndpointUrl,
  everyScopeButExport,
  SealedSecret,
  TokenHash,
  TokenName,
  type TokenScope,
  TokenScopes,
  usualScopes,
  usualToken,
} from './values.ts';

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
/** `endsOn`: the last day on which it is valid; `addresses`: from where alone. The one of the same name before is no longer. */
export const PullTokenIssued = event(
  'PullTokenIssued',
  {
    ...ofCompany,
    hash: TokenHash,
    name: TokenName,
    scopes: TokenScopes,
    endsOn: Day.exactOptional(),
    addresses: AddressRanges.exactOptional(),
  },
  [
    (before: { readonly company: string }) => ({ ...before, name: usualToken, scopes: usualScopes }),
    // It may be bound to addresses since; before, none was.
    (before: object) => before,
    // Whoever might do everything might also ask by documents of its own, which nobody could forbid.
    (before: { readonly scopes: readonly TokenScope[] }) => ({
      ...before,
      scopes: usualScopes.every((scope) => before.scopes.includes(scope)) ? everyScopeButExport : before.scopes,
    }),
    // It may be for exports since; before, none was.
    asItWas,
  ],
);
export const PullTokenRevoked = event('PullTokenRevoked', { ...ofCompany, name: TokenName }, [
  (before: { readonly company: string }) => ({ ...before, name: usualToken }),
]);
/** A token was shown on this day: said by the first request of a day alone. */
export const PullTokenUsed = event('PullTokenUsed', { ...ofCompany, name: TokenName, usedOn: Day });
/** Somebody is there again after several attempts in a row found nobody: what waits because of those is due. */
export const EndpointRecovered = event('EndpointRecovered', { ...ofCompany, endpoint: EndpointUrl });
/** Nobody has answered for an hour, since this instant. */
export const OutageNoted = event('OutageNoted', { ...ofCompany, since: Instant });
/** An answer has come after that. */
export const OutageEnded = event('OutageEnded', { ...ofCompany, since: Instant });
/** An operator was told of an outage, or of its end: of which of these facts. */
export const AlertSent = event('AlertSent', { ...ofCompany, factId: z.uuid() });

export const utilityEvents = [
  EndpointRegistered,
  UtilityContactNamed,
  UtilitySuspended,
  UtilityResumed,
  UtilitySecretAdded,
  UtilitySecretRetired,
  PullTokenIssued,
  PullTokenRevoked,
  PullTokenUsed,
  EndpointRecovered,
  OutageNoted,
  OutageEnded,
  AlertSent,
] as const;
export type UtilityEvent = EventOf<(typeof utilityEvents)[number]>;
