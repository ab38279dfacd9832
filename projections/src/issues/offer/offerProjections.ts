import type { Law } from '../../law.ts';
import { meetings } from './meetings.ts';
import { offers } from './offers.ts';

/** What is shown of offers that meet. */
export const offerProjections = ({ dayOf }: Law) => [offers(dayOf), meetings];
