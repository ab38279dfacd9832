import { timingSafeEqual } from 'node:crypto';

import { asCompany } from '@onewindow/hookup/utility/actor.ts';
import { companyNamedBy, pullTokenHash } from '@onewindow/hookup/utility/pullToken.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';

import type { Caller } from './caller.ts';
import type { GatewayDeps } from './requestContext.ts';

/** Whether a caller's token has had its last day meanwhile. */
export const hasEnded = (
  { endsOn }: Pick<Caller, 'endsOn'>,
  { law, world }: Pick<GatewayDeps, 'law' | 'world'>,
): boolean => endsOn !== undefined && endsOn < law.dayOf(instantAt(world.now()));

/** Until there is a sign-in, whoever reaches the gateway without a token is the window. */
const window: Caller = { actor: { role: 'window', id: 'local' }, scopes: [] };

/**
 * Who acts, by the header `Authorization`: a company that shows a pull token of its own, until the end of its last day, is that
 * company. Whoever shows anything else is nobody: a header that is not understood is no reason to let somebody do more than without one.
 */
export const knownCaller = (
  authorization: string | null | undefined,
  deps: Pick<GatewayDeps, 'reader' | 'law' | 'world'>,
): Caller | undefined => {
  if (authorization === null || authorization === undefined) return window;
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  const company = companyNamedBy(token);
  if (company === undefined) return undefined;
  const hash = Buffer.from(pullTokenHash(token));
  const known = deps.reader
    .row<UtilityRow>('utilities', company)
    ?.tokens.find((one) => timingSafeEqual(hash, Buffer.from(one.hash)));
  if (!known || hasEnded(known, deps)) return undefined;
  const { scopes, endsOn } = known;
  return { actor: asCompany(company), scopes, ...(endsOn !== undefined && { endsOn }) };
};

/** The same for a request that begins: whoever tries a token that is none is counted. */
export const callerOf = (
  authorization: string | null | undefined,
  deps: Pick<GatewayDeps, 'reader' | 'law' | 'world' | 'refusedTokens'>,
): Caller | undefined => {
  const caller = knownCaller(authorization, deps);
  if (!caller) deps.refusedTokens.note();
  return caller;
};
