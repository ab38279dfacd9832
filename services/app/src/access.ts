import { accessAccess } from '@onewindow/access/access.ts';
import { accessTable } from '@onewindow/gateway/access/accessTable.ts';
import { hookupAccess } from '@onewindow/gateway/access/hookupAccess.ts';
import type { OfRoles, Rule } from '@onewindow/gateway/access/rule.ts';
import { windowAccess } from '@onewindow/gateway/access/windowAccess.ts';
import type { Mutation, Query, Subscription } from '@onewindow/gateway/generated/resolverTypes.ts';
import { commitmentsAccess } from '@onewindow/commitments/access.ts';
import { issuesAccess } from '@onewindow/issues/access.ts';
import { deskAccess } from '@onewindow/desk/access.ts';
import { personAccess } from '@onewindow/person/access.ts';
import { outreachAccess } from '@onewindow/outreach/access.ts';

import { answeringContexts } from './answeringContexts.ts';

type EveryField<Type> = Record<Exclude<keyof Type, '__typename'>, OfRoles<Rule>>;

/** Every operation of the contract has its rules: one that none of the contexts names does not compile here. */
const operations = {
  Query: {
    ...windowAccess.Query,
    ...hookupAccess.Query,
    ...outreachAccess.Query,
    ...accessAccess.Query,
    ...personAccess.Query,
    ...deskAccess.Query,
    ...commitmentsAccess.Query,
    ...issuesAccess.Query,
  } satisfies EveryField<Query>,
  Mutation: {
    ...windowAccess.Mutation,
    ...hookupAccess.Mutation,
    ...outreachAccess.Mutation,
    ...accessAccess.Mutation,
    ...personAccess.Mutation,
    ...deskAccess.Mutation,
    ...commitmentsAccess.Mutation,
    ...issuesAccess.Mutation,
  } satisfies EveryField<Mutation>,
  Subscription: {
    ...windowAccess.Subscription,
    ...hookupAccess.Subscription,
    ...outreachAccess.Subscription,
  } satisfies EveryField<Subscription>,
};
/** The one table of rights. */
export const access = accessTable(answeringContexts.map(({ resolvers }) => resolvers.access));

/** What the table has rules for, by type. */
export const accessOperations: { readonly [type: string]: readonly string[] } = {
  Query: Object.keys(operations.Query),
  Mutation: Object.keys(operations.Mutation),
  Subscription: Object.keys(operations.Subscription),
};
