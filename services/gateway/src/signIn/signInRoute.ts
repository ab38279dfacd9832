import { type Person } from '@onewindow/schema/access/person.ts';
import { personOf } from '@onewindow/schema/access/claims.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import type { World } from '@onewindow/kernel/world.ts';
import express, { type Request, Router } from 'express';

import { answerFaults, faultError } from '../errors.ts';
import { localeOf } from '../locale.ts';
import { html } from '../reference/html.ts';
import { loggedOut } from './backChannelLogout.ts';
import type { FoundIssuer } from './issuerClient.ts';
import { showPage } from './pageOf.ts';
import type { SealedCookie } from './sealedCookie.ts';

/** What must come back from the issuer as it was sent there (RFC 9700, 2.1.1 and 4.7). */
export interface SigningIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
  /** Where to go on in the end. */
  readonly to: string;
}

/** How people sign in by their browser. */
export interface BrowserSignIn {
  /** The issuer, as a request that came here finds it. */
  readonly issuer: (request: Request) => Promise<FoundIssuer>;
  readonly session: SealedCookie<Person>;
  readonly signingIn: SealedCookie<SigningIn>;
  /** How the centre is reached, with the port that the request names. */
  readonly publicUrl?: URL | undefined;
  /** Whether the issuer shall ask each time who it is, whomever it still knows. */
  readonly asksEachTime?: boolean;
  /** Somebody has signed out: whatever session of theirs began before ends everywhere. */
  readonly signedOut: (person: string) => Promise<void>;
  readonly world: Pick<World, 'now'>;
}

/** A session holds so long, in seconds; then the issuer is asked again, which lets through whom it still knows. */
export const sessionLasts = 3_600;
/** So long may somebody take to sign in there. */
const signingInLasts = 600;

/**
 * `GET /sign-in` leads to the issuer, which leads back to `/sign-in/callback`; `POST /sign-out` ends every session of whoever asks,
 * and the issuer does the same at `/sign-in/back-channel-logout`.
 * Authorization code with PKCE, state and nonce. The session is strict: it is sent only where our own page leads on, so the way back
 * ends on one.
 */
export const signInRoute = (deps: BrowserSignIn): Router => {
  const { issuer, session, signingIn, signedOut, world } = deps;
  const router = Router();
  router.get(
    '/sign-in',
    answerFaults(async (request, response) => {
      const oidc = await library();
      const { configuration } = await found(issuer, request);
      const verifier = oidc.randomPKCECodeVerifier();
      const kept: SigningIn = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier,
        redirectUri: `${originOf(request, deps.publicUrl)}${callbackPath}`,
        to: ownPath(request.query['to']),
      };
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: kept.redirectUri,
        scope: 'openid profile',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(deps.asksEachTime && { prompt: 'login' }),
      });
      response.append('set-cookie', await signingIn.kept(kept, signingInLasts));
      response.redirect(url.href);
    }),
  );
  router.get(
    callbackPath,
    answerFaults(async (request, response) => {
      const locale = localeOf(request.headers['accept-language']);
      const kept = await signingIn.in(request.headers.cookie);
      if (!kept) throw faultError('sign-in-lost', locale);
      const { state, nonce, verifier, redirectUri, to } = kept.content;
      const { configuration, trusted } = await found(issuer, request);
      const oidc = await library();
      const back = new URL(redirectUri);
      back.search = new URL(request.originalUrl, back).search;
      const tokens = await oidc
        .authorizationCodeGrant(configuration, back, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch(() => {
          throw faultError('sign-in-lost', locale);
        });
      const person = personOf(tokens.claims() ?? {}, trusted.mapping);
      if (!person) throw faultError('no-role-here', locale);
      response.setHeader('set-cookie', [await session.kept(person, sessionLasts), signingIn.removed]);
      const go = html`<meta http-equiv="refresh" content="0;url=${to}" />`;
      const title = wordsFor(locale, 'pages', 'signed-in', { name: person.name });
      showPage(response, title, html`<p><a href="${to}">${wordsFor(locale, 'pages', 'go-on')}</a></p>`, 200, go);
    }),
  );
  router.post(
    '/sign-in/back-channel-logout',
    express.urlencoded({ extended: false, limit: '16kb' }),
    answerFaults(async (request, response) => {
      const { trusted } = await found(issuer, request);
      const { logout_token: token } = (request.body ?? {}) as { readonly logout_token?: unknown };
      const person = await loggedOut(token, trusted, world);
      if (person === undefined) throw faultError('malformed-input', localeOf(request.headers['accept-language']));
      await signedOut(person);
      response.status(200).end();
    }),
  );
  router.post(
    '/sign-out',
    answerFaults(async (request, response) => {
      const kept = await session.in(request.headers.cookie);
      if (kept) await signedOut(kept.content.id);
      response.setHeader('set-cookie', session.removed);
      response.status(204).end();
    }),
  );
  return router;
};

/** Loaded when somebody signs in: a start waits for nothing that it does not need. */
const library = () => import('openid-client');

const callbackPath = '/sign-in/callback';

/** A path of this centre's; nothing that leads elsewhere. */
const ownPath = (to: unknown): string =>
  typeof to === 'string' && /^\/(?![/\\])[\w./?=&%-]{0,500}$/.test(to) ? to : '/';

/** The centre as the browser knows it: requests for other names have been refused by now. */
const originOf = ({ protocol, headers }: Request, publicUrl: URL | undefined): string =>
  publicUrl?.origin ?? `${protocol}://${headers.host ?? ''}`;

const found = async (issuer: BrowserSignIn['issuer'], request: Request): Promise<FoundIssuer> => {
  try {
    return await issuer(request);
  } catch {
    throw faultError('issuer-unreachable', localeOf(request.headers['accept-language']));
  }
};
