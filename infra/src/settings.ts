import { treeHeadKey } from '@onewindow/kernel/treeHead.ts';
import type { Words } from '@onewindow/schema/words.ts';
import { z } from 'zod';

import { parseRange } from './addressRules.ts';
import { clients } from './eventStoreDb/connection.ts';

/** What is known of a setting; what it means stands in both languages in schema/i18n, under the name of its variable. */
export interface Setting {
  readonly variable: keyof Words['settings'];
  /** What counts where nothing is said, written as an operator would write it. */
  readonly default?: string;
  readonly shape: z.ZodType;
  /** What the shape takes, in words: "it must be …". */
  readonly allowed: string;
  /** It may hold a password or a key, so its value is never repeated. */
  readonly secret?: true;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const list = z.string().transform((text) => text.split(',').map((one) => one.trim()));

/** What a setting of several ranges of addresses takes. */
const addressRanges = {
  shape: list.pipe(z.array(z.string().refine((text) => parseRange(text) !== undefined))).default([]),
  allowed: 'ranges of addresses such as 10.20.0.0/16 or fd00:20::/32, separated by commas',
};

/** Everything that an operator can set. The tables of the READMEs are written from here by `pnpm generate`. */
export const settings = {
  port: {
    variable: 'PORT',
    default: '4000',
    shape: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().max(65_535)),
    allowed: 'a whole number from 0 to 65535',
  },
  host: {
    variable: 'HOST',
    default: '127.0.0.1',
    shape: z.string().regex(/^[A-Za-z0-9.:_-]{1,253}$/),
    allowed: 'a host name or an IP address',
  },
  publicUrl: {
    variable: 'PUBLIC_URL',
    shape: z
      .string()
      .regex(/^https?:\/\/[^/?#@\s]+\/?$/)
      .refine((text) => URL.canParse(text))
      .transform((text) => new URL(text))
      .optional(),
    allowed: 'an http:// or https:// address without a path',
  },
  oidcIssuer: {
    variable: 'OIDC_ISSUER',
    shape: z
      .string()
      .regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])[!-~]+$/)
      .refine((text) => URL.canParse(text))
      .transform((text) => new URL(text))
      .optional(),
    allowed: 'an https:// address, or one of this machine',
  },
  oidcClient: {
    variable: 'OIDC_CLIENT_ID',
    default: 'onewindow',
    shape: z.string().regex(/^[!-~]{1,200}$/),
    allowed: 'the id of a client of the issuer',
  },
  oidcSecret: {
    variable: 'OIDC_CLIENT_SECRET',
    shape: z
      .string()
      .regex(/^[!-~]{16,500}$/)
      .optional(),
    allowed: 'a secret of 16 to 500 letters, digits and signs',
    secret: true,
  },
  oidcAudience: {
    variable: 'OIDC_AUDIENCE',
    shape: z
      .string()
      .regex(/^[!-~]{1,500}$/)
      .optional(),
    allowed: 'what the tokens of machines are meant for',
  },
  oidcClaims: {
    variable: 'OIDC_CLAIMS',
    shape: z.string().optional(),
    allowed: 'a YAML file',
  },
  localSignIn: {
    variable: 'LOCAL_SIGN_IN',
    shape: z
      .literal('yes')
      .optional()
      .transform((word) => word === 'yes'),
    allowed: 'yes, or nothing',
  },
  metricsToken: {
    variable: 'METRICS_TOKEN',
    shape: z
      .string()
      .regex(/^[A-Za-z0-9_.~+/=-]{20,200}$/)
      .optional(),
    allowed: 'a token of 20 to 200 letters, digits and signs',
    secret: true,
  },
  rateLimit: {
    variable: 'RATE_LIMIT',
    default: '500',
    shape: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().min(1)),
    allowed: 'a number of requests a second from 1 to 99999',
  },
  /** With the next: the centre ends TLS itself. */
  tlsCert: {
    variable: 'TLS_CERT',
    shape: z.string().optional(),
    allowed: 'the path of a file',
  },
  tlsKey: {
    variable: 'TLS_KEY',
    shape: z.string().optional(),
    allowed: 'the path of a file',
  },
  trustedProxies: {
    variable: 'TRUST_PROXY',
    ...addressRanges,
  },
  dataDir: {
    variable: 'DATA_DIR',
    default: './data',
    shape: z.string(),
    allowed: 'a folder',
  },
  centre: {
    variable: 'CENTRE',
    default: 'jinshan',
    shape: z.string().regex(/^[a-z][a-z0-9]{0,39}$/),
    allowed: 'the id of a centre: a folder of schema/catalogues',
  },
  /** Nothing said is decided by store and centre. */
  demo: {
    variable: 'DEMO',
    shape: z
      .enum(['on', 'off'])
      .transform((word) => word === 'on')
      .optional(),
    allowed: 'on or off',
  },
  /** Only for the start that begins a centre: a folder where a log is missed must not begin another. */
  newCentre: {
    variable: 'NEW_CENTRE',
    shape: z
      .literal('yes')
      .optional()
      .transform((word) => word === 'yes'),
    allowed: 'yes, or nothing',
  },
  /** Nothing means the store embedded in the data folder. */
  eventStore: {
    variable: 'EVENT_STORE',
    default: 'embedded',
    shape: z
      .string()
      .regex(/^(embedded|esdb(\+discover)?:\/\/.+)$/)
      .transform((address) => (address === 'embedded' ? undefined : address)),
    allowed: 'embedded, or an address that begins with esdb:// or esdb+discover://',
    secret: true,
  },
  eventStoreClient: {
    variable: 'EVENT_STORE_CLIENT',
    default: 'eventstore',
    shape: z.enum(clients),
    allowed: clients.join(' or '),
  },
  allowPlaintext: {
    variable: 'EVENT_STORE_ALLOW_PLAINTEXT',
    shape: z
      .literal('yes')
      .optional()
      .transform((word) => word === 'yes'),
    allowed: 'yes, or nothing',
  },
  /** Nothing means a file beside the log. */
  personKeys: {
    variable: 'PERSON_KEYS',
    shape: z.string().optional(),
    allowed: 'the path of a file',
  },
  secretsKeys: {
    variable: 'SECRETS_KEY',
    shape: list
      .pipe(
        z.array(
          z
            .string()
            .regex(/^[A-Za-z0-9+/_-]{43}=?$/)
            .transform((text) => Uint8Array.from(Buffer.from(text, 'base64'))),
        ),
      )
      .default([]),
    allowed: 'keys of 32 bytes each, in base64 or base64url, separated by commas',
    secret: true,
  },
  /** Nothing means the key in the data folder. */
  treeHeadKey: {
    variable: 'TREE_HEAD_KEY',
    shape: z
      .string()
      .regex(/^[A-Za-z0-9+/_-]{43}=?$/)
      .transform((text) => treeHeadKey(Buffer.from(text, 'base64')))
      .optional(),
    allowed: '32 bytes in base64 or base64url',
    secret: true,
  },
  /** Nothing means that nobody is asked. */
  tsaUrl: {
    variable: 'TSA_URL',
    shape: z
      .string()
      .max(500)
      .regex(/^https?:\/\/[!-~]+$/)
      .optional(),
    allowed: 'an address that begins with https://',
  },
  deliveryAllow: {
    variable: 'DELIVERY_ALLOW',
    ...addressRanges,
  },
  alertUrl: {
    variable: 'ALERT_URL',
    shape: z
      .string()
      .max(500)
      .regex(/^https?:\/\/[!-~]+$/)
      .optional(),
    allowed: 'an address that begins with https://',
  },
  alertSecret: {
    variable: 'ALERT_SECRET',
    shape: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,200}={0,2}$/)
      .optional(),
    allowed: 'a secret of Standard Webhooks: whsec_ and at least 24 bytes in base64',
    secret: true,
  },
  deliveryTimeout: {
    variable: 'DELIVERY_TIMEOUT',
    default: '15',
    shape: z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number)
      .pipe(z.int().min(1).max(60)),
    allowed: 'a number of seconds from 1 to 60',
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    default: 'info',
    shape: z.enum(logLevels),
    allowed: logLevels.join(', '),
  },
} as const satisfies Readonly<Record<string, Setting>>;

type Table = typeof settings;
export type Settings = { readonly [Name in keyof Table]: z.output<Table[Name]['shape']> };

/**
 * Reads the settings from the environment. An empty variable counts as not set.
 * @throws {WrongSetting} for the first that cannot be used.
 */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings =>
  Object.fromEntries(
    Object.entries<Setting>(settings).map(([name, setting]) => [name, valueOf(setting, environment[setting.variable])]),
  ) as Settings;

const valueOf = (setting: Setting, text: string | undefined): unknown => {
  const { success, data } = setting.shape.safeParse(text === undefined || text === '' ? setting.default : text);
  if (success) return data;
  const shown = setting.secret ? '…' : JSON.stringify(text);
  throw new WrongSetting(`${setting.variable}=${shown} cannot be used: it must be ${setting.allowed}`);
};

/** A setting that cannot be used: one line that names the variable, its value and what is allowed. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}
