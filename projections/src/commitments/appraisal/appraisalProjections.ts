import type { Law } from '../../law.ts';
import { appraisedInspections } from './appraisedInspections.ts';
import { appraisedSubjects } from './appraisedSubjects.ts';

/** What is shown of the appraisal of districts. */
export const appraisalProjections = (law: Law) => [appraisedSubjects(law), appraisedInspections(law)];
