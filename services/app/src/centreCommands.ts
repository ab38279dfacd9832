import { type CommandBus, commandBus } from '@onewindow/kernel/commandBus.ts';
import { withinCalendar } from '@onewindow/kernel/datable.ts';
import { recentStreams } from '@onewindow/kernel/recentStreams.ts';
import type { UtilityDeps } from '@onewindow/hookup/deps.ts';
import type { WindowDeps } from '@onewindow/window/deps.ts';
import { projectPort } from '@onewindow/window/port.ts';

import { type CentreDeps, contexts } from './contexts.ts';

/** What hook-up must know of the outside: where it may speak to, and which secrets it can use. */
export type OutsideRules = Pick<UtilityDeps, 'faultOf' | 'opens'>;

/** For those who give no command to companies. */
const nobodyOutside: OutsideRules = { faultOf: () => 'forbidden-address', opens: () => false };

/** What the contexts of a centre need around them, with what each is told of the others. */
export const centreDeps = (
  deps: Omit<WindowDeps, 'refusalAt' | 'recent'>,
  rules: OutsideRules = nobodyOutside,
): CentreDeps => ({
  ...deps,
  refusalAt: withinCalendar(deps.law),
  recent: recentStreams(),
  ...rules,
  projectOf: projectPort(deps),
});

/** The commands of every context of a centre. */
export const centreCommands = (deps: CentreDeps): CommandBus =>
  commandBus(
    contexts.map(({ manifest }) => manifest),
    deps,
  );
