import type { OfferedCommand } from '@onewindow/gateway/offeredCommands.ts';

import { type Input, partOf, type Part } from './wellFormed.ts';

/** What is known of where a command is given, beside its definition: values for its parts, by their names. */
export interface Known {
  /** What names the object: it is the same in every input. */
  readonly fixed: Input;
  /** Values that may be right for a part, by its name wherever it stands. */
  readonly values: { readonly [name: string]: readonly unknown[] };
}

/**
 * Inputs of a command, made from its definition: every part in each of the values that may be right, and what may be left out there, or
 * not, all of it or all but one. A part of a list stands alone in it.
 */
export function* candidates({ shape }: Pick<OfferedCommand, 'shape'>, known: Known): Generator<Input> {
  for (const input of objects(shape.toJSONSchema({ io: 'input' }) as Part, known)) yield { ...input, ...known.fixed };
}

function* objects(part: Part, known: Known): Generator<Input> {
  const { properties = {}, required = [], maxProperties } = part;
  const names = Object.keys(properties).filter((name) => !(name in known.fixed));
  const must = names.filter((name) => required.includes(name));
  const may = names.filter((name) => !required.includes(name));
  // One of several alternatives, as an act that is entered late.
  const sets =
    maxProperties === 1
      ? may.map((one) => [one])
      : [may, [], ...may.map((one) => [one]), ...may.map((one) => may.filter((other) => other !== one))];
  for (const optional of sets) yield* products([...must, ...optional], properties, known);
}

function* products(
  names: readonly string[],
  properties: Readonly<Record<string, Part>>,
  known: Known,
): Generator<Input> {
  const [first, ...rest] = names;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const value of valuesOf(first, properties[first] ?? {}, known))
    for (const others of products(rest, properties, known)) yield { [first]: value, ...others };
}

function* valuesOf(name: string, part: Part, known: Known): Generator {
  const values = known.values[name];
  if (part.enum) yield* part.enum;
  else if (values && part.type !== 'array') yield* values;
  else if (part.type === 'object') yield* objects(part, known);
  else if (part.type === 'array') for (const one of valuesOf(name, part.items ?? {}, known)) yield [one];
  else yield partOf(part);
}
