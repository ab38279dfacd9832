import { CaseKind, isDecided } from '../case/values.ts';
import type { CatalogueItem, CatalogueStage, CatalogueStandardWords } from './entries.ts';

/** An item of a stage; none where the stage or its item is unknown. */
export const itemOfStage = (
  { stages }: { readonly stages: readonly CatalogueStage[] },
  stageId: string,
  itemId: string,
): CatalogueItem | undefined => stages.find(({ id }) => id === stageId)?.items.find(({ id }) => id === itemId);

/** The stages that must be approved before a stage; one that names an item asks for that item's permit alone. */
export const predecessorsOf = ({
  predecessors,
}: Pick<CatalogueStage, 'predecessors'>): readonly { readonly stage: string; readonly item?: string }[] =>
  predecessors.map((predecessor) => (typeof predecessor === 'string' ? { stage: predecessor } : predecessor));

/** The promise that holds for a category, if any. In working days. */
export const committedDays = (committed: CatalogueStage['committed'], category: string): number | undefined =>
  typeof committed === 'object' ? committed[category] : committed;

/** Why an item does not apply: another category, a trait that is lacking, or one that must not be there. */
export type Exclusion =
  | { readonly because: 'category' }
  | { readonly because: 'traitMissing' | 'traitPresent'; readonly trait: string };

/** Why an item does not apply to a project of this category with these traits; nothing where it does. */
export const exclusionOf = (
  { applies }: Pick<CatalogueItem, 'applies'>,
  category: string,
  traits: readonly string[],
): Exclusion | undefined => {
  if (applies.categories?.includes(category) === false) return { because: 'category' };
  const missing = applies.traits?.find((trait) => !traits.includes(trait));
  if (missing !== undefined) return { because: 'traitMissing', trait: missing };
  const present = applies.withoutTraits?.find((trait) => traits.includes(trait));
  return present === undefined ? undefined : { because: 'traitPresent', trait: present };
};

/** Whether an item applies to a project of this category with these traits. */
export const itemApplies = (
  item: Pick<CatalogueItem, 'applies'>,
  category: string,
  traits: readonly string[],
): boolean => exclusionOf(item, category, traits) === undefined;

/**
 * The kinds of applications that may contain an item. A first one and a change contain whatever applies; the others are about a
 * certificate alone, and only the start of works is extended.
 */
export const kindsOf = (item: Pick<CatalogueItem, 'kind' | 'result' | 'startExtensions'>): readonly CaseKind[] => {
  const givesCertificate = isDecided(item) && item.result !== undefined;
  return CaseKind.options.filter((kind) => {
    if (kind === 'new' || kind === 'change') return true;
    return givesCertificate && (kind !== 'extension' || item.startExtensions !== undefined);
  });
};

/** 标准用语 of the department that reviews an item: those for everybody, for the department, and for the item itself. */
export const standardWordsOf = (
  { standardWords }: { readonly standardWords: readonly CatalogueStandardWords[] },
  { id, department }: Pick<CatalogueItem, 'id' | 'department'>,
): readonly CatalogueStandardWords[] =>
  standardWords.filter(
    ({ departments, items }) => (departments?.includes(department) ?? true) && (items?.includes(id) ?? true),
  );
