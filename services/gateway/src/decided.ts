import type { Refusal } from '@onewindow/kernel/decider.ts';
import type { Envelope } from '@onewindow/kernel/envelope.ts';
import {
  DiskFull,
  type Fact,
  type Position,
  StoreLost,
  StoreUnavailable,
  UnknownOutcome,
} from '@onewindow/kernel/eventStore.ts';
import type { Handled } from '@onewindow/kernel/handleCommand.ts';
import type { Tried } from '@onewindow/kernel/tryCommand.ts';
import type { Locale } from '@onewindow/schema/words.ts';

import { faultError } from './errors.ts';
import { longestWait } from './progress.ts';
import type { Context } from './requestContext.ts';

type Giving = Pick<Context, 'deps' | 'locale'>;

/**
 * What the centre makes of a command; of one that is only tried nothing is recorded. What is one of many tells the id of the whole (`told`).
 * @throws a GraphQL error where the store could not take it.
 */
export const decided = async (
  command: Fact,
  envelope: Envelope,
  { deps, locale }: Giving,
  { dryRun, told = envelope.commandId }: { readonly dryRun?: boolean | null | undefined; readonly told?: string } = {},
): Promise<Handled | Tried | Refusal> => {
  try {
    return await (dryRun ? deps.trial : deps.commands)(command, envelope);
  } catch (error) {
    throw faultOfStore(error, locale, told);
  }
};

/**
 * Settles once this node can show what was recorded at these positions: a success is told no sooner (decision 11).
 * @throws a GraphQL error where that takes too long; what is told beside it says what was recorded.
 */
export const shownHere = async (
  positions: readonly Position[],
  { deps, locale }: Giving,
  told: { readonly commandId: string; readonly [name: string]: unknown },
): Promise<void> => {
  const passed = await Promise.all(positions.map((position) => deps.progress.passed(position, longestWait)));
  if (passed.includes(false)) throw faultError('committed-but-behind', locale, told);
};

/** What became of a command that the store could not take, as its giver is told; any other error as it is. */
const faultOfStore = (error: unknown, locale: Locale, commandId: string): unknown => {
  if (error instanceof StoreUnavailable) return faultError('store-unavailable', locale, { commandId });
  if (error instanceof UnknownOutcome) return faultError('outcome-unknown', locale, { commandId });
  if (error instanceof StoreLost)
    return faultError('stopped', locale, { commandId, details: { reason: error.message } });
  return error instanceof DiskFull ? faultError('disk-full', locale, { commandId }) : error;
};
