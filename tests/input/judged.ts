import { contexts } from '@onewindow/app/contexts.ts';
import { offeredCommand } from '@onewindow/gateway/offeredCommands.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';
import { words } from '@onewindow/schema/words.ts';
import { expect } from 'vitest';

import { codeOf, issuesOf } from '../journey/asking.ts';
import type { Answer } from '../testCentre.ts';
import type { Place } from './hostile.ts';

const definitions = contexts.flatMap(({ manifest }) =>
  manifest.streams.flatMap(({ offered, internal }) => [...offered, ...internal]),
);

/** Every command that is given from outside. */
export const offered = contexts
  .flatMap(({ manifest }) => manifest.streams.flatMap((rules) => rules.offered))
  .map(offeredCommand);

/** What is malformed must be told with its rule, in words of the house, where it stands; and briefly. */
export const expectMalformed = (errors: NonNullable<Answer['errors']>, place: Place = []): void => {
  const issues = issuesOf({ data: null, errors });
  expect(JSON.stringify(issues).length).toBeLessThan(50_000);
  const at = ['input', ...place].join('.');
  expect(issues.filter(({ message }) => !said.has(message))).toEqual([]);
  expect(issues.filter(({ path }) => !isWithin(path, at) && !isWithin(at, path))).toEqual([]);
};

const said = new Set(Object.values<string>(words['zh-CN'].faults));
const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}.`);

/** What comes to be decided must be what its definition makes of it, and survive being written down. */
export const expectAsDefined = ({ type, data }: Fact): void => {
  const definition = definitions.find((one) => one.type === type);
  if (!definition) throw new TypeError(`nobody defines ${type}`);
  // What only the centre says is there where the centre was asked.
  const given = offeredCommand(definition).shape;
  const isGiven = Object.keys(data).every((name) => name in given.shape);
  expect((isGiven ? given : definition.data).parse(data)).toEqual(data);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
};

/** Tells an answer apart: done, refused, or malformed; anything else is a fault of the house. */
export const outcomeOf = (name: string, answer: Answer, place: Place = []): 'done' | 'refused' | 'malformed' => {
  if (answer.errors) {
    expect(answer.data?.[name] ?? null).toBeNull();
    expectMalformed(answer.errors, place);
    return 'malformed';
  }
  const { refusal } = answer.data[name];
  if (!refusal) return 'done';
  expect(Object.keys(words['zh-CN'].refusals)).toContain(codeOf(refusal.code));
  expect(refusal.message).toMatch(/\p{Script=Han}/u);
  return 'refused';
};
