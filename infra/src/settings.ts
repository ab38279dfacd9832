import { z } from 'zod';

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
};

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
    // An address may hold a password.
    const value = name === 'EVENT_STORE' ? '…' : JSON.stringify(environment[name]);
    throw new WrongSetting(`${name}=${value} cannot be used: it must be ${allowed[name]}`);
  }
  const { PORT, HOST, DATA_DIR, CENTRE, DEMO, EVENT_STORE, EVENT_STORE_ALLOW_PLAINTEXT, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    centre: CENTRE,
    demo: DEMO === undefined ? undefined : DEMO === 'on',
    eventStore: EVENT_STORE === 'embedded' ? undefined : EVENT_STORE,
    allowPlaintext: EVENT_STORE_ALLOW_PLAINTEXT === 'yes',
    logLevel: LOG_LEVEL,
  };
};
