import { timingSafeEqual } from 'node:crypto';

import { asCompany } from '@onewindow/hookup/utility/actor.ts';
import { companyNamedBy, pullTokenHash } from '@onewindow/hookup/utility/pullToken.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';

import type { Caller } from './caller.ts';
import { type GatewayDeps, todayOf } from './requestContext.ts';

/** Whether a token has had its last day. */
export const hasEnded = ({ endsOn }: { readonly endsOn?: Day }, today: Day): boolean =>
  endsOn !== undefined && endsOn < today;

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
  if (!known || hasEnded(known, todayOf(deps))) return undefined;
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
