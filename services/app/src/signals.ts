import type { Logger } from '@onewindow/infra/logger.ts';

/** The first signal that asks the process to end, SIGINT or SIGTERM. */
export interface Signals {
  /** Resolves with its name. Until this is called a signal ends the process at once. */
  readonly wait: () => Promise<string>;
}

/**
 * Heeds signals from now on. While a centre starts, nobody is inside who would have to finish, and what a start writes bears
 * being cut off anywhere; as process 1 of a container the process would otherwise not hear a SIGTERM at all.
 */
export const heedSignals = (log: Pick<Logger, 'info'>): Signals => {
  let heard = (signal: string): void => {
    log.info({ signal }, 'closing, before the centre has opened');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => heard(signal));
  return { wait: () => new Promise((resolve) => (heard = resolve)) };
};
