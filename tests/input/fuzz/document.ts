import { contract } from '@onewindow/gateway/sdl.ts';
import type { Chance } from '@onewindow/history/demo/chance.ts';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

import { hostileFor } from '../hostile.ts';
import { commandInput } from './commandInput.ts';

/** What stands in the centre that is asked, so that some of what is asked is there. */
export interface Known {
  /** Ids, numbers, codes, cursors and words. */
  readonly texts: readonly string[];
  /** What may stand in a part of such a name. */
  readonly byName: Readonly<Record<string, readonly string[]>>;
}

/** A document of the contract, or one that was before something happened to it. */
export interface FuzzedDocument {
  readonly operation: 'Query' | 'Mutation' | 'Subscription';
  /** The fields of the root that it asks for. */
  readonly fields: readonly string[];
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it is as the contract has it: otherwise it may be none at all. */
  readonly isWhole: boolean;
}

const schema = buildSchema(contract);
const rootOf = {
  Query: schema.getQueryType(),
  Mutation: schema.getMutationType(),
  Subscription: schema.getSubscriptionType(),
} as const;
const keyword = { Query: 'query', Mutation: 'mutation', Subscription: 'subscription' } as const;

type Field = GraphQLField<unknown, unknown>;

/** What is written down of one document while it is made. */
interface Draft {
  readonly chance: Chance;
  readonly known: Known;
  /** Nothing in it is wrong on purpose. */
  readonly isTame: boolean;
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
}

/** One time in so many. */
export const oneIn = (chance: Chance, times: number): boolean => chance.between(1, times) === 1;

/**
 * A document by chance: any fields of the contract, in any depth, with arguments of which some are right. What nothing is wrong with
 * asks for what whoever asks may have, more often than not.
 */
export const documentBy = (
  chance: Chance,
  known: Known,
  isPermitted: (operation: FuzzedDocument['operation'], field: string) => boolean,
): FuzzedDocument => {
  const operation = chance.pick(['Query', 'Query', 'Query', 'Mutation', 'Mutation', 'Subscription'] as const);
  const isTame = oneIn(chance, 2);
  const draft: Draft = { chance, known, isTame, declared: [], variables: {} };
  const all = Object.values(rootOf[operation]!.getFields()) as Field[];
  const permitted = isTame && !oneIn(chance, 4) ? all.filter(({ name }) => isPermitted(operation, name)) : [];
  const roots = permitted.length > 0 ? permitted : all;
  const asked = Array.from({ length: oneIn(chance, 4) ? chance.between(2, 6) : 1 }, () => chance.pick(roots));
  const selections = asked.map((field, index) => `${index === 0 ? '' : `a${index}: `}${selected(field, draft, 0)}`);
  const declared = draft.declared.length > 0 ? `(${draft.declared.join(', ')})` : '';
  const whole = `${keyword[operation]} Asked${declared} { ${selections.join(' ')} }`;
  const isWhole = isTame || !oneIn(chance, 4);
  return {
    operation,
    fields: [...new Set(asked.map(({ name }) => name))],
    query: isWhole ? whole : mangled(whole, chance),
    variables: draft.variables,
    isWhole,
  };
};

const selected = (field: Field, draft: Draft, depth: number): string => {
  const { chance } = draft;
  const given = field.args.flatMap(({ name, type }) =>
    isNonNullType(type) || (name !== 'dryRun' && oneIn(chance, 2))
      ? [`${name}: ${argument(name, type, draft, name === 'input' ? field.name : undefined)}`]
      : [],
  );
  const directive = oneIn(chance, 20) ? ` @${chance.pick(['include', 'skip'])}(if: ${condition(draft)})` : '';
  const type = getNamedType(field.type);
  const inner = isCompositeType(type) ? ` { ${selectionOf(type, draft, depth + 1)} }` : '';
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${directive}${inner}`;
};

const condition = ({ chance, declared, variables }: Draft): string => {
  if (!oneIn(chance, 3)) return chance.pick(['true', 'false']);
  const variable = `v${declared.length}`;
  declared.push(`$${variable}: Boolean${chance.pick(['', '!', ' = true'])}`);
  if (oneIn(chance, 2)) variables[variable] = chance.pick([true, false, null]);
  return `$${variable}`;
};

/** Some of what an object has; deep down, what leads no further. */
const selectionOf = (type: GraphQLNamedType, draft: Draft, depth: number): string => {
  const { chance } = draft;
  if (isAbstractType(type)) {
    const one = chance.pick(schema.getPossibleTypes(type));
    return `__typename ... on ${one.name} { ${selectionOf(one, draft, depth + 1)} }`;
  }
  if (!('getFields' in type)) return '__typename';
  const all = Object.values(type.getFields()) as Field[];
  const fit = depth < 6 ? all : all.filter((field) => !isCompositeType(getNamedType(field.type)));
  const some = Array.from({ length: chance.between(1, depth < 3 ? 5 : 2) }, () =>
    fit.at(chance.between(0, fit.length)),
  );
  return some.map((field, index) => (field ? `b${index}: ${selected(field, draft, depth)}` : '__typename')).join(' ');
};

/** By a variable, as programs give it, or in the text itself. */
const argument = (name: string, type: GraphQLInputType, draft: Draft, mutation = ''): string => {
  const { chance, declared, isTame, known, variables } = draft;
  const value = (isTame ? commandInput(mutation, known.byName, chance) : undefined) ?? valueOf(name, type, draft, 0);
  if (oneIn(chance, 4)) return literal(value, type);
  const variable = `v${declared.length}`;
  declared.push(`$${variable}: ${String(type)}`);
  if (value !== undefined) variables[variable] = value;
  return `$${variable}`;
};

/** A value of a type, more often than not. */
const valueOf = (name: string, type: GraphQLInputType, draft: Draft, depth: number): unknown => {
  const { chance, known, isTame } = draft;
  if (!isTame && oneIn(chance, 15)) return chance.pick(hostileFor(chance.pick(['x', 1, {}])));
  if (!isNonNullType(type) && oneIn(chance, isTame ? 30 : 8)) return null;
  const inner = getNullableType(type);
  if (isListType(inner))
    return Array.from({ length: chance.between(0, 3) }, () => valueOf(name, inner.ofType, draft, depth));
  if (isEnumType(inner)) return chance.pick(inner.getValues()).name;
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields()).flatMap((field) =>
        isNonNullType(field.type) || (depth < 3 && oneIn(chance, 2))
          ? [[field.name, valueOf(field.name, field.type, draft, depth + 1)]]
          : [],
      ),
    );
  if (name === 'commandId') return uuid(chance);
  const named = known.byName[name];
  if (named && (isTame || !oneIn(chance, 4))) return chance.pick(named);
  switch (getNamedType(inner).name) {
    case 'Int':
      return chance.pick(isTame ? [1, 2, 5, 20] : [0, 1, 100, 101, -1, 2 ** 31 - 1, 2 ** 31]);
    case 'Float':
      return chance.pick([0, 0.5, 121.3, -90.5, 1e21, 1e308]);
    case 'Boolean':
      return chance.pick([true, false]);
    case 'Day':
      return chance.pick(
        isTame ? days : ['2021-06-01', '2021-02-30', '2026-11-27', '1900-01-01', '9999-12-31', '2021-6-1'],
      );
    case 'Month':
      return chance.pick(['2021-06', '2021-13', '0000-00']);
    case 'DateTime':
      return chance.pick(['2021-06-01T00:00:00.000Z', '2021-06-01T00:00+08:00', '2021-06-01T25:00:00Z']);
    case 'JSON':
      return chance.pick<unknown>([{}, [], '{}', null, { a: { b: [1] } }]);
    default:
      return chance.pick(isTame ? ['示例'] : oneIn(chance, 4) ? words : known.texts);
  }
};

const days = ['2021-06-01', '2026-11-27', '2030-12-31'];
const words = [
  'x',
  '示例',
  'housing',
  'water',
  'constructionPermit',
  'C1',
  '0',
  '-1',
  'TRUE',
  '%',
  '*',
  '"',
  "'; --",
  '\u0000',
];

/** A UUID by chance, as programs make theirs. */
export const uuid = (chance: Chance): string => {
  const digits = Array.from({ length: 32 }, () => chance.between(0, 15).toString(16)).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
};

/** A value as it stands in a document. */
const literal = (value: unknown, type: GraphQLInputType): string => {
  const inner = getNullableType(type);
  if (isEnumType(inner) && typeof value === 'string') return value === '' ? '""' : value;
  if (Array.isArray(value)) {
    const of = isListType(inner) ? inner.ofType : inner;
    return `[${value.map((part) => literal(part, of)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(inner) ? inner.getFields() : {};
    return `{ ${Object.entries(value)
      .map(([name, part]) => `${name}: ${literal(part, fields[name]?.type ?? inner)}`)
      .join(', ')} }`;
  }
  return value === undefined ? 'null' : JSON.stringify(value);
};

const pieces = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '$',
  '@',
  '!',
  ':',
  '"',
  '"""',
  '#',
  '\\',
  '...',
  '\u2028',
  '\u{1F600}',
  '\0',
  ' __schema { types { name } } ',
  ' on ',
  '&',
];

/** A text to which something has happened: a part is gone, stands twice, or something stands there that nobody meant. */
const mangled = (text: string, chance: Chance): string => {
  const from = chance.between(0, text.length);
  const to = Math.min(text.length, from + chance.between(1, 30));
  switch (chance.pick(['gone', 'twice', 'foreign', 'nested'] as const)) {
    case 'gone':
      return text.slice(0, from) + text.slice(to);
    case 'twice':
      return text.slice(0, to) + text.slice(from, to).repeat(chance.between(1, 50)) + text.slice(to);
    case 'nested':
      return text.slice(0, from) + '{ a '.repeat(chance.between(1, 3_000)) + text.slice(from);
    default:
      return text.slice(0, from) + chance.pick(pieces) + text.slice(from);
  }
};
