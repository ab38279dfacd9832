import { type CommandBus, commandBus } from '@onewindow/kernel/commandBus.ts';
import type { UtilityDeps } from '@onewindow/hookup/deps.ts';
import type { WindowDeps } from '@onewindow/window/deps.ts';
import { projectPort } from '@onewindow/window/port.ts';

import { contexts } from './contexts.ts';

/** What hook-up must know of the outside: where it may speak to, and which secrets it can use. */
export type OutsideRules = Pick<UtilityDeps, 'faultOf' | 'opens'>;

/** For those who give no command to companies. */
const nobodyOutside: OutsideRules = { faultOf: () => 'forbidden-address', opens: () => false };

/** The commands of every context of a centre, each with what it needs of the others. */
export const centreCommands = (deps: WindowDeps, rules: OutsideRules = nobodyOutside): CommandBus =>
  commandBus(
    contexts.map(({ manifest }) => manifest),
    { ...deps, ...rules, projectOf: projectPort(deps) },
  );
