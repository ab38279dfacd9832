import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { inputTypesOf, type InputTypesAnswer } from '@onewindow/console/src/commands/contractInputs.ts';
import { inputTypesDocument } from '@onewindow/console/src/commands/inputTypesDocument.ts';
import { faultsIn, type Limits } from '@onewindow/console/src/commands/inputLimits.ts';
import { asRecorded, parseCommand } from '@onewindow/gateway/dispatch.ts';
import { commandSchemas } from '@onewindow/schema/commandSchemas.ts';
import { buildSchema, graphqlSync } from 'graphql';
import { describe, expect, it } from 'vitest';

import { mutations } from '../journey/asking.ts';
import { root } from '../tool.ts';
import { hostileFor, partAt, placesIn, replaced } from './hostile.ts';
import { offered } from './judged.ts';
import { type Input, wellFormed } from './wellFormed.ts';

const contract = readFileSync(join(root, 'schema/published/contract.graphql'), 'utf8');
const { data } = graphqlSync({ schema: buildSchema(contract), source: inputTypesDocument });
const types = inputTypesOf(data as unknown as InputTypesAnswer);
/** What the console's form tells of an input, place by place, before it is given. */
const toldOf = (command: string, input: Input): readonly string[] => {
  const mutation = mutations.find(({ name }) => name === mutationOf(command))!;
  const known = { types, choices: () => undefined, t: ((key: string) => key) as never };
  const limits = commandSchemas[command] as Limits;
  return faultsIn(mutation.input.replace('!', ''), input, limits, ['commandId', 'expectedRevision'], known).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );
};
const mutationOf = (command: string): string => `${command[0]!.toLowerCase()}${command.slice(1)}`;
const commands = offered.filter(({ type }) => mutations.some(({ name }) => name === mutationOf(type)));

describe('what a form tells before it is given', () => {
  it('is nothing where the input is as its definition wants it', () => {
    expect(commands.length).toBeGreaterThan(60);
    expect(commands.flatMap((command) => toldOf(command.type, wellFormed(command)))).toEqual([]);
  });

  it('is told of no input that the centre would take', () => {
    const wronglyTold: string[] = [];
    const told = new Set<string>();
    for (const command of commands) {
      const input = wellFormed(command);
      for (const place of placesIn(input).slice(1))
        for (const value of hostileFor(partAt(input, place))) {
          const strange = replaced(input, place, value) as Input;
          const faults = toldOf(command.type, strange);
          for (const fault of faults) told.add(fault.split(' ').at(-1)!);
          if (faults.length === 0) continue;
          if (isTaken(command, strange)) wronglyTold.push(`${command.type} ${place.join('.')}: ${faults.join(', ')}`);
        }
    }
    expect(wronglyTold).toEqual([]);
    expect([...told].toSorted()).toEqual(
      ['missing', 'notWhole', 'tooLarge', 'tooLong', 'tooMany', 'tooSmall', 'wrongForm'].map(
        (one) => `form.fault.${one}`,
      ),
    );
  });
});

const isTaken = (command: (typeof commands)[number], input: Input): boolean => {
  try {
    parseCommand(command, asRecorded(input), 'zh-CN');
    return true;
  } catch {
    return false;
  }
};
