import { envelopeShape, offeredCommands } from '@onewindow/gateway/offeredCommands.ts';
import { screaming } from '@onewindow/gateway/screaming.ts';
import type { ContextManifest } from '@onewindow/kernel/context.ts';
import { published } from '@onewindow/schema/published.ts';
import { words } from '@onewindow/schema/words.ts';
import { z } from 'zod';

/** Words that the public contract lacks; each is a key that `schema/i18n` must have in both languages. */
export class MissingWords extends Error {
  override readonly name = 'MissingWords';
  constructor(keys: readonly string[]) {
    super(`schema/i18n lacks words for ${keys.join(', ')}`);
  }
}

/** The SDL that follows from the contexts: their mutations, what these take and answer, and why they may be refused. */
export const inputTypes = (contexts: readonly ContextManifest<never>[], refusals: readonly string[]): string => {
  const types = new Map<string, string>();
  const missing = new Set<string>();
  const describe = (group: 'commands' | 'inputs' | 'fields' | 'values' | 'refusals', ...keys: string[]): string => {
    const table: Readonly<Record<string, string>> = words.en[group];
    const found = keys.find((key) => Object.hasOwn(table, key));
    if (found === undefined) missing.add(`${group}.${keys.at(-1)}`);
    return `"""\n${(found && table[found]) ?? ''}\n"""\n`;
  };

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
        const description = describe('fields', `${owner}.${field}`, field);
        return indented(`${description}${field}: ${typeOf(part, `${owner}.${field}`)}${mayLack ? '' : '!'}`, '  ');
      })
      .join('\n');

  const inputOf = (shape: z.ZodObject, name: string): string => {
    const input = name.endsWith('Changes') ? name : `${name}Input`;
    if (!types.has(input)) {
      types.set(input, '');
      types.set(input, `${describe('inputs', name)}input ${input} {\n${fieldsOf(shape.shape, name)}\n}`);
    }
    return input;
  };

  const enumOf = (shape: z.ZodEnum, name: string): string => {
    const values = shape.options.map((value) =>
      indented(`${describe('values', `${name}.${value}`)}${screaming(String(value))}`, '  '),
    );
    types.set(name, `${describe('inputs', name)}enum ${name} {\n${values.join('\n')}\n}`);
    return name;
  };

  const mutations = contexts.flatMap(({ streams }) =>
    streams.flatMap(({ offered, answer }) =>
      offeredCommands(offered).map(({ type, mutation, input, shape }) => {
        if (!answer) throw new TypeError(`${type} is offered, but nothing is said of what it answers`);
        const about = describe('commands', type);
        types.set(input, `${about}input ${input} {\n${fieldsOf({ ...envelopeShape, ...shape.shape }, type)}\n}`);
        types.set(payloadOf(answer.field), payload(answer));
        return indented(`${about}${mutation}(input: ${input}!): ${payloadOf(answer.field)}!`, '  ');
      }),
    ),
  );
  const codes = refusals.toSorted().map((code) => indented(`${describe('refusals', code)}${screaming(code)}`, '  '));
  types.set('RefusalCode', `"""\nWhy a command is refused.\n"""\nenum RefusalCode {\n${codes.join('\n')}\n}`);
  if (missing.size > 0) throw new MissingWords([...missing]);
  const rest = [...types].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `extend type Mutation {\n${mutations.join('\n')}\n}\n\n${rest.join('\n\n')}\n`;
};

const payloadOf = (field: string): string => `${field.charAt(0).toUpperCase()}${field.slice(1)}Answer`;

const payload = ({ type, field }: { readonly type: string; readonly field: string }): string =>
  `"""\nThe object as it is now, or why not.\n"""\ntype ${payloadOf(field)} {\n  ${field}: ${type}\n  """\nThe place in the log that this answer stands at: \`x-after\` waits for it on any node.\n"""\n  position: String!\n  refusal: Refusal\n}`;

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

const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n');
