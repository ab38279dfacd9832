import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';

import type { SignInSettings } from '@onewindow/gateway/signIn/openSignIn.ts';
import { localPeople } from '@onewindow/gateway/signIn/localPeople.ts';
import { loadClaims } from '@onewindow/infra/claimsFile.ts';
import { secretFile } from '@onewindow/infra/secretFile.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';

import { localCredentialIn } from './localCredentialFile.ts';
import { StartRefused } from './startRefused.ts';

/**
 * What people sign in with: the issuer that the operator names; else this machine is its own, where nobody else reaches it and the log
 * is a demo's, or somebody has said that it is only tried (`LOCAL_SIGN_IN`).
 * @throws {StartRefused} where it would be neither, in one line.
 */
export const signInSettings = (
  settings: Settings,
  { catalogue, isDemo, world }: { readonly catalogue: Catalogue; readonly isDemo: boolean; readonly world: World },
): SignInSettings => {
  const {
    dataDir,
    oidcIssuer,
    oidcClient,
    oidcSecret,
    oidcAudience,
    oidcClaims,
    publicUrl,
    host,
    localSignIn,
    tlsCert,
  } = settings;
  const common = { sessionKey: sessionKey(settings, world), credential: localCredentialIn(dataDir, world) };
  if (oidcIssuer) {
    if (!publicUrl) throw new StartRefused('OIDC_ISSUER needs PUBLIC_URL: where the issuer leads people back to');
    return {
      ...common,
      issuer: {
        issuer: oidcIssuer,
        clientId: oidcClient,
        ...(oidcSecret !== undefined && { clientSecret: oidcSecret }),
        ...(oidcAudience !== undefined && { audience: oidcAudience }),
        mapping: loadClaims(oidcClaims),
      },
    };
  }
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
  if (!isHere || publicUrl)
    throw new StartRefused(
      `${isHere ? 'PUBLIC_URL' : `HOST=${host}`} cannot be used: others reach this centre, and nobody says who they are. Name an issuer: OIDC_ISSUER`,
    );
  if (!isDemo && !localSignIn)
    throw new StartRefused(
      'this centre is no demo, and nobody says who people are. Name an issuer: OIDC_ISSUER and PUBLIC_URL; or, to try it on this machine alone, LOCAL_SIGN_IN=yes',
    );
  const code = Buffer.from(world.randomBytes(18)).toString('base64url');
  return { ...common, own: { people: localPeople(catalogue), code, byTls: tlsCert !== undefined } };
};

/** The nodes of a centre that share `SECRETS_KEY` know each other's sessions; one without it has a key of its own. */
const sessionKey = ({ secretsKeys: [shared], dataDir }: Settings, world: World): Uint8Array =>
  shared
    ? new Uint8Array(hkdfSync('sha256', shared, '', 'onewindow sessions', 32))
    : Buffer.from(
        secretFile(join(dataDir, 'session.key'), () => Buffer.from(world.randomBytes(32)).toString('base64')),
        'base64',
      );
