import { createHash } from 'node:crypto';

/** What can be written in canonical form: texts, whole numbers, yes and no, lists, and objects. */
export type Canonical =
  | string
  | number
  | boolean
  | readonly Canonical[]
  | { readonly [name: string]: Canonical | undefined };

/**
 * The one text of a value: JSON without white space, the names of each object in the order of their UTF-16 units, texts as
 * `JSON.stringify` writes them (RFC 8785). A part that is undefined is left out. Numbers are whole, so that no language writes one otherwise.
 * @throws {RangeError} for a number that is not a safe integer, and for a text that is not well-formed.
 */
export const canonicalJson = (value: Canonical): string => {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new RangeError(`no whole number: ${value}`);
    return String(value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new RangeError('a text holds half a character');
    return JSON.stringify(value);
  }
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const parts = Object.keys(value)
    .toSorted()
    .flatMap((name) => {
      const part = value[name];
      return part === undefined ? [] : [`${canonicalJson(name)}:${canonicalJson(part)}`];
    });
  return `{${parts.join(',')}}`;
};

const isList = (value: object): value is readonly Canonical[] => Array.isArray(value);

/** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
