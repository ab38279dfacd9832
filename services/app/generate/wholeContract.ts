import { type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql';

/**
 * The whole contract out of its parts: what extends a type stands in it, and every connection that a field names is there
 * with its edge, all of one shape.
 */
export const wholeContract = (parts: readonly string[]): DocumentNode => {
  const { definitions } = parse(parts.join('\n'), { noLocation: true });
  const extended = new Map<string, DefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION) continue;
    if (!('name' in definition) || !definition.name) throw new TypeError(`${definition.kind} is no part of a contract`);
    extended.set(definition.name.value, definition);
  }
  const connections = new Set([...parts.join('\n').matchAll(/\b(\w+)Connection\b/g)].map(([, node = '']) => node));
  const made = parse([...connections].toSorted().map(connectionOf).join('\n'), { noLocation: true });
  for (const definition of made.definitions)
    if ('name' in definition && definition.name) extended.set(definition.name.value, definition);
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const root = extended.get(definition.name.value);
    if (root?.kind !== Kind.OBJECT_TYPE_DEFINITION)
      throw new TypeError(`${definition.name.value} is extended, but is no type`);
    extended.set(root.name.value, { ...root, fields: [...(root.fields ?? []), ...(definition.fields ?? [])] });
  }
  return { kind: Kind.DOCUMENT, definitions: [...extended.values()] };
};

/** A list may be too long to be counted, and a page to be filled: whoever asks is told which. */
const connectionOf = (node: string): string => `
  type ${node}Connection {
    edges: [${node}Edge!]!
    nodes: [${node}!]!
    pageInfo: PageInfo!
    totalCount: Int
    more: Boolean!
    cutShort: Boolean!
  }
  type ${node}Edge {
    cursor: String!
    node: ${node}!
  }`;
