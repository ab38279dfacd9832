import { language } from '../words/words.ts';

/** A value of an enum: how it is sent, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What was put into an input, by the names of its fields. */
export type Values = Readonly<Record<string, unknown>>;

/** What stands to choose from in a field that the contract only knows as text: the items of a case, the departments of a catalogue. */
export type Choices = (field: string) => readonly Choice[] | undefined;

/** Entries of a catalogue or of a case, to choose from by their names. */
export const named = (entries: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] =>
  entries.map(({ id, name }) => ({ value: id, label: name }));

/** What may stand in one place of an input. */
export interface InputField {
  readonly name: string;
  /** A word or two. */
  readonly label: string;
  /** What more there is to say. */
  readonly help: string | undefined;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly type:
    | { readonly is: 'text' | 'number' | 'whole' | 'day' | 'yesNo' }
    | { readonly is: 'choice'; readonly choices: readonly Choice[] }
    | { readonly is: 'object'; readonly name: string };
}

/** What the contract says of its inputs. */
export interface InputTypes {
  readonly fieldsOf: (type: string) => readonly InputField[];
}

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeRef | null;
}
/** A type of the contract, as introspection tells it. */
export interface ContractType {
  readonly kind: string;
  readonly name: string;
  readonly inputFields:
    | readonly { readonly name: string; readonly description: string | null; readonly type: TypeRef }[]
    | null;
  readonly enumValues: readonly { readonly name: string; readonly description: string | null }[] | null;
}

/** What the contract answers of its inputs. */
export interface InputTypesAnswer {
  readonly contract: { readonly types: readonly ContractType[] };
}

/** The inputs of the contract, in the words of the language that is spoken. */
export const inputTypesOf = ({ contract }: InputTypesAnswer): InputTypes => {
  const types = new Map(contract.types.map((type) => [type.name, type]));
  return {
    fieldsOf: (name) =>
      (types.get(name)?.inputFields ?? []).map((field) => {
        const isRequired = field.type.kind === 'NON_NULL';
        const bare = unwrapped(field.type);
        return {
          name: field.name,
          ...wordsOf(field.description ?? field.name),
          isRequired,
          isList: bare.isList,
          type: typeOf(bare.name, types),
        };
      }),
  };
};

const unwrapped = (type: TypeRef, isList = false): { readonly name: string; readonly isList: boolean } =>
  type.ofType ? unwrapped(type.ofType, isList || type.kind === 'LIST') : { name: type.name ?? '', isList };

const scalars: Readonly<Record<string, 'number' | 'whole' | 'day' | 'yesNo'>> = {
  Int: 'whole',
  Float: 'number',
  Boolean: 'yesNo',
  Day: 'day',
};

const typeOf = (name: string, types: ReadonlyMap<string, ContractType>): InputField['type'] => {
  const type = types.get(name);
  if (type?.kind === 'INPUT_OBJECT') return { is: 'object', name };
  if (type?.kind === 'ENUM')
    return {
      is: 'choice',
      choices: (type.enumValues ?? []).map((one) => ({
        value: one.name,
        label: wordsOf(one.description ?? one.name).label,
      })),
    };
  return { is: scalars[name] ?? 'text' };
};

/** A description stands in both languages, one after the other. Its first clause is what the thing is called. */
export const wordsOf = (description: string): { readonly label: string; readonly help: string | undefined } => {
  const parts = description.split('\n\n').map((part) => part.trim());
  const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
  const text = parts.find((part) => isChinese(part) === (language() === 'zh-CN')) ?? parts[0] ?? description;
  const label = /^[^；。：;:]+?(?=[；。：;:]|\.$|\. |$)/u.exec(text)?.[0].trim() ?? text;
  const rest = text.slice(label.length).replace(/^[；。：;:.]\s*/u, '');
  return { label, help: rest === '' ? undefined : rest };
};
