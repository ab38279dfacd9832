import type { MessageDefinition } from '@onewindow/kernel/context.ts';
import { internalPart } from '@onewindow/schema/published.ts';
import { Uuid } from '@onewindow/schema/values.ts';
import { z } from 'zod';

/** A command as it is given from outside: without the parts that only the centre itself says. */
export interface OfferedCommand {
  readonly type: string;
  /** The mutation that gives it: `submitCase` gives `SubmitCase`. */
  readonly mutation: string;
  /** The name of its input in the public contract. */
  readonly input: string;
  readonly shape: z.ZodObject;
  /** The shape with what may stand beside it: made once, since zod compiles each shape that it is given. */
  readonly given: z.ZodObject;
}

/** What may stand beside a command's content: its id, and the revision that the caller saw (decision 7). */
export const envelopeShape = {
  commandId: Uuid.exactOptional(),
  expectedRevision: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .exactOptional(),
};

/** The mutation that gives a command. */
export const mutationOf = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

const known = new WeakMap<MessageDefinition, OfferedCommand>();

/** The commands that these definitions offer. */
export const offeredCommands = (definitions: readonly MessageDefinition[]): readonly OfferedCommand[] =>
  definitions.map(offeredCommand);

/** One command as it is given from outside. */
export const offeredCommand = (definition: MessageDefinition): OfferedCommand => {
  const before = known.get(definition);
  if (before) return before;
  const { type, data } = definition;
  const whole = data as unknown as z.ZodObject;
  const inside = Object.entries(whole.shape as Record<string, z.core.$ZodType>).filter(([, part]) =>
    internalPart.has(part),
  );
  const shape =
    inside.length === 0
      ? whole
      : whole.omit(
          Object.fromEntries(inside.map(([name]) => [name, true as const])) as Record<string, true> &
            Record<number, never>,
        );
  const command: OfferedCommand = {
    type,
    mutation: mutationOf(type),
    input: `${type}Input`,
    shape,
    given: shape.extend(envelopeShape),
  };
  known.set(definition, command);
  return command;
};
