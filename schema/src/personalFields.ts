import { z } from 'zod';

import { personal } from './values.ts';

/** Where in some data personal fields stand: the names of its own, and its parts that hold some. Each entry of a list is such a part. */
export interface PersonalFields {
  readonly own: readonly string[];
  readonly within: { readonly [name: string]: PersonalFields };
}

/** Finds the personal fields of a definition by their mark; nothing where it has none. */
export const personalFieldsOf = (definition: z.ZodType): PersonalFields | undefined => {
  const options = optionsOf(definition);
  const own = new Set<string>();
  const within: { [name: string]: PersonalFields } = {};
  for (const shape of options) {
    for (const [name, field] of Object.entries(shape)) {
      if (isPersonal(field)) own.add(name);
      const fields = personalFieldsOf(field);
      if (fields) within[name] = merged(within[name], fields);
    }
  }
  return own.size > 0 || Object.keys(within).length > 0 ? { own: [...own], within } : undefined;
};

/** What one option has is personal in all: of two that share a name nobody can tell by the data which it is. */
const merged = (before: PersonalFields | undefined, fields: PersonalFields): PersonalFields => {
  if (!before) return fields;
  const names = [...new Set([...Object.keys(before.within), ...Object.keys(fields.within)])];
  return {
    own: [...new Set([...before.own, ...fields.own])],
    within: Object.fromEntries(
      names.flatMap((name) => {
        const [one, other] = [before.within[name], fields.within[name]];
        const both = one && other ? merged(one, other) : (one ?? other);
        return both ? [[name, both]] : [];
      }),
    ),
  };
};

/** The shapes that some data may have. */
const optionsOf = (definition: z.ZodType): readonly Readonly<Record<string, z.ZodType>>[] => {
  const inner = innerOf(definition);
  if (inner instanceof z.ZodObject) return [inner.shape as Readonly<Record<string, z.ZodType>>];
  if (inner instanceof z.ZodUnion) return (inner.options as readonly z.ZodType[]).flatMap(optionsOf);
  return [];
};

const isPersonal = (field: z.ZodType): boolean =>
  personal.has(field) || (isWrapper(field) && isPersonal(unwrapped(field)));

/** Without lists, and without what says that it may be absent. */
const innerOf = (definition: z.ZodType): z.ZodType =>
  isWrapper(definition) ? innerOf(unwrapped(definition)) : definition;

type Wrapper = z.ZodArray | z.ZodOptional | z.ZodExactOptional | z.ZodNullable | z.ZodDefault | z.ZodReadonly;

const wrappers = [z.ZodArray, z.ZodOptional, z.ZodExactOptional, z.ZodNullable, z.ZodDefault, z.ZodReadonly] as const;

const isWrapper = (definition: z.ZodType): definition is Wrapper =>
  wrappers.some((wrapper) => definition instanceof wrapper);

const unwrapped = (definition: Wrapper): z.ZodType => definition.unwrap() as z.ZodType;
