import {
  type CommandBus,
  commandBus,
  type CommandTrial,
  commandTrial,
  type ObjectActions,
  objectActions,
} from '@onewindow/kernel/commandBus.ts';
import { withinCalendar } from '@onewindow/kernel/datable.ts';
import { recentStreams } from '@onewindow/kernel/recentStreams.ts';
import type { UtilityDeps } from '@onewindow/hookup/deps.ts';
import type { PersonDeps } from '@onewindow/person/context.ts';
import type { WindowDeps } from '@onewindow/window/deps.ts';
import { projectPort } from '@onewindow/window/port.ts';

import { type CentreDeps, contexts } from './contexts.ts';

/** What rules must know of the outside: where companies may be spoken to, which secrets can be used, whose keys there are. */
export type OutsideRules = Pick<UtilityDeps, 'faultOf' | 'opens'> &
  Partial<Pick<PersonDeps, 'isPerson' | 'heldProjectOf'>>;

/** For those who give no command to companies, or on persons. */
const nobodyOutside: OutsideRules = {
  faultOf: () => 'forbidden-address',
  opens: () => false,
};

/** What the contexts of a centre need around them, with what each is told of the others. */
export const centreDeps = (
  deps: Omit<WindowDeps, 'refusalAt' | 'recent'>,
  rules: OutsideRules = nobodyOutside,
): CentreDeps => ({
  ...deps,
  refusalAt: withinCalendar(deps.law),
  recent: recentStreams(),
  isPerson: () => false,
  heldProjectOf: async () => undefined,
  ...rules,
  projectOf: projectPort(deps),
});

const manifests = contexts.map(({ manifest }) => manifest);

/** The commands of every context of a centre. */
export const centreCommands = (deps: CentreDeps): CommandBus => commandBus(manifests, deps);

/** The same, only tried. */
export const centreTrial = (deps: CentreDeps): CommandTrial => commandTrial(manifests, deps);

/** What can be done on the objects of a centre. */
export const centreActions = (deps: CentreDeps): ObjectActions => objectActions(manifests, deps);
