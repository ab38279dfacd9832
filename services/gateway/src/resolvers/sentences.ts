import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { stageOf } from '@onewindow/schema/streams.ts';
import { type Locale, type WordDetails, words, wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import { actorName } from './actorName.ts';
import { type CatalogueIndex, catalogueOf } from './catalogueIndex.ts';
import { listed } from './listed.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a context says of the sentences of one of its facts, beside their words. */
export interface SentenceRules {
  /** By what several are told apart: a field whose values they are named after, or what is made of the fact. */
  readonly by?: string | ((data: Data) => string | undefined);
  /** What a value is called that is no text by itself, as an id of the catalogue, by its field. */
  readonly names?: { readonly [field: string]: (value: string, locale: Locale, catalogue: CatalogueIndex) => string };
}

/** The same of every fact of which there is more to say than its words, by its type. */
export interface Sentences {
  readonly [type: string]: SentenceRules;
}

/**
 * Who did what, with which outcome, in one sentence of its type. Sentences are told apart by what was chosen, and filled with what the
 * fact says: names out of the catalogue, days, numbers. None names a person or repeats what somebody wrote freely, which may (decision 16).
 */
export const sentenceOf = (
  event: StoredEvent,
  context: Pick<Context, 'locale' | 'deps'>,
  sentences: Sentences,
): string => {
  const { locale } = context;
  const data = event.data as Data;
  const rules = sentences[event.type] ?? {};
  const details = {
    ...detailsOf(data, rules, catalogueOf(context), locale),
    actor: actorName(metadataOf(event).actor, context),
  };
  return wordsFor(locale, 'sentences', sentenceKey(event.type, data, rules), details);
};

const sentenceKey = (type: string, data: Data, { by }: SentenceRules): string => {
  const variant = typeof by === 'string' ? data[by] : by?.(data);
  return typeof variant === 'string' ? `${type}.${variant}` : type;
};

/** What a fact says, as a sentence can take it up: an id by its name, a list of names as one, any other list by its length. */
const detailsOf = (
  data: Data,
  { names = {} }: SentenceRules,
  catalogue: CatalogueIndex,
  locale: Locale,
): WordDetails => {
  const textOf = (field: string): string | undefined => (typeof data[field] === 'string' ? data[field] : undefined);
  const stage = textOf('stage') ?? stageOf(textOf('caseId') ?? '');
  const nameOf: { readonly [field: string]: (id: string) => string } = {
    item: (id) => catalogue.item(id, stage).name[locale],
    items: (id) => catalogue.item(id, stage).name[locale],
    department: (id) => catalogue.department(id).name[locale],
    authority: (id) => catalogue.department(id).name[locale],
    stage: (id) => catalogue.stage(id).name[locale],
    locality: (id) => catalogue.locality(id).name[locale],
    company: (id) => catalogue.company(id).name[locale],
  };
  const named = (field: string, value: string): string =>
    names[field]?.(value, locale, catalogue) ?? nameOf[field]?.(value) ?? value;
  return Object.fromEntries(
    Object.entries(data).flatMap(([field, value]): [string, string | number][] => {
      if (field === 'fact') return [[field, wordsFor(locale, 'events', String((value as Data)['type']))]];
      if (field === 'items' && value === 'all') return [[field, words[locale].wordsWithin.everyItem]];
      if (typeof value === 'string') return [[field, named(field, value)]];
      if (typeof value === 'number') return [[field, value]];
      if (!Array.isArray(value)) return [];
      const texts = (value as unknown[]).filter((one) => typeof one === 'string' || typeof one === 'number');
      const isNamed = field === 'items' || field === 'lines';
      return texts.length === value.length && isNamed
        ? [
            [
              field,
              listed(
                texts.map((one) => named(field, String(one))),
                locale,
              ),
            ],
          ]
        : [[field, value.length]];
    }),
  );
};
