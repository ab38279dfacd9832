import { anyOf, type RowCondition, type RowRights } from '@onewindow/kernel/rowCondition.ts';
import { type Role, roles } from '@onewindow/schema/access/roles.ts';
import type { TokenScope } from '@onewindow/schema/utility/values.ts';

import { LRUCache } from 'lru-cache';

import type { Caller } from '../caller.ts';
import { type ContextAccess, type OfRoles, ownBy, type OwnRows, type RowRule, type Rule } from './rule.ts';

/** The one table of rights: what every context says, put together. */
export interface AccessTable {
  /** What each role may do with a field of a type; nothing where no rule names it. Of `Node` the fields are the types that it finds. */
  readonly rulesOf: (type: string, field: string) => OfRoles<Rule> | undefined;
  /** What somebody reaches of each table; everything of all. */
  readonly rowsOf: (caller: Pick<Caller, 'roles' | 'own' | 'id'>) => RowRights | 'every';
  /** What somebody may ask, do and follow at all, as `Query.cases`; of which rows and objects, their rules say. */
  readonly operationsOf: (caller: Pick<Caller, 'roles' | 'scopes'>) => readonly string[];
  readonly targets: ContextAccess['targets'];
  readonly begins: NonNullable<ContextAccess['begins']>;
}

/** What so many askers reach stays at hand. */
const mostAskers = 1_000;

/** Puts together what the contexts say; the composition proves that nothing was left out. */
export const accessTable = (contexts: readonly ContextAccess[]): AccessTable => {
  const fields = new Map<string, OfRoles<Rule>>();
  for (const { Query, Mutation, Subscription, Node, fields: others } of contexts) {
    for (const [type, rules] of Object.entries({ Query, Mutation, Subscription, Node, ...others }))
      for (const [field, cells] of Object.entries(rules)) fields.set(`${type}.${field}`, cells);
  }
  const tables = contexts.flatMap(({ rows }) => Object.entries(rows));
  // Whoever asks again reaches the same, by which their reader is found.
  const reached = new LRUCache<string, RowRights | 'every'>({ max: mostAskers });
  return {
    rulesOf: (type, field) => fields.get(`${type}.${field}`),
    rowsOf: ({ roles: held, own: parts, id }) => {
      const who = JSON.stringify([held, parts, id]);
      const known = reached.get(who);
      if (known !== undefined) return known;
      const caller = { roles: held, own: parts, ...(id !== undefined && { id }) };
      const rights = tables.map(([table, { rule, own }]): [string, RowCondition] => [
        table,
        anyOf(caller.roles.map((role) => conditionOf(role, cellOf(rule, role), own, caller))),
      ]);
      const rows = rights.every(([, condition]) => condition === 'every') ? 'every' : Object.fromEntries(rights);
      reached.set(who, rows);
      return rows;
    },
    operationsOf: (caller) =>
      [...fields]
        .filter(([name, rules]) => /^(?:Query|Mutation|Subscription)\./u.test(name) && 'roles' in permit(rules, caller))
        .map(([name]) => name),
    targets: contexts.flatMap(({ targets }) => targets),
    begins: Object.assign({}, ...contexts.map(({ begins = {} }) => begins)) as AccessTable['begins'],
  };
};

/** What a table's row says of a role. */
export const cellOf = <Cell>(cells: OfRoles<Cell>, role: Role): Cell => cells[roles.indexOf(role)]!;

const conditionOf = (
  role: Role,
  rule: RowRule,
  own: OwnRows = {},
  { own: parts, id }: Pick<Caller, 'own' | 'id'>,
): RowCondition => {
  // Whoever came by a link to one order reaches that, whatever their role reaches otherwise.
  if (parts.order !== undefined) return own.order?.(parts.order) ?? 'none';
  if (rule === 'mine') return id === undefined ? 'none' : (own.person?.(id) ?? 'none');
  if (rule !== 'own') return rule;
  const by = ownBy[role];
  const value = by && parts[by];
  // Of a place, who has none of their own sees all; whoever must have a part of their own has it (`Person`).
  if (by === undefined || value === undefined) return by === 'locality' ? 'every' : 'none';
  return own[by]?.(value) ?? 'every';
};

/** Whether whoever asks may use a field, and in which of their roles; else what it takes. */
export type Permit =
  | { readonly roles: readonly Role[] }
  | { readonly missing: 'sign-in' | 'right' }
  | { readonly missing: 'scope'; readonly scope: TokenScope };

/** Whether somebody may use what these rules are about. */
export const permit = (rules: OfRoles<Rule> | undefined, caller: Pick<Caller, 'roles' | 'scopes'>): Permit => {
  let scope: TokenScope | undefined;
  const may = caller.roles.filter((role) => {
    const rule = rules ? cellOf(rules, role) : 'no';
    if (rule === 'no') return false;
    if (rule === 'yes' || rule === 'ownItem' || caller.scopes === undefined || caller.scopes.includes(rule))
      return true;
    scope = rule;
    return false;
  });
  if (may.length > 0) return { roles: may };
  if (scope !== undefined) return { missing: 'scope', scope };
  return { missing: caller.roles.every((role) => role === 'public') ? 'sign-in' : 'right' };
};
