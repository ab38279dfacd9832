import type { CatalogueItem, CatalogueStage } from './entries.ts';

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

/** Whether an item applies to a project of this category with these traits. */
export const itemApplies = (
  item: Pick<CatalogueItem, 'applies'>,
  category: string,
  traits: readonly string[],
): boolean =>
  (item.applies.categories?.includes(category) ?? true) &&
  (item.applies.traits?.every((trait) => traits.includes(trait)) ?? true) &&
  !(item.applies.withoutTraits?.some((trait) => traits.includes(trait)) ?? false);
