import type { CatalogueItem, CatalogueStage } from './entries.ts';

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
