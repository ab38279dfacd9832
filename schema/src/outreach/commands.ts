import { command, type CommandOf } from '../event.ts';
import { Day, Line, Prose, Uuid } from '../values.ts';
import { OutreachKind, outreachFacts } from './values.ts';

/** A training, a meeting or an open day that was held. */
export const RecordOutreach = command('RecordOutreach', outreachFacts);
/** What is named replaces what was; what was stays in the history. */
export const CorrectOutreach = command('CorrectOutreach', {
  activity: Uuid,
  reason: Prose,
  kind: OutreachKind.exactOptional(),
  heldOn: Day.exactOptional(),
  audience: Line.exactOptional(),
  present: outreachFacts.present,
});

export const outreachCommands = [RecordOutreach, CorrectOutreach] as const;
export type OutreachCommand = CommandOf<(typeof outreachCommands)[number]>;
