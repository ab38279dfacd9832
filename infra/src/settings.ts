import { z } from 'zod';

import { parseRange } from './addressRules.ts';

/** A setting that cannot be used: one line that names the variable, its value and what is allowed. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const allowed = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or an IP address',
  DATA_DIR: 'a folder',
  CENTRE: 'the id of a centre: a folder of schema/catalogues',
  DEMO: 'on or off',
  EVENT_STORE: 'embedded, or an address that begins with esdb:// or esdb+discover://',
  EVENT_STORE_ALLOW_PLAINTEXT: 'yes, or nothing',
  LOG_LEVEL: logLevels.join(', '),
  DELIVERY_TIMEOUT: 'a number of seconds from 1 to 60',
  DELIVERY_ALLOW: 'ranges of addresses such as 10.20.0.0/16 or fd00:20::/32, separated by commas',
  SECRETS_KEY: 'keys of 32 bytes each, in base64 or base64url, separated by commas',
};

/** What may hold a password or a key is not repeated. */
const secret: ReadonlySet<string> = new Set(['EVENT_STORE', 'SECRETS_KEY']);

const list = z.string().transform((text) => text.split(',').map((one) => one.trim()));

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65_535))
    .default(4000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]{1,253}$/)
    .default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  CENTRE: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,39}$/)
    .default('jinshan'),
  DEMO: z.enum(['on', 'off']).optional(),
  EVENT_STORE: z
    .string()
    .regex(/^(embedded|esdb(\+discover)?:\/\/.+)$/)
    .default('embedded'),
  EVENT_STORE_ALLOW_PLAINTEXT: z.literal('yes').optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  DELIVERY_TIMEOUT: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(60))
    .default(15),
  DELIVERY_ALLOW: list.pipe(z.array(z.string().refine((text) => parseRange(text) !== undefined))).default([]),
  SECRETS_KEY: list
    .pipe(
      z.array(
        z
          .string()
          .regex(/^[A-Za-z0-9+/_-]{43}=?$/)
          .transform((text) => Uint8Array.from(Buffer.from(text, 'base64'))),
      ),
    )
    .default([]),
});

/** What an operator can set; the README lists each with its default. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly centre: string;
  /** Whether the first start fills the store with the demo; nothing said is decided by store and centre. */
  readonly demo: boolean | undefined;
  /** The address of an EventStoreDB; nothing means the store embedded in the data folder. */
  readonly eventStore: string | undefined;
  /** Whether an EventStoreDB on another machine may be spoken to without TLS. */
  readonly allowPlaintext: boolean;
  readonly logLevel: (typeof logLevels)[number];
  /** Within how many seconds a company must acknowledge what it is sent. */
  readonly deliveryTimeout: number;
  /** Private ranges of addresses (CIDR) that companies may be sent things at all the same. */
  readonly deliveryAllow: readonly string[];
  /** What seals the companies' secrets, 32 bytes each: the first seals, every one opens. */
  readonly secretsKeys: readonly Uint8Array[];
}

/**
 * Reads the settings from the environment. An empty variable counts as not set.
 * @throws {WrongSetting} for the first that cannot be used.
 */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof allowed;
    const value = secret.has(name) ? '…' : JSON.stringify(environment[name]);
    throw new WrongSetting(`${name}=${value} cannot be used: it must be ${allowed[name]}`);
  }
  const { PORT, HOST, DATA_DIR, CENTRE, DEMO, EVENT_STORE, EVENT_STORE_ALLOW_PLAINTEXT, LOG_LEVEL } = parsed.data;
  const { DELIVERY_TIMEOUT, DELIVERY_ALLOW, SECRETS_KEY } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    centre: CENTRE,
    demo: DEMO === undefined ? undefined : DEMO === 'on',
    eventStore: EVENT_STORE === 'embedded' ? undefined : EVENT_STORE,
    allowPlaintext: EVENT_STORE_ALLOW_PLAINTEXT === 'yes',
    logLevel: LOG_LEVEL,
    deliveryTimeout: DELIVERY_TIMEOUT,
    deliveryAllow: DELIVERY_ALLOW,
    secretsKeys: SECRETS_KEY,
  };
};
