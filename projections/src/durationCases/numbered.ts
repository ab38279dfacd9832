import { type Asking, findCases } from '../cases/queries.ts';
import type { CaseTimeline } from '../cases/row.ts';
import { findOrders } from '../orders/queries.ts';
import type { OrderTimeline } from '../orders/row.ts';
import type { Reader } from '../reader.ts';

/** So many are told of, where several bear a number. */
const most = 20;
const firstOnes = { size: most, fromEnd: false };

/** The cases and orders that bear a number: their own, else that of their project, else in their certificates and papers. */
export const numbered = async (
  reader: Reader,
  number: string,
  asking: Asking,
): Promise<{ readonly cases: readonly CaseTimeline[]; readonly orders: readonly OrderTimeline[] }> => {
  const ownCase = reader.row<CaseTimeline>('cases', number);
  const ownOrder = reader.row<OrderTimeline>('hookupOrders', number);
  if (ownCase || ownOrder) return { cases: ownCase ? [ownCase] : [], orders: ownOrder ? [ownOrder] : [] };
  const byFilter = async (filter: { readonly projectCode: string[] } | { readonly text: string }) => {
    const cases = await findCases(reader, filter, { field: 'id' }, firstOnes, asking);
    const orders = await findOrders(reader, filter, { field: 'id' }, firstOnes, asking.today);
    return { cases: cases.edges.map(({ node }) => node), orders: orders.edges.map(({ node }) => node) };
  };
  const ofProject = await byFilter({ projectCode: [number] });
  return ofProject.cases.length + ofProject.orders.length > 0 ? ofProject : byFilter({ text: number });
};
