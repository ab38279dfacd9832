import type { Locale } from '@onewindow/schema/words.ts';

import type { Caller } from '../caller.ts';

/** What of a request tells who asks. */
export interface Visit {
  /** The headers of those names. */
  readonly authorization: string | null | undefined;
  readonly cookie: string | null | undefined;
  /** As whom the holder of this machine's credential asks. */
  readonly as: string | null | undefined;
  /** In whose place: a head's id, or an applicant's credit code. */
  readonly actingFor: string | null | undefined;
  readonly locale: Locale;
  /** From where it came: the other end of the connection, or what a trusted proxy says of it. */
  readonly address: string | undefined;
}

/** How people and machines of the operator's are known, beside companies with their tokens. */
export interface SignIn {
  /** By what stands behind `Bearer`; nobody where it does not hold. */
  readonly bearer: (token: string, visit: Pick<Visit, 'as' | 'address'>) => Promise<Caller | undefined>;
  /** By the cookie of a session; nobody where there is none, or it does not hold any more. */
  readonly session: (cookie: string | null | undefined) => Promise<Caller | undefined>;
}
