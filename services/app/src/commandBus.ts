import type { CommandBus } from '@onewindow/kernel/commandBus.ts';
import {
  handleDeliveryCommand,
  handleHookupCommand,
  handleUtilityCommand,
  type OrderDeps,
  type UtilityDeps,
} from '@onewindow/hookup/handlers.ts';
import { caseCommands } from '@onewindow/schema/case/commands.ts';
import { deliveryCommands } from '@onewindow/schema/delivery/commands.ts';
import { isOneOf } from '@onewindow/schema/event.ts';
import { hookupCommands } from '@onewindow/schema/hookup/commands.ts';
import { projectCommands } from '@onewindow/schema/project/commands.ts';
import { utilityCommands } from '@onewindow/schema/utility/commands.ts';
import { handleCaseCommand, handleProjectCommand, readProject, type Window } from '@onewindow/window/handlers.ts';

const isProjectCommand = isOneOf(projectCommands);
const isCaseCommand = isOneOf(caseCommands);
const isHookupCommand = isOneOf(hookupCommands);
const isUtilityCommand = isOneOf(utilityCommands);
const isDeliveryCommand = isOneOf(deliveryCommands);

/** What the hook-up desk must know of the outside: where it may speak to, and which secrets it can use. */
export type OutsideRules = Pick<UtilityDeps, 'faultOf' | 'opens'>;

/** For those who give no command to companies. */
const nobodyOutside: OutsideRules = { faultOf: () => 'forbidden-address', opens: () => false };

/** Carries every command to the service that decides it. */
export const commandBus = (window: Window, rules: OutsideRules = nobodyOutside): CommandBus => {
  const deps = orderDeps(window);
  const { store, world } = window;
  const utilities: UtilityDeps = { store, world, catalogue: window.law.catalogue, ...rules };
  return (command, envelope) => {
    if (isProjectCommand(command)) return handleProjectCommand(window, command, envelope);
    if (isCaseCommand(command)) return handleCaseCommand(window, command, envelope);
    if (isHookupCommand(command)) return handleHookupCommand(deps, command, envelope);
    if (isUtilityCommand(command)) return handleUtilityCommand(utilities, command, envelope);
    if (isDeliveryCommand(command)) return handleDeliveryCommand(utilities, command, envelope);
    throw new TypeError(`nobody decides ${command.type}`);
  };
};

/** The window tells the hook-up desk of a project, and whether its permit was approved before or elsewhere. */
const orderDeps = ({ store, world, law }: Window): OrderDeps => ({
  store,
  world,
  catalogue: law.catalogue,
  dayOf: law.dayOf,
  projectOf: async (projectCode) => {
    const project = await readProject(store, projectCode);
    const permit = law.catalogue.stages.find(({ items }) => items.some(({ opensOrders }) => opensOrders));
    return (
      project && {
        facts: project.facts,
        hasPriorPermit: project.priorApprovals.some(({ stage }) => stage === permit?.id),
      }
    );
  },
});
