import { command, type CommandOf } from '../event.ts';
import { Prose } from '../values.ts';
import { planFacts, RoundId, RoundPlanChanges, visitFacts } from './values.ts';

export const PlanRound = command('PlanRound', { round: RoundId, ...planFacts });
/** What is named replaces that part of the plan; what it was stays in the history. */
export const AmendRoundPlan = command('AmendRoundPlan', { round: RoundId, reason: Prose, changes: RoundPlanChanges });
/** A team was somewhere, and met somebody. */
export const RecordVisit = command('RecordVisit', { round: RoundId, ...visitFacts, words: Prose.exactOptional() });
/** The visits of a round are over. Where something of the plan was not visited, it says why. */
export const CloseRound = command('CloseRound', { round: RoundId, missed: Prose.exactOptional() });

export const roundCommands = [PlanRound, AmendRoundPlan, RecordVisit, CloseRound] as const;
export type RoundCommand = CommandOf<(typeof roundCommands)[number]>;
