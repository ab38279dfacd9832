import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { stageOf } from '@onewindow/schema/streams.ts';
import { type Locale, type WordDetails, words, wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import { actorName } from './actorName.ts';
import { type CatalogueIndex, catalogueOf } from './catalogueIndex.ts';
import { listed } from './listed.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * Who did what, with which outcome, in one sentence of its type. Sentences are told apart by what was chosen, and filled with what the
 * fact says: names out of the catalogue, days, numbers. None names a person or repeats what somebody wrote freely, which may (decision 16).
 */
export const sentenceOf = (event: StoredEvent, context: Pick<Context, 'locale' | 'deps'>): string => {
  const { locale } = context;
  const data = event.data as Data;
  const details = {
    ...detailsOf(data, catalogueOf(context), locale),
    actor: actorName(metadataOf(event).actor, context),
  };
  return wordsFor(locale, 'sentences', sentenceKey(event.type, data), details);
};

/** By what several sentences of a type are told apart. */
const variants: { readonly [type: string]: (data: Data) => unknown } = {
  CaseSubmitted: ({ kind }) => kind,
  CorrectionSupplied: ({ complete, lines }) => {
    if (Array.isArray(lines) && lines.length === 0) return 'whole';
    return complete === true ? 'complete' : 'partly';
  },
  CaseAccepted: ({ bySilence }) => (bySilence === true ? 'bySilence' : 'said'),
  ReviewConcluded: ({ outcome }) => outcome,
  LateOpinionReceived: ({ outcome }) => outcome,
  SpecialProcedureStarted: ({ suspends }) => (suspends === true ? 'suspends' : 'runs'),
  LimitExtended: ({ item }) => (item === undefined ? 'joint' : 'item'),
  ItemDecided: ({ outcome }) => outcome,
  CaseConcluded: ({ outcome }) => outcome,
  CaseDecided: ({ outcome }) => outcome,
  DecisionDelivered: ({ item, means }) => (item === undefined ? 'whole' : means),
  CertificateRevoked: ({ act }) => act,
  CertificateRestored: ({ by }) => by,
  HookupOrderOpened: ({ origin }) => origin,
  UtilitySecretAdded: ({ direction }) => direction,
};

const sentenceKey = (type: string, data: Data): string => {
  const variant = variants[type]?.(data);
  return typeof variant === 'string' ? `${type}.${variant}` : type;
};

/** What a fact says, as a sentence can take it up: an id by its name, a list of names as one, any other list by its length. */
const detailsOf = (data: Data, catalogue: CatalogueIndex, locale: Locale): WordDetails => {
  const textOf = (field: string): string | undefined => (typeof data[field] === 'string' ? data[field] : undefined);
  const stage = textOf('stage') ?? stageOf(textOf('caseId') ?? '');
  const nameOf: { readonly [field: string]: (id: string) => string } = {
    item: (id) => catalogue.item(id, stage).name[locale],
    items: (id) => catalogue.item(id, stage).name[locale],
    department: (id) => catalogue.department(id).name[locale],
    authority: (id) => catalogue.department(id).name[locale],
    stage: (id) => catalogue.stage(id).name[locale],
    kind: (id) => catalogue.procedureKind(id).name[locale],
    company: (id) => catalogue.company(id).name[locale],
  };
  return Object.fromEntries(
    Object.entries(data).flatMap(([field, value]): [string, string | number][] => {
      if (field === 'fact') return [[field, wordsFor(locale, 'events', String((value as Data)['type']))]];
      if (field === 'items' && value === 'all') return [[field, words[locale].wordsWithin.everyItem]];
      if (typeof value === 'string') return [[field, nameOf[field]?.(value) ?? value]];
      if (typeof value === 'number') return [[field, value]];
      if (!Array.isArray(value)) return [];
      const texts = (value as unknown[]).filter((one) => typeof one === 'string' || typeof one === 'number');
      const isNamed = field === 'items' || field === 'lines';
      return texts.length === value.length && isNamed
        ? [
            [
              field,
              listed(
                texts.map((one) => nameOf[field]?.(String(one)) ?? String(one)),
                locale,
              ),
            ],
          ]
        : [[field, value.length]];
    }),
  );
};
