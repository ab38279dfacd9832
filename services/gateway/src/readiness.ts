import type { Locale } from '@onewindow/schema/words.ts';

import type { GatewayDeps } from './requestContext.ts';
import { faultError } from './errors.ts';
import { longestWait } from './progress.ts';

/**
 * Nothing is answered from a read model that has not caught up, nor from one behind what the caller has seen: `x-after` is a
 * position that an answer gave, and any node waits for it (decision 11).
 * @throws a GraphQL error with the code CATCHING_UP, STOPPED or DISK_FULL.
 */
export const requireCaughtUp = async (
  { progress }: Pick<GatewayDeps, 'progress'>,
  after: string | null,
  locale: Locale,
): Promise<void> => {
  const state = progress.state();
  if (state.at === 'stopped') throw faultError('stopped', locale, { details: { reason: state.reason } });
  if (state.at === 'diskFull') throw faultError('disk-full', locale);
  if (state.at === 'catchingUp') throw faultError('catching-up', locale, catchingUp(state.progress));
  if (after === null) return;
  if (!/^\d{1,15}$/.test(after)) throw faultError('cursor-malformed', locale, { header: 'x-after' });
  if (!(await progress.counted(Number(after), longestWait))) throw faultError('catching-up', locale, catchingUp(1));
};

const catchingUp = (progress: number) => ({ details: { progress: Math.floor(progress * 100) }, progress });
