import type { World } from '@onewindow/kernel/world.ts';
import type { ClaimsMapping } from '@onewindow/schema/access/claims.ts';
import type { Configuration } from 'openid-client';

import { isLoopbackName } from '../hostHeader.ts';
import { clockSkew, type TrustedIssuer } from './bearerTokens.ts';

/** Whom the operator trusts to say who somebody is (OpenID Connect Discovery 1.0). */
export interface IssuerSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** What tokens of machines must be meant for; the client unless told. */
  readonly audience?: string;
  readonly mapping: ClaimsMapping;
}

/** An issuer as it was found, and what its tokens are judged by. */
export interface FoundIssuer {
  readonly configuration: Configuration;
  readonly trusted: TrustedIssuer;
}

/** After a failure it is not asked again for so long, in milliseconds. */
const pause = 5_000;

/**
 * Finds the issuer when it is first needed, and once: a centre starts without it. Over plain HTTP only on this machine.
 */
export const issuerClient = (settings: IssuerSettings, world: Pick<World, 'now'>): (() => Promise<FoundIssuer>) => {
  let found: Promise<FoundIssuer> | undefined;
  let failedAt: number | undefined;
  return () => {
    if (failedAt !== undefined && world.now() - failedAt >= pause) found = undefined;
    if (!found) {
      failedAt = undefined;
      found = find(settings);
      found.catch(() => {
        failedAt = world.now();
      });
    }
    return found;
  };
};

const find = async ({ issuer, clientId, clientSecret, audience, mapping }: IssuerSettings): Promise<FoundIssuer> => {
  const isHere = issuer.protocol === 'http:' && isLoopbackName(issuer.hostname);
  const [oidc, { createRemoteJWKSet }] = await Promise.all([import('openid-client'), import('jose')]);
  const configuration = await oidc.discovery(
    issuer,
    clientId,
    { [oidc.clockTolerance]: clockSkew },
    clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
    isHere ? { execute: [oidc.allowInsecureRequests] } : undefined,
  );
  const { jwks_uri: keys, issuer: name } = configuration.serverMetadata();
  if (keys === undefined) throw new Error(`${issuer.href} names no keys`);
  return {
    configuration,
    trusted: { issuer: name, audience: audience ?? clientId, keys: createRemoteJWKSet(new URL(keys)), mapping },
  };
};
