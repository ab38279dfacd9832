import type { ActionOf } from './actionFields.ts';
import type { Choice, Choices } from './contractInputs.ts';

/** What an act may name of a numbered list, by the words of each; what it may not now is left out. */
export const targetChoices =
  (action: ActionOf, field: string, named: readonly Choice[], others: Choices): Choices =>
  (asked) => {
    if (asked !== field) return others(asked);
    const ready = new Set((action.targets ?? []).filter(({ allowed }) => allowed).map(({ value }) => value));
    return named.filter(({ value }) => ready.has(value));
  };
