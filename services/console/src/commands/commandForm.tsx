import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../parts/button.tsx';
import { ChecksField, GroupField, SelectField, TextField } from '../parts/field.tsx';
import type { Issue } from './giveCommand.ts';
import type { Choices, InputField, InputTypes, Values } from './contractInputs.ts';
import { WithPhrases } from './phrases.tsx';

interface Props {
  readonly types: InputTypes;
  /** The name of the input type. */
  readonly type: string;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly choices: Choices;
  /** Fields that are known already, and not asked for. */
  readonly hidden: readonly string[];
  readonly issues: readonly Issue[];
  readonly autoFocus?: boolean;
  /** Where in the whole input it stands: the beginning of the place of each of its fields. */
  readonly within?: string;
}

/** The fields of an input, as the contract describes it. */
export const InputFields = ({
  types,
  type,
  values,
  onChange,
  choices,
  hidden,
  issues,
  autoFocus,
  within = '',
}: Props): ReactNode => {
  const fields = types.fieldsOf(type).filter(({ name }) => !hidden.includes(name));
  // What must be said comes first.
  const ordered = [...fields.filter((field) => field.isRequired), ...fields.filter((field) => !field.isRequired)];
  const first = ordered.find((field) => values[field.name] === undefined) ?? ordered[0];
  return ordered.map((field) => (
    <AnyField
      key={field.name}
      field={field}
      place={`${within}${field.name}`}
      types={types}
      value={values[field.name]}
      onChange={(value) => onChange({ ...values, [field.name]: value })}
      choices={choices}
      issues={issues
        .filter(({ path }) => path[0] === field.name)
        .map((issue) => ({ ...issue, path: issue.path.slice(1) }))}
      autoFocus={autoFocus === true && field === first}
    />
  ));
};

/** What can only be chosen in one way is chosen already. */
export const onlyChoices = (types: InputTypes, type: string, hidden: readonly string[], choices: Choices): Values =>
  Object.fromEntries(
    types.fieldsOf(type).flatMap((field) => {
      if (!field.isRequired || hidden.includes(field.name)) return [];
      const offered = field.type.is === 'choice' ? field.type.choices : choices(field.name);
      const [only, ...others] = offered ?? [];
      if (!only || others.length > 0) return [];
      const value = field.type.is === 'whole' ? Number(only.value) : only.value;
      return [[field.name, field.isList ? [value] : value]];
    }),
  );

interface FieldProps {
  readonly field: InputField;
  readonly place: string;
  readonly types: InputTypes;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly choices: Choices;
  readonly issues: readonly Issue[];
  readonly autoFocus?: boolean;
}

const AnyField = (props: FieldProps): ReactNode => {
  const { field, choices, place } = props;
  /** What was said of the field itself, and not of something within. */
  const error = props.issues.find(({ path }) => path.length === 0)?.message;
  const { t } = useTranslation();
  const known = field.type.is === 'text' || field.type.is === 'whole' ? choices(field.name) : undefined;
  const sent = (value: string): string | number => (field.type.is === 'whole' ? Number(value) : value);
  if (field.isList && (known || field.type.is === 'choice')) {
    const offered = known ?? (field.type.is === 'choice' ? field.type.choices : []);
    return (
      <ChecksField
        legend={field.label}
        place={place}
        error={error}
        value={((props.value as readonly (string | number)[] | undefined) ?? []).map(String)}
        onChange={(value) => props.onChange(value.length === 0 ? undefined : value.map(sent))}
        choices={offered}
        autoFocus={props.autoFocus === true}
      />
    );
  }
  if (field.isList) return <ListField {...props} error={error} />;
  if (field.type.is === 'object') return <ObjectField {...props} error={error} typeName={field.type.name} />;
  const shared = {
    label: field.label,
    place,
    help: field.help,
    isRequired: field.isRequired,
    ...(props.autoFocus === true && { autoFocus: true }),
    error,
    value: props.value === undefined || props.value === null ? '' : String(props.value as string | number | boolean),
    onChange: (value: string) => props.onChange(value === '' ? undefined : sent(value)),
  };
  const offered = known ?? (field.type.is === 'choice' ? field.type.choices : undefined);
  // What is chosen from a list needs no word on how it would be written.
  if (offered) return <SelectField {...shared} help={undefined} choices={offered} none={t('form.choose')} />;
  switch (field.type.is) {
    case 'yesNo':
      return (
        <SelectField
          {...shared}
          choices={[
            { value: 'true', label: t('form.yes') },
            { value: 'false', label: t('form.no') },
          ]}
          none={t('form.choose')}
          onChange={(value) => props.onChange(value === '' ? undefined : value === 'true')}
        />
      );
    case 'day':
      return <TextField {...shared} type="date" />;
    case 'number':
    case 'whole':
      return (
        <TextField
          {...shared}
          type="number"
          onChange={(value) => props.onChange(value === '' ? undefined : Number(value))}
        />
      );
    default:
      return (
        <WithPhrases field={field.name} label={field.label} value={shared.value} onChange={shared.onChange}>
          <TextField {...shared} {...(isLong(field.name) && { lines: 3 })} />
        </WithPhrases>
      );
  }
};

/** Fields in which people write sentences. */
const isLong = (name: string): boolean =>
  ['words', 'reason', 'reasons', 'conditions', 'remedies', 'ground', 'notice', 'evidence', 'text', 'answer'].includes(
    name,
  );

interface GroupProps extends FieldProps {
  readonly error: string | undefined;
}

const ObjectField = ({
  field,
  place,
  types,
  value,
  onChange,
  choices,
  issues,
  error,
  typeName,
}: GroupProps & { readonly typeName: string }): ReactNode => (
  <GroupField legend={field.label} help={field.help} error={error} place={place}>
    <InputFields
      types={types}
      type={typeName}
      values={(value as Values | undefined) ?? {}}
      onChange={(next) => onChange(Object.values(next).every((one) => one === undefined) ? undefined : next)}
      choices={choices}
      hidden={[]}
      issues={issues}
      within={`${place}.`}
    />
  </GroupField>
);

/** Several of the same: each in a box of its own. */
const ListField = ({
  field,
  place,
  types,
  value,
  onChange,
  choices,
  issues,
  error,
  autoFocus,
}: GroupProps): ReactNode => {
  const { t } = useTranslation();
  // Where one is needed, the first stands open.
  const list = (value as readonly unknown[] | undefined) ?? (field.isRequired ? [undefined] : []);
  const change = (next: readonly unknown[]): void =>
    onChange(next.length === 0 && !field.isRequired ? undefined : next);
  const one: InputField = { ...field, isList: false, help: undefined };
  return (
    <GroupField legend={field.label} help={field.help} error={error} place={place}>
      {list.map((entry, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- entries have no identity but their place
        <div className="group-entry" key={index}>
          <AnyField
            field={{ ...one, label: t('form.nth', { label: field.label, number: index + 1 }) }}
            place={`${place}.${index}`}
            types={types}
            value={entry}
            onChange={(next) => change(list.with(index, next))}
            choices={choices}
            autoFocus={autoFocus === true && index === 0}
            issues={issues
              .filter(({ path }) => path[0] === index)
              .map((issue) => ({ ...issue, path: issue.path.slice(1) }))}
          />
          <Button kind="link" onPress={() => change(list.toSpliced(index, 1))}>
            {t('form.remove', { label: field.label, number: index + 1 })}
          </Button>
        </div>
      ))}
      <Button onPress={() => change([...list, undefined])}>{t('form.add', { label: field.label })}</Button>
    </GroupField>
  );
};
