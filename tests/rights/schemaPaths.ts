import { contractDocument } from '@onewindow/gateway/sdl.ts';
import {
  buildASTSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export const schema = buildASTSchema(contractDocument);

/** The way to a type: from the root by the fewest fields, by lists rather than by ids. */
interface SchemaPath {
  readonly type: GraphQLObjectType;
  readonly fields: readonly AskedField[];
}

/** A field with what it takes. */
interface AskedField {
  readonly of: string;
  readonly name: string;
  readonly text: string;
}

/** A question that reaches a type by a path, and asks there for some of its fields, with what is plain behind each. */
export interface PathQuestion {
  readonly query: string;
  /** The field of the root with which it begins. */
  readonly root: string;
  /** The names of the fields on the way there. */
  readonly way: readonly string[];
  /** The types on the way there. */
  readonly through: readonly string[];
  /** Every field that it asks for, as `Case.reviews`. */
  readonly asks: readonly string[];
  /** Those of them that lead on to a type, and what that is. */
  readonly leads: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

/** So many entries of each list. */
const first = 3;

/**
 * Questions that ask for every field of every type that can be reached, by the shortest way to the type. `values` holds what an argument
 * is given, by the name of its field and its own, `case.id`, or by its own; where there is none, what needs it is not asked.
 * Lists of `notBy` are asked for, but lead no further.
 */
export const pathQuestions = (
  values: Readonly<Record<string, string>>,
  notBy: readonly string[] = [],
): readonly PathQuestion[] =>
  pathsFrom(schema.getQueryType()!, values, notBy).flatMap(({ type, fields }) => {
    const asked = Object.values(type.getFields()).flatMap((field) => {
      const text = withArguments(field, values);
      return text === undefined ? [] : [{ field, text, to: getNamedType(field.type) }];
    });
    // What takes work is asked by itself, or it would cost too much together; of the others all at once.
    const isAlone = ({ text }: { readonly text: string }): boolean =>
      fields.length === 0 || text.includes('(first:') || text === 'actions';
    const parts = [...asked.filter(isAlone).map((one) => [one]), asked.filter((one) => !isAlone(one))];
    return parts
      .filter((part) => part.length > 0)
      .map((part) => ({
        query: within(
          fields,
          part.map(({ text, to }) => (isLeafType(to) ? text : `${text} { ${plainOf(to)} }`)),
        ),
        root: fields[0]?.name ?? part[0]!.field.name,
        way: fields.map(({ name }) => name),
        through: [...fields.map(({ of }) => of), type.name],
        asks: [...fields, ...part.map(({ field }) => ({ of: type.name, name: field.name }))]
          .map(({ of, name }) => `${of}.${name}`)
          .concat(part.flatMap(({ to }) => plainFields(to).map((name) => `${String(to)}.${name}`))),
        leads: part
          .filter(({ to }) => !isLeafType(to))
          .map(({ field, to }) => ({ name: field.name, from: type.name, to: to.name })),
      }));
  });

const within = (fields: readonly AskedField[], selected: readonly string[]): string =>
  `{ ${[...fields.map(({ text }) => text), selected.join(' ')].join(' { ')}${' }'.repeat(fields.length + 1)}`;

const pathsFrom = (
  root: GraphQLObjectType,
  values: Readonly<Record<string, string>>,
  notBy: readonly string[],
): readonly SchemaPath[] => {
  const paths: SchemaPath[] = [{ type: root, fields: [] }];
  const reached = new Set([root.name]);
  // Lists first: what is asked for by an id shows one thing, which is not everybody's.
  for (const byIds of [false, true])
    for (const { type, fields } of paths)
      for (const field of Object.values(type.getFields())) {
        const to = getNamedType(field.type);
        const text = withArguments(field, values);
        const isById = field.args.some((one) => String(one.type) === 'ID!');
        if (
          !isObjectType(to) ||
          text === undefined ||
          reached.has(to.name) ||
          (isById && !byIds) ||
          notBy.includes(field.name)
        )
          continue;
        reached.add(to.name);
        paths.push({ type: to, fields: [...fields, { of: type.name, name: field.name, text }] });
      }
  return paths;
};

/** A field with what it must be given, and few entries of what comes in pages. */
const withArguments = (
  { name, args }: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, string>>,
): string | undefined => {
  const given = args.flatMap((one) => {
    if (one.name === 'first') return [`first: ${first}`];
    return isRequiredArgument(one) ? [`${one.name}: ${values[`${name}.${one.name}`] ?? values[one.name] ?? ''}`] : [];
  });
  if (given.some((one) => one.endsWith(': '))) return undefined;
  return given.length === 0 ? name : `${name}(${given.join(', ')})`;
};

/** The fields of a type that hold something plain. */
const plainFields = (type: GraphQLNamedType): readonly string[] =>
  isObjectType(type)
    ? Object.values(type.getFields())
        .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
        .map(({ name }) => name)
    : [];
const plainOf = (type: GraphQLNamedType): string => ['__typename', ...plainFields(type)].join(' ');

/** What stands in an answer at the end of a way, in whatever lists lie on it; nothing of what is null. */
export const foundAt = (data: unknown, way: readonly string[]): readonly unknown[] =>
  way.reduce<readonly unknown[]>(
    (parts, name) =>
      parts
        .flatMap((part) => (part as Readonly<Record<string, unknown>>)[name] ?? [])
        .flat()
        .filter((part) => part !== null),
    data === null ? [] : [data],
  );
