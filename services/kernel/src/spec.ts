import { deepStrictEqual, fail } from 'node:assert/strict';

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
      const decision = decider.decide(command, history.reduce(decider.evolve, decider.initial), {
        ...usual,
        ...changed,
      });
      const yielded = (): readonly Event[] =>
        isRefusal(decision) ? fail(`${command.type} was refused: ${JSON.stringify(decision)}`) : decision;
      return {
        /** Exactly these facts, in this order; of each, at least what is named. */
        yields: (...expected: readonly { type: Event['type']; data?: object }[]): void => {
          const facts = yielded();
          deepStrictEqual(
            facts.map((fact) => fact.type),
            expected.map((fact) => fact.type),
          );
          for (const [index, { data = {} }] of expected.entries()) {
            const actual = facts[index]?.data as Record<string, unknown>;
            deepStrictEqual(Object.fromEntries(Object.keys(data).map((key) => [key, actual[key]])), data);
          }
        },
        /** A refusal with this code, about this field. */
        refuses: (code: string, field?: string): void => {
          if (!isRefusal(decision)) fail(`${command.type} was not refused but yielded ${JSON.stringify(decision)}`);
          deepStrictEqual({ refused: decision.refused, field: decision.field }, { refused: code, field });
        },
        /** The facts themselves, to go on from or to look into. */
        facts: yielded,
      };
    },
  }),
});
