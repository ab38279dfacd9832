import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { KeyRow } from '@onewindow/projections/access/keys.ts';
import { ownWords } from '@onewindow/schema/access/claims.ts';
import type { Person } from '@onewindow/schema/access/person.ts';
import { type Request, Router } from 'express';

import { type Caller, callerFor } from '../caller.ts';
import { type Arrival, reachedOrigin } from '../hostHeader.ts';
import { callerByKey, keyNamedBy } from './accessKeys.ts';
import { bearerOf } from './bearerTokens.ts';
import { issuerClient, type IssuerSettings } from './issuerClient.ts';
import { isLocalCredential, localCredential } from './localCredential.ts';
import { ownClient, ownIssuer, ownIssuerPath } from './ownIssuer.ts';
import { sealedCookie } from './sealedCookie.ts';
import type { SignIn } from './signIn.ts';
import { signInRoute, type SigningIn } from './signInRoute.ts';

/** What people sign in with: the operator's issuer, or this machine's own; and the credential that lies in its data folder. */
export interface SignInSettings {
  /** Seals the sessions; the same on all nodes. */
  readonly sessionKey: Uint8Array;
  /** Of whoever administers this machine. */
  readonly credential: string;
  readonly issuer?: IssuerSettings | undefined;
  /** This machine is its own issuer of these people, for whoever has the one-time code. */
  readonly own?:
    | {
        readonly people: readonly Person[];
        readonly code: string;
        /** Whether the machine is reached by TLS all the same. */
        readonly byTls?: boolean;
      }
    | undefined;
}

/** What sign-in needs of the centre. */
export interface SignInDeps {
  readonly world: World;
  readonly publicUrl?: URL | undefined;
  /** Before when whatever somebody holds has been revoked, in milliseconds. */
  readonly revokedBefore: (person: string) => number | undefined;
  readonly signedOut: (person: string) => Promise<void>;
  readonly keys: AccessKeys;
}

/** The keys of machines. */
export interface AccessKeys {
  readonly row: (name: string) => KeyRow | undefined;
  readonly today: () => Day;
  /** A key was shown that holds. */
  readonly used: (key: KeyRow) => void;
}

/** Opens the sign-in: how whoever asks is known, and the routes by which people come in. */
export const openSignIn = (
  { sessionKey, credential, issuer, own }: SignInSettings,
  { world, publicUrl, revokedBefore, signedOut, keys }: SignInDeps,
): { readonly signIn: SignIn; readonly routes: Router } => {
  const sealing = { key: sessionKey, world, inTheClear: own !== undefined && !own.byTls };
  const session = sealedCookie<Person>('session', 'strict', sealing);
  const signingIn = sealedCookie<SigningIn>('signing-in', 'lax', sealing);
  const find = issuer && issuerClient(issuer, world);
  let findOwn: ReturnType<typeof issuerClient> | undefined;
  const local = localCredential(credential, own?.people ?? []);
  const stillHolds = (caller: Caller | undefined): Caller | undefined => {
    const before = caller?.id === undefined ? undefined : revokedBefore(caller.id);
    // A second is as exact as a token says when it began: what began in the second of a revocation is revoked, too.
    return before !== undefined && (caller?.since ?? 0) <= before ? undefined : caller;
  };

  const routes = Router();
  if (own) routes.use(ownIssuer({ ...own, world, opened: sealedCookie('machine', 'lax', sealing) }));
  if (find || own) {
    routes.use(
      signInRoute({
        issuer: (request) => {
          findOwn ??= issuerClient(ownIssuerAt(request), world);
          return (find ?? findOwn)();
        },
        session,
        signingIn,
        publicUrl,
        asksEachTime: own !== undefined,
        signedOut,
        world,
      }),
    );
  }
  return {
    signIn: {
      bearer: async (token, { as, address }) => {
        if (isLocalCredential(token)) return local(token, as);
        const name = keyNamedBy(token);
        if (name !== undefined) return byKey(token, name, address, keys);
        return find ? stillHolds(await bearerOf(token, (await find()).trusted, world)) : undefined;
      },
      session: async (cookie) => {
        const kept = await session.in(cookie);
        return kept && stillHolds(callerFor(kept.content, { since: kept.since, until: kept.until }));
      },
    },
    routes,
  };
};

const byKey = (token: string, name: string, address: string | undefined, keys: AccessKeys): Caller | undefined => {
  const row = keys.row(name);
  const caller = callerByKey(token, { row, today: keys.today(), address });
  if (caller && row) keys.used(row);
  return caller;
};

const ownIssuerAt = ({ socket }: Request): IssuerSettings => ({
  issuer: new URL(`${reachedOrigin(socket as Arrival)}${ownIssuerPath}`),
  clientId: ownClient,
  mapping: ownWords,
});
