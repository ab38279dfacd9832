import { wordsFor } from '@onewindow/schema/words.ts';
import { type ExecutionArgs, getOperationAST, type GraphQLSchema, Kind, type TypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

import type { Context } from './context.ts';
import { type InputIssue, malformed } from './errors.ts';

/** A variable that the schema does not allow is told like any other malformed input: by place and rule, in the caller's language. */
export const useVariableFaults = (): Plugin<Context> => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const fault = variableFault(args);
    if (fault) setResultAndStopExecution({ errors: [fault] });
  },
  onSubscribe: ({ args, setResultAndStopExecution }) => {
    const fault = variableFault(args);
    if (fault) setResultAndStopExecution({ errors: [fault] });
  },
});

const variableFault = ({ schema, document, operationName, variableValues, contextValue }: ExecutionArgs) => {
  const { locale } = contextValue as Context;
  const given = variableValues ?? {};
  const variables = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const faults = variables.flatMap(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return value === undefined && defaultValue ? [] : [...faultsOf(value, type, name, schema)];
  });
  if (faults.length === 0) return undefined;
  return malformed(
    faults.map(({ path, rule, words }): InputIssue => ({ path, rule, message: wordsFor(locale, 'faults', words) })),
    locale,
  );
};

interface Fault extends Pick<InputIssue, 'path' | 'rule'> {
  readonly words: 'wrong-type' | 'wrong-format' | 'unknown-key';
}

/** Where a value is not what its type asks for. */
function* faultsOf(value: unknown, type: TypeNode, path: string, schema: GraphQLSchema): Generator<Fault, void> {
  if (type.kind === Kind.NON_NULL_TYPE) {
    if (value == null) yield { path, rule: 'required', words: 'wrong-type' };
    else yield* faultsOf(value, type.type, path, schema);
  } else if (value == null) {
    return;
  } else if (type.kind === Kind.NAMED_TYPE) {
    yield* faultsOfNamed(value, type.name.value, path, schema);
  } else if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* faultsOf(part, type.type, `${path}.${index}`, schema);
  } else {
    // GraphQL takes one value for a list of one.
    yield* faultsOf(value, type.type, path, schema);
  }
}

function* faultsOfNamed(value: unknown, name: string, path: string, schema: GraphQLSchema): Generator<Fault, void> {
  const type = schema.getType(name);
  const definition = type?.astNode;
  if (definition?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      yield { path, rule: name, words: 'wrong-type' };
      return;
    }
    const fields = new Map(definition.fields?.map((field) => [field.name.value, field.type]));
    for (const key of Object.keys(value)) {
      if (!fields.has(key))
        yield { path: `${path}.${key.slice(0, 100)}`, rule: 'unrecognized_keys', words: 'unknown-key' };
    }
    for (const [key, field] of fields) {
      yield* faultsOf((value as Record<string, unknown>)[key], field, `${path}.${key}`, schema);
    }
  } else if (definition?.kind === Kind.ENUM_TYPE_DEFINITION) {
    const names = definition.values?.map((one) => one.name.value) ?? [];
    if (typeof value !== 'string' || !names.includes(value))
      yield { path, rule: names.join(' | '), words: 'wrong-format' };
  } else if (type && 'parseValue' in type) {
    try {
      type.parseValue(value);
    } catch {
      yield { path, rule: name, words: 'wrong-type' };
    }
  }
}
