import type { Refusal } from './decider.ts';
import type { Envelope } from './envelope.ts';
import type { Fact } from './eventStore.ts';
import type { Handled } from './handleCommand.ts';

/** Carries a command to the context that decides it. */
export type CommandBus = (command: Fact, envelope: Envelope) => Promise<Handled<unknown> | Refusal>;
