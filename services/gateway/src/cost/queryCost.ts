import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

import { largestPage, usualPage } from '../resolvers/paging.ts';
import type { FieldCost, TypeCosts } from './fieldCosts.ts';

/** Variables as they were given. */
type Variables = Readonly<Record<string, unknown>>;

/**
 * What an operation costs at most: each field what it weighs, times the number of objects that it is answered for. That number is
 * known before anything is answered, since a list is a page of a size or one whose usual length the contract says, and lists
 * within lists multiply. The document is a valid one, so that every field is there and no fragment holds itself.
 */
export const queryCost = (
  costs: ReadonlyMap<string, TypeCosts>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const given = givenArguments(operation, variables);

  // A fragment costs the same wherever it is spread with the same page around it: a bomb of them is reckoned once.
  const known = new Map<string, number>();
  const ofSelection = (selections: SelectionSetNode, type: string, page: Page): number => {
    let cost = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, type, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        cost += ofSelection(selection.selectionSet, selection.typeCondition?.name.value ?? type, page);
      else cost += ofFragment(selection.name.value, page);
    }
    return cost;
  };
  const ofFragment = (name: string, page: Page): number => {
    const key = `${name} ${page.size} ${page.counting}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const cost = fragment ? ofSelection(fragment.selectionSet, fragment.typeCondition.name.value, page) : 0;
    known.set(key, cost);
    return cost;
  };
  const ofField = (node: FieldNode, type: string, page: Page): number => {
    const field = costs.get(type)?.get(node.name.value) ?? introspection(node.name.value);
    // To count a list costs what it costs to find it; its entries are as many as its page has.
    const own = field.own + given.cost(node, field) + (isCount(node.name.value) ? page.counting : 0);
    const inner = field.size === 'page' ? { size: given.pageSize(node), counting: own } : nothing;
    const times = node.name.value === 'nodes' || node.name.value === 'edges' ? page.size : 1;
    const selected = node.selectionSet ? ofSelection(node.selectionSet, field.type, inner) : 0;
    return own + times * (field.size === 'page' ? 1 : field.size) * selected;
  };
  return Math.ceil(ofSelection(operation.selectionSet, rootTypes[operation.operation], nothing));
};

/** Whether a field of a connection is answered by counting its list. */
export const isCount = (field: string): boolean => field === 'totalCount' || field === 'more';

/** Within a connection: how many entries its page has, and what it costs to count the list. */
interface Page {
  readonly size: number;
  readonly counting: number;
}
const nothing: Page = { size: 1, counting: 0 };

const rootTypes = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

const introspection = (name: string): FieldCost => ({
  own: 1,
  size: 1,
  type: name === '__schema' ? '__Schema' : '__Type',
  arguments: new Map(),
});

/** What the arguments of a field say: literally, by a variable, or by the default of one. */
const givenArguments = (operation: OperationDefinitionNode, variables: Variables) => {
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const valueOf = (node: FieldNode, name: string): unknown => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind !== Kind.VARIABLE) return value && valueFromASTUntyped(value, variables);
    const variable = value.name.value;
    if (Object.hasOwn(variables, variable) && variables[variable] !== undefined) return variables[variable];
    const usual = defaults.get(variable);
    return usual && valueFromASTUntyped(usual);
  };
  const sizeOf = (node: FieldNode, name: string): number | undefined => {
    const size = valueOf(node, name);
    return typeof size === 'number' ? size : undefined;
  };
  return {
    /** Of the page that a connection is asked for. One that is too large is refused by the list itself. */
    pageSize: (node: FieldNode): number =>
      Math.min(Math.max(sizeOf(node, 'first') ?? sizeOf(node, 'last') ?? usualPage, 0), largestPage),
    cost: (node: FieldNode, { arguments: known }: FieldCost): number => {
      let cost = 0;
      for (const [name, { own, fields }] of known) {
        if (own === 0 && fields.size === 0) continue;
        const value = valueOf(node, name);
        if (value === undefined || value === null) continue;
        cost += own;
        for (const [field, weight] of fields) if ((value as Variables)[field] != null) cost += weight;
      }
      return cost;
    },
  };
};
