import type { ActorsOwn, MessageDefinition } from '@onewindow/kernel/context.ts';
import type { Allowed } from '@onewindow/kernel/decider.ts';
import type { Role } from '@onewindow/schema/access/roles.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { ActionView } from '../actionView.ts';
import { actorIn } from '../access/acting.ts';
import { cellOf, permit } from '../access/accessTable.ts';
import type { Context } from '../requestContext.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { mutationOf } from '../offeredCommands.ts';
import { catalogueOf } from './catalogueIndex.ts';

/** A command that whoever asks may give, in a role of theirs; perhaps with items of their department only. */
interface Permitted {
  readonly definition: MessageDefinition;
  readonly role: Role;
  readonly ownItems: boolean;
}

/**
 * What whoever asks can do on an object now. What their roles never may is left out; of the rest the rules tell whether it is allowed, and
 * why not.
 */
export const actionsOn = async (object: string, id: string, context: Context): Promise<readonly ActionView[]> => {
  const { actions } = context.deps;
  const permitted = actions.commandsOn(object).flatMap((definition) => permittedTo(definition, context));
  const allowed = new Map<string, Allowed>();
  for (const role of new Set(permitted.map((one) => one.role))) {
    const types = permitted.filter((one) => one.role === role).map(({ definition }) => definition.type);
    for (const [type, answer] of await actions.allowed(object, id, actorIn(role, context), types, ownOf(role, context)))
      allowed.set(type, answer);
  }
  return permitted.flatMap(({ definition: { type, deferrable = false }, ownItems }) => {
    const answer = allowed.get(type);
    const own = answer && (ownItems ? ofOwnItems(answer, id, context) : answer);
    return own ? [{ type, deferrable, ...own }] : [];
  });
};

/** The firm is an applicant's alone: whoever is one beside another role acts for it in no other. */
const ownOf = (role: Role, { own: { creditCode } }: Context): ActorsOwn =>
  role === 'applicant' && creditCode !== undefined ? { creditCode } : {};

const permittedTo = (definition: MessageDefinition, context: Context): readonly Permitted[] => {
  const rules = context.deps.access.rulesOf('Mutation', mutationOf(definition.type));
  const may = permit(rules, context);
  if (!rules || 'missing' in may) return [];
  const anyItem = may.roles.find((role) => cellOf(rules, role) !== 'ownItem');
  const role = anyItem ?? may.roles[0];
  return role === undefined ? [] : [{ definition, role, ownItems: anyItem === undefined }];
};

/** The same for whoever may act on items of their department alone; nothing where none of these is theirs, and none ever will be. */
const ofOwnItems = (allowed: Allowed, caseId: string, context: Context): Allowed | undefined => {
  const { refusal, targets, field } = allowed;
  if (!targets) return refusal && { refusal };
  const stage = caseId.split('.')[1];
  const own = targets.filter(({ id }) => catalogueOf(context).item(id, stage).department === context.own.department);
  const [first] = own;
  if (!first) return undefined;
  if (own.some((one) => !one.refusal)) return { targets: own, ...(field !== undefined && { field }) };
  return { refusal: first.refusal ?? refusal, targets: own, ...(field !== undefined && { field }) };
};

/** What an action says. */
export const actionResolvers: Resolvers = {
  Action: {
    command: ({ type }) => mutationOf(type),
    name: ({ type }, _args, { locale }) => wordsFor(locale, 'actions', type),
    allowed: ({ refusal }) => !refusal,
    targets: ({ targets }) => targets && [...targets],
    targetPath: ({ field }) => (field === undefined ? undefined : ['input', ...field.split('.')]),
  },
  ActionTarget: { value: ({ id }) => id, allowed: ({ refusal }) => !refusal },
};

/** The resolvers of what can be done on each type of object, by what it is found by. */
export const actionsByObject = (idsOf: { readonly [object: string]: (row: never) => string }): Resolvers =>
  Object.fromEntries(
    Object.entries(idsOf).map(([object, idOf]) => [
      object,
      { actions: (row: never, _args: unknown, context: Context) => actionsOn(object, idOf(row), context) },
    ]),
  ) as unknown as Resolvers;
