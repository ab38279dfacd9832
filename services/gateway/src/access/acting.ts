import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Role } from '@onewindow/schema/access/roles.ts';
import { asCompany } from '@onewindow/hookup/utility/actor.ts';

import { catalogueOf } from '../resolvers/catalogueIndex.ts';
import type { OfferedCommand } from '../offeredCommands.ts';
import { longestWait } from '../progress.ts';
import type { Context } from '../requestContext.ts';
import { faultError } from '../errors.ts';
import { cellOf, permit } from './accessTable.ts';
import { notPermitted } from './guarded.ts';
import { ownBy } from './rule.ts';

type Asking = Pick<Context, 'deps' | 'actor' | 'id' | 'roles' | 'own' | 'scopes' | 'locale' | 'rows'>;

/**
 * As whom somebody gives a command: in the first of their roles that may give it on what it is about. What lies outside of their rows
 * is refused like what is not there, on the same path, before anything else is judged.
 * @throws a GraphQL error where none of their roles may.
 */
export const acting = async (
  { mutation }: Pick<OfferedCommand, 'mutation'>,
  input: object,
  context: Asking,
): Promise<Actor | Refusal> => {
  const { deps, locale, own } = context;
  const rules = deps.access.rulesOf('Mutation', mutation);
  const permitted = permit(rules, context);
  if ('missing' in permitted) throw notPermitted(permitted, locale);
  const role = permitted.roles.find(
    (one) =>
      (cellOf(rules!, one) !== 'ownItem' || hasOnlyItemsOf(own.department, input, context)) &&
      isOwnBeginning(mutation, input, one, context),
  );
  if (role === undefined) throw faultError('not-yours', locale);
  return (await unreached(mutation, input, context)) ?? actorIn(role, context);
};

/** Whoever acts for a company is that company, whoever of its people gives the command. */
export const actorIn = (role: Role, { own, actor, id = actor.id }: Pick<Asking, 'own' | 'actor' | 'id'>): Actor =>
  role === 'company' && own.company !== undefined
    ? asCompany(own.company)
    : { role, id, ...(actor.actingFor !== undefined && { actingFor: actor.actingFor }) };

/** Whether a command names items, and all of them are a department's. */
const hasOnlyItemsOf = (department: string | undefined, input: object, { deps }: Pick<Asking, 'deps'>): boolean => {
  const { caseId, item, items = [], certificates = [] } = input as NamingItems;
  const stage = caseId?.split('.')[1];
  const named = [...(item === undefined ? [] : [item]), ...items, ...certificates.map((one) => one.item)];
  // An item that nobody knows is the decider's to refuse.
  const isOf = (id: string): boolean =>
    [undefined, department].includes(catalogueOf({ deps }).item(id, stage).department);
  return department !== undefined && named.length > 0 && named.every(isOf);
};

interface NamingItems {
  readonly caseId?: string;
  readonly item?: string;
  readonly items?: readonly string[];
  readonly certificates?: readonly { readonly item: string }[];
}

/** Whether what begins by a command is somebody's own, where their rows are limited. */
const isOwnBeginning = (mutation: string, input: object, role: Role, { deps, own }: Asking): boolean => {
  const begins = deps.access.begins[mutation];
  const by = ownBy[role];
  const value = by && own[by];
  return !begins || by === undefined || value === undefined || begins(input, by, value);
};

/**
 * What a command is about is not among somebody's rows, or not there at all: one answer for both. What another node has just written is
 * waited for before it is called unknown.
 */
const unreached = async (mutation: string, input: object, { deps, rows }: Asking): Promise<Refusal | undefined> => {
  const given = input as { readonly [field: string]: unknown };
  const target = deps.access.targets.find(({ field }) => typeof given[field] === 'string');
  if (!target || rows === 'every' || rows[target.table] === 'every' || deps.access.begins[mutation]) return undefined;
  const { table, category, field, unknown } = target;
  const id = given[field] as string;
  const isThere = (): boolean => deps.reader.row(table, id) !== undefined;
  if (isThere()) return undefined;
  const slice = await deps.store.readStream(`${category}-${id}`, { direction: 'backwards', max: 1 });
  const last = slice.found ? slice.events[0] : undefined;
  if (last) await deps.progress.passed(last.position, longestWait);
  return isThere() ? undefined : refuse(unknown, field);
};
