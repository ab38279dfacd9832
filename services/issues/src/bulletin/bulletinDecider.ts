import type { Day } from '@onewindow/kernel/civilDay.ts';
import { byRules, type CommandRule, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { BulletinCommand } from '@onewindow/schema/bulletin/commands.ts';
import type { BulletinEvent } from '@onewindow/schema/bulletin/events.ts';
import type { BulletinRefusal } from '@onewindow/schema/bulletin/refusals.ts';

/** What a decision on a bulletin needs to know beside it. */
export interface BulletinContext {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly now: Instant;
  readonly today: Day;
}

/** Of a bulletin it matters whether it was given. */
type Bulletin = 'given' | undefined;

/** A bulletin is given once, of a month that is over: until then its figures go on changing, and after it none does. */
const publishBulletin: CommandRule<BulletinCommand['data'], Bulletin, BulletinEvent, BulletinContext, BulletinRefusal> =
  {
    allowed: (state, { month, today }) => {
      if (state === 'given') return unless(refuse('bulletin-already-published', 'month'));
      return unless(today.slice(0, 7) > month ? undefined : refuse('month-not-over', 'month'));
    },
    decide: (data, _state, { now }) => [{ type: 'BulletinPublished', data: { ...data, occurredAt: now } }],
  };

/** The rules of a bulletin's stream, `bulletin-<YYYY-MM>`. */
export const bulletinDecider: Decider<Bulletin, BulletinCommand, BulletinEvent, BulletinContext> = {
  initial: undefined,
  ...byRules({ PublishBulletin: publishBulletin }),
  evolve: () => 'given',
};
