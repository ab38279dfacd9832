import { access } from '@onewindow/app/access.ts';
import { permit } from '@onewindow/gateway/access/accessTable.ts';
import { type Chance, chanceOf } from '@onewindow/history/demo/chance.ts';
import { publishedOperations } from '@onewindow/schema/publishedOperations.ts';
import type { Role } from '@onewindow/schema/access/roles.ts';

import { enormous } from '../hostile.ts';
import { documentBy, type Known, oneIn } from './document.ts';

/** Whoever asks: what they show, and what they are by it. */
export interface Asker {
  readonly headers: Readonly<Record<string, string>>;
  readonly roles: readonly Role[];
}

/** What a centre is asked that is not asked by people of good will. */
export interface FuzzedRequest {
  /** The same number makes the same request of the same centre. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Nothing of it may be recorded, whatever else comes of it: it gives commands, and whoever gives them may give none of them. */
  readonly isDeniedWrite: boolean;
}

/** What requests are made from. */
export interface FuzzedCentre {
  /** Where it listens, as `Host` names it. */
  readonly host: string;
  readonly known: Known;
  readonly signedIn: readonly Asker[];
  /** The cookie of a session that holds. */
  readonly session: string;
}

/** One request by its number: every other one by somebody who has signed in. */
export const requestBy = (number: number, centre: FuzzedCentre): FuzzedRequest => {
  const chance = chanceOf(`request ${number}`);
  const asker = number % 2 === 0 ? chance.pick(centre.signedIn) : strangerBy(chance, centre);
  const asked = !oneIn(chance, 8) ? byGraphql(chance, centre, asker) : byRoute(chance, centre);
  return {
    ...asked,
    number,
    headers: { host: centre.host, ...asked.headers, ...headersBy(chance, centre), ...asker.headers },
  };
};

type Asked = Omit<FuzzedRequest, 'number'>;

const byGraphql = (chance: Chance, { known }: FuzzedCentre, { roles }: Asker): Asked => {
  const isPermitted = (type: string, field: string): boolean =>
    'roles' in permit(access.rulesOf(type, field), { roles });
  const { operation, fields, query, variables } = documentBy(chance, known, isPermitted);
  const isDeniedWrite = operation === 'Mutation' && !fields.some((field) => isPermitted(operation, field));
  const accept = oneIn(chance, 4) ? chance.pick(otherAnswers) : 'application/json';
  const json = { 'content-type': 'application/json', accept };
  if (oneIn(chance, 15)) {
    const search = new URLSearchParams({ query, variables: textBy(JSON.stringify(variables), chance) });
    return {
      method: 'GET',
      path: `/graphql?${search.toString().slice(0, 8_000)}`,
      headers: { accept, ...(!oneIn(chance, 4) && { 'graphql-require-preflight': '1' }) },
      body: '',
      isDeniedWrite,
    };
  }
  if (oneIn(chance, 15)) {
    const { sha256 } = chance.pick(publishedOperations);
    const hash = chance.pick([sha256, sha256.toUpperCase(), 'x', '0'.repeat(64), '__proto__']);
    const extensions = { persistedQuery: { version: chance.pick([1, 1, 1, 2, '1', null]), sha256Hash: hash } };
    return {
      method: 'POST',
      path: '/graphql',
      headers: json,
      body: JSON.stringify({ extensions, variables }),
      isDeniedWrite: false,
    };
  }
  const request = {
    query,
    variables,
    ...(oneIn(chance, 12) && { operationName: chance.pick(['Asked', 'Other', '', 7, null, {}]) }),
    ...(oneIn(chance, 20) && { extensions: chance.pick<unknown>([{}, [], 'x', { persistedQuery: 1 }, null]) }),
  };
  return { method: 'POST', path: '/graphql', ...bodyBy(request, chance, json), isDeniedWrite };
};

/** A request as it is, mostly; else in some other form than JSON, cut off, doubled, or larger than anybody needs. */
const bodyBy = (request: object, chance: Chance, json: Record<string, string>): Pick<Asked, 'headers' | 'body'> => {
  const text = JSON.stringify(request);
  if (!oneIn(chance, 8)) return { headers: json, body: text };
  switch (chance.between(1, 9)) {
    case 1:
      return { headers: json, body: text.slice(0, chance.between(0, text.length)) };
    case 2:
      return { headers: json, body: `[${text},${text}]` };
    case 3:
      return { headers: { ...json, 'content-type': chance.pick(otherTypes) }, body: text };
    case 4:
      return {
        headers: { ...json, 'content-encoding': chance.pick(['gzip', 'br', 'deflate', 'zstd', 'x']) },
        body: text,
      };
    case 5:
      return { headers: json, body: Buffer.from(text, 'utf16le') };
    case 6:
      return { headers: json, body: JSON.stringify({ ...request, variables: chance.pick(enormous) }) };
    case 7:
      return {
        headers: json,
        body: chance.pick(['null', '1', '"x"', '[]', '{}', '{"query":null}', '{"query":{}}', '{"query":""}']),
      };
    case 8:
      return {
        headers: json,
        body: text.replace('"variables":{', '"variables":{"__proto__":{"a":1},"constructor":{"prototype":{}},'),
      };
    default:
      return {
        headers: { ...json, 'content-type': `application/json; charset=${chance.pick(['utf-7', 'x', 'utf-16'])}` },
        body: text,
      };
  }
};

const otherAnswers = ['text/event-stream', '*/*', 'application/graphql-response+json', 'text/html', 'x'];

const otherTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/json, text/plain',
  '',
  ';',
  'application/json;;;',
];

/** Whatever else there is under the address of a centre, and what is not. */
const byRoute = (chance: Chance, { known }: FuzzedCentre): Asked => {
  const one = encodeURIComponent(chance.pick(known.texts));
  const paths = [
    `/events/hookup?after=${one}`,
    '/events/hookup/ack',
    `/callbacks/${chance.pick(['jinshanWater', 'nobody', one, '%00', '__proto__'])}`,
    '/metrics',
    '/readyz?write',
    '/healthz',
    '/confirm-day',
    `/sign-in?to=${one}&code=${one}`,
    `/sign-in/callback?code=${one}&state=${one}&iss=${one}`,
    `/sign-in/people/${one}`,
    '/sign-in/back-channel-logout',
    '/explorer',
    `/docs?language=${one}`,
    '/docs/rights',
    '/docs/companies/openapi.json',
    `/schemas/${one}`,
    '/schemas/operations.json',
    `/cases/${one}`,
    `/${one}`,
    '/..%2f..%2fetc%2fpasswd',
    '/assets/../../package.json',
    '/%ff%fe',
    '/%',
    '//evil.example/x',
    '/graphql/',
    '/graphql?query=%7B',
    `/${'a/'.repeat(2_000)}`,
  ];
  const method = chance.pick(['GET', 'GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'PROPFIND']);
  const body =
    method === 'GET' || method === 'HEAD'
      ? ''
      : textBy(JSON.stringify({ position: chance.pick(known.texts), day: '2021-06-01' }), chance);
  const type = chance.pick(['application/json', 'application/x-www-form-urlencoded', ...otherTypes]);
  const accept = chance.pick(['application/json', 'text/event-stream', 'application/x-ndjson', 'text/html', 'x']);
  return {
    method,
    path: chance.pick(paths),
    headers: { accept, ...(body !== '' && { 'content-type': type }) },
    body: oneIn(chance, 4) && body !== '' ? `logout_token=${body}` : body,
    isDeniedWrite: false,
  };
};

/** A text, or part of it. */
const textBy = (text: string, chance: Chance): string =>
  oneIn(chance, 4) ? text.slice(0, chance.between(0, text.length)) : text;

const base64 = (text: object): string => Buffer.from(JSON.stringify(text)).toString('base64url');
const jwt = (header: object): string =>
  `${base64(header)}.${base64({ sub: 'clerk', roles: ['centreHead'], iss: 'x', aud: 'onewindow', exp: 9e9, iat: 1 })}.x`;

/** Somebody who has not signed in, or shows what does not hold. */
const strangerBy = (chance: Chance, { session }: FuzzedCentre): Asker => {
  const shown: readonly Record<string, string>[] = [
    {},
    {},
    {
      authorization: `Bearer ${chance.pick(['x', 'owl_x', 'owk_figures_x', 'owp_jinshanWater_x', '.', '..', 'a.b.c', '\u00e9'])}`,
    },
    {
      authorization: `Bearer ${jwt({ alg: chance.pick(['none', 'HS256', 'RS256', 'dir', 'none ', '']) })}`,
      'x-as': 'clerk',
    },
    { authorization: chance.pick(['Basic YTpi', 'Bearer', 'bearer  ', 'Digest x', 'Bearer a b c', 'x'.repeat(4_000)]) },
    { 'x-as': 'clerk', 'x-acting-for': 'housing.head' },
    { cookie: `onewindow-session=${chance.pick(['x', 'a.b.c.d.e', '..', '%', 'x'.repeat(6_000)])}` },
    {
      cookie: `onewindow-session=${base64({ alg: 'dir', enc: 'A256GCM' })}..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA`,
    },
    { cookie: changed(session, chance) },
    { cookie: `${'a=b; '.repeat(500)}onewindow-machine=x; __Host-onewindow-session=y; =; ;;=` },
  ];
  return { headers: chance.pick(shown), roles: ['public'] };
};

/** Another character somewhere in a text, or its end is missing. */
const changed = (text: string, chance: Chance): string => {
  const at = chance.between(text.indexOf('=') + 1, text.length - 2);
  return oneIn(chance, 2)
    ? text.slice(0, at)
    : `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
};

/** Headers that say what they please, now and then. */
const headersBy = (chance: Chance, { known }: FuzzedCentre): Record<string, string> => {
  if (!oneIn(chance, 4)) return {};
  const [name, values] = chance.pick(Object.entries(headerValues(chance.pick(known.texts))));
  return { [name]: chance.pick(values) };
};

const headerValues = (one: string): Readonly<Record<string, readonly string[]>> => {
  const known = encodeURIComponent(one);
  return {
    host: [
      'evil.example',
      'localhost',
      '127.0.0.1',
      '[::1]:1',
      'a@b',
      '127.0.0.1:99999',
      '-',
      `${'a'.repeat(300)}.example`,
    ],
    origin: ['null', 'https://evil.example', 'http://localhost', 'x', ''],
    'accept-language': ['en', 'xx', '*', 'en;q=x', 'zh-CN;q=9999999999', ','.repeat(3_000)],
    'x-after': ['0', '1', '-1', 'x', '1e3', '0x10', '9'.repeat(400), known],
    'x-as': ['centreHead', 'nobody', '__proto__', 'key.figures', ''],
    'x-acting-for': ['housing.head', 'centreHead', '91310116MA1J000100', '__proto__', known],
    'last-event-id': ['0', 'x', '-1', '9'.repeat(30), known],
    'x-forwarded-for': ['127.0.0.1', 'x', '::1, ::2', ','.repeat(1_000)],
    'x-forwarded-host': ['evil.example'],
    'x-forwarded-proto': ['https', 'x'],
    forwarded: ['for=x', ';;;'],
    'accept-encoding': ['gzip', 'br;q=x', 'identity;q=0', '*'],
    range: ['bytes=0-', 'bytes=9-1'],
    'if-none-match': ['*', 'W/"x"', '"'],
    expect: ['100-continue'],
    'webhook-id': ['x', known],
    'webhook-signature': ['v1,x', 'v1', ','.repeat(500)],
    'webhook-timestamp': ['0', 'x', '1e99'],
    'x-request-id': ['x'.repeat(7_000)],
    cookie: ['onewindow-session=x', 'a', '=', 'onewindow-signing-in=x; onewindow-session='],
  };
};
