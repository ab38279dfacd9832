import { isRefusalOf, type Refusal } from '@onewindow/kernel/decider.ts';
import { maxAppendBytes } from '@onewindow/kernel/serializeAppend.ts';
import { wordsFor, type Locale } from '@onewindow/schema/words.ts';

import { acting } from './access/acting.ts';
import type { Context } from './requestContext.ts';
import { decided, shownHere } from './decided.ts';
import { malformed, malformedInput } from './errors.ts';
import type { OfferedCommand } from './offeredCommands.ts';

/** Answered once the read model has the facts, or with what the rules forbid. */
export type Dispatched =
  | { readonly stream: string; readonly position: string }
  | { readonly refusal: Refusal; readonly position: string };

/**
 * What the centre says of a command that somebody gives, once they may give it; of one that is only tried it records nothing either. Of the
 * same command again it says the same, or it would be another.
 */
export type Said = (context: Context, dryRun: boolean, given: GivenCommand) => Promise<object>;

/** A command as its definition parsed it, with what stood beside it. */
export interface GivenCommand {
  readonly data: object;
  readonly commandId?: string;
  readonly expectedRevision?: number;
}

/** What a command may hold, so that its facts fit one append with what is recorded beside it. */
const mostBytes = maxAppendBytes - 100 * 1024;

/**
 * Reads a command's input, as it would be recorded, by its definition, which is the only rule there is for it: all that is
 * wrong is told at once.
 * @throws a GraphQL error with the code BAD_USER_INPUT.
 */
export const parseCommand = (
  { given }: Pick<OfferedCommand, 'given'>,
  input: unknown,
  locale: Locale,
  place = 'input',
): GivenCommand => {
  const parsed = given.safeParse(input);
  if (!parsed.success) throw malformedInput(parsed.error, locale, [place], input);
  const { commandId, expectedRevision, ...data } = parsed.data as GivenCommand['data'] & Omit<GivenCommand, 'data'>;
  if (Buffer.byteLength(JSON.stringify(data)) > mostBytes) {
    const message = wordsFor(locale, 'faults', 'too-big');
    throw malformed([{ path: place, rule: `<= ${mostBytes} bytes`, message }], locale);
  }
  return {
    data,
    ...(commandId !== undefined && { commandId }),
    ...(expectedRevision !== undefined && { expectedRevision }),
  };
};

/**
 * One command from the request to the answer. Malformed input fails here, before anything is read; what the rules forbid comes
 * back as a refusal; and a success is told only when this node can show it (decisions 5, 7 and 11). Of a dry run nothing is recorded, and
 * the object is answered as it is.
 */
export const dispatch = async (
  command: Pick<OfferedCommand, 'type' | 'given' | 'mutation'>,
  input: object,
  context: Context,
  {
    place = 'input',
    said,
    judged,
    dryRun = false,
  }: {
    /** Where the input stands. */
    readonly place?: string;
    /** What the centre itself says beside it. */
    readonly said?: Said | undefined;
    /** What tells whether whoever asks reaches what it is about: its input, unless that was found by their own reader before. */
    readonly judged?: object | undefined;
    readonly dryRun?: boolean | null | undefined;
  } = {},
): Promise<Dispatched> => {
  const { deps, locale } = context;
  const { data: given, commandId, expectedRevision } = parseCommand(command, asRecorded(input), locale, place);
  const actor = await acting(command, judged ?? given, context);
  if (isRefusalOf(actor)) return { refusal: actor, position: String(deps.progress.ordinal()) };
  const data = said
    ? {
        ...given,
        ...(await said(context, dryRun === true, { data: given, ...(commandId !== undefined && { commandId }) })),
      }
    : given;
  const id = commandId?.toLowerCase() ?? deps.world.randomUuid();
  const envelope = { commandId: id, actor, ...(expectedRevision !== undefined && { expectedRevision }) };
  const answer = await decided({ type: command.type, data }, envelope, context, { dryRun });
  if (isRefusalOf(answer)) return { refusal: answer, position: String(deps.progress.ordinal()) };
  const { stream } = answer;
  if (answer.position !== undefined)
    await shownHere([answer.position], context, { commandId: id, stream, revision: answer.revision });
  return { stream, position: String(deps.progress.ordinal()) };
};

/**
 * GraphQL cannot leave a field out where a variable stands for it: null means the same here. And zero has no sign in what is
 * recorded, since JSON does not keep it.
 */
export const asRecorded = (value: unknown): unknown => {
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map(asRecorded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined)
      .map(([name, part]) => [name, asRecorded(part)]),
  );
};
