import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';

import { namedType } from '../cost/namedType.ts';

/** The nodes of a list of the root, each of which is answered by a document of its own, whose root it is. */
export interface NodesApart {
  readonly field: FieldNode;
  /** Where the list stands in the answer: the name of its connection, and its own. */
  readonly at: readonly [string, string];
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Whether what is told of a node depends on the variables. */
  readonly takesVariables: boolean;
}

/** The lists of a query whose nodes can be answered apart: those that stand plainly in it, each once. */
export const nodesApart = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): readonly NodesApart[] => {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !root) return [];
  return plainFields(operation.selectionSet.selections).flatMap((connection) => {
    const type = root.getFields()[connection.name.value]?.type;
    const of = type && namedType(type);
    if (!of?.name.endsWith('Connection') || !('getFields' in of)) return [];
    return plainFields(connection.selectionSet?.selections ?? []).flatMap((field): NodesApart[] => {
      const nodes = field.name.value === 'nodes' ? of.getFields()['nodes'] : undefined;
      const node = nodes && namedType(nodes.type);
      if (node?.astNode?.kind !== Kind.OBJECT_TYPE_DEFINITION || !field.selectionSet) return [];
      const [apart, takesVariables] = documentOf(field, document, operation);
      return [
        {
          field,
          at: [nameOf(connection), nameOf(field)],
          schema: rootedIn(schema, node as GraphQLObjectType),
          document: apart,
          takesVariables,
        },
      ];
    });
  });
};

const nameOf = (field: FieldNode): string => (field.alias ?? field.name).value;

/** The fields that are answered under any circumstances, and by nothing but themselves: none of them is named a second time. */
const plainFields = (selections: OperationDefinitionNode['selectionSet']['selections']): readonly FieldNode[] => {
  const fields = selections.filter((one) => one.kind === Kind.FIELD);
  // A fragment may name any of them.
  if (fields.length < selections.length) return [];
  const names = fields.map(nameOf);
  return fields.filter(
    (field) => !field.directives?.length && names.indexOf(nameOf(field)) === names.lastIndexOf(nameOf(field)),
  );
};

/** What is asked of one node, and whether variables stand in it. */
const documentOf = (
  { selectionSet }: FieldNode,
  { definitions }: DocumentNode,
  { variableDefinitions }: OperationDefinitionNode,
): [DocumentNode, boolean] => {
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  let takesVariables = false;
  const look = { [Kind.VARIABLE]: (): void => void (takesVariables = true) };
  for (const part of [selectionSet!, ...fragments]) visit(part, look);
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    ...(variableDefinitions && (takesVariables as boolean) && { variableDefinitions }),
    selectionSet: selectionSet!,
  };
  return [{ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }, takesVariables];
};

/** The same schema, but whose questions are asked of one object of a type. */
const rootedIn = (schema: GraphQLSchema, type: GraphQLObjectType): GraphQLSchema => {
  // By the schema's own class: of the library there may be two, as a module and as a script.
  const Schema = schema.constructor as typeof GraphQLSchema;
  const known =
    rooted.get(type) ?? new Schema({ ...schema.toConfig(), query: type, mutation: null, subscription: null });
  rooted.set(type, known);
  return known;
};

const rooted = new WeakMap<GraphQLObjectType, GraphQLSchema>();
