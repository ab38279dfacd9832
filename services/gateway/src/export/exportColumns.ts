import type { Locale } from '@onewindow/schema/words.ts';
import { type GraphQLField, type GraphQLOutputType, type GraphQLSchema, Kind } from 'graphql';

import { namedType } from '../cost/namedType.ts';
import type { Context } from '../requestContext.ts';

/** What stands in a column: a day as `2026-11-27`, an instant as RFC 3339 has it, JSON as text. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'instant' | 'json' | 'position';
export type Value = string | number | boolean | null;
export type Row = readonly Value[];

/** A column of a file: its name, what stands in it, and what that means in either language. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly meaning: { readonly [Language in Locale]: string };
}

/** The columns of a list, and how they are read from one of its rows. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly read: (row: unknown, context: Context) => Promise<Row>;
}

/**
 * Columns by their paths in the contract. Each value is what the contract's own resolvers answer for whoever asks, with the rights that
 * guard them: there is no second way to a value. What two paths have in common is resolved once for a row.
 */
export const columnsOf = (schema: GraphQLSchema, type: string, paths: readonly string[]): Columns => {
  const columns: Column[] = [];
  const branches = branchesOf(
    schema,
    type,
    paths.map((path) => ({ whole: path, steps: path.split('.') })),
    { columns, all: paths },
  );
  return {
    columns,
    read: async (row, context) => {
      const values = nothingOf(paths.length);
      await fill(branches, row, context, values);
      return values;
    },
  };
};

const nothingOf = (columns: number): Value[] => Array.from({ length: columns }, () => null);

interface Path {
  readonly whole: string;
  readonly steps: readonly string[];
}

/** A field of the contract on the way to some columns: at its end the place of one, else further fields. */
interface Branch {
  readonly resolve: (object: unknown, context: Context) => unknown;
  readonly end?: { readonly place: number; readonly shown: (value: unknown) => Value };
  readonly further: readonly Branch[];
  readonly places: readonly number[];
}

/** What every column is put into at its place, and the path that leads to it. */
interface Made {
  readonly columns: Column[];
  readonly all: readonly string[];
}

const branchesOf = (
  schema: GraphQLSchema,
  type: string,
  paths: readonly Path[],
  made: Made,
  before: readonly Field[] = [],
): readonly Branch[] =>
  [...Map.groupBy(paths, ({ steps: [first = ''] }) => first)].map(([name, within]): Branch => {
    const field = fieldOf(schema, type, name);
    const { columns, all } = made;
    const way = [...before, field];
    const further = within.filter(({ steps }) => steps.length > 1);
    const leaf = within.find(({ steps }) => steps.length === 1);
    if (leaf) columns[all.indexOf(leaf.whole)] = columnOf(leaf.whole, way);
    return {
      resolve: resolverOf(field, name),
      ...(leaf && { end: { place: all.indexOf(leaf.whole), shown: shownOf(field.type) } }),
      further: branchesOf(
        schema,
        namedType(field.type).name,
        further.map(({ whole, steps }) => ({ whole, steps: steps.slice(1) })),
        made,
        way,
      ),
      places: within.map(({ whole }) => all.indexOf(whole)),
    };
  });

type Field = GraphQLField<unknown, Context>;

const fieldOf = (schema: GraphQLSchema, type: string, name: string): Field => {
  const object = schema.getType(type);
  const field = object && 'getFields' in object ? object.getFields()[name] : undefined;
  if (!field) throw new Error(`the contract has no ${type}.${name}`);
  return field as Field;
};

const resolverOf = ({ resolve, args }: Field, name: string): Branch['resolve'] => {
  const usual = Object.fromEntries(
    args.flatMap(({ name: argument, defaultValue }) => (defaultValue === undefined ? [] : [[argument, defaultValue]])),
  );
  // No resolver of ours asks where in a document it stands.
  if (resolve) return (object, context) => resolve(object, usual, context, undefined as never) as unknown;
  return (object) => (object as { readonly [property: string]: unknown })[name];
};

/** A column means what the fields on the way to it mean, one after the other. */
const columnOf = (path: string, way: readonly Field[]): Column => {
  const [first = '', ...others] = path.split('.');
  const said = way.map(({ description }) => (description ?? '').split('\n\n'));
  return {
    name: first + others.map((step) => step.charAt(0).toUpperCase() + step.slice(1)).join(''),
    kind: kinds[namedType(way.at(-1)!.type).name] ?? 'text',
    meaning: {
      en: said.map(([english = '']) => english).join(' '),
      'zh-CN': said.map(([english = '', chinese = english]) => chinese).join(''),
    },
  };
};

const kinds: { readonly [scalar: string]: ColumnKind } = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Day: 'day',
  DateTime: 'instant',
  JSON: 'json',
  Position: 'position',
};

/** A value as the contract shows it: an enum by its name outside. */
const shownOf = (type: GraphQLOutputType): ((value: unknown) => Value) => {
  const named = namedType(type);
  if (named.name === 'JSON') return (value) => JSON.stringify(value);
  if (named.name === 'Position') return Number;
  if (named.astNode?.kind === Kind.ENUM_TYPE_DEFINITION && 'serialize' in named)
    return (value) => named.serialize(value) as string;
  return (value) => (typeof value === 'number' || typeof value === 'boolean' ? value : String(value));
};

/** Fills in what the branches lead to; a promise where any of it is waited for. */
const fill = (
  branches: readonly Branch[],
  object: unknown,
  context: Context,
  values: Value[],
): Promise<unknown> | undefined => {
  const waits: Promise<unknown>[] = [];
  for (const branch of branches) {
    const found = branch.resolve(object, context);
    const wait =
      found instanceof Promise
        ? found.then((value: unknown) => put(branch, value, context, values))
        : put(branch, found, context, values);
    if (wait) waits.push(wait);
  }
  return waits.length === 0 ? undefined : Promise.all(waits);
};

const put = (branch: Branch, value: unknown, context: Context, values: Value[]): Promise<unknown> | undefined => {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return putAll(branch, value, context, values);
  if (branch.end) values[branch.end.place] = branch.end.shown(value);
  return branch.further.length === 0 ? undefined : fill(branch.further, value, context, values);
};

/** Of several the values stand one after the other. */
const putAll = async (branch: Branch, all: readonly unknown[], context: Context, values: Value[]): Promise<void> => {
  const parts = all.map(() => nothingOf(values.length));
  await Promise.all(all.map(async (one, index) => put(branch, one, context, parts[index]!)));
  for (const place of branch.places) {
    const texts = parts.flatMap((part) => (part[place] === null ? [] : [String(part[place])]));
    values[place] = texts.length === 0 ? null : texts.join(' ');
  }
};
