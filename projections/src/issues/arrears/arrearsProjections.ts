import type { Law } from '../../law.ts';
import { arrears } from './arrears.ts';

/** What is shown of the ledger of arrears. */
export const arrearsProjections = ({ dayOf }: Law) => [arrears(dayOf)];
