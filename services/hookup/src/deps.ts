import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { HandlingDeps } from '@onewindow/kernel/context.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';

import type { HookupContext } from './order/hookupRule.ts';
import type { UtilityContext } from './utility/decide.ts';

/** What connections of companies, and attempts to deliver, need around them. */
export interface UtilityDeps extends HandlingDeps, Pick<UtilityContext, 'faultOf' | 'opens'> {
  readonly law: { readonly catalogue: Catalogue; readonly dayOf: (instant: Instant) => Day };
}

/** What hook-up works with. The window knows the projects, so it is asked. */
export interface HookupDeps extends UtilityDeps {
  readonly law: { readonly catalogue: Catalogue; readonly dayOf: (instant: Instant) => Day };
  readonly projectOf: (projectCode: string) => Promise<HookupContext['project']>;
}
