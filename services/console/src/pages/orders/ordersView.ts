import type { graphql } from '../../contract/graphql.ts';
import { addressReader, anyText, oneOf, onlyTrue } from '../../parts/addressView.ts';

type OrderFilter = ReturnType<typeof graphql.scalar<'HookupOrderFilter'>>;
type OrderOrder = ReturnType<typeof graphql.scalar<'HookupOrderOrder'>>;

/** In the order in which an order comes to them. */
export const orderStatuses = [
  'UNSERVED',
  'OPENED',
  'SUPPLEMENT_REQUESTED',
  'ACCEPTED',
  'SURVEYED',
  'READY_TO_CONNECT',
  'CONNECTED',
  'DECLINED',
  'CANCELLED',
] as const;
export const lights = ['RED', 'AMBER', 'GREEN'] as const;

const orders = [
  'CLOCK_RISK',
  'ID',
  'PROJECT_NAME',
  'UTILITY',
  'COMPANY',
  'STATUS',
  'OPENED_ON',
  'DUE_ON',
] as const satisfies readonly OrderOrder['field'][];

/** Reads which orders somebody looks at; `all`: those that are done with too. */
export const validateOrders = addressReader({
  status: oneOf(orderStatuses),
  all: onlyTrue,
  utility: anyText,
  company: anyText,
  light: oneOf(lights),
  text: anyText,
  orderBy: oneOf(orders),
  down: onlyTrue,
});
export type OrdersView = ReturnType<typeof validateOrders>;

/** What is asked of the centre for it. */
export const ordersAsked = ({ status, all, utility, company, light, text, orderBy, down }: OrdersView) => {
  const filter: OrderFilter = {
    ...(all !== true && status === undefined && { pending: true }),
    ...(status && { status: [status] }),
    ...(utility !== undefined && { utility: [utility] }),
    ...(company !== undefined && { company: [company] }),
    ...(light && { light: [light] }),
    ...(text !== undefined && { text }),
  };
  const order: OrderOrder = { field: orderBy ?? 'CLOCK_RISK', direction: down ? 'DESC' : 'ASC' };
  return { filter, orderBy: order };
};
