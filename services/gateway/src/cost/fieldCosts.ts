import {
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
} from 'graphql';

import { namedType } from './namedType.ts';

/** What a field costs, and how many objects lie behind it. */
export interface FieldCost {
  /** Of the field itself, whatever is selected of it. */
  readonly own: number;
  /** How many objects what is selected of it is answered for; `page` where it is a connection, by its arguments. */
  readonly size: number | 'page';
  /** The type of what lies behind it. */
  readonly type: string;
  /** What its arguments cost where they are given, and the fields of theirs that are inputs. */
  readonly arguments: ReadonlyMap<string, ArgumentCost>;
}

/** What an argument costs where it is given, and what the fields of its input do. */
export interface ArgumentCost {
  readonly own: number;
  readonly fields: ReadonlyMap<string, number>;
}

/** The costs of a type's fields by their names. */
export type TypeCosts = ReadonlyMap<string, FieldCost>;

/** What a field of introspection costs: its answer stands ready in the schema. */
const ofIntrospection = 0.2;
/**
 * How many entries the lists of introspection have, as things are on average: what nests deeper than three of them is no valid
 * question (a rule of the library).
 */
const introspected: { readonly [field: string]: number } = {
  '__Schema.types': 300,
  '__Schema.directives': 8,
  '__Type.fields': 5,
  '__Type.inputFields': 3,
  '__Type.enumValues': 3,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
  '__Field.args': 1,
  '__Directive.args': 1,
  '__Directive.locations': 3,
};

/** The costs of every field of a schema, by the names of types, as its directives `@cost` and `@listSize` say. */
export const fieldCosts = (schema: GraphQLSchema): ReadonlyMap<string, TypeCosts> =>
  new Map(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      hasFields(type)
        ? [
            [
              type.name,
              new Map(Object.values(type.getFields()).map((field) => [field.name, costOf(type.name, field)])),
            ] as const,
          ]
        : [],
    ),
  );

// By their shapes, not by their classes: of these there may be two, as a module and as a script.
const hasFields = (
  type: GraphQLNamedType,
): type is GraphQLNamedType & { getFields: () => { readonly [name: string]: GraphQLField<unknown, unknown> } } =>
  'getFields' in type && (!('astNode' in type) || type.astNode?.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION);

const costOf = (owner: string, { name, type, args, astNode }: GraphQLField<unknown, unknown>): FieldCost => {
  const named = namedType(type).name;
  return {
    own: weightOf(astNode, owner.startsWith('__') ? ofIntrospection : 1),
    size: named.endsWith('Connection')
      ? 'page'
      : Number(argumentOf(astNode?.directives, 'listSize', 'assumedSize') ?? introspected[`${owner}.${name}`] ?? 1),
    type: named,
    arguments: new Map(args.map((argument) => [argument.name, costOfArgument(argument)])),
  };
};

const costOfArgument = ({ astNode, type }: GraphQLArgument): ArgumentCost => ({
  own: weightOf(astNode, 0),
  fields: new Map(
    inputFields(namedType(type))
      .map((field) => [field.name, weightOf(field.astNode, 0)] as const)
      .filter(([, weight]) => weight > 0),
  ),
});

const inputFields = (type: GraphQLNamedType): readonly Pick<GraphQLInputField, 'name' | 'astNode'>[] =>
  'getFields' in type ? Object.values(type.getFields()) : [];

const weightOf = (
  node: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined,
  usual: number,
): number => Number(argumentOf(node?.directives, 'cost', 'weight') ?? usual);

const argumentOf = (
  directives: readonly ConstDirectiveNode[] | undefined,
  directive: string,
  argument: string,
): string | undefined => {
  const value = directives
    ?.find(({ name }) => name.value === directive)
    ?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
};
