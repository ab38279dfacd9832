import type { AppendResult, EventStore, Fact } from './eventStore.ts';
import type { PersonKeys } from './personKeys.ts';
import { openText, personIn, sealText } from './sealedText.ts';

/** Where in some data personal fields stand; each entry of a list is a part like the list. */
export interface PersonalFields {
  readonly own: readonly string[];
  readonly within: { readonly [name: string]: PersonalFields };
}

/** What is to be known to seal and to open. */
export interface PersonalDataDeps {
  readonly keys: PersonKeys;
  /** Of commands and of events, by their type. */
  readonly fields: ReadonlyMap<string, PersonalFields>;
  /** Within what a name that stands alone means one person: namesakes elsewhere are others. */
  readonly circleOf: (data: object) => string;
  /** What is shown in place of what was forgotten, and of what no key opens. */
  readonly words: { readonly forgotten: string; readonly unreadable: string };
}

/** The one edge at which personal data is sealed and opened (decision 38). */
export interface PersonalData {
  /** A command or a fact as it is handled and kept: every personal field is sealed, and what is sealed stays as it is. */
  readonly seal: <One extends Fact>(one: One) => One;
  /** A fact as it is shown to whoever may read it; `saw` is told of everybody whose data was opened. */
  readonly open: <One extends Fact>(one: One, saw?: (person: string) => void) => One;
  /** A fact as it is shown to whoever may read it, but not who is in it. */
  readonly mask: <One extends Fact>(one: One) => One;
  /** One personal field as it is shown. What an older log holds in clear is shown as it is. */
  readonly show: (text: string, saw?: (person: string) => void) => string;
}

/** Seals and opens under the keys of persons. Facts of types without personal fields pass untouched. */
export const personalData = ({ keys, fields, circleOf, words }: PersonalDataDeps): PersonalData => {
  const show = (text: string, saw?: (person: string) => void): string => {
    const person = personIn(text);
    if (person === undefined) return text;
    const key = keys.keyOf(person);
    if (key === 'forgotten') return words.forgotten;
    const opened = key && openText(text, key);
    if (opened === undefined) return words.unreadable;
    saw?.(person);
    return opened;
  };
  const changed = <One extends Fact>(one: One, change: (own: Own, data: object) => Own): One => {
    const marked = fields.get(one.type);
    return marked ? { ...one, data: withChanged(one.data, marked, (own) => change(own, one.data)) as object } : one;
  };
  return {
    seal: (one) => changed(one, (own, data) => sealOwn(own, circleOf(data), keys)),
    open: (one, saw) =>
      changed(one, (own) => Object.fromEntries(Object.entries(own).map(([name, text]) => [name, show(text, saw)]))),
    mask: (one) => changed(one, (own) => Object.fromEntries(Object.keys(own).map((name) => [name, masked]))),
    show,
  };
};

/** What stands in place of a personal field before whoever has no business with who it is. */
export const masked = '＊＊＊';

/** A store that takes nothing personal in clear, whoever hands it in. What is read from it stays sealed. */
export const sealing = <Store extends EventStore>(store: Store, { seal }: Pick<PersonalData, 'seal'>): Store => ({
  ...store,
  append: async (stream, expected, events): Promise<AppendResult> => store.append(stream, expected, events.map(seal)),
});

/** The personal fields that stand beside each other: they are of one person. */
type Own = { readonly [name: string]: string };

/**
 * Several together, a name with a number, say who somebody is wherever they stand. A name alone does not: two who share it must not be
 * forgotten together, so it means one person only within its circle.
 */
const sealOwn = (own: Own, circle: string, keys: PersonKeys): Own => {
  const clear = Object.entries(own).filter(([, text]) => personIn(text) === undefined);
  if (clear.length === 0) return own;
  const said = clear.map(([name, text]) => [name, normalized(text)]);
  const person = keys.personOf(JSON.stringify(clear.length > 1 ? said : [circle, said.map(([, text]) => text)]));
  return { ...own, ...Object.fromEntries(clear.map(([name, text]) => [name, sealText(text, person)])) };
};

/** However it is spaced, or typed on which keyboard. */
const normalized = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]/gu, '').toLowerCase();

/** The same data with its personal fields changed, where it has some. */
const withChanged = (data: unknown, fields: PersonalFields, change: (own: Own) => Own): unknown => {
  if (Array.isArray(data)) return data.map((one) => withChanged(one, fields, change));
  if (typeof data !== 'object' || data === null) return data;
  const parts = data as Readonly<Record<string, unknown>>;
  const own = fields.own.flatMap((name) => (typeof parts[name] === 'string' ? [[name, parts[name]] as const] : []));
  const within = Object.entries(fields.within).flatMap(([name, inner]) =>
    parts[name] === undefined ? [] : [[name, withChanged(parts[name], inner, change)] as const],
  );
  return { ...parts, ...(own.length > 0 && change(Object.fromEntries(own))), ...Object.fromEntries(within) };
};
