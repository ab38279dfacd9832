import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Refuses subscriptions that might follow nothing: with `@skip` or `@include` on what it asks for first one might ask for nothing, of
 * which nobody can be told (GraphQL, September 2025, 5.2.4.1). Before all other rules, since one of them throws where such a condition
 * is a variable.
 */
export const unconditionalSubscriptions: Plugin = {
  onValidate: ({ params, setResult }) => {
    const errors = conditionalIn(params.documentAST as DocumentNode);
    if (errors.length > 0) setResult(errors);
  },
};

const conditionalIn = ({ definitions }: DocumentNode): readonly GraphQLError[] => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const seen = new Set<string>();
  const judged = (selection: SelectionNode): readonly GraphQLError[] => {
    const nodes = (selection.directives ?? []).filter(({ name }) => ['skip', 'include'].includes(name.value));
    if (nodes.length > 0)
      return [new GraphQLError('A subscription must not use @skip or @include on what it follows.', { nodes })];
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.flatMap(judged);
    if (selection.kind !== Kind.FRAGMENT_SPREAD || seen.has(selection.name.value)) return [];
    seen.add(selection.name.value);
    return fragments.get(selection.name.value)?.selectionSet.selections.flatMap(judged) ?? [];
  };
  return definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.SUBSCRIPTION
      ? one.selectionSet.selections.flatMap(judged)
      : [],
  );
};
