import type { graphql } from '../../contract/graphql.ts';
import { addressReader, anyText, oneOf, onlyTrue } from '../../parts/addressView.ts';

type IssueFilter = ReturnType<typeof graphql.scalar<'IssueFilter'>>;
type IssueOrder = ReturnType<typeof graphql.scalar<'IssueOrder'>>;

/** In the order in which an issue comes to them; what is merged or struck off is done. */
export const issueStatuses = [
  'RECORDED',
  'ROUTED',
  'RETURNED',
  'ASSIGNED',
  'ANSWERED',
  'DISPUTED',
  'CONFIRMED',
  'MERGED',
  'STRUCK_OFF',
] as const;
export const issueLevels = ['PROVINCE', 'CITY', 'COUNTY'] as const;
export const issueScopes = ['COMMON', 'INDIVIDUAL'] as const;
export const issueSources = ['VISIT', 'HOTLINE', 'PLATFORM', 'SESSION'] as const;
const orders = ['RECORDED_ON', 'DUE_ON', 'STRUCK_OFF_ON'] as const satisfies readonly IssueOrder['field'][];

/** Reads which issues somebody looks at; `all`: those that are done with too, `mine`: those that they own. */
export const validateIssues = addressReader({
  text: anyText,
  status: oneOf(issueStatuses),
  all: onlyTrue,
  late: onlyTrue,
  mine: onlyTrue,
  kind: anyText,
  department: anyText,
  level: oneOf(issueLevels),
  scope: oneOf(issueScopes),
  source: oneOf(issueSources),
  round: anyText,
  orderBy: oneOf(orders),
  down: onlyTrue,
});
export type IssuesView = ReturnType<typeof validateIssues>;

/** What is asked of the centre for it: of a work list what is due next, of everything the latest. */
export const issuesAsked = (view: IssuesView, person: string): { filter: IssueFilter; orderBy: IssueOrder } => {
  const { text, status, all, late, mine, kind, department, level, scope, source, round, orderBy, down } = view;
  const filter: IssueFilter = {
    ...(all !== true && status === undefined && { open: true }),
    ...(text !== undefined && { text }),
    ...(status && { status: [status] }),
    ...(late && { late }),
    ...(mine && { owner: [person] }),
    ...(kind !== undefined && { kind: [kind] }),
    ...(department !== undefined && { department: [department] }),
    ...(level && { level: [level] }),
    ...(scope && { scope: [scope] }),
    ...(source && { source: [source] }),
    ...(round !== undefined && { round: [round] }),
  };
  return { filter, orderBy: { field: orderBy ?? 'DUE_ON', direction: down ? 'DESC' : 'ASC' } };
};
