import type { World } from '@onewindow/kernel/world.ts';
import { type ClaimsMapping, idIn } from '@onewindow/schema/access/claims.ts';

import { algorithms, clockSkew, type TrustedIssuer } from './bearerTokens.ts';
import { dateOf } from './dateOf.ts';

const logout = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * Whose sessions the issuer says are over, by a logout token of its own (OpenID Connect Back-Channel Logout 1.0, 2.6); nobody's where it
 * is none. One that names only a session of the issuer's says nothing here, since no session is stored.
 */
export const loggedOut = async (
  token: unknown,
  { issuer, audience, keys, mapping }: TrustedIssuer & { readonly mapping: ClaimsMapping },
  world: Pick<World, 'now'>,
): Promise<string | undefined> => {
  if (typeof token !== 'string') return undefined;
  const { jwtVerify } = await import('jose');
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms,
      clockTolerance: clockSkew,
      currentDate: dateOf(world),
      requiredClaims: ['iat', 'jti', 'events'],
      maxTokenAge: 300,
    });
    const { events, nonce } = payload as { readonly events: unknown; readonly nonce?: unknown };
    const isLogout = typeof events === 'object' && events !== null && Object.hasOwn(events, logout);
    // A token that signs somebody in has a nonce, and ends nobody's session.
    return isLogout && nonce === undefined ? idIn(payload, mapping) : undefined;
  } catch {
    return undefined;
  }
};
