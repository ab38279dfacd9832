import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { asking, byRules, type CommandRule, someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, type Refusal, refuse, type Target, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { SiteCommand } from '@onewindow/schema/site/commands.ts';
import type { SiteEvent } from '@onewindow/schema/site/events.ts';
import { type DaySpan, isWithinOne } from '@onewindow/schema/site/inForce.ts';
import type { SiteRefusal } from '@onewindow/schema/site/refusals.ts';
import type { SiteReporter } from '@onewindow/schema/site/values.ts';

/** What is told of one day. */
interface SiteDay {
  readonly visitors: number;
  readonly staffPresent: number;
  readonly staffUnwell: number;
  readonly cameraReachable: boolean;
}

/** A site's daily record: each day as it stands. */
export type SiteDays = ReadonlyMap<Day, SiteDay>;

/** What a decision on a site's daily record needs to know beside it. */
export interface SiteContext {
  readonly now: Instant;
  readonly today: Day;
  /** Until then yesterday may still be told. */
  readonly isBeforeNoon: boolean;
  /** Whether a sales site is registered under this code. */
  readonly isKnown: boolean;
  /** The days for which a commitment in force demands a record. */
  readonly demanded: readonly DaySpan[];
  readonly by: SiteReporter;
}

type SiteRule<Type extends SiteCommand['type']> = CommandRule<
  Extract<SiteCommand, { type: Type }>['data'],
  SiteDays,
  SiteEvent,
  SiteContext,
  SiteRefusal
>;

/** A day is told on that day, or late on the next until noon: what comes after that is no daily record any more. */
const reportSiteDay: SiteRule<'ReportSiteDay'> = {
  allowed: (days, context) => someOf(tellable(days, context), 'no-daily-record-demanded', 'day'),
  decide: (data, days, context) => {
    const { now, today, by } = context;
    if (data.day > today) return refuse('day-in-the-future', 'day', { today });
    const target = tellable(days, context).find(({ id }) => id === data.day);
    if (!target) return refuse('site-day-too-late', 'day', { day: data.day, until: addDays(data.day, 1) });
    if (target.refusal) return { ...target.refusal, field: 'day' } as Refusal<SiteRefusal>;
    const late = data.day < today ? { late: true as const } : {};
    return [{ type: 'SiteDayReported', data: { ...data, by, ...late, occurredAt: now } }];
  },
};

/** The days that may be told now, and why one of them may not be. */
const tellable = (days: SiteDays, { today, isBeforeNoon, demanded }: SiteContext): readonly Target[] =>
  [...(isBeforeNoon ? [addDays(today, -1)] : []), today].map((id) => {
    if (days.has(id)) return { id, refusal: refuse('site-day-told') };
    return isWithinOne(demanded, id) ? { id } : { id, refusal: refuse('no-daily-record-demanded') };
  });

/** A correction names its reason and only what differs; what was told before stays in the history. */
const correctSiteDay: SiteRule<'CorrectSiteDay'> = {
  allowed: (days) => unless(days.size === 0 ? refuse('site-day-not-told', 'day') : undefined),
  decide: ({ site, day, reason, ...named }, days, { now, by }) => {
    const told = days.get(day);
    if (!told) return refuse('site-day-not-told', 'day');
    const changes = Object.entries(named).filter(([name, value]) => value !== told[name as keyof SiteDay]);
    if (changes.length === 0) return refuse('nothing-to-correct', 'day');
    const data = { site, day, reason, ...Object.fromEntries(changes), by, occurredAt: now };
    return [{ type: 'SiteDayCorrected', data }];
  },
};

const evolveSiteDays = (days: SiteDays, { type, data }: SiteEvent): SiteDays => {
  switch (type) {
    case 'SiteDayReported': {
      const { visitors, staffPresent, staffUnwell, cameraReachable } = data;
      return new Map([...days, [data.day, { visitors, staffPresent, staffUnwell, cameraReachable }]]);
    }
    case 'SiteDayCorrected': {
      const { site: _, day, reason: _reason, by: _by, occurredAt: _at, ...changes } = data;
      const told = days.get(day);
      return told ? new Map([...days, [day, { ...told, ...changes }]]) : days;
    }
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** The rules of a sales site's daily record, `site-<code>`. */
export const siteDecider: Decider<SiteDays, SiteCommand, SiteEvent, SiteContext> = {
  initial: new Map(),
  ...byRules<SiteCommand, SiteDays, SiteEvent, SiteContext>(
    asking(
      { ReportSiteDay: reportSiteDay, CorrectSiteDay: correctSiteDay },
      (_days: SiteDays, { isKnown }: SiteContext) => (isKnown ? undefined : refuse('site-unknown', 'site')),
    ),
  ),
  evolve: evolveSiteDays,
};
