import type { TFunction } from 'i18next';

import type { Choices, InputField, InputTypes, Values } from './contractInputs.ts';

/** A field of an input, and what was put into it. */
export interface InputLine {
  readonly label: string;
  readonly text: string;
}

/** What was put into an input, as its form shows it: what was chosen is called by its name. */
export const inputLines = (
  types: InputTypes,
  type: string,
  values: Values,
  { choices, t }: { readonly choices: Choices; readonly t: TFunction },
): readonly InputLine[] =>
  types.fieldsOf(type).flatMap((field) => {
    const value = values[field.name];
    if (value === undefined || value === null) return [];
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    const { type: of } = field;
    if (of.is === 'object')
      return entries.flatMap((entry) => inputLines(types, of.name, entry as Values, { choices, t }));
    return [
      { label: field.label, text: entries.map((entry) => textOf(entry, field, { choices, t })).join(t('list.and')) },
    ];
  });

const textOf = (
  entry: unknown,
  { name, type }: InputField,
  { choices, t }: { readonly choices: Choices; readonly t: TFunction },
): string => {
  if (typeof entry === 'boolean') return t(entry ? 'form.yes' : 'form.no');
  const offered = type.is === 'choice' ? type.choices : choices(name);
  return offered?.find(({ value }) => value === String(entry))?.label ?? String(entry);
};
