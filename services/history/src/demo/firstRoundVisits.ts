import type { Day } from '@onewindow/kernel/civilDay.ts';
import { roundDecider } from '@onewindow/issues/round/decide.ts';
import type { RoundCommand } from '@onewindow/schema/round/commands.ts';
import { roundStream } from '@onewindow/schema/round/values.ts';
import type { Law } from '@onewindow/window/law.ts';

import { firstRound, firstRoundPlan } from './firstRound.ts';
import { lived } from './lived.ts';
import type { Act } from './story.ts';
import { hours, timed } from './timed.ts';

/** After the meeting of 3 April the teams were on their way; they told what they had heard on the 29th. */
const visitsAfter: Day = '2020-04-06';
const daysOfVisits = 14;

/** The round's own stream: planned, each firm and each site of it visited by its team, and closed. */
export const firstRoundVisits = ({ calendar, dayOf, catalogue }: Law) => {
  const places = [
    ...firstRoundPlan.firms.map(({ creditCode }) => ({ firm: creditCode })),
    ...firstRoundPlan.sites.map(({ id }) => ({ site: id })),
  ];
  const acts: readonly Act<RoundCommand>[] = [
    { tick: 0, give: () => ({ type: 'PlanRound', data: { round: firstRound, ...firstRoundPlan } }) },
    ...places.map((place, index) => visitOf(place, index, 1 + Math.floor((index * daysOfVisits) / places.length))),
    { tick: daysOfVisits + 1, give: () => ({ type: 'CloseRound', data: { round: firstRound } }) },
  ];
  const dayAt = (tick: number): Day => (tick === 0 ? firstRoundPlan.from : calendar.due(visitsAfter, tick));
  const stream = roundStream(firstRound);
  return lived(
    stream,
    roundDecider,
    timed(stream, acts, dayAt, () => hours.cases),
    (now) => ({ now, today: dayOf(now), checksCodes: catalogue.codes === 'cn' }),
  );
};

type Place = { readonly firm: string } | { readonly site: string };

const visitOf = (place: Place, index: number, tick: number): Act<RoundCommand> => {
  const { id: team } = firstRoundPlan.teams.find(({ firms, sites }) =>
    'firm' in place ? firms.includes(place.firm) : sites.includes(place.site),
  )!;
  const met = [{ name: `示例负责人 ${index + 1}` }];
  return {
    tick,
    give: (on) => ({ type: 'RecordVisit', data: { round: firstRound, team, place, visitedOn: on, met } }),
  };
};
