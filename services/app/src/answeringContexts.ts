import { accessResolvers } from '@onewindow/access/resolvers.ts';
import { commitmentsResolvers } from '@onewindow/commitments/resolvers.ts';
import { deskResolvers } from '@onewindow/desk/resolvers.ts';
import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import { hookupResolvers } from '@onewindow/gateway/resolvers/hookupContext.ts';
import { windowResolvers } from '@onewindow/gateway/resolvers/windowContext.ts';
import type { GatewayContext } from '@onewindow/gateway/sdl.ts';
import { issuesResolvers } from '@onewindow/issues/resolvers.ts';
import { outreachResolvers } from '@onewindow/outreach/resolvers.ts';
import { personResolvers } from '@onewindow/person/resolvers.ts';

import { contextsByName } from './contexts.ts';

const resolvers: { readonly [name in keyof typeof contextsByName]: ContextResolvers } = {
  window: windowResolvers,
  hookup: hookupResolvers,
  outreach: outreachResolvers,
  access: accessResolvers,
  person: personResolvers,
  desk: deskResolvers,
  commitments: commitmentsResolvers,
  issues: issuesResolvers,
};

/** The contexts of a centre as its gateway knows them: the commands of each, and what it answers. */
export const answeringContexts: readonly GatewayContext[] = (
  Object.keys(contextsByName) as (keyof typeof contextsByName)[]
).map((name) => ({ manifest: contextsByName[name].manifest, resolvers: resolvers[name] }));
