import { client } from '../contract/client.ts';
import { line } from '../contract/line.ts';
import { commandDocument } from './commandDocument.ts';

/** What is wrong with one place of an input. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What came of a command. */
export type Outcome =
  | { readonly is: 'done' }
  /** The rules forbid it; nothing was recorded. */
  | { readonly is: 'refused'; readonly code: string; readonly message: string; readonly path: readonly string[] }
  /** It is malformed, or not for this person to give; nothing was recorded. */
  | { readonly is: 'wrong'; readonly message: string; readonly issues: readonly Issue[] }
  /** No answer came: it may have been recorded or not. The same command, with the same id, can be given again. */
  | { readonly is: 'unanswered' };

/** A command as it is given: its id makes that it happens once, however often it is sent. */
export interface Command {
  /** The name of the mutation. */
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>> & { readonly commandId: string };
}

/** An id for a command that is given for the first time. */
export const newCommandId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

interface Given {
  readonly given?: {
    readonly refusal?: { readonly code: string; readonly message: string; readonly path?: readonly string[] } | null;
  };
}

/** What may be given again as it is, under its id: it was not judged, or nobody knows what came of it. */
const mayBeGivenAgain = new Set([
  'CATCHING_UP',
  'DISK_FULL',
  'INTERNAL_SERVER_ERROR',
  'OUTCOME_UNKNOWN',
  'STOPPED',
  'STORE_UNAVAILABLE',
  'TOO_BUSY',
  'TOO_MANY_REQUESTS',
  'TOOK_TOO_LONG',
]);

/** An issue as the centre tells it: `input.certificates.0.number` says where. */
interface Told {
  readonly path: string;
  readonly message: string;
}

const issueOf = ({ path, message }: Told): Issue => ({
  message,
  path: path
    .split('.')
    .filter((part, index) => index > 0 || part !== 'input')
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part)),
});

/** Asks the centre what would come of a command; nothing of it is recorded. */
export const tryCommand = (command: Command): Promise<Outcome> => send(command, commandDocument(command.name, true));

/** Gives a command to the centre. */
export const giveCommand = (command: Command): Promise<Outcome> => send(command, commandDocument(command.name));

const send = async ({ input }: Command, document: string): Promise<Outcome> => {
  const { data, error } = await client.mutation<Given>(document, { input }).toPromise();
  if (error?.networkError) {
    line.lost();
    return { is: 'unanswered' };
  }
  line.open();
  const [first] = error?.graphQLErrors ?? [];
  if (first) {
    const { code, issues = [] } = first.extensions as { readonly code?: string; readonly issues?: readonly Told[] };
    if (code === 'COMMITTED_BUT_BEHIND') return { is: 'done' };
    if (code !== undefined && mayBeGivenAgain.has(code)) return { is: 'unanswered' };
    return { is: 'wrong', message: first.message, issues: issues.map(issueOf) };
  }
  const refusal = data?.given?.refusal;
  return refusal ? { is: 'refused', ...refusal, path: refusal.path ?? [] } : { is: 'done' };
};
