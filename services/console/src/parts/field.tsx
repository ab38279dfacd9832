import { type HTMLInputTypeAttribute, type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  /** Which place of an input it is, so that whoever leaves it can be told what is wrong with it. */
  readonly place?: string | undefined;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

interface Control {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** A labelled control with its help and what is wrong with it, each tied to it for whoever does not see the page. */
export const Field = ({
  label,
  place,
  help,
  error,
  isRequired = false,
  children,
}: FieldProps & { readonly children: (control: Control) => ReactNode }): ReactNode => {
  const id = useId();
  const described = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <div className="field" data-place={place}>
      <label htmlFor={id} className="field-label">
        {label}
        {isRequired && (
          <span className="field-required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': isRequired ? true : undefined,
      })}
      {help !== undefined && (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
};

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: HTMLInputTypeAttribute;
  readonly lines?: number;
  readonly autoFocus?: boolean;
  readonly maxLength?: number | undefined;
}

export const TextField = ({
  value,
  onChange,
  type = 'text',
  lines,
  autoFocus,
  maxLength,
  ...field
}: TextProps): ReactNode => (
  <Field {...field}>
    {(control) =>
      lines === undefined ? (
        <input
          {...control}
          className="input"
          type={type}
          value={value}
          maxLength={maxLength}
          autoFocus={autoFocus}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <textarea
          {...control}
          className="input"
          rows={lines}
          value={value}
          maxLength={maxLength}
          autoFocus={autoFocus}
          onChange={({ target }) => onChange(target.value)}
        />
      )
    }
  </Field>
);

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly Choice[];
  /** What stands where nothing is chosen. */
  readonly none?: string;
  readonly autoFocus?: boolean;
}

/** The browser's own list: it can be typed into, and phones show it their way. */
export const SelectField = ({ value, onChange, choices, none, autoFocus, ...field }: SelectProps): ReactNode => (
  <Field {...field}>
    {(control) => (
      <select
        {...control}
        className="input"
        autoFocus={autoFocus}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);

interface ChecksProps extends GroupProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly choices: readonly Choice[];
  readonly autoFocus?: boolean;
}

/** Any of several. */
export const ChecksField = ({ value, onChange, choices, autoFocus = false, ...group }: ChecksProps): ReactNode => (
  <GroupField {...group}>
    {choices.map((choice, index) => (
      <label key={choice.value} className="check">
        <input
          type="checkbox"
          autoFocus={autoFocus && index === 0}
          checked={value.includes(choice.value)}
          onChange={({ target }) =>
            onChange(target.checked ? [...value, choice.value] : value.filter((one) => one !== choice.value))
          }
        />
        {choice.label}
      </label>
    ))}
  </GroupField>
);

interface GroupProps {
  readonly legend: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly place?: string | undefined;
}

/** Several controls that are one thing, with its help and what is wrong with it. */
export const GroupField = ({
  legend,
  help,
  error,
  place,
  children,
}: GroupProps & { readonly children: ReactNode }): ReactNode => {
  const id = useId();
  const described = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <fieldset
      className="group"
      data-place={place}
      data-faulty={error === undefined ? undefined : ''}
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
    >
      <legend className="field-label">{legend}</legend>
      {help !== undefined && (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      )}
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </fieldset>
  );
};
