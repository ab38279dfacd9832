import { companies } from './companies/companies.ts';
import { deliveries } from './deliveries/deliveries.ts';
import type { Law } from './law.ts';
import { answerLinks } from './orders/answerLinks.ts';
import { hookupFacts } from './orders/feed.ts';
import { orders } from './orders/orders.ts';

/** What hook-up shows. */
export const hookupProjections = (law: Law) => [orders(law), hookupFacts, answerLinks, companies, deliveries];
