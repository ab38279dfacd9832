import type { Law } from '../../law.ts';
import { policies } from './policies.ts';
import { policyDeliveries, policyFirms } from './policyDeliveries.ts';

/** What is shown of the policy library. */
export const libraryProjections = ({ dayOf }: Law) => [policies(dayOf), policyDeliveries(dayOf), policyFirms];
