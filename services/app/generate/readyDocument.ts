import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What an operation asks, who begins it, and where the word stands in a document. */
const operations = { Query: 'query', Mutation: 'mutation', Subscription: 'subscription' } as const;

/**
 * A document that asks one operation of the contract with all of its arguments as variables, and of its answer what can be read without
 * asking for more: the parts that are no objects, of a list its entries, of a command the object, its place in the log and the refusal.
 */
export const readyDocument = (root: keyof typeof operations, field: GraphQLField<unknown, unknown>): string => {
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const name = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
  return `${operations[root]} ${name}${variables && `(${variables})`} {
    ${field.name}${passed && `(${passed})`} ${selectionOf(getNamedType(field.type), deepest)}
  }`;
};

/** A list's entries, and one thing within each. */
const deepest = 3;

const selectionOf = (type: GraphQLNamedType, depth: number): string => {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).filter(
    ({ args, deprecationReason }) => deprecationReason == null && !args.some(isRequiredArgument),
  );
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const objects = fields.filter(
    (field) => !leaves.includes(field) && depth > 1 && (leaves.length === 0 || isWhole(type, field)),
  );
  const within = objects.flatMap((field) => {
    const selection = selectionOf(getNamedType(field.type), depth - 1);
    return selection === '' ? [] : [`${field.name} ${selection}`];
  });
  const chosen = [...(isInterfaceType(type) ? ['__typename'] : []), ...leaves.map(({ name }) => name), ...within];
  return chosen.length === 0 ? '' : `{ ${chosen.join(' ')} }`;
};

/** What an answer is not whole without: a list's entries and its ends, and what a command came to. */
const isWhole = ({ name: owner }: GraphQLNamedType, { name, type }: GraphQLField<unknown, unknown>): boolean => {
  if (owner.endsWith('Connection')) return name === 'nodes' || name === 'pageInfo';
  return owner.endsWith('Payload') && (name === 'refusal' || !isListType(getNullableType(type)));
};
