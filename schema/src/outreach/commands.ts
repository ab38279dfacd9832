import { command, type CommandOf } from '../event.ts';
import { outreachCorrection, outreachFacts } from './values.ts';

/** A training, a meeting or an open day that was held. */
export const RecordOutreach = command('RecordOutreach', outreachFacts, { deferrable: true });
/** What is named replaces what was; what was stays in the history. */
export const CorrectOutreach = command('CorrectOutreach', outreachCorrection, { deferrable: true });

export const outreachCommands = [RecordOutreach, CorrectOutreach] as const;
export type OutreachCommand = CommandOf<(typeof outreachCommands)[number]>;
