import type { Role } from '@onewindow/schema/access/roles.ts';

import type { Caller } from './caller.ts';

/** Whoever asks, as they see themselves. */
export type MeView = Caller['own'] & {
  readonly person: string;
  readonly name: string | undefined;
  readonly roles: readonly Role[];
  /** In whose place they ask. */
  readonly actingFor?: string;
};
