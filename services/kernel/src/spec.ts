import { deepStrictEqual, fail } from 'node:assert/strict';

import { expect } from 'vitest';

import { type Decider, isRefusal } from './decider.ts';
import type { Fact } from './eventStore.ts';

/** Given / when / then for a decider: what happened, what is asked, what follows. */
export const specification = <State, Command extends Fact, Event extends Fact, Context>(
  decider: Decider<State, Command, Event, Context>,
  usual: Context,
) => ({
  /** What has happened so far. */
  given: (...history: readonly Event[]) => ({
    /** What is asked for, in the usual context or with some of it changed. */
    when: (command: Command, changed: Partial<Context> = {}) => {
      const state = history.reduce(decider.evolve, decider.initial);
      const context = { ...usual, ...changed };
      const decision = decider.bar?.(state, context) ?? decider.decide(command, state, context);
      const yielded = (): readonly Event[] =>
        isRefusal(decision) ? fail(`${command.type} was refused: ${JSON.stringify(decision)}`) : decision;
      return {
        /** Exactly these facts, in this order; of each, at least what is named. */
        yields: (...expected: readonly { type: Event['type']; data?: object }[]): void => {
          const facts = yielded();
          expect(facts.map((fact) => fact.type)).toStrictEqual(expected.map((fact) => fact.type));
          for (const [index, { data = {} }] of expected.entries()) {
            const actual = facts[index]?.data as Record<string, unknown>;
            expect(Object.fromEntries(Object.keys(data).map((key) => [key, actual[key]]))).toStrictEqual(data);
          }
        },
        /** A refusal with this code, about this field. */
        refuses: (code: string, field?: string): void => {
          if (!isRefusal(decision)) fail(`${command.type} was not refused but yielded ${JSON.stringify(decision)}`);
          expect({ refused: decision.refused, field: decision.field }).toStrictEqual({ refused: code, field });
        },
        /** The facts themselves, to go on from or to look into. */
        facts: yielded,
      };
    },
  }),
});

/** What a definition of the schema is to a specification. */
export interface Definition {
  readonly type: string;
  readonly data: { parse(data: unknown): unknown };
}

/** The same decider, but commands that the gateway would not let in, and facts that break their definitions, are faults. */
export const conforming = <State, Command extends Fact, Event extends Fact, Context>(
  decider: Decider<State, Command, Event, Context>,
  { commands, events }: { readonly commands: readonly Definition[]; readonly events: readonly Definition[] },
): Decider<State, Command, Event, Context> => ({
  ...decider,
  decide: (command, state, context) => {
    requireDefined(command, commands);
    const decision = decider.decide(command, state, context);
    if (!isRefusal(decision)) for (const fact of decision) requireDefined(fact, events);
    return decision;
  },
  evolve: (state, event) => {
    requireDefined(event, events);
    return decider.evolve(state, event);
  },
});

const requireDefined = ({ type, data }: Fact, definitions: readonly Definition[]): void =>
  deepStrictEqual(definitions.find((definition) => definition.type === type)?.data.parse(data), data);
