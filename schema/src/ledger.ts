import { z } from 'zod';

import type { Catalogue } from './catalogue.ts';
import { Channel } from './case/values.ts';
import { ItemId, Line, Prose, StageId } from './values.ts';

/** A column by its header's name, or several, of which the first that says something counts. */
const Columns = z.union([Line, z.array(Line).min(1)]);

/**
 * What a cell becomes, step by step: the first of the columns that is neither empty nor `blank`; of it what `pattern`
 * captures; of that what `map` says; times `factor`; at most `cut` characters. `otherwise` stands where nothing is left; without it
 * a text that says something else than `pattern` or `map` foresees keeps its row out.
 */
const Reading = z.strictObject({
  column: Columns,
  /** Texts that say nothing, as an empty cell does. */
  blank: z.array(z.string()).exactOptional(),
  /** A regular expression with one group, which is what counts. */
  pattern: z.string().refine(hasOneGroup, { error: 'not-a-pattern-with-one-group' }).exactOptional(),
  map: z.record(z.string(), z.string()).exactOptional(),
  factor: z.number().positive().exactOptional(),
  cut: z.int().min(1).max(4000).exactOptional(),
  otherwise: z.string().exactOptional(),
});
/** A cell as it is, or what becomes of it. */
const Source = z.union([Line, Reading]);
export type LedgerSource = z.infer<typeof Source>;

/** What must hold of a row: that a cell says something, that it says nothing, or that it says one of these. */
const Condition = z.record(Line, z.union([z.enum(['present', 'absent']), z.array(Line).min(1)]));

/** How cases of a row end, and on which day: the first of the columns that holds one. */
const Rule = z.discriminatedUnion('outcome', [
  z.strictObject({
    when: Condition,
    outcome: z.literal('approved'),
    on: Columns,
    certificate: z.strictObject({ item: ItemId, number: Source }).exactOptional(),
  }),
  z.strictObject({ when: Condition, outcome: z.literal('notApproved'), on: Columns, reasons: Prose, remedies: Prose }),
  z.strictObject({ when: Condition, outcome: z.literal('withdrawn'), on: Columns, reason: Prose }),
]);

/** How somebody else's table becomes a ledger: one row is one project with one case. */
export const Ledger = z.strictObject({
  file: z
    .strictObject({
      encoding: Line.refine(isEncoding, { error: 'no-such-encoding' }).default('utf-8'),
      delimiter: z.string().length(1).default(','),
    })
    .prefault({}),
  /** What the licence wants to be said wherever the rows are shown. */
  licence: Line.exactOptional(),
  /** `YYYY`, `MM`, `DD`, and `HH`, `mm`, `ss`, `SSS`, which are read over; every other character stands for itself. A civil day of the centre. */
  dates: z.strictObject({ format: Line.refine(namesDay, { error: 'names-no-day' }) }),
  stage: StageId,
  channel: Channel,
  project: z.strictObject({
    projectCode: Source,
    name: Source,
    applicant: Source.exactOptional(),
    creditCode: Source.exactOptional(),
    category: Source,
    locality: Source,
    address: Source,
    investment: Source.exactOptional(),
    landArea: Source.exactOptional(),
    floorArea: Source.exactOptional(),
    height: Source.exactOptional(),
    longitude: Source.exactOptional(),
    latitude: Source.exactOptional(),
  }),
  received: Columns,
  accepted: Columns,
  /** The first that fits decides; a row that fits none is a case still open, if it may be. */
  outcomes: z.array(Rule).min(1),
  /** What must hold of an open case: a row that fits neither says something that the mapping does not know, and is not taken. */
  open: Condition.exactOptional(),
});
export type Ledger = z.infer<typeof Ledger>;

/** What a ledger names that its centre's catalogue does not know. */
export const strangersIn = (ledger: Ledger, catalogue: Catalogue): { path: (string | number)[]; message: string }[] => {
  const stage = catalogue.stages.find(({ id, ofOrders }) => id === ledger.stage && !ofOrders);
  if (!stage) return [{ path: ['stage'], message: `${ledger.stage} is no stage of cases of this catalogue` }];
  const { category, locality } = ledger.project;
  return [
    ...valuesOutside(category, catalogue.categories, ['project', 'category'], 'category'),
    ...valuesOutside(locality, catalogue.localities, ['project', 'locality'], 'locality'),
    ...ledger.outcomes.flatMap((rule, index) => {
      const item = rule.outcome === 'approved' ? rule.certificate?.item : undefined;
      if (item === undefined || stage.items.some(({ id, result }) => id === item && result)) return [];
      return [
        { path: ['outcomes', index, 'certificate', 'item'], message: `${item} is no item with a result of this stage` },
      ];
    }),
  ];
};

const valuesOutside = (
  source: LedgerSource,
  entries: readonly { id: string }[],
  path: (string | number)[],
  what: string,
) => {
  if (typeof source === 'string') return [];
  const named: [(string | number)[], string][] = [
    ...Object.entries(source.map ?? {}).map(([text, value]): [(string | number)[], string] => [
      [...path, 'map', text],
      value,
    ]),
    ...(source.otherwise === undefined ? [] : [[[...path, 'otherwise'], source.otherwise] as [string[], string]]),
  ];
  return named
    .filter(([, value]) => !entries.some(({ id }) => id === value))
    .map(([at, value]) => ({ path: at, message: `${value} is no ${what} of this catalogue` }));
};

function hasOneGroup(pattern: string): boolean {
  try {
    return new RegExp(`${pattern}|`, 'u').exec('')?.length === 2;
  } catch {
    return false;
  }
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function namesDay(format: string): boolean {
  return ['YYYY', 'MM', 'DD'].every((part) => format.split(part).length === 2);
}
