import type { OfferedCommand } from '@onewindow/gateway/offeredCommands.ts';
import fc from 'fast-check';

export type Input = Readonly<Record<string, unknown>>;

/** What a definition says of a part, as JSON Schema. */
export interface Part {
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly enum?: readonly unknown[];
  /** Of a part that has one of several forms. */
  readonly anyOf?: readonly Part[];
  readonly format?: string;
  readonly pattern?: string;
  readonly contentMediaType?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxProperties?: number;
  readonly minItems?: number;
  readonly minimum?: number;
}

/**
 * An input as a command's definition wants it, made from the definition alone: every field is there, or as many as may
 * be, and of every list as few as it may hold, but one.
 */
export const wellFormed = ({ shape }: Pick<OfferedCommand, 'shape'>): Input =>
  partOf(shape.toJSONSchema({ io: 'input' }) as Part) as Input;

/** One value as a part of a definition wants it. */
export const partOf = (part: Part): unknown => {
  if (part.enum) return part.enum[0];
  if (part.anyOf?.[0]) return partOf(part.anyOf[0]);
  switch (part.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(part.properties ?? {})
          .slice(0, part.maxProperties)
          .map(([name, one]) => [name, partOf(one)]),
      );
    case 'array':
      return Array.from({ length: Math.max(1, part.minItems ?? 1) }, () => partOf(part.items ?? {}));
    case 'number':
    case 'integer':
      return Math.max(1, part.minimum ?? 1);
    case 'boolean':
      return true;
    case 'string':
      return textOf(part);
    default:
      throw new TypeError(`nobody knows how to make ${JSON.stringify(part)}`);
  }
};

const textOf = ({ format, pattern, contentMediaType, minLength = 1, maxLength = Infinity }: Part): string => {
  if (format === 'date') return '2021-06-01';
  if (contentMediaType === 'application/json') return '{}';
  if (pattern === undefined) return '示例';
  const form = new RegExp(pattern, 'u');
  const texts = ['A'.repeat(minLength), ...fc.sample(fc.stringMatching(form), { seed: 1, numRuns: 20 })];
  const text = texts.find((one) => form.test(one) && one.length >= minLength && one.length <= maxLength);
  if (text === undefined) throw new TypeError(`nobody knows a text like ${pattern}`);
  return text;
};
