import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { calendarData } from '@onewindow/infra/calendars.ts';
import { neverAdopted } from '@onewindow/kernel/adoptedCalendars.ts';
import { civilDayIn, dayBeginIn } from '@onewindow/kernel/civilDay.ts';
import { addedTo, folded, type Happened } from '@onewindow/projections/folding.fixtures.ts';
import { issueRows } from '@onewindow/projections/issues/issue/issueProjections.ts';
import { coverageOf } from '@onewindow/projections/issues/round/coverage.ts';
import { roundRows } from '@onewindow/projections/issues/round/roundProjections.ts';
import { describe, expect, it } from 'vitest';

import { firstRound, firstRoundPlan } from './firstRound.ts';
import { issueStreams } from './issueStreams.ts';

const { catalogue } = loadCatalogue('jinshan');
const calendars = neverAdopted(calendarData(catalogue.calendar));
const law = {
  catalogue,
  calendar: calendars.actual.calendar,
  calendars,
  dayOf: civilDayIn(catalogue.zone),
  beginOf: dayBeginIn(catalogue.zone),
};
const streams = issueStreams(law);
const facts = streams.flatMap((stream) => stream.facts) as readonly Happened[];
const issues = [...folded(issueRows(law), ...facts).values()];

describe('the first round of Hubei in the demo', () => {
  it('plans what the report says: 12 teams, 17 cities, 48 firms, half of them of either trade, and 27 sites', () => {
    const { teams, cities, firms, sites } = firstRoundPlan;
    expect([teams.length, cities.length, firms.length, sites.length]).toEqual([12, 17, 48, 27]);
    expect(firms.filter(({ trade }) => trade === 'construction')).toHaveLength(24);
    expect(teams.every((team) => team.cities.length === 1 || team.cities.length === 2)).toBe(true);
    expect(new Set(teams.flatMap((team) => team.cities)).size).toBe(17);
  });

  it('covers all of it', () => {
    const round = folded(roundRows(law), ...facts).get(firstRound)!;
    const whole = (planned: number) => ({ planned, pairedShare: 1, visitedShare: 1, notPaired: [], notVisited: [] });
    expect(coverageOf(round)).toMatchObject({ cities: whole(17), firms: whole(48), sites: whole(27) });
  });

  it('finds 153 difficulties, of which 122 were to be settled: 91 of building, 31 of real estate', () => {
    const totals: { [name: string]: number } = {};
    for (const row of issues)
      for (const [name, amount] of Object.entries(addedTo(issueRows(law), 'issueTotals', row)[firstRound] ?? {}))
        totals[name] = (totals[name] ?? 0) + amount;
    expect(totals).toMatchObject({
      found: 153,
      toSettle: 122,
      construction: 91,
      realEstate: 31,
      common: 91,
      individual: 31,
      struckOff: 122,
    });
  });

  it('leaves none open, and tells whoever was late of it', () => {
    expect(new Set(issues.map(({ status }) => status))).toEqual(new Set(['struckOff', 'merged']));
    const late = issues.filter(({ answers, dueOn }) => dueOn !== undefined && answers[0]!.answeredOn > dueOn);
    expect(late.length).toBeGreaterThan(3);
    const escalated = facts
      .filter(({ type }) => type === 'IssueEscalated')
      .map(({ data }) => (data as { issue: string }).issue);
    expect(new Set(escalated)).toEqual(new Set(late.map(({ id }) => id)));
  });

  it('is the same whenever it is told', () => {
    expect(issueStreams(law)).toEqual(streams);
  });
});
