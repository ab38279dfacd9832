import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** One JSON line for each entry, or readable lines where a person watches; to where it is said, else to where the process writes. */
export const createLogger = (level: string, isTerminal: boolean, to?: DestinationStream): Logger => {
  if (to) return pino({ level, base: null }, to);
  return isTerminal
    ? pino({ level, base: null }, pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', sync: true }))
    : pino({ level, base: null });
};

export type { Logger } from 'pino';
