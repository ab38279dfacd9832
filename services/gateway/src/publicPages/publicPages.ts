import { poolFile, resultFile } from '../publicDraws/drawFiles.ts';
import { drawPage } from '../publicDraws/drawPage.ts';
import { drawsPage } from '../publicDraws/drawsPage.ts';
import { circularFile } from './circularFile.ts';
import { circularPage } from './circularPage.ts';
import { circularsPage } from './circularsPage.ts';
import { commitmentPage } from './commitmentPage.ts';
import { commitmentsPage } from './commitmentsPage.ts';
import { creditPage } from './creditPage.ts';
import { guidePage } from './guidePage.ts';
import { noticeFile } from './noticeFile.ts';
import { noticePage } from './noticePage.ts';
import { noticesPage } from './noticesPage.ts';
import type { PublicPage } from './publicPage.ts';

/** Every public page. Of two whose paths an address fits, the first answers. */
export const publicPages: readonly PublicPage[] = [
  commitmentsPage,
  commitmentPage,
  noticesPage,
  noticeFile,
  noticePage,
  guidePage,
  drawsPage,
  drawPage,
  poolFile,
  resultFile,
  circularsPage,
  circularFile,
  circularPage,
  creditPage,
];
