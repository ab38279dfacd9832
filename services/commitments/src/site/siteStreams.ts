import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { type StreamRules, streamRules } from '@onewindow/kernel/context.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import { type Instant, laterBy } from '@onewindow/kernel/instant.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import { type SiteCommand, siteCommands } from '@onewindow/schema/site/commands.ts';
import { siteEvents } from '@onewindow/schema/site/events.ts';
import { siteRefusals } from '@onewindow/schema/site/refusals.ts';
import { siteStream } from '@onewindow/schema/site/values.ts';

import type { CommitmentsDeps } from '../deps.ts';
import { type SiteContext, siteDecider } from './decide.ts';
import { siteKnown } from './siteKnown.ts';

/** What a site is told to record rests on what it is and what it has committed to. */
const located = async (deps: CommitmentsDeps, site: string, actor: Actor) => {
  const { law } = deps;
  const known = await siteKnown(deps, site);
  return {
    stream: siteStream(site),
    contextAt: (now: Instant): SiteContext => ({
      ...known,
      now,
      today: law.dayOf(now),
      isBeforeNoon: now < noonOf(law.dayOf(now), law),
      by: actor.role === 'applicant' ? 'firm' : 'window',
    }),
  };
};

const HOUR = 3_600_000;

/** Twelve hours before the day ends: no zone turns its clocks in the afternoon. */
const noonOf = (day: Day, { beginOf }: CommitmentsDeps['law']): Instant =>
  laterBy(beginOf(addDays(day, 1)), -12 * HOUR);

/** The streams of daily records of sales sites. */
export const siteStreams: readonly StreamRules<CommitmentsDeps>[] = [
  streamRules({
    category: 'site',
    offered: siteCommands,
    answer: { type: 'SalesSite', field: 'salesSite' },
    events: siteEvents,
    refusals: siteRefusals,
    decider: siteDecider,
    locate: (deps: CommitmentsDeps, { data }: SiteCommand, { actor }) => located(deps, data.site, actor),
    on: [{ object: 'SalesSite', commands: [...siteCommands], locate: located }],
  }),
];

/** Nothing follows from them, nor from the passing of time: a day of which nothing is told is seen to be missing. */
export const sitePolicies: readonly AnyPolicy[] = [];
