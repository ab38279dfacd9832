import { timingSafeEqual } from 'node:crypto';

import { asCompany } from '@onewindow/hookup/utility/actor.ts';
import { companyNamedBy, pullTokenHash } from '@onewindow/hookup/utility/pullToken.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';
import type { Request } from 'express';

import { isWithin } from './addressList.ts';
import type { Caller } from './caller.ts';
import { type GatewayDeps, todayOf } from './requestContext.ts';

/** Whether a token has had its last day. */
export const hasEnded = ({ endsOn }: { readonly endsOn?: Day }, today: Day): boolean =>
  endsOn !== undefined && endsOn < today;

/** Until there is a sign-in, whoever reaches the gateway without a token is the window. */
const window: Caller = { actor: { role: 'window', id: 'local' }, scopes: [] };

/** What of a request tells who asks. */
export interface Visit {
  /** The header of that name. */
  readonly authorization: string | null | undefined;
  /** From where it came: the other end of the connection, or what a trusted proxy says of it. */
  readonly address: string | undefined;
}

/** What of a request at a route tells who asks. */
export const visitOf = ({ headers, ip }: Request): Visit => ({ authorization: headers.authorization, address: ip });

type Known = Pick<GatewayDeps, 'reader' | 'law' | 'world'>;

type Token = UtilityRow['tokens'][number];

/**
 * Who acts, by the header `Authorization`: a company that shows a pull token of its own, until the end of its last day and from where it
 * may be shown, is that company. Whoever shows anything else is nobody: a header that is not understood is no reason to let somebody do
 * more than without one.
 */
export const knownCaller = (
  { authorization, address }: Visit,
  deps: Known,
  tokenIsUsed: (company: string, token: Token) => void = () => undefined,
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
  if (known.addresses && !isWithin(address, known.addresses)) return undefined;
  tokenIsUsed(company, known);
  const { scopes, endsOn } = known;
  return { actor: asCompany(company), scopes, ...(endsOn !== undefined && { endsOn }) };
};

/** The same for a request that begins: a token that is used is recorded, and whoever tries one that is none is counted. */
export const callerOf = (
  visit: Visit,
  deps: Known & Pick<GatewayDeps, 'refusedTokens' | 'tokenUse'>,
): Caller | undefined => {
  const caller = knownCaller(visit, deps, (company, token) => deps.tokenUse(company, token, todayOf(deps)));
  if (!caller) deps.refusedTokens.note();
  return caller;
};
