import type { Locale } from '@onewindow/schema/words.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import { type GraphQLSchema, Kind, type TypeNode } from 'graphql';
import { z } from 'zod';

import { type InputIssue, malformed } from '../errors.ts';
import { insideValue } from '../insideValue.ts';
import type { ExportedList } from './exportedLists.ts';

/** In which language names and words stand in the file, where the address says so. */
export const languageParameter = 'language';

/**
 * What an address asks for, as arguments of the contract: the fields of a filter by their names (`stage=…`, one of a range as
 * `receivedOn.from=…`, several of a list by repeating it), and the list's other arguments by theirs.
 * @throws a GraphQL error with the code BAD_USER_INPUT that names every parameter that is wrong, and its rule.
 */
export const argumentsOf = (
  schema: GraphQLSchema,
  { of, field, takes }: Pick<ExportedList, 'of' | 'field' | 'takes'>,
  given: URLSearchParams,
  locale: Locale,
): Readonly<Record<string, unknown>> => {
  const known = parametersOf(schema, of === 'log' ? 'Subscription' : 'Query', field, takes);
  const issues: InputIssue[] = [];
  const wrong = (path: string, rule: string, words: string): void => {
    issues.push({ path: path.slice(0, 100), rule, message: wordsFor(locale, 'faults', words) });
  };
  const args: Record<string, unknown> = {};
  for (const name of new Set(given.keys())) {
    const parameter = known.get(name);
    if (!parameter) {
      if (name !== languageParameter) wrong(name, 'unrecognized_keys', 'unknown-key');
      continue;
    }
    const texts = given.getAll(name);
    if (!parameter.isList && texts.length > 1) {
      wrong(name, 'once', 'given-twice');
      continue;
    }
    const values = texts.map((text) => valueOf(text, parameter.type, schema));
    const fault = values.find((value) => typeof value === 'object');
    if (fault) wrong(name, fault.rule, 'wrong-format');
    else put(args, parameter.place, insideValue(parameter.isList ? values : values[0], parameter.type, schema));
  }
  for (const [name, { isRequired }] of known) if (isRequired && !given.has(name)) wrong(name, 'required', 'wrong-type');
  const language = given.getAll(languageParameter);
  if (language.length > 1) wrong(languageParameter, 'once', 'given-twice');
  else if (language[0] !== undefined && !Language.safeParse(language[0]).success)
    wrong(languageParameter, Language.options.join(' | '), 'wrong-format');
  if (issues.length > 0) throw malformed(issues, locale);
  return args;
};

export const Language = z.enum(['zh-CN', 'en']);

interface Parameter {
  /** Where it stands among the arguments. */
  readonly place: readonly string[];
  readonly type: TypeNode;
  readonly isList: boolean;
  readonly isRequired: boolean;
}

/** The parameters that an address may have, out of the contract: an input object is known by its fields. */
const parametersOf = (
  schema: GraphQLSchema,
  root: 'Query' | 'Subscription',
  field: string,
  takes: readonly string[],
): ReadonlyMap<string, Parameter> => {
  const type = root === 'Query' ? schema.getQueryType() : schema.getSubscriptionType();
  const args = type?.getFields()[field]?.astNode?.arguments ?? [];
  const parameters = new Map<string, Parameter>();
  const add = (name: string, place: readonly string[], of: TypeNode): void => {
    const { name: named, isList } = nameIn(of);
    const definition = schema.getType(named)?.astNode;
    if (definition?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      for (const part of definition.fields ?? []) {
        const partName = part.name.value;
        // The fields of the filter itself stand alone, those of a range behind its name.
        add(place.length === 1 ? partName : `${name}.${partName}`, [...place, partName], part.type);
      }
    else parameters.set(name, { place, type: of, isList, isRequired: of.kind === Kind.NON_NULL_TYPE });
  };
  for (const argument of args) {
    const name = argument.name.value;
    if (takes.includes(name)) add(name, [name], argument.type);
  }
  return parameters;
};

const nameIn = (type: TypeNode): { readonly name: string; readonly isList: boolean } => {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, isList: false };
  return { name: nameIn(type.type).name, isList: type.kind === Kind.LIST_TYPE || nameIn(type.type).isList };
};

/** A text of the address as a value of its type, before it is judged as an argument; or the rule that it breaks. */
const valueOf = (text: string, type: TypeNode, schema: GraphQLSchema): string | boolean | number | { rule: string } => {
  const { name } = nameIn(type);
  const definition = schema.getType(name)?.astNode;
  if (definition?.kind === Kind.ENUM_TYPE_DEFINITION) {
    const names = (definition.values ?? []).map((one) => one.name.value);
    return names.includes(text) ? text : { rule: names.join(' | ') };
  }
  switch (name) {
    case 'Boolean':
      return text === 'true' || text === 'false' ? text === 'true' : { rule: 'true | false' };
    case 'Int':
      return /^-?\d{1,9}$/.test(text) ? Number(text) : { rule: 'Int' };
    case 'Day':
      return z.iso.date().safeParse(text).success ? text : { rule: 'Day, as 2026-11-27' };
    case 'Month':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : { rule: 'Month, as 2026-11' };
    case 'Position':
      return /^\d{1,15}$/.test(text) ? text : { rule: 'Position' };
    default:
      return text.isWellFormed() && !/\p{Cc}/u.test(text) ? text : { rule: name };
  }
};

const put = (args: Record<string, unknown>, place: readonly string[], value: unknown): void => {
  const [first = '', ...others] = place;
  if (others.length === 0) {
    args[first] = value;
    return;
  }
  const inner = (args[first] ??= {}) as Record<string, unknown>;
  put(inner, others, value);
};
