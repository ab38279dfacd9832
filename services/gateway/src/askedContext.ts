import type { Locale } from '@onewindow/schema/words.ts';
import type { Request } from 'express';

import { permit } from './access/accessTable.ts';
import { actorIn } from './access/acting.ts';
import { notPermitted } from './access/guarded.ts';
import { callerOf, visitOf } from './actor.ts';
import { faultError } from './errors.ts';
import { requireCaughtUp } from './readiness.ts';
import { type Context, contextOf, type GatewayDeps } from './requestContext.ts';

/** What somebody asks a route for: a field of the table of rights, in which language, until when, and from which position on. */
interface Asked {
  readonly type: string;
  readonly field: string;
  readonly locale: Locale;
  readonly signal?: AbortSignal;
  readonly after?: string | undefined;
}

/**
 * Who asks a route for something that a field of the table of rights stands for, with their own rows.
 * @throws a GraphQL error where this node is behind, or they may not.
 */
export const askedContext = async (
  request: Request,
  deps: GatewayDeps,
  { type, field, locale, signal, after }: Asked,
): Promise<Context> => {
  await requireCaughtUp(deps, after ?? null, locale);
  const letInAt = deps.progress.ordinal();
  const caller = await callerOf(visitOf(request), deps);
  if (!caller) throw faultError('token-unknown', locale);
  const permitted = permit(deps.access.rulesOf(type, field), caller);
  if ('missing' in permitted) throw notPermitted(permitted, locale);
  return contextOf(deps, { ...caller, actor: actorIn(permitted.roles[0]!, caller) }, locale, {
    letInAt,
    address: request.ip,
    ...(signal && { signal }),
  });
};
