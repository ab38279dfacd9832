import { createHash, timingSafeEqual } from 'node:crypto';

import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Reader } from '@onewindow/projections/reader.ts';
import type { UtilityRow } from '@onewindow/projections/utilities/utilities.ts';

/** Until there is a sign-in, whoever reaches the gateway without a token is the window. */
const window: Actor = { role: 'window', id: 'local' };

/** Who acts, by the header `Authorization`: a company that shows its pull token is that company. Nobody, where the token is none. */
export const actorOf = (authorization: string | null | undefined, reader: Reader): Actor | undefined => {
  const bearer = /^Bearer(?: +(.*))?$/i.exec(authorization ?? '');
  if (!bearer) return window;
  const [, token = ''] = bearer;
  const company = /^owt_([A-Za-z][A-Za-z0-9]{0,39})_[A-Za-z0-9_-]{43}$/.exec(token)?.[1];
  const expected = company && reader.row<UtilityRow>('utilities', company)?.tokenHash;
  if (!expected || !timingSafeEqual(createHash('sha256').update(token).digest(), Buffer.from(expected, 'hex')))
    return undefined;
  return { role: 'utility', id: company };
};

/** The company that acts; nobody where the window does. */
export const companyOf = ({ role, id }: Actor): string | undefined => (role === 'utility' ? id : undefined);
