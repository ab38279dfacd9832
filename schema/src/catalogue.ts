import { z } from 'zod';

import {
  CategoryId,
  CentreId,
  CompanyId,
  Day,
  Days,
  DepartmentId,
  ItemId,
  Limit,
  Line,
  LocalityId,
  MaterialId,
  ProcedureKind,
  StageId,
  StatutoryLimit,
  TraitId,
  UtilityId,
} from './values.ts';

/** What a reader is shown, in both tongues. */
const Name = z.strictObject({ 'zh-CN': Line, en: Line });
/** `assumed`: our reading, where no source publishes the entry. */
const assumed = { assumed: z.boolean().default(false), source: Line.exactOptional() };

/** When an item applies to a project; all that is named must hold. */
const Applies = z.strictObject({
  categories: z.array(CategoryId).min(1).exactOptional(),
  traits: z.array(TraitId).min(1).exactOptional(),
  withoutTraits: z.array(TraitId).min(1).exactOptional(),
});

/** One promise for all categories, or one for each. In working days. */
const Committed = z.union([Days, z.record(CategoryId, Days)]);

const Item = z.strictObject({
  id: ItemId,
  name: Name,
  department: DepartmentId,
  kind: z.enum(['permit', 'filing', 'consultation', 'technicalReview', 'check', 'service']),
  /** Items of the same stage that must have concluded before this one starts; those that do not apply do not count. */
  after: z.array(ItemId).default([]),
  applies: Applies.default({}),
  statutory: StatutoryLimit.exactOptional(),
  committed: Committed.exactOptional(),
  result: Name.exactOptional(),
  /** The certificate that sends the project to the utilities. */
  opensOrders: z.boolean().default(false),
  materials: z.array(MaterialId).default([]),
  ...assumed,
});
export type CatalogueItem = z.infer<typeof Item>;

const Stage = z.strictObject({
  id: StageId,
  name: Name,
  lead: DepartmentId.exactOptional(),
  /** Stages that must be approved before; one that is not required of the project's category does not count. */
  predecessors: z.array(StageId).default([]),
  notRequiredOf: z.array(CategoryId).default([]),
  committed: Committed.exactOptional(),
  /** A stage of hook-up orders: nobody submits a case for it. */
  ofOrders: z.boolean().default(false),
  items: z.array(Item).default([]),
  ...assumed,
});
export type CatalogueStage = z.infer<typeof Stage>;

const Segments = z.strictObject({ survey: Days, connection: Days });

const Utility = z.strictObject({
  id: UtilityId,
  item: ItemId,
  name: Name,
  /** Whether the applicant may choose several companies, as with telecom carriers. */
  several: z.boolean().default(false),
  /** The figures of a demand that say something to this utility. */
  demand: z.array(z.enum(['pipeDiameter', 'capacity', 'voltage', 'gasFlow', 'discharge', 'lines'])),
  /** Working days from acceptance to the survey's reply, and from ready to connected. */
  limits: z.strictObject({ withoutExternalLine: Segments, withExternalLine: Segments }),
  ...assumed,
});
export type CatalogueUtility = z.infer<typeof Utility>;

const Company = z.strictObject({
  id: CompanyId,
  utility: UtilityId,
  name: Name,
  /** Where it serves; everywhere unless told. */
  localities: z.array(LocalityId).exactOptional(),
  ...assumed,
});
export type CatalogueCompany = z.infer<typeof Company>;

const Procedure = z.strictObject({
  id: ProcedureKind,
  name: Name,
  /** Whether the clock stands still (行政许可法 art. 45 is a closed list). */
  suspends: z.boolean(),
  basis: Line,
  /** At most so many days may be announced. */
  most: Days.exactOptional(),
  ...assumed,
});

const Entries = z.strictObject({
  id: CentreId,
  /** A label beside what events record; a changed file needs a new one. */
  version: Line,
  name: Name,
  /** 行政区划代码 or its like. */
  regionCode: Line,
  issuer: Name,
  /** IANA zone of the centre's civil days. */
  zone: Line.refine(isZone, { error: 'no-such-zone' }),
  calendar: z.strictObject({
    kind: z.enum(['cn', 'weekdays']),
    local: z.strictObject({ off: z.array(Day).exactOptional(), working: z.array(Day).exactOptional() }).exactOptional(),
  }),
  /** `cn`: national project codes and credit codes are demanded; `local`: the centre's own file numbers. */
  codes: z.enum(['cn', 'local']),
  /** In order of precedence. */
  categories: z.array(z.strictObject({ id: CategoryId, name: Name, ...assumed })).min(1),
  traits: z.array(z.strictObject({ id: TraitId, name: Name })).default([]),
  localities: z.array(z.strictObject({ id: LocalityId, name: Name, ...assumed })).min(1),
  departments: z.array(z.strictObject({ id: DepartmentId, name: Name, ...assumed })).min(1),
  materials: z
    .array(
      z.strictObject({
        id: MaterialId,
        name: Name,
        /** Fetched from another system: nobody submits it. */
        fetched: z.boolean().default(false),
        /** May be handed in after acceptance (容缺). */
        mayFollow: z.boolean().default(false),
        ...assumed,
      }),
    )
    .default([]),
  /** After how long silence about an application means that it is accepted (art. 32); never, unless told. */
  silence: Limit.exactOptional(),
  /** Within how long a decision is to be delivered (art. 44). */
  delivery: Limit.exactOptional(),
  procedures: z.array(Procedure).default([]),
  stages: z.array(Stage).min(1),
  utilities: z.array(Utility).default([]),
  companies: z.array(Company).default([]),
});

/** One centre's law and promises, as versioned, dated data. */
export const Catalogue = Entries.superRefine(requireCoherence);
export type Catalogue = z.infer<typeof Catalogue>;

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The promise that holds for a category, if any. In working days. */
export const committedDays = (committed: CatalogueStage['committed'], category: string): number | undefined =>
  typeof committed === 'object' ? committed[category] : committed;

/** Whether an item applies to a project of this category with these traits. */
export const itemApplies = (
  item: Pick<CatalogueItem, 'applies'>,
  category: string,
  traits: readonly string[],
): boolean =>
  (item.applies.categories?.includes(category) ?? true) &&
  (item.applies.traits?.every((trait) => traits.includes(trait)) ?? true) &&
  !(item.applies.withoutTraits?.some((trait) => traits.includes(trait)) ?? false);

/** What no single entry can show: that ids are there once and mean something, that `after` has no circle, and that promises add up. */
function requireCoherence(catalogue: z.infer<typeof Entries>, context: z.RefinementCtx): void {
  // What is wrong with an entry itself would be said again of all that leans on it.
  if (context.issues.length > 0) return;
  const complain = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const ids = (list: readonly { id: string }[], ...path: (string | number)[]): Set<string> => {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) complain([...path, index, 'id'], `${id} is there twice`);
      seen.add(id);
    }
    return seen;
  };
  const known = (set: ReadonlySet<string>, values: readonly string[], path: (string | number)[], what: string) => {
    for (const value of values) if (!set.has(value)) complain(path, `${value} is no ${what} of this catalogue`);
  };
  const categories = ids(catalogue.categories, 'categories');
  const traits = ids(catalogue.traits, 'traits');
  const localities = ids(catalogue.localities, 'localities');
  const departments = ids(catalogue.departments, 'departments');
  const materials = ids(catalogue.materials, 'materials');
  const stages = ids(catalogue.stages, 'stages');
  const utilities = ids(catalogue.utilities, 'utilities');
  ids(catalogue.companies, 'companies');
  ids(catalogue.procedures, 'procedures');

  for (const [at, stage] of catalogue.stages.entries()) {
    const items = ids(stage.items, 'stages', at, 'items');
    known(stages, stage.predecessors, ['stages', at, 'predecessors'], 'stage');
    known(categories, stage.notRequiredOf, ['stages', at, 'notRequiredOf'], 'category');
    if (stage.lead) known(departments, [stage.lead], ['stages', at, 'lead'], 'department');
    known(categories, categoriesOf(stage.committed), ['stages', at, 'committed'], 'category');
    if (!stage.ofOrders && stage.items.length === 0) complain(['stages', at, 'items'], 'a stage needs an item');
    for (const [index, item] of stage.items.entries()) {
      const path = ['stages', at, 'items', index];
      known(departments, [item.department], [...path, 'department'], 'department');
      known(items, item.after, [...path, 'after'], 'item of this stage');
      known(materials, item.materials, [...path, 'materials'], 'material');
      known(categories, item.applies.categories ?? [], [...path, 'applies', 'categories'], 'category');
      known(traits, item.applies.traits ?? [], [...path, 'applies', 'traits'], 'trait');
      known(traits, item.applies.withoutTraits ?? [], [...path, 'applies', 'withoutTraits'], 'trait');
      known(categories, categoriesOf(item.committed), [...path, 'committed'], 'category');
      const afterItself = allBefore(stage, item).has(item.id);
      if (afterItself) complain([...path, 'after'], `${item.id} comes after itself`);
    }
    for (const category of categories) {
      const promise = committedDays(stage.committed, category);
      if (promise === undefined) continue;
      for (const [index, item] of stage.items.entries()) {
        const sum = longestWay(stage, item.id, (step) =>
          (step.applies.categories?.includes(category) ?? true) ? (committedDays(step.committed, category) ?? 0) : 0,
        );
        if (sum > promise && sum !== Infinity) {
          complain(
            ['stages', at, 'items', index, 'committed'],
            `the committed days up to ${item.id} add up to ${sum} for ${category}; the stage promises ${promise}`,
          );
        }
      }
    }
  }
  for (const at of catalogue.utilities.keys()) {
    if (!catalogue.stages.some((stage) => stage.ofOrders))
      complain(['utilities', at], 'utilities need a stage with ofOrders');
  }
  for (const [at, company] of catalogue.companies.entries()) {
    known(utilities, [company.utility], ['companies', at, 'utility'], 'utility');
    known(localities, company.localities ?? [], ['companies', at, 'localities'], 'locality');
  }
}

const categoriesOf = (committed: CatalogueStage['committed']): string[] =>
  typeof committed === 'object' ? Object.keys(committed) : [];

/** Every item that must have concluded before one starts, directly or not. */
function allBefore(stage: CatalogueStage, { after }: CatalogueItem): ReadonlySet<string> {
  const before = new Set(after);
  // A set that grows while it is walked: whatever comes before something in it joins it.
  for (const id of before)
    for (const earlier of stage.items.find((item) => item.id === id)?.after ?? []) before.add(earlier);
  return before;
}

/** The longest sum of days along `after` that ends with an item; infinite where the item comes after itself. */
function longestWay(
  stage: CatalogueStage,
  id: string,
  days: (item: CatalogueItem) => number,
  above: readonly string[] = [],
): number {
  if (above.includes(id)) return Infinity;
  const item = stage.items.find((candidate) => candidate.id === id);
  if (!item) return 0;
  return days(item) + Math.max(0, ...item.after.map((before) => longestWay(stage, before, days, [...above, id])));
}
