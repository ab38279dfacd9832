import type { Law } from '../law.ts';
import { commitmentProjections } from './commitment/commitmentProjections.ts';
import { drawProjections } from './draw/drawProjections.ts';
import { inspectionProjections } from './inspection/inspectionProjections.ts';
import { siteProjections } from './site/siteProjections.ts';
import { appraisalProjections } from './appraisal/appraisalProjections.ts';

/** What the context shows. */
export const commitmentsProjections = (law: Law) => [
  ...commitmentProjections(law),
  ...drawProjections(law),
  ...inspectionProjections(law),
  ...siteProjections(law),
  ...appraisalProjections(law),
];
