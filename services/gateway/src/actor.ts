import { timingSafeEqual } from 'node:crypto';

import { asCompany } from '@onewindow/hookup/utility/actor.ts';
import { companyNamedBy, pullTokenHash } from '@onewindow/hookup/utility/pullToken.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Reader } from '@onewindow/projections/reader.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';

import type { GatewayDeps } from './requestContext.ts';

/** Until there is a sign-in, whoever reaches the gateway without a token is the window. */
const window: Actor = { role: 'window', id: 'local' };

/**
 * Who acts, by the header `Authorization`: a company that shows its pull token is that company. Whoever shows anything else is
 * nobody: a header that is not understood is no reason to let somebody do more than without one.
 */
export const actorOf = (authorization: string | null | undefined, reader: Reader): Actor | undefined => {
  if (authorization === null || authorization === undefined) return window;
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  const company = companyNamedBy(token);
  const expected = company && reader.row<UtilityRow>('utilities', company)?.tokenHash;
  return expected && timingSafeEqual(Buffer.from(pullTokenHash(token)), Buffer.from(expected))
    ? asCompany(company)
    : undefined;
};

/** The same for a request that begins: whoever tries a token that is none is counted. */
export const callerOf = (
  authorization: string | null | undefined,
  { reader, refusedTokens }: Pick<GatewayDeps, 'reader' | 'refusedTokens'>,
): Actor | undefined => {
  const actor = actorOf(authorization, reader);
  if (!actor) refusedTokens.note();
  return actor;
};
