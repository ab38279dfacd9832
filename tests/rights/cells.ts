import { access } from '@onewindow/app/access.ts';
import { permit } from '@onewindow/gateway/access/accessTable.ts';

import type { Asker } from './rightsCentre.ts';

/** Whether the table lets somebody use a field at all. */
export const isPermitted = ({ caller }: Asker, type: string, field: string): boolean =>
  'roles' in permit(access.rulesOf(type, field), caller);

/** As what whoever may not is refused: who has not signed in is told to. */
export const refusedAs = ({ who }: Asker): string => (who === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN');

/** Of each table an id that nothing has. */
export const unknownIds: { readonly [table: string]: string } = {
  projects: '2105-310116-04-01-999999',
  cases: '2105-310116-04-01-999999.constructionPermit.1',
  reviews: '2105-310116-04-01-999999.constructionPermit.1/C1',
  hookupOrders: '2105-310116-04-01-999999.temporary.water.1',
  deliveries: '00000000-0000-4000-8000-999999999999.jinshanWater',
  utilities: 'utility/nobody',
  rounds: '2020.999',
  issues: '2020.999.1',
  sites: 'JS-2021-9999',
  siteDays: 'JS-2021-9999.2021-06-01',
  outreach: '00000000-0000-4000-8000-999999999999',
  policies: '00000000-0000-4000-8000-999999999999',
  commitments: 'JS-2021-9999.salesSiteOpening.1',
  subjects: 'JS-2021-9999',
  draws: 'salesSiteOpening-all-999999',
  inspections: '00000000-0000-4000-8000-999999999999',
  creditMarks: '91310116MA1J000100.99999',
  arrears: '00000000-0000-4000-8000-999999999999',
  offers: '00000000-0000-4000-8000-999999999999',
  meetings: '00000000-0000-4000-8000-999999999999',
};
