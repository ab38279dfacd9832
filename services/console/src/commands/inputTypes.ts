import { client } from '../contract/client.ts';
import { language } from '../words/words.ts';
import { inputTypesDocument } from './inputTypesDocument.ts';

/** A value of an enum: how it is sent, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

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
interface Type {
  readonly kind: string;
  readonly name: string;
  readonly inputFields:
    | readonly { readonly name: string; readonly description: string | null; readonly type: TypeRef }[]
    | null;
  readonly enumValues: readonly { readonly name: string; readonly description: string | null }[] | null;
}

let asked: Promise<InputTypes> | undefined;

/** Asked once: the contract does not change while a page is open. */
export const inputTypes = (): Promise<InputTypes> => {
  asked ??= ask().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
};

const ask = async (): Promise<InputTypes> => {
  const { data, error } = await client
    .query<{ readonly contract: { readonly types: readonly Type[] } }>(inputTypesDocument, {})
    .toPromise();
  if (!data) throw error ?? new Error('no answer');
  const types = new Map(data.contract.types.map((type) => [type.name, type]));
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

const typeOf = (name: string, types: ReadonlyMap<string, Type>): InputField['type'] => {
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
const wordsOf = (description: string): { readonly label: string; readonly help: string | undefined } => {
  const parts = description.split('\n\n').map((part) => part.trim());
  const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
  const text = parts.find((part) => isChinese(part) === (language() === 'zh-CN')) ?? parts[0] ?? description;
  const label = /^[^；。：;:]+?(?=[；。：;:]|\.$|\. |$)/u.exec(text)?.[0].trim() ?? text;
  const rest = text.slice(label.length).replace(/^[；。：;:.]\s*/u, '');
  return { label, help: rest === '' ? undefined : rest };
};
