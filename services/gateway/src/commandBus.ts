import type { Refusal } from '@onewindow/kernel/decider.ts';
import type { Envelope } from '@onewindow/kernel/envelope.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';
import type { Handled } from '@onewindow/kernel/handleCommand.ts';

/** Carries a command to the service that decides it. */
export type CommandBus = (command: Fact, envelope: Envelope) => Promise<Handled<unknown> | Refusal>;
