import { wordsFor } from '@onewindow/schema/words.ts';
import { type ExecutionArgs, getOperationAST, type GraphQLSchema, Kind, type TypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

import type { Context } from './requestContext.ts';
import { parseCommand } from './dispatch.ts';
import { type InputIssue, isFault, malformed } from './errors.ts';
import { insideValue, isObject } from './insideValue.ts';
import type { OfferedCommand } from './offeredCommands.ts';

/**
 * A variable that the contract does not allow is told by place and rule, in the caller's language. What a command takes is
 * judged by the command's definition, which says more than the SDL that was made from it; every other variable by its type.
 */
export const useVariableFaults = (commands: readonly OfferedCommand[]): Plugin<Context> => {
  const byInput = new Map(commands.map((command) => [command.input, command]));
  const judge = (args: ExecutionArgs) => {
    try {
      return variableFault(args, byInput);
    } catch (error) {
      if (isFault(error)) return error;
      throw error;
    }
  };
  return {
    onExecute: ({ args, setResultAndStopExecution }) => {
      const fault = judge(args);
      if (fault) setResultAndStopExecution({ errors: [fault] });
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const fault = judge(args);
      if (fault) setResultAndStopExecution({ errors: [fault] });
    },
  };
};

const variableFault = (
  { schema, document, operationName, variableValues, contextValue }: ExecutionArgs,
  commands: ReadonlyMap<string, OfferedCommand>,
) => {
  const { locale } = contextValue as Context;
  const given = variableValues ?? {};
  const variables = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const faults = variables.flatMap(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined && defaultValue) return [];
    const command = isObject(value) ? commands.get(namedType(type)) : undefined;
    if (!command) return [...faultsOf(value, type, name, schema)];
    parseCommand(command, insideValue(value, type, schema), locale, name);
    return [];
  });
  if (faults.length === 0) return undefined;
  return malformed(
    faults.map(({ path, rule, words }): InputIssue => ({ path, rule, message: wordsFor(locale, 'faults', words) })),
    locale,
  );
};

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

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
    const fields = new Map(definition.fields?.map((field) => [field.name.value, field]));
    for (const key of Object.keys(value)) {
      if (!fields.has(key))
        yield { path: `${path}.${key.slice(0, 100)}`, rule: 'unrecognized_keys', words: 'unknown-key' };
    }
    for (const [key, { type: wanted, defaultValue }] of fields) {
      const part = (value as Record<string, unknown>)[key];
      if (part !== undefined || !defaultValue) yield* faultsOf(part, wanted, `${path}.${key}`, schema);
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
