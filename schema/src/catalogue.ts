import type { z } from 'zod';

import { requireCoherence } from './catalogue/coherence.ts';
import { Entries } from './catalogue/entries.ts';

/** One centre's law and promises, as versioned, dated data. */
export const Catalogue = Entries.superRefine(requireCoherence);
export type Catalogue = z.infer<typeof Catalogue>;

export { type CatalogueCommitmentKind, commitmentKindOf, type Holds } from './catalogue/commitments.ts';
export { hasForm } from './catalogue/entries.ts';
export type { CatalogueCompany, CatalogueItem, CatalogueStage, CatalogueUtility } from './catalogue/entries.ts';
export {
  committedDays,
  type Exclusion,
  exclusionOf,
  itemApplies,
  itemOfStage,
  kindsOf,
  predecessorsOf,
  standardWordsOf,
} from './catalogue/reading.ts';
