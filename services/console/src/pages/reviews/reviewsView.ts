import type { graphql } from '../../contract/graphql.ts';

export type ReviewFilter = ReturnType<typeof graphql.scalar<'ReviewFilter'>>;
export type ReviewState = ReturnType<typeof graphql.scalar<'ReviewState'>>;
type ReviewOrder = ReturnType<typeof graphql.scalar<'ReviewOrder'>>;

/** What of a department's reviews somebody looks at: it stands in the address, so that it can be kept, sent on and gone back to. */
export interface ReviewsView {
  /** Those that are open where nothing is told. */
  readonly state?: ReviewState;
  /** A day, before which they are due. */
  readonly due?: string;
  /** Whose work they are: one's own, nobody's, or an officer's by their id; anybody's where nothing is told. */
  readonly assignee?: string;
  readonly item?: string;
  /** Of whoever works in no department. */
  readonly department?: string;
  readonly orderBy?: ReviewOrder['field'];
  readonly down?: true;
}

/** The states of a review that somebody looks for, in the order in which one comes to them. */
export const reviewStates = ['WAITING', 'OPEN', 'AGREE', 'AGREE_WITH_CONDITIONS', 'OBJECT', 'NO_OBJECTION'] as const;

const orders = [
  'DUE_ON',
  'CASE',
  'ITEM',
  'DEPARTMENT',
  'STAGE',
  'STATE',
  'OPENED_ON',
  'ASSIGNEE',
] as const satisfies readonly ReviewOrder['field'][];

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whatever stands in an address that somebody typed or kept: what is none of it is left out. */
export const validateReviews = (search: Record<string, unknown>): ReviewsView => {
  const { state, due, assignee, item, department, orderBy, down } = search;
  const known = reviewStates.find((one) => one === state);
  const order = orders.find((one) => one === orderBy);
  return {
    ...(known && { state: known }),
    ...(isText(due) && /^\d{4}-\d{2}-\d{2}$/u.test(due) && { due }),
    ...(isText(assignee) && { assignee }),
    ...(isText(item) && { item }),
    ...(isText(department) && { department }),
    ...(order && { orderBy: order }),
    ...(down === true && { down }),
  };
};

/** What is asked of the centre for it; `own` is the department of whoever looks. */
export const reviewsAsked = (view: ReviewsView, own: string | undefined) => {
  const { state = 'OPEN', due, assignee, item, department = own, orderBy, down } = view;
  const filter: ReviewFilter = {
    state: [state],
    ...(due !== undefined && { dueBefore: due }),
    ...(assignee === 'mine' && { mine: true }),
    ...(assignee === 'nobody' && { unassigned: true }),
    ...(assignee !== undefined && assignee !== 'mine' && assignee !== 'nobody' && { assignee: [assignee] }),
    ...(item !== undefined && { item: [item] }),
    ...(department !== undefined && { department: [department] }),
  };
  return { filter, orderBy: { field: orderBy ?? 'DUE_ON', direction: down ? ('DESC' as const) : ('ASC' as const) } };
};
