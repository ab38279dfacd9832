import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { catalogueOf, ifNamed } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { type DutyRow, type MandateRow, standInsOf } from '@onewindow/projections/access/duties.ts';
import type { KeyRow } from '@onewindow/projections/access/keys.ts';
import { countKeys, findKeys } from '@onewindow/projections/access/queries.ts';
import type { SessionsRow } from '@onewindow/projections/access/sessions.ts';
import { mandateId } from '@onewindow/schema/access/duties.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { accessAccess } from './access.ts';

const idPrefix = 'key/';
const keyRow = ({ deps }: Context, name: string): KeyRow | undefined => deps.reader.row<KeyRow>('accessKeys', name);
const keyOfId = (context: Context, id: string): KeyRow | undefined =>
  id.startsWith(idPrefix) ? keyRow(context, id.slice(idPrefix.length)) : undefined;

const ofOwn = {
  department: ({ department }: { department?: string }, _args: unknown, context: Context) =>
    ifNamed(department, catalogueOf(context).department),
  company: ({ company }: { company?: string }, _args: unknown, context: Context) =>
    ifNamed(company, catalogueOf(context).company),
  locality: ({ locality }: { locality?: string }, _args: unknown, context: Context) =>
    ifNamed(locality, catalogueOf(context).locality),
};

/** What access answers. */
export const accessResolvers: ContextResolvers = {
  resolvers: [
    {
      Query: {
        me: (_root, _args, { actor, id = actor.id, name, roles, own }) => ({
          person: id,
          name,
          roles,
          ...own,
          ...(actor.actingFor !== undefined && { actingFor: actor.actingFor }),
        }),
        personDuties: (_root, { person }, { deps }) => deps.reader.row<DutyRow>('duties', person),
        mandate: (_root, named, { deps }) => deps.reader.row<MandateRow>('mandates', mandateId(named)),
        accessKeys: (_root, page, context) => {
          const { reader } = context.deps;
          return connection(
            page,
            context,
            (options) => findKeys(reader, options),
            () => countKeys(reader),
          );
        },
      },
      Me: {
        ...ofOwn,
        mayActFor: ({ person }, _args, { deps, today }) => standInsOf(deps.reader, person, today),
        operations: (_me, _args, context) => context.deps.access.operationsOf(context),
        roles: ({ roles }, _args, { locale }) => roles.map((role) => ({ role, name: wordsFor(locale, 'roles', role) })),
      },
      MayActFor: { department: ofOwn.department },
      Deputy: { department: ofOwn.department },
      AccessKey: { ...ofOwn, id: ({ name }) => `${idPrefix}${name}` },
    },
  ],
  answers: {
    accessKey: keyRow,
    personDuties: ({ deps }, person) => deps.reader.row<DutyRow>('duties', person),
    mandate: ({ deps }, id) => deps.reader.row<MandateRow>('mandates', id),
    personSessions: ({ deps }, person) => deps.reader.row<SessionsRow>('personSessions', person),
  },
  nodes: { AccessKey: keyOfId },
  actions: {
    AccessKey: ({ name }: KeyRow) => name,
    PersonSessions: ({ person }: SessionsRow) => person,
    PersonDuties: ({ person }: DutyRow) => person,
    Mandate: (mandate: MandateRow) => mandateId(mandate),
  },
  access: accessAccess,
};
