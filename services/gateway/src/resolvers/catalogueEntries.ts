import { type CatalogueStage, kindsOf, predecessorsOf, standardWordsOf } from '@onewindow/schema/catalogue.ts';
import { type Locale, wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { catalogueOf, ifNamed, type KnownItem, type KnownStage, type NamedEntry } from './catalogueIndex.ts';
import { listed } from './listed.ts';
import { stageForProject } from './stageForProject.ts';

const name = ({ name: names }: NamedEntry, _args: unknown, { locale }: Context): string => names[locale];

/** Whether no source publishes an entry as it is. */
const assumed = (entry: { readonly assumed?: boolean }): boolean => entry.assumed ?? false;

/** What is said of an entry, in the language of whoever asks. */
export const catalogueResolvers: Resolvers = {
  Stage: {
    name,
    items: ({ items = [] }) => items,
    ofOrders: ({ ofOrders = false }) => ofOrders,
    lead: ({ lead }, _args, context) => ifNamed(lead, catalogueOf(context).department),
    predecessors: ({ predecessors = [] }, _args, context) =>
      predecessorsOf({ predecessors }).map(({ stage, item }) => ({
        stage: catalogueOf(context).stage(stage),
        item: ifNamed(item, (id) => catalogueOf(context).item(id, stage)),
      })),
    notRequiredOf: ({ notRequiredOf = [] }, _args, context) => notRequiredOf.map(catalogueOf(context).category),
    limits: (stage, _args, context) => limitsOfStage(stage, context),
    assumed,
    forProject: stageForProject,
  },
  Item: {
    name,
    department: ({ department }, _args, context) => ifNamed(department, catalogueOf(context).department),
    after: ({ after = [] }) => after,
    consults: ({ consults = [] }) => consults,
    assumed,
    // Of an item of an older catalogue nobody knows any more when it applied.
    applies: (item) => (item.applies ? item : undefined),
    materials: ({ materials = [] }, _args, context) => materials.map(catalogueOf(context).material),
    limits: (item, _args, context) => limitsOfItem(item, context),
    results: (item, _args, { locale }) => resultsOf(item, locale),
    standardWords: ({ id, department }, _args, { deps: { law }, locale }) =>
      // Of an item of an older catalogue nobody knows any more whose it was.
      department === undefined
        ? []
        : standardWordsOf(law.catalogue, { id, department }).map(({ text, ...words }) => ({
            ...words,
            text: text[locale],
          })),
  },
  ItemApplies: {
    text: (item, _args, context) => appliesInWords(item, context),
    categories: ({ applies }, _args, context) => applies?.categories?.map(catalogueOf(context).category),
    traits: ({ applies }, _args, context) => (applies?.traits ?? []).map(catalogueOf(context).trait),
    withoutTraits: ({ applies }, _args, context) => (applies?.withoutTraits ?? []).map(catalogueOf(context).trait),
    kinds: ({ kind, result, startExtensions }) =>
      kind === undefined
        ? []
        : kindsOf({ kind, ...(result && { result }), ...(startExtensions !== undefined && { startExtensions }) }),
  },
  Material: {
    name,
    fetched: ({ fetched = false }) => fetched,
    mayFollow: ({ mayFollow = false }) => mayFollow,
    assumed,
  },
  Category: { name, assumed },
  Trait: { name },
  Locality: { name, assumed },
  Department: { name, assumed },
  ProcedureKind: { name, assumed },
  Utility: {
    name,
    assumed,
    limits: ({ limits }) =>
      limits
        ? [
            { externalLine: false, ...limits.withoutExternalLine },
            { externalLine: true, ...limits.withExternalLine },
          ]
        : [],
  },
  Company: {
    name,
    assumed,
    utility: ({ utility }, _args, context) => ifNamed(utility, catalogueOf(context).utility),
    localities: ({ localities }, _args, context) => localities?.map(catalogueOf(context).locality),
  },
};

const limitsOfStage = ({ joint, committed }: KnownStage, context: Context) => [
  ...(joint ? [{ kind: 'statutory' as const, ...joint }] : []),
  ...promises(committed, 'acceptance', context),
];

const limitsOfItem = ({ statutory, committed, ownerLimit }: KnownItem, context: Context) => [
  ...(statutory ? [{ kind: 'statutory' as const, ...statutory }] : []),
  ...promises(committed, 'review', context),
  ...(ownerLimit ? [{ kind: 'owner' as const, from: 'ownerAcceptance' as const, ...ownerLimit }] : []),
];

/** One promise for all categories, or one for each. */
const promises = (committed: CatalogueStage['committed'], from: 'acceptance' | 'review', context: Context) => {
  if (committed === undefined) return [];
  const promise = { kind: 'promise', unit: 'workingDays', from } as const;
  return typeof committed === 'number'
    ? [{ ...promise, days: committed }]
    : Object.entries(committed).map(([id, days]) => ({
        ...promise,
        days,
        category: catalogueOf(context).category(id),
      }));
};

const resultsOf = ({ kind, result, numberForm, opensOrders = false }: KnownItem, locale: Locale) =>
  result
    ? [
        {
          name: result[locale],
          isCertificate: kind === 'permit' || kind === 'filing',
          numberExample: numberForm?.example,
          opensOrders,
        },
      ]
    : [];

/** When an item applies, in one sentence of its own for each combination of what may be asked. */
const appliesInWords = ({ applies = {} }: KnownItem, context: Context): string => {
  const { locale } = context;
  const catalogue = catalogueOf(context);
  const { categories = [], traits = [], withoutTraits = [] } = applies;
  const named = (ids: readonly string[], find: (id: string) => NamedEntry): string =>
    listed(
      ids.map((id) => find(id).name[locale]),
      locale,
    );
  const asked = [
    categories.length > 0 && 'categories',
    traits.length > 0 && 'with',
    withoutTraits.length > 0 && 'without',
  ];
  const [first = 'every', ...others] = asked.filter((one) => one !== false);
  const key = first + others.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`).join('');
  return wordsFor(locale, 'applies', key, {
    categories: named(categories, catalogue.category),
    traits: named(traits, catalogue.trait),
    withoutTraits: named(withoutTraits, catalogue.trait),
  });
};
