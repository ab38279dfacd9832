import type { TFunction } from 'i18next';

import type { Choices, InputField, InputTypes, Values } from './contractInputs.ts';

/** What the centre says of a place of an input, in JSON Schema, as far as a form can tell by itself whether it is kept. */
export interface Limits {
  readonly type?: string;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Limits;
  readonly properties?: { readonly [field: string]: Limits };
  readonly required?: readonly string[];
}

let asked: Promise<{ readonly [command: string]: Limits }> | undefined;

/** The limits of the input of a mutation; none where they cannot be had, since the centre judges every input itself. */
export const limitsOf = async (mutation: string): Promise<Limits> => {
  asked ??= fetch('/schemas/commands.json').then((response) =>
    response.ok ? (response.json() as Promise<{ readonly [command: string]: Limits }>) : {},
  );
  try {
    return (await asked)[`${mutation[0]!.toUpperCase()}${mutation.slice(1)}`] ?? {};
  } catch {
    asked = undefined;
    return {};
  }
};

/** What is wrong with a place of an input, and whether that is only that nothing stands there yet. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly isMissing: boolean;
}

interface Known {
  readonly types: InputTypes;
  readonly choices: Choices;
  readonly t: TFunction;
}

/** What the centre would find malformed in an input, place by place. */
export const faultsIn = (
  type: string,
  values: Values,
  limits: Limits,
  hidden: readonly string[],
  known: Known,
): readonly Fault[] =>
  known.types
    .fieldsOf(type)
    .filter(({ name }) => !hidden.includes(name))
    .flatMap((field) => {
      const { name } = field;
      const isRequired = field.isRequired || limits.required?.includes(name) === true;
      return faultsOf({ ...field, isRequired }, values[name], limits.properties?.[name] ?? {}, known).map((fault) => ({
        ...fault,
        path: [name, ...fault.path],
      }));
    });

const faultsOf = (field: InputField, value: unknown, limits: Limits, known: Known): readonly Fault[] => {
  const { t } = known;
  const missing: Fault = { path: [], message: t('form.fault.missing'), isMissing: true };
  if (value === undefined || value === null) return field.isRequired ? [missing] : [];
  if (field.isList) {
    const entries = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    const { minItems = 0, maxItems = Infinity, items = {} } = limits;
    return [
      ...(entries.length < minItems ? [missing] : []),
      ...(entries.length > maxItems ? [broken(t('form.fault.tooMany', { count: maxItems }))] : []),
      ...entries.flatMap((entry, index) =>
        faultsOf({ ...field, isList: false, isRequired: true }, entry, items, known).map((fault) => ({
          ...fault,
          path: [index, ...fault.path],
        })),
      ),
    ];
  }
  if (field.type.is === 'object') return faultsIn(field.type.name, value as Values, limits, [], known);
  // What is chosen from a list is as it must be.
  if (field.type.is === 'choice' || known.choices(field.name)) return [];
  const message = messageOf(value, field, limits, t);
  return message === undefined ? [] : [broken(message)];
};

const broken = (message: string): Fault => ({ path: [], message, isMissing: false });

const messageOf = (value: unknown, field: InputField, limits: Limits, t: TFunction): string | undefined => {
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = limits;
    if (field.type.is === 'whole' && !Number.isSafeInteger(value)) return t('form.fault.notWhole');
    if (value < minimum) return t('form.fault.tooSmall', { minimum });
    return value > maximum ? t('form.fault.tooLarge', { maximum }) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const { maxLength = Infinity, pattern } = limits;
  // As JSON Schema counts: a character beyond the first plane is one.
  const { length } = Array.from(value);
  if (length > maxLength) return t('form.fault.tooLong', { count: maxLength, length });
  return pattern !== undefined && !matches(value, pattern) ? t('form.fault.wrongForm') : undefined;
};

const matches = (value: string, pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    // A pattern that this browser does not know is left to the centre.
    return true;
  }
};
