import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { TokenScope } from '@onewindow/schema/utility/values.ts';

/** Who asks, and what their token is for. */
export interface Caller {
  readonly actor: Actor;
  /** Nothing is asked of the window, which has no token. */
  readonly scopes: readonly TokenScope[];
  /** The last day of the token, where it has one. */
  readonly endsOn?: Day;
}
