import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** One JSON line for each entry, or readable lines where a person watches. */
export const createLogger = (level: string, isTerminal: boolean): Logger =>
  isTerminal
    ? pino({ level, base: null }, pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', sync: true }))
    : pino({ level, base: null });

export type { Logger } from 'pino';
