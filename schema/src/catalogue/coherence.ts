import type { z } from 'zod';

import { isDecided } from '../case/values.ts';
import type { CatalogueItem, CatalogueStage, Entries } from './entries.ts';
import { committedDays, predecessorsOf } from './reading.ts';

/** What no single entry can show: that ids are there once and mean something, that `after` has no circle, and that promises add up. */
export function requireCoherence(catalogue: z.infer<typeof Entries>, context: z.RefinementCtx): void {
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
  const procedures = ids(catalogue.procedures, 'procedures');
  ids(catalogue.issueKinds, 'issueKinds');

  const { head = 0, leader = 0 } = catalogue.issueSupervision ?? {};
  if (leader < head) complain(['issueSupervision', 'leader'], 'the leader in charge is not told before the head');

  const { apart, proposed } = catalogue.separation;
  for (const [at, { first, next }] of apart.entries()) {
    const path = ['separation', 'apart', at];
    if (first === next) complain([...path, 'next'], `${first} cannot be kept apart from itself`);
    if (apart.findIndex((other) => other.first === first && other.next === next) !== at)
      complain(path, `that ${next} is kept apart from ${first} is there twice`);
  }
  for (const [at, act] of proposed.entries())
    if (proposed.indexOf(act) !== at) complain(['separation', 'proposed', at], `${act} is there twice`);

  for (const [at, stage] of catalogue.stages.entries()) {
    const items = ids(stage.items, 'stages', at, 'items');
    for (const [index, { stage: before, item }] of predecessorsOf(stage).entries()) {
      const path = ['stages', at, 'predecessors', index];
      known(stages, [before], path, 'stage');
      if (item === undefined) continue;
      const permits = catalogue.stages.find(({ id }) => id === before)?.items.filter(isDecided) ?? [];
      known(new Set(permits.map(({ id }) => id)), [item], path, `permit or filing of ${before}`);
    }
    known(categories, stage.notRequiredOf, ['stages', at, 'notRequiredOf'], 'category');
    if (stage.lead) known(departments, [stage.lead], ['stages', at, 'lead'], 'department');
    known(categories, categoriesOf(stage.committed), ['stages', at, 'committed'], 'category');
    if (!stage.ofOrders && !stage.items.some(isDecided))
      complain(['stages', at, 'items'], 'a stage needs an item that is decided: a permit or a filing');
    for (const [index, item] of stage.items.entries()) {
      const path = ['stages', at, 'items', index];
      known(departments, [item.department], [...path, 'department'], 'department');
      known(items, item.after, [...path, 'after'], 'item of this stage');
      known(items, item.consults, [...path, 'consults'], 'item of this stage');
      if (item.consults.length > 0 && !isDecided(item))
        complain([...path, 'consults'], `${item.id} is no permit and no filing, which alone wait for an opinion`);
      for (const id of item.consults)
        if (stage.items.some((other) => other.id === id && isDecided(other)))
          complain([...path, 'consults'], `${id} is decided by itself and gives no opinion`);
      known(procedures, item.procedures, [...path, 'procedures'], 'procedure');
      if (item.onSilence && (item.kind !== 'consultation' || item.committed === undefined))
        complain(
          [...path, 'onSilence'],
          `${item.id} is no consultation with committed days: its silence means nothing`,
        );
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
  const items = new Set(catalogue.stages.flatMap((stage) => stage.items.map(({ id }) => id)));
  for (const [at, words] of catalogue.standardWords.entries()) {
    known(departments, words.departments ?? [], ['standardWords', at, 'departments'], 'department');
    known(items, words.items ?? [], ['standardWords', at, 'items'], 'item');
  }
  for (const at of catalogue.utilities.keys()) {
    if (!catalogue.stages.some((stage) => stage.ofOrders))
      complain(['utilities', at], 'utilities need a stage with ofOrders');
  }
  for (const [at, company] of catalogue.companies.entries()) {
    known(utilities, [company.utility], ['companies', at, 'utility'], 'utility');
    known(localities, company.localities ?? [], ['companies', at, 'localities'], 'locality');
  }
  ids(catalogue.commitments.kinds, 'commitments', 'kinds');
  ids(catalogue.commitments.conducts, 'commitments', 'conducts');
  ids(catalogue.commitments.publicValues, 'commitments', 'publicValues');
  for (const [at, { clauses, subjects }] of catalogue.commitments.kinds.entries()) {
    const path = ['commitments', 'kinds', at];
    const inOrder = clauses.map(({ clause }) => clause);
    for (const [index, clause] of inOrder.entries())
      if (inOrder.indexOf(clause) !== index)
        complain([...path, 'clauses', index, 'clause'], `${clause} is there twice`);
    for (const [index, subject] of subjects.entries())
      if (subjects.indexOf(subject) !== index) complain([...path, 'subjects', index], `${subject} is there twice`);
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
