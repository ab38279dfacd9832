/** A place in an input: the names and numbers that lead to it. The whole has none. */
export type Place = readonly string[];

/** Every place in an input, from the whole to the smallest part. */
export const placesIn = (input: unknown, place: Place = []): readonly Place[] => [
  place,
  ...(typeof input === 'object' && input !== null
    ? Object.entries(input).flatMap(([name, part]) => placesIn(part, [...place, name]))
    : []),
];

/** The same, and where nothing stands: beside the fields, and in every object. */
export const placesAround = (input: unknown): readonly Place[] => {
  const places = placesIn(input);
  const unknown = places.filter((place) => isObject(partAt(input, place))).map((place): Place => [...place, 'unknown']);
  return [...places, ['commandId'], ['expectedRevision'], ...unknown];
};

const isObject = (part: unknown): boolean => typeof part === 'object' && part !== null && !Array.isArray(part);

export const partAt = (input: unknown, place: Place): unknown =>
  place.reduce<unknown>((part, step) => (part as Readonly<Record<string, unknown>> | undefined)?.[step], input);

/** The input with one part of it replaced. */
export const replaced = (input: unknown, [first, ...rest]: Place, value: unknown): unknown => {
  if (first === undefined) return value;
  if (Array.isArray(input))
    return input.map((part, index) => (String(index) === first ? replaced(part, rest, value) : part));
  const fields = input as Readonly<Record<string, unknown>>;
  return { ...fields, [first]: replaced(fields[first], rest, value) };
};

const nested = (open: string, close: string, depth: number): unknown =>
  JSON.parse(open.repeat(depth) + '1' + close.repeat(depth));
const wrongTypes: readonly unknown[] = [null, true, -1, 1.5, '', 'x', [], {}, [null], { unknown: 1 }];
const numbers: readonly unknown[] = [0, 1e308, -1e-320, 2 ** 31, 2 ** 53, 'NaN', 'Infinity', '7'];
const texts: readonly unknown[] = [
  ['   ', '-0', '__proto__', 'constructor', "'; DROP TABLE events; --", '../../etc/passwd'],
  ['2021-02-30', '0000-00-00', '9999-12-31', '2021-06-01T00:00:00Z'],
  ['a\u0000b', 'a\u0007b', 'a\u202Eb', 'a\u2066b', '\uD800', 'a\uDC00b', '\uFEFF', 'x\u2028y'],
  ['金'.repeat(201), '𠮷'.repeat(2_001)],
  ['window', 'toString', 'WINDOW '],
].flat();
const structures: readonly unknown[] = [
  [[]],
  JSON.parse('{"__proto__": {"a": 1}}'),
  Array.from({ length: 10_000 }, () => 'x'),
];

/** Around the largest body that the gateway lets in, and deeper than anybody reads; wrong wherever it stands. */
export const enormous: readonly unknown[] = [
  'x'.repeat(1_048_000),
  '金'.repeat(350_000),
  nested('[', ']', 2_000),
  nested('{"a":', '}', 2_000),
  ...structures.slice(2),
];

/** Of every kind that JSON knows, and nothing at all. */
export const ofOtherKinds: readonly unknown[] = [undefined, ...wrongTypes, 2 ** 53, ...structures.slice(0, 2)];

/** What should not stand at a place, beside what is of another kind altogether. `undefined` is left out. */
export const hostileFor = (part: unknown): readonly unknown[] => {
  if (typeof part === 'number') return [undefined, ...wrongTypes, ...numbers];
  if (typeof part === 'string' || part === undefined) return [undefined, ...wrongTypes, ...texts];
  return [undefined, ...wrongTypes, ...structures];
};
