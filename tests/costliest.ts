import { fieldCosts } from '@onewindow/gateway/cost/fieldCosts.ts';
import { mostCost } from '@onewindow/gateway/cost/limits.ts';
import { queryCost } from '@onewindow/gateway/cost/queryCost.ts';
import { contract } from '@onewindow/gateway/sdl.ts';
import {
  buildSchema,
  getNamedType,
  getOperationAST,
  type GraphQLField,
  type GraphQLNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  getNullableType,
  parse,
} from 'graphql';

/** A question and what it is reckoned at. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, number>>;
  readonly cost: number;
}

type Field = GraphQLField<unknown, unknown>;
/** What is given for the arguments that must be given, by `field.argument`. */
type Given = Readonly<Record<string, string>>;

/**
 * The costliest questions that are still answered, found by a search over the contract: every way of at most two lists within
 * a list, with everything that is known at its end; every list of the root in each of its orders and with each of its filters;
 * with pages by variables, selections by fragments, and as many aliases as the limit allows.
 */
export const costliest = (given: Given): readonly Question[] => {
  const schema = buildSchema(contract);
  const costs = fieldCosts(schema);
  const reckon = (query: string, variables: Question['variables'] = {}): number => {
    const document = parse(query);
    const operation = getOperationAST(document);
    return operation ? queryCost(costs, document, operation, variables) : Infinity;
  };
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}) as Field[];
  const nested = roots.flatMap((root) => ways(root, given, 0)).flatMap((way) => filled(way, reckon));
  const listed = roots
    .filter((root) => isConnection(root))
    .flatMap((root) => variations(root, given))
    .map((call) => aliased(`${call} { totalCount nodes { __typename } }`, reckon));
  return [...nested, ...listed].filter(({ cost }) => cost <= mostCost).toSorted((a, b) => b.cost - a.cost);
};

/** A way through lists of lists: a document by the sizes of its pages, from the outermost in. */
type Way = (sizes: readonly string[]) => string;

const ways = (field: Field, given: Given, lists: number): { lists: number; way: Way }[] => {
  const type = getNamedType(field.type);
  const entry = isConnection(field) ? entryOf(type) : type;
  const depth = lists + Number(isConnection(field));
  const within = (inner: string, sizes: readonly string[]): string => {
    const page = isConnection(field) ? [`first: ${sizes[lists]}`] : [];
    const call = `${field.name}${argumentsOf(field, given, page)}`;
    return isConnection(field) ? `${call} { nodes { ${inner} } }` : `${call} { ${inner} }`;
  };
  const here = { lists: depth, way: (sizes: readonly string[]) => within(everything(entry, given), sizes) };
  if (depth >= 3) return [here];
  const onwards = compositesOf(entry)
    .filter((one) => isConnection(one) || (!isListed(one) && compositesOf(getNamedType(one.type)).some(isConnection)))
    .filter((one) => isConnection(one) || !isConnection(field) || depth < 3)
    .flatMap((one) => (lists === depth && !isConnection(one) ? [] : ways(one, given, depth)))
    .map((next) => ({ ...next, way: (sizes: readonly string[]) => within(next.way(sizes), sizes) }));
  return [here, ...onwards];
};

/** A way with its pages as large as the limit allows: wide outside, wide inside, and by a variable and a fragment. */
const filled = (
  { lists, way }: { lists: number; way: Way },
  reckon: (query: string, variables?: Question['variables']) => number,
) => {
  if (lists === 0) return [aliased(way([]), reckon)];
  const shapes =
    lists === 1
      ? [[1]]
      : [
          Array(lists).fill(1) as number[],
          [1, ...(Array(lists - 1).fill(0.2) as number[])],
          [...(Array(lists - 1).fill(0.2) as number[]), 1],
        ];
  return shapes.flatMap((shape) => {
    const sized = (scale: number) => shape.map((part) => String(Math.max(1, Math.min(100, Math.round(part * scale)))));
    let scale = 100;
    while (scale > 1 && reckon(`{ ${way(sized(scale))} }`) > mostCost) scale *= 0.9;
    const whole = aliased(way(sized(scale)), reckon);
    const n = Number(sized(scale)[0]);
    const query = `query ($n: Int) { ...whole } fragment whole on Query { ${way(['$n', ...sized(scale).slice(1)])} }`;
    return [whole, { query, variables: { n }, cost: reckon(query, { n }) }];
  });
};

/** As often under other names as the limit of cost and that of aliases allow. */
const aliased = (selection: string, reckon: (query: string) => number): Question => {
  const once = reckon(`{ ${selection} }`);
  const times = Math.max(1, Math.min(45, Math.floor(mostCost / once)));
  const query = `{ ${Array.from({ length: times }, (_, index) => `a${index}: ${selection}`).join(' ')} }`;
  return query.split(/\W+/).length > 900
    ? { query: `{ ${selection} }`, variables: {}, cost: once }
    : { query, variables: {}, cost: reckon(query) };
};

/** A list in each of its orders, with each of its filters, and with texts that nothing has. */
const variations = (field: Field, given: Given): string[] => {
  const filter = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
  const filters = isInputObjectType(filter)
    ? Object.values(filter.getFields()).map(({ name, type }) => {
        const named = getNamedType(type);
        if (isEnumType(named)) return `${name}: [${named.getValues().at(-1)?.name}]`;
        return `${name}: ${{ Boolean: 'true', String: '"查无此项"', Int: '[1]', Month: '"2000-01"', Day: '"2000-01-01"', DayRange: '{ from: "2000-01-01" }' }[named.name] ?? '["none"]'}`;
      })
    : [];
  const order = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const fields = isInputObjectType(order) ? getNamedType(order.getFields()['field']?.type) : undefined;
  const orders = isEnumType(fields)
    ? fields.getValues().map(({ name }) => `orderBy: { field: ${name}, direction: DESC }`)
    : [];
  const required = given[`${field.name}.filter`];
  const whole = (parts: readonly string[]): string =>
    `filter: { ${[...(required === undefined ? [] : [required.slice(1, -1)]), ...parts].join(', ')} }`;
  return [
    ...orders.map((one) => [...(required === undefined ? [] : [whole([])]), one, 'first: 100']),
    ...filters.filter((one) => !required?.includes(one.split(':')[0] ?? '')).map((one) => [whole([one]), 'first: 100']),
    ...orders.slice(0, 3).map((one) => [whole(filters.filter((part) => part.startsWith('text'))), one, 'first: 100']),
  ].map((parts) => `${field.name}(${parts.join(', ')})`);
};

const compositesOf = (type: GraphQLNamedType): Field[] =>
  'getFields' in type && isCompositeType(type)
    ? (Object.values(type.getFields()) as Field[]).filter((field) => isCompositeType(getNamedType(field.type)))
    : [];

const isConnection = (field: Field): boolean => getNamedType(field.type).name.endsWith('Connection');
const isListed = (field: Field): boolean => isListType(getNullableType(field.type));
const entryOf = (connection: GraphQLNamedType): GraphQLNamedType => {
  const nodes = compositesOf(connection).find(({ name }) => name === 'nodes');
  return nodes ? getNamedType(nodes.type) : connection;
};

/** Everything that is known of an object, but for what lies behind further lists that have pages. */
const everything = (type: GraphQLNamedType, given: Given, depth = 0): string => {
  if (!('getFields' in type) || !isCompositeType(type)) return '__typename';
  const fields = Object.values(type.getFields()) as Field[];
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const objects = fields.filter((field) => isCompositeType(getNamedType(field.type)) && !isConnection(field));
  const inner =
    depth >= 2
      ? []
      : objects.map((field) => {
          const selection = everything(getNamedType(field.type), given, depth + 1);
          return `${field.name}${argumentsOf(field, given, [])} { ${selection} }`;
        });
  return [...leaves, ...inner].join(' ') || '__typename';
};

/** Of what must be given and is not: an id that nothing has, the first of a choice. */
const neededValue = ({ type, defaultValue }: Field['args'][number]): string | undefined => {
  if (!isNonNullType(type) || defaultValue !== undefined) return undefined;
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues()[0]?.name : named.name === 'ID' ? '"none"' : undefined;
};

const argumentsOf = ({ name, args }: Field, given: Given, page: readonly string[]): string => {
  const parts = [
    ...args.flatMap((argument) => {
      const value = given[`${name}.${argument.name}`] ?? neededValue(argument);
      return value === undefined ? [] : [`${argument.name}: ${value}`];
    }),
    ...page,
  ];
  return parts.length > 0 ? `(${parts.join(', ')})` : '';
};
