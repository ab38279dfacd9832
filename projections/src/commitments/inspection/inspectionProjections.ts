import type { Law } from '../../law.ts';
import { circulars } from './circulars.ts';
import { creditRecords } from './creditRecords.ts';
import { inspections } from './inspections.ts';

/** What is shown of inspections, rectification, circulars and credit. */
export const inspectionProjections = (law: Law) => [inspections(law), circulars(law), creditRecords(law)];
