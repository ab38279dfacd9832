import { refuse } from '@onewindow/kernel/decider.ts';

import type { CaseContext, CaseData } from './context.ts';

/** Materials that the stage does not ask for, or that are fetched from another system and nobody submits. */
export const materialFault = (
  materials: CaseData<'SubmitCase'>['materials'],
  stage: string,
  { catalogue }: CaseContext,
) => {
  const wanted = new Set(catalogue.stages.find(({ id }) => id === stage)?.items.flatMap((item) => item.materials));
  for (const [index, { material }] of materials.entries()) {
    if (!wanted.has(material)) return refuse('material-unknown', `materials.${index}.material`);
    if (catalogue.materials.find(({ id }) => id === material)?.fetched) {
      return refuse('material-is-fetched', `materials.${index}.material`);
    }
  }
  return undefined;
};
