import { z } from 'zod';

/** The structure of some data and nothing else. */
export type Outline = { readonly [keyword: string]: unknown };

/**
 * The outline of what a definition takes: names, what must be there, kinds of values, the words of a list. What only narrows a
 * value (a pattern, a length, a least) is left out, for a fact of before that was right stays right when a rule for new ones
 * becomes stricter. Two outlines are the same exactly if their JSON is.
 */
export const outlineOf = (definition: z.ZodType): Outline => outlined(z.toJSONSchema(definition));

const outlined = (schema: z.core.JSONSchema._JSONSchema): Outline => {
  if (typeof schema === 'boolean') return { always: schema };
  // Shapes that contain themselves would need names of their own; no fact has one.
  if (schema.$ref !== undefined) throw new TypeError(`an outline cannot follow ${schema.$ref}`);
  const { type, properties, required, items, additionalProperties, anyOf, oneOf, allOf } = schema;
  return {
    ...(type !== undefined && { type }),
    ...('const' in schema && { const: schema.const }),
    ...(schema.enum && { enum: schema.enum.map(String).toSorted() }),
    ...(properties && { properties: outlinedEach(properties) }),
    ...(required && { required: required.toSorted() }),
    ...(additionalProperties !== undefined && { additionalProperties: withinOrNot(additionalProperties) }),
    ...(items !== undefined && { items: Array.isArray(items) ? items.map(outlined) : outlined(items) }),
    ...(anyOf && { anyOf: anyOf.map(outlined) }),
    ...(oneOf && { oneOf: oneOf.map(outlined) }),
    ...(allOf && { allOf: allOf.map(outlined) }),
  };
};

/** By their names: in which order a schema lists them makes no other shape. */
const outlinedEach = (properties: Readonly<Record<string, z.core.JSONSchema._JSONSchema>>) =>
  Object.fromEntries(
    Object.keys(properties)
      .toSorted()
      .map((name) => [name, outlined(properties[name] ?? true)]),
  );

const withinOrNot = (others: z.core.JSONSchema._JSONSchema): Outline | boolean =>
  typeof others === 'boolean' ? others : outlined(others);
