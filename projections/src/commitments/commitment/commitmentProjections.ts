import type { Law } from '../../law.ts';
import { caseCommitments } from './caseCommitments.ts';
import { commitments } from './commitments.ts';
import { publicCommitments } from './publicCommitments.ts';
import { subjects } from './subjects.ts';

/** What is shown of subjects and their commitments. */
export const commitmentProjections = (law: Law) => [
  subjects,
  commitments(law),
  publicCommitments(law),
  caseCommitments,
];
