import { type GraphQLEnumType, type GraphQLSchema, Kind, type TypeNode } from 'graphql';

/** Whether a value is one that has fields. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Stands where no value of an enum has the name that was given, so that it is malformed whatever the definition says. */
const noSuchValue = Symbol('no such value');

/**
 * A value as it would be recorded: enums by the words of the house, one for a list of one, numbers for ids as text, null for
 * what is left out, zero without a sign. It goes no deeper than the type does, however deep the value is.
 */
export const insideValue = (value: unknown, type: TypeNode, schema: GraphQLSchema): unknown => {
  if (type.kind === Kind.NON_NULL_TYPE) return insideValue(value, type.type, schema);
  if (value == null) return undefined;
  if (type.kind === Kind.LIST_TYPE)
    return (Array.isArray(value) ? value : [value]).map((part) => insideValue(part, type.type, schema));
  const named = schema.getType(type.name.value);
  // By its definition, not by its class: of that there may be two, as a module and as a script.
  const definition = named?.astNode;
  if (definition?.kind === Kind.ENUM_TYPE_DEFINITION)
    return (typeof value === 'string' && (named as GraphQLEnumType).getValue(value)?.value) || noSuchValue;
  if (type.name.value === 'ID' && Number.isSafeInteger(value)) return String(value as number);
  if (definition?.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION || !isObject(value)) return value === 0 ? 0 : value;
  const fields = new Map(definition.fields?.map((field) => [field.name.value, field.type]));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => part !== null || !fields.has(key))
      .map(([key, part]) => {
        const field = fields.get(key);
        return [key, field ? insideValue(part, field, schema) : part];
      }),
  );
};
