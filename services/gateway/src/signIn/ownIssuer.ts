import { tokenHash } from '@onewindow/kernel/prefixedToken.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Person } from '@onewindow/schema/access/person.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import express, { type Request, type RequestHandler, Router } from 'express';
import type Provider from 'oidc-provider';

import { answerFaults, faultError } from '../errors.ts';
import { type Arrival, isLoopbackName, reachedOrigin } from '../hostHeader.ts';
import { localeOf } from '../locale.ts';
import { html } from '../reference/html.ts';
import { hasHash } from '../tokenHolds.ts';
import { showPage } from './pageOf.ts';
import type { SealedCookie } from './sealedCookie.ts';

/** Where a machine's own issuer lies. */
export const ownIssuerPath = '/issuer';
/** As what the centre is known to it. */
export const ownClient = 'onewindow';

/** What the issuer of a bare machine needs. */
export interface OwnIssuerDeps {
  readonly people: readonly Person[];
  /** Stands in the link that the start prints, and opens once. */
  readonly code: string;
  /** Of a browser in which the code was entered. */
  readonly opened: SealedCookie<{ readonly machine: true }>;
  readonly world: Pick<World, 'randomBytes'>;
}

/**
 * A machine that is its own issuer, to try everything by: whoever enters the one-time code that the start printed on its terminal may be
 * any of its people. It answers on this machine's own names only, and nobody who comes through a proxy that says so; a proxy that
 * says nothing is met by the code.
 */
export const ownIssuer = ({ people, code, opened, world }: OwnIssuerDeps): Router => {
  const router = Router();
  let isUsed = false;
  let provider: Promise<Provider> | undefined;
  const providerAt = (request: Request): Promise<Provider> =>
    (provider ??= openProvider(reachedOrigin(request.socket as Arrival), people, world));

  router.use([ownIssuerPath, '/sign-in'], requireBareMachine);
  router.get(
    '/sign-in',
    answerFaults(async (request, response, next) => {
      // The issuer has one name, and a cookie that is kept under another of this machine's does not come along there.
      const origin = reachedOrigin(request.socket as Arrival);
      if (origin !== `${request.protocol}://${request.headers.host ?? ''}`) {
        response.redirect(`${origin}${request.originalUrl}`);
        return;
      }
      const given = request.query['code'];
      if (given === undefined) {
        // Whoever was signed in at the issuer before is asked no farewell.
        for (const name of ['_session', '_session.sig']) response.append('set-cookie', `${name}=; Path=/; Max-Age=0`);
        next();
        return;
      }
      if (isUsed || typeof given !== 'string' || !hasHash(given, tokenHash(code)))
        throw faultError('code-used', localeOf(request.headers['accept-language']));
      isUsed = true;
      response.setHeader('set-cookie', await opened.kept({ machine: true }, openedLasts));
      response.redirect('/sign-in');
    }),
  );
  router.get(
    '/sign-in/people/:uid',
    answerFaults(async (request, response) => {
      await requireOpened(request, opened);
      const locale = localeOf(request.headers['accept-language']);
      const title = wordsFor(locale, 'pages', 'people');
      showPage(
        response,
        title,
        html`<p>${wordsFor(locale, 'pages', 'this-machine-only')}</p>
          <form method="post">
            ${people.map(
              ({ id, name }) => html`<p><button name="person" value="${id}">${name}</button> <code>${id}</code></p>`,
            )}
          </form>
          <p><a href="/public/commitments">${wordsFor(locale, 'pages', 'public-commitments')}</a></p>`,
      );
    }),
  );
  router.post(
    '/sign-in/people/:uid',
    express.urlencoded({ extended: false, limit: '1kb' }),
    answerFaults(async (request, response) => {
      await requireOpened(request, opened);
      const { person: id } = (request.body ?? {}) as { readonly person?: unknown };
      const person = people.find((one) => one.id === id);
      if (!person) throw faultError('malformed-input', localeOf(request.headers['accept-language']));
      await (
        await providerAt(request)
      ).interactionFinished(request, response, {
        login: { accountId: person.id },
        // A native client asks each time; its only client is the centre itself.
        consent: {},
      });
    }),
  );
  router.use(
    ownIssuerPath,
    answerFaults(async (request, response) => {
      await (await providerAt(request)).callback()(request, response);
    }),
  );
  return router;
};

/** So long a browser stays known in which the code was entered, in seconds. */
const openedLasts = 12 * 3_600;

const requireBareMachine: RequestHandler = (request, response, next) => {
  const { headers, hostname } = request;
  const isForwarded = 'forwarded' in headers || Object.keys(headers).some((name) => name.startsWith('x-forwarded-'));
  if (!isForwarded && isLoopbackName(hostname)) next();
  else response.status(403).json({ errors: [faultError('this-machine-only', localeOf(headers['accept-language']))] });
};

const requireOpened = async (request: Request, opened: OwnIssuerDeps['opened']): Promise<void> => {
  if (!(await opened.in(request.headers.cookie)))
    throw faultError('code-needed', localeOf(request.headers['accept-language']));
};

/** Loaded only where somebody signs in on a bare machine. */
const openProvider = async (
  origin: string,
  people: readonly Person[],
  world: Pick<World, 'randomBytes'>,
): Promise<Provider> => {
  const [{ default: OidcProvider }, { exportJWK, generateKeyPair }] = await Promise.all([
    import('oidc-provider'),
    import('jose'),
  ]);
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const { protocol, port } = new URL(origin);
  const provider = new OidcProvider(`${origin}${ownIssuerPath}`, {
    clients: [
      {
        client_id: ownClient,
        token_endpoint_auth_method: 'none',
        redirect_uris: ['127.0.0.1', 'localhost', '[::1]'].map(
          (host) => `${protocol}//${host}:${port}/sign-in/callback`,
        ),
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        // Only a native client may be led back to this machine without TLS, and none with it (OpenID Connect Registration 1.0, 2).
        application_type: protocol === 'http:' ? 'native' : 'web',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'own' }] },
    cookies: { keys: [Buffer.from(world.randomBytes(32)).toString('base64url')] },
    claims: { openid: ['sub', 'name', 'roles', 'department', 'company', 'creditCode', 'locality'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => {
      const person = people.find((one) => one.id === id);
      return person && { accountId: id, claims: () => ({ ...person, sub: id }) };
    },
    interactions: { url: (_context, { uid }) => `/sign-in/people/${uid}` },
    // It is its own only client, and needs nobody's consent.
    loadExistingGrant: async (context) => {
      const { client, session, provider: own } = context.oidc;
      const grant = new own.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
  });
  // Whoever signs in next on a machine is somebody else as often as not.
  return provider;
};
