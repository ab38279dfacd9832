import { isRefusalOf, type Refusal } from '@onewindow/kernel/decider.ts';
import { UnknownOutcome } from '@onewindow/kernel/eventStore.ts';
import { maxAppendBytes } from '@onewindow/kernel/serializeAppend.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import { z } from 'zod';

import type { Context } from './context.ts';
import { faultError, malformed, malformedInput } from './errors.ts';
import { longestWait } from './progress.ts';

/** A command's name and the shape of its content. */
export interface CommandDefinition {
  readonly type: string;
  readonly data: z.ZodType;
}

/** Answered once the read model has the facts, or with what the rules forbid. */
export type Dispatched =
  | { readonly stream: string; readonly position: string }
  | { readonly refusal: Refusal; readonly position: string };

const CommandId = z.uuid();
const ExpectedRevision = z.int().min(0);
/** What a command may hold, so that its facts fit one append with what is recorded beside it. */
const mostBytes = maxAppendBytes - 100 * 1024;

/**
 * One command from the request to the answer. Malformed input fails here, before anything is read; what the rules forbid comes
 * back as a refusal; and a success is told only when this node can show it (decisions 5, 7 and 11).
 */
export const dispatch = async (
  { type, data }: CommandDefinition,
  input: object,
  { centre, actor, locale }: Context,
  place = 'input',
): Promise<Dispatched> => {
  const { commandId, expectedRevision, ...content } = asRecorded(input) as Record<string, unknown>;
  const parsed = z
    .object({ commandId: CommandId.exactOptional(), expectedRevision: ExpectedRevision.exactOptional() })
    .safeParse({
      ...(commandId !== undefined && { commandId }),
      ...(expectedRevision !== undefined && { expectedRevision }),
    });
  if (!parsed.success) throw malformedInput(parsed.error, locale, [place]);
  const command = data.safeParse(content);
  if (!command.success) throw malformedInput(command.error, locale, [place]);
  if (Buffer.byteLength(JSON.stringify(command.data)) > mostBytes) {
    const message = wordsFor(locale, 'faults', 'too-big');
    throw malformed([{ path: place, rule: `<= ${mostBytes} bytes`, message }], locale);
  }

  const id = parsed.data.commandId?.toLowerCase() ?? centre.world.randomUuid();
  const envelope = {
    commandId: id,
    actor,
    ...(parsed.data.expectedRevision !== undefined && { expectedRevision: parsed.data.expectedRevision }),
  };
  const handled = await centre.commands({ type, data: command.data as object }, envelope).catch((error: unknown) => {
    throw error instanceof UnknownOutcome ? faultError('outcome-unknown', locale, { commandId: id }) : error;
  });
  if (isRefusalOf(handled)) return { refusal: handled, position: String(centre.progress.ordinal()) };
  if (!(await centre.progress.passed(handled.position, longestWait))) {
    throw faultError('committed-but-behind', locale, {
      commandId: id,
      stream: handled.stream,
      revision: handled.revision,
    });
  }
  return { stream: handled.stream, position: String(centre.progress.ordinal()) };
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
