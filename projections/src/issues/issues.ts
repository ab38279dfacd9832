import type { Law } from '../law.ts';
import { roundProjections } from './round/roundProjections.ts';
import { issueProjections } from './issue/issueProjections.ts';
import { bulletinProjections } from './bulletin/bulletinProjections.ts';
import { libraryProjections } from './library/libraryProjections.ts';
import { arrearsProjections } from './arrears/arrearsProjections.ts';
import { offerProjections } from './offer/offerProjections.ts';

/** What the context shows. */
export const issuesProjections = (law: Law) => [
  ...roundProjections(law),
  ...issueProjections(law),
  ...bulletinProjections(law),
  ...libraryProjections(law),
  ...arrearsProjections(law),
  ...offerProjections(law),
];
