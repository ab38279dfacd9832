import { asCompany } from '@onewindow/hookup/utility/actor.ts';
import { companyNamedBy } from '@onewindow/hookup/utility/pullToken.ts';
import { standInFor } from '@onewindow/projections/access/duties.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';
import type { TokenScope } from '@onewindow/schema/utility/values.ts';
import type { Request } from 'express';

import { type Caller, nobody } from './caller.ts';
import { faultError } from './errors.ts';
import { localeOf } from './locale.ts';
import { type GatewayDeps, todayOf } from './requestContext.ts';
import type { Visit } from './signIn/signIn.ts';
import { hasHash, stillHolds } from './tokenHolds.ts';

/** What of a request at a route tells who asks. */
export const visitOf = ({ headers, ip }: Request): Visit => ({
  authorization: headers.authorization,
  cookie: headers.cookie,
  as: headers['x-as'] as string | undefined,
  actingFor: headers['x-acting-for'] as string | undefined,
  locale: localeOf(headers['accept-language']),
  address: ip,
});

type Known = Pick<GatewayDeps, 'reader' | 'law' | 'world'>;

type Token = UtilityRow['tokens'][number];

/** A company that shows a pull token of its own, until the end of its last day and from where it may be shown, is that company. */
export const companyBy = (
  { authorization, address }: Pick<Visit, 'authorization' | 'address'>,
  deps: Known,
  tokenIsUsed: (company: string, token: Token) => void = () => undefined,
): Caller | undefined => {
  const token = tokenIn(authorization) ?? '';
  const company = companyNamedBy(token);
  if (company === undefined) return undefined;
  const known = deps.reader.row<UtilityRow>('utilities', company)?.tokens.find(({ hash }) => hasHash(token, hash));
  if (!known || !stillHolds(known, { today: todayOf(deps), address })) return undefined;
  tokenIsUsed(company, known);
  const { scopes, endsOn } = known;
  return { ...companyCaller(company, scopes), ...(endsOn !== undefined && { endsOn }) };
};

/** A company that acts by itself, for what its token or its signature is for. */
export const companyCaller = (company: string, scopes: readonly TokenScope[]): Caller => ({
  actor: asCompany(company),
  roles: ['company'],
  own: { company },
  scopes,
});

const tokenIn = (authorization: string | null | undefined): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];

/**
 * Who asks: a company by its token, a person by their session, a machine by what the issuer or the operator gave it. Whoever shows
 * nothing is the public. Whoever shows anything that does not hold is nobody, and counted: a header that is not understood is no reason
 * to let somebody do more than without one.
 */
export const callerOf = async (
  visit: Visit,
  deps: Known & Pick<GatewayDeps, 'refusedTokens' | 'tokenUse' | 'signIn'>,
): Promise<Caller | undefined> => {
  const { authorization, cookie } = visit;
  if (authorization === null || authorization === undefined)
    return inPlaceOf((await deps.signIn.session(cookie)) ?? nobody, visit, deps);
  const token = tokenIn(authorization);
  const caller =
    token !== undefined && companyNamedBy(token) === undefined
      ? await deps.signIn.bearer(token, visit)
      : companyBy(visit, deps, (company, used) => deps.tokenUse(company, used, todayOf(deps)));
  if (!caller) deps.refusedTokens.note();
  return caller && inPlaceOf(caller, visit, deps);
};

/**
 * Whoever asks in another's place (`X-Acting-For`: a head's id, or an applicant's credit code) is for that request what the other is, and
 * nothing else; beside what they do stands for whom. Judged at every request: it begins and ends with its days, and with the fact that ends it.
 * @throws a GraphQL error where they may not, today.
 */
const inPlaceOf = (caller: Caller, { actingFor, locale }: Visit, deps: Known): Caller => {
  if (actingFor == null) return caller;
  const { id } = caller;
  const standIn = id === undefined ? undefined : standInFor(deps.reader, id, actingFor, todayOf(deps));
  if (id === undefined || !standIn) throw faultError('may-not-act-for', locale);
  const { role, department, creditCode, until } = standIn;
  return {
    ...caller,
    actor: { role, id, actingFor },
    roles: [role],
    own: { ...(department !== undefined && { department }), ...(creditCode !== undefined && { creditCode }) },
    endsOn: caller.endsOn !== undefined && caller.endsOn < until ? caller.endsOn : until,
  };
};
