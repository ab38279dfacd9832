/** What looks like chance and is the same every time. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<Value>(values: readonly Value[]): Value;
}

/** A chance of its own for each name, so that what is added to the demo moves nothing else in it (mulberry32). */
export const chanceOf = (name: string): Chance => {
  let state = seedOf(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: <Value>(values: readonly Value[]): Value => {
      if (values.length === 0) throw new RangeError(`nothing to pick from for ${name}`);
      return values[between(0, values.length - 1)] as Value;
    },
  };
};

/** FNV-1a over the name's UTF-16 units. */
const seedOf = (name: string): number => {
  let seed = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) seed = Math.imul(seed ^ name.charCodeAt(index), 0x01000193);
  return seed | 0;
};
