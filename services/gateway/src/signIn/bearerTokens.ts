import type { World } from '@onewindow/kernel/world.ts';
import { type ClaimsMapping, personOf } from '@onewindow/schema/access/claims.ts';
import type { JWTVerifyGetKey } from 'jose';

import { type Caller, callerFor } from '../caller.ts';
import { dateOf } from './dateOf.ts';

/** What an issuer may sign with: nothing that whoever knows its public key could sign with, too (RFC 8725, 3.1). */
export const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
/** By so many seconds the clocks of issuer and centre may differ. */
export const clockSkew = 30;

/** What tokens of an issuer are judged by. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** Its public keys, by the id that a token names: they rotate. */
  readonly keys: JWTVerifyGetKey;
  readonly mapping: ClaimsMapping;
}

/** Whoever shows a token of the issuer that is meant for this centre and holds now; nobody otherwise, whatever is wrong. */
export const bearerOf = async (
  token: string,
  { issuer, audience, keys, mapping }: TrustedIssuer,
  world: Pick<World, 'now'>,
): Promise<Caller | undefined> => {
  const { jwtVerify } = await import('jose');
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms,
      clockTolerance: clockSkew,
      currentDate: dateOf(world),
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    const person = personOf(payload, mapping);
    return person && callerFor(person, { since: payload.iat! * 1_000, until: payload.exp! * 1_000 });
  } catch {
    return undefined;
  }
};
