import { contexts } from '@onewindow/app/contexts.ts';
import { offeredCommand } from '@onewindow/gateway/offeredCommands.ts';
import { screaming } from '@onewindow/gateway/screaming.ts';
import type { Chance } from '@onewindow/history/demo/chance.ts';

import { type Part, partOf } from '../wellFormed.ts';

/** What the definition of each command that is given from outside says of its input, by the mutation that gives it. */
const shapes: ReadonlyMap<string, Part> = new Map(
  contexts
    .flatMap(({ manifest }) => manifest.streams.flatMap(({ offered }) => offered))
    .map(offeredCommand)
    .map(({ mutation, shape }) => [mutation, shape.toJSONSchema({ io: 'input' }) as Part]),
);

/** An input as the definition of a command wants it, with what is there where something is named; nothing of what gives several or none. */
export const commandInput = (
  mutation: string,
  byName: Readonly<Record<string, readonly string[]>>,
  chance: Chance,
): unknown => {
  const shape = shapes.get(mutation);
  return shape && valueOf(shape, '', byName, chance);
};

const valueOf = (
  part: Part,
  name: string,
  byName: Readonly<Record<string, readonly string[]>>,
  chance: Chance,
): unknown => {
  const known = byName[name];
  if (known && part.type === 'string') return chance.pick(known);
  if (part.enum) return typeof part.enum[0] === 'string' ? screaming(chance.pick(part.enum) as string) : part.enum[0];
  if (part.type === 'array') return [valueOf(part.items ?? {}, name, byName, chance)];
  if (part.type !== 'object') return leafOf(part);
  const { properties = {}, required = [], maxProperties } = part;
  const fields = Object.entries(properties).filter(([one]) => required.includes(one) || chance.between(1, 3) === 1);
  return Object.fromEntries(
    fields.slice(0, maxProperties).map(([one, inner]) => [one, valueOf(inner, one, byName, chance)]),
  );
};

/** To find a text of a form takes a while, and there are few forms. */
const leaves = new WeakMap<Part, unknown>();
const leafOf = (part: Part): unknown => {
  if (!leaves.has(part)) leaves.set(part, partOf(part));
  return leaves.get(part);
};
