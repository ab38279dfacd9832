import type { HandlingDeps } from '@onewindow/kernel/context.ts';

import type { Law } from './law.ts';

/** What the window works with. */
export interface WindowDeps extends HandlingDeps {
  readonly law: Law;
}
