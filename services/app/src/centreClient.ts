import type { World } from '@onewindow/kernel/world.ts';

/** A running centre did not do what it was asked to: why, in one line. `code`: its refusal or error, for a program to read. */
export class CentreRefused extends Error {
  override readonly name = 'CentreRefused';
  readonly code: string | undefined;
  constructor(message: string, code?: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Asks a running centre as anybody does: over GraphQL. */
export interface CentreClient {
  /** @throws {CentreRefused} */
  readonly ask: <Data extends object>(document: string, variables?: object) => Promise<Data>;
  /**
   * Gives a command, and returns what was selected of its answer: nothing, where the centre has done it but cannot show it yet.
   * @throws {CentreRefused} where the centre refuses it, too.
   */
  readonly give: <Answer extends object>(
    mutation: string,
    input: object,
    selection: string,
  ) => Promise<Answer | undefined>;
}

/** The longest that an answer may take, in milliseconds: a test delivery waits for somebody else's endpoint. */
const patience = 60_000;

/** Headers by which whoever asks is known. */
export type Shown = { readonly [header: string]: string };

/** `at` is the address of the centre, as in `http://127.0.0.1:4000`. */
export const centreClient = (at: string, world: Pick<World, 'after'>, shown: Shown = {}): CentreClient => {
  const ask = <Data extends object>(document: string, variables: object = {}): Promise<Data> =>
    askAt(at, '/graphql', { query: document, variables }, world, shown);
  const give = async <Answer extends object>(mutation: string, input: object, selection: string) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation Give($input: ${type}!) {
      ${mutation}(input: $input) { ${selection} refusal { code message } }
    }`;
    try {
      const { [mutation]: answer } = await ask<{ [name: string]: Answer & { refusal: Refusal | null } }>(document, {
        input,
      });
      if (!answer?.refusal) return answer;
      throw new CentreRefused(
        `the centre at ${at} refuses: ${answer.refusal.message} (${answer.refusal.code})`,
        answer.refusal.code,
      );
    } catch (error) {
      // It is in the log; only the read model is behind (decision 11).
      if (error instanceof CentreRefused && error.code === 'COMMITTED_BUT_BEHIND') return undefined;
      throw error;
    }
  };
  return { ask, give };
};

/**
 * What a route of a running centre answers.
 * @throws {CentreRefused}
 */
export const askAt = async <Data extends object>(
  at: string,
  route: string,
  body: object,
  world: Pick<World, 'after'>,
  shown: Shown = {},
): Promise<Data> => {
  const { data, errors = [] } = await post<Data>(at, route, body, world, shown);
  const [first] = errors;
  if (first) throw new CentreRefused(`the centre at ${at} says: ${first.message}`, first.extensions?.code);
  if (!data) throw notACentre(at, 'neither data nor errors');
  return data;
};

interface Refusal {
  readonly code: string;
  readonly message: string;
}

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * The same, as it is answered, errors and all.
 * @throws {CentreRefused} where no centre answers.
 */
export const post = async <Data extends object>(
  at: string,
  route: string,
  body: object,
  world: Pick<World, 'after'>,
  shown: Shown,
): Promise<Reply<Data>> => {
  if (!URL.canParse(at) || !/^https?:\/\//.test(at))
    throw new CentreRefused(`${at} is no address of a centre: it begins with http:// or https://`);
  const tooLong = new AbortController();
  const callOff = world.after(patience, () => tooLong.abort(new Error(`no answer within ${patience / 1_000} s`)));
  try {
    const response = await fetch(`${at.replace(/\/+$/, '')}${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': 'en', ...shown },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: tooLong.signal,
    });
    return asReply<Data>(await response.text(), `status ${response.status}`, at);
  } catch (error) {
    if (error instanceof CentreRefused) throw error;
    throw new CentreRefused(`the centre at ${at} cannot be reached: ${reasonOf(error)}`);
  } finally {
    callOff();
  }
};

const asReply = <Data extends object>(text: string, said: string, at: string): Reply<Data> => {
  try {
    const reply = JSON.parse(text) as Reply<Data> | null;
    if (typeof reply === 'object' && reply) return reply;
  } catch {
    // Whatever answers there speaks no JSON.
  }
  throw notACentre(at, said);
};

const notACentre = (at: string, said: string): CentreRefused =>
  new CentreRefused(`what answers at ${at} is no centre (${said}): name the centre with --at`);

/** `fetch` says only that it failed; what the system said stands behind it. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error as { cause?: NodeJS.ErrnoException };
  return cause?.message || cause?.code || error.message;
};
