import type { graphql } from '../../contract/graphql.ts';

type OrderFilter = ReturnType<typeof graphql.scalar<'HookupOrderFilter'>>;
type OrderOrder = ReturnType<typeof graphql.scalar<'HookupOrderOrder'>>;

/** Which orders somebody looks at: it stands in the address. */
export interface OrdersView {
  readonly status?: (typeof orderStatuses)[number];
  /** Those that are done with too. */
  readonly all?: true;
  readonly utility?: string;
  readonly company?: string;
  readonly light?: (typeof lights)[number];
  readonly text?: string;
  readonly orderBy?: OrderOrder['field'];
  readonly down?: true;
}

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

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whatever stands in an address that somebody typed or kept: what is none of it is left out. */
export const validateOrders = (search: Record<string, unknown>): OrdersView => {
  const { status, all, utility, company, light, text, orderBy, down } = search;
  const known = orderStatuses.find((one) => one === status);
  const lit = lights.find((one) => one === light);
  const order = orders.find((one) => one === orderBy);
  return {
    ...(known && { status: known }),
    ...(all === true && { all }),
    ...(isText(utility) && { utility }),
    ...(isText(company) && { company }),
    ...(lit && { light: lit }),
    ...((isText(text) || typeof text === 'number') && { text: String(text) }),
    ...(order && { orderBy: order }),
    ...(down === true && { down }),
  };
};

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
