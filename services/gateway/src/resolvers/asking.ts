import type { Asking, CaseFilter, CaseOrder } from '@onewindow/projections/cases/queries.ts';

import { permit } from '../access/accessTable.ts';
import { notPermitted } from '../access/guarded.ts';
import type { Context } from '../requestContext.ts';

/** In which department's part of a case somebody works; at the window, where in none. */
export const departmentOf = ({ roles, own }: Pick<Context, 'roles' | 'own'>): string | undefined =>
  roles[0] === 'reviewer' || roles[0] === 'head' ? own.department : undefined;

/** Who asks for work, and when. */
export const askingOf = (context: Pick<Context, 'id' | 'actor' | 'roles' | 'own' | 'today'>): Asking => ({
  today: context.today,
  officer: context.id ?? context.actor.id,
  department: departmentOf(context),
});

/**
 * Whose work a case is, is no business of whoever does not work here: nor may it be found out by what a list lets through or by its order.
 * @throws a GraphQL error where they ask for it.
 */
export const requireOfficer = (
  { assignee, handedOver, waiting, unread }: CaseFilter,
  { field }: Pick<CaseOrder, 'field'>,
  context: Context,
): void => {
  if (field !== 'assignee' && [assignee, handedOver, waiting, unread].every((asked) => asked == null)) return;
  const permitted = permit(context.deps.access.rulesOf('Case', 'assignee'), context);
  if ('missing' in permitted) throw notPermitted(permitted, context.locale);
};
