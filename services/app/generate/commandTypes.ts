import { envelopeShape, offeredCommands } from '@onewindow/gateway/offeredCommands.ts';
import { screaming } from '@onewindow/gateway/screaming.ts';
import type { ContextManifest } from '@onewindow/kernel/context.ts';
import { published } from '@onewindow/schema/published.ts';
import { z } from 'zod';

/** The SDL that follows from the contexts: their mutations, what these take and answer, and why they may be refused. */
export const commandTypes = (contexts: readonly ContextManifest<never>[], refusals: readonly string[]): string => {
  const types = new Map<string, string>();

  /** The type of a shape; what it is made of is written out once. */
  const typeOf = (shape: z.core.$ZodType, place: string): string => {
    const name = published.get(shape)?.name;
    if (shape instanceof z.ZodExactOptional || shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
      return typeOf(shape.unwrap() as z.core.$ZodType, place);
    if (shape instanceof z.ZodObject) return inputOf(shape, requireName(name, place));
    if (shape instanceof z.ZodEnum) return enumOf(shape, requireName(name, place));
    if (name !== undefined) return name;
    if (shape instanceof z.ZodArray) return `[${typeOf(shape.element as z.core.$ZodType, place)}!]`;
    if (shape instanceof z.ZodBoolean) return 'Boolean';
    if (shape instanceof z.ZodNumber) return numberOf(shape, place);
    if (shape instanceof z.ZodString) return 'String';
    throw new TypeError(`${place}: the public contract has no type for its shape`);
  };

  const fieldsOf = (parts: object, owner: string): string =>
    Object.entries(parts as Record<string, z.core.$ZodType>)
      .map(([field, part]) => {
        const mayLack = part instanceof z.ZodExactOptional || part instanceof z.ZodDefault;
        return `${field}: ${typeOf(part, `${owner}.${field}`)}${mayLack ? '' : '!'}`;
      })
      .join('\n');

  const inputOf = (shape: z.ZodObject, name: string): string => {
    const input = name.endsWith('Changes') ? name : `${name}Input`;
    if (!types.has(input)) {
      types.set(input, '');
      types.set(input, `input ${input} {\n${fieldsOf(shape.shape, name)}\n}`);
    }
    return input;
  };

  const enumOf = (shape: z.ZodEnum, name: string): string => {
    types.set(name, `enum ${name} {\n${shape.options.map((value) => screaming(String(value))).join('\n')}\n}`);
    return name;
  };

  const mutations = contexts.flatMap(({ streams }) =>
    streams.flatMap(({ offered, answer }) =>
      offeredCommands(offered).map(({ type, mutation, input, shape }) => {
        if (!answer) throw new TypeError(`${type} is offered, but nothing is said of what it answers`);
        types.set(input, `input ${input} {\n${fieldsOf({ ...envelopeShape, ...shape.shape }, type)}\n}`);
        const payload = `${type}Payload`;
        types.set(
          payload,
          `type ${payload} implements MutationPayload {
${answer.field}: ${answer.type}
position: Position!
refusal: Refusal
}`,
        );
        return `${mutation}(input: ${input}!, dryRun: Boolean = false): ${payload} @cost(weight: "500")`;
      }),
    ),
  );
  types.set('RefusalCode', `enum RefusalCode {\n${refusals.toSorted().map(screaming).join('\n')}\n}`);
  const rest = [...types].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `extend type Mutation {\n${mutations.join('\n')}\n}\n\n${rest.join('\n\n')}\n`;
};

/** GraphQL's whole numbers have 32 bits: a definition that allows more would be contradicted by the contract made from it. */
const numberOf = ({ format, maxValue }: z.ZodNumber, place: string): 'Int' | 'Float' => {
  if (format !== 'safeint' && format !== 'int32') return 'Float';
  if ((maxValue ?? Infinity) < 2 ** 31) return 'Int';
  throw new TypeError(`${place}: a whole number of the public contract must be less than 2^31`);
};

const requireName = (name: string | undefined, place: string): string => {
  if (name === undefined) throw new TypeError(`${place}: its shape is not registered as published`);
  return name;
};
