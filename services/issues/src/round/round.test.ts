import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { type RoundCommand, roundCommands } from '@onewindow/schema/round/commands.ts';
import { type RoundEvent, roundEvents } from '@onewindow/schema/round/events.ts';
import type { VisitedPlace } from '@onewindow/schema/round/values.ts';
import { describe, it } from 'vitest';

import { closed, planned, plan, round, visited, builder, developer, team } from '../issues.fixtures.ts';
import { roundDecider } from './decide.ts';

const { given } = specification(conforming(roundDecider, { commands: roundCommands, events: roundEvents }), {
  now: '2020-04-20T02:00:00.000Z',
  today: '2020-04-20',
  checksCodes: true,
});

const planRound = (changes: object = {}): RoundCommand => ({ type: 'PlanRound', data: { round, ...plan, ...changes } });
const amend = (changes: object): RoundCommand => ({
  type: 'AmendRoundPlan',
  data: { round, reason: '企业调整', changes },
});
const visit = (place: VisitedPlace, changes: object = {}): RoundCommand => ({
  type: 'RecordVisit',
  data: { round, team: 'T1', place, visitedOn: '2020-04-20', met: [{ name: '周某' }], ...changes },
});
const close = (missed?: string): RoundCommand => ({
  type: 'CloseRound',
  data: { round, ...(missed !== undefined && { missed }) },
});
const [city] = plan.cities;

describe('a round', () => {
  it('is planned once, with cities, firms, sites and the teams that are paired with them', () => {
    given()
      .when(planRound())
      .yields({ type: 'RoundPlanned', data: { round, name: plan.name, teams: plan.teams } });
    given(planned).when(planRound()).refuses('round-already-planned', 'round');
  });

  it('pairs a team with as many firms as it likes: three for each leader is a plan, and no rule', () => {
    given()
      .when(planRound({ teams: [team('T1', { firms: [builder.creditCode, developer.creditCode], sites: [] })] }))
      .yields({ type: 'RoundPlanned' });
    given()
      .when(planRound({ teams: [team('T1', { firms: [], sites: [] })] }))
      .yields({ type: 'RoundPlanned' });
  });

  it('is no plan where it names what it does not list, ends before it begins, or pairs twice', () => {
    given()
      .when(planRound({ to: '2020-04-02' }))
      .refuses('round-ends-before-it-begins', 'to');
    given()
      .when(planRound({ firms: [{ ...builder, city: 'nowhere' }, developer] }))
      .refuses('city-not-of-round', 'firms.0.city');
    given()
      .when(planRound({ firms: [builder, { ...developer, creditCode: '91420100MA4K000009' }] }))
      .refuses('credit-code-wrong', 'firms.1.creditCode');
    given()
      .when(planRound({ sites: [{ id: 'S1', name: '示例项目', city: 'nowhere' }] }))
      .refuses('city-not-of-round', 'sites.0.city');
    given()
      .when(planRound({ sites: [{ id: 'S1', name: '示例项目', city: city!.id, firm: '91420100MA4K000009' }] }))
      .refuses('firm-not-of-round', 'sites.0.firm');
    given()
      .when(planRound({ teams: [team('T1', { cities: ['nowhere'] })] }))
      .refuses('city-not-of-round', 'teams.0.cities.0');
    given()
      .when(planRound({ teams: [team('T1', { firms: ['91420100MA4K000009'] })] }))
      .refuses('firm-not-of-round', 'teams.0.firms.0');
    given()
      .when(planRound({ teams: [team('T1', { sites: ['S9'] })] }))
      .refuses('site-not-of-round', 'teams.0.sites.0');
    given()
      .when(planRound({ teams: [team('T1'), team('T2', { firms: [builder.creditCode], sites: [] })] }))
      .refuses('paired-twice', 'teams.1.firms.0');
  });

  it('is a plan with codes of its own where no national codes are demanded', () => {
    given()
      .when(planRound({ firms: [builder, { ...developer, creditCode: '91420100MA4K000009' }], teams: [team('T1')] }), {
        checksCodes: false,
      })
      .yields({ type: 'RoundPlanned' });
  });

  it('is amended with the reason by what differs, as long as it is a plan that holds what was visited', () => {
    given(planned)
      .when(amend({ name: '第一轮（调整）', from: plan.from }))
      .yields({ type: 'RoundPlanAmended', data: { round, reason: '企业调整', changes: { name: '第一轮（调整）' } } });
    given(planned)
      .when(amend({ name: plan.name }))
      .refuses('nothing-to-amend', 'changes');
    given(planned)
      .when(amend({ to: '2020-04-01' }))
      .refuses('round-ends-before-it-begins', 'changes.to');
    given(planned, visited({ firm: developer.creditCode }))
      .when(amend({ firms: [builder], sites: [], teams: [team('T1', { sites: [] })] }))
      .refuses('visited-taken-out', 'changes');
    given(planned, visited({ firm: builder.creditCode }))
      .when(amend({ from: '2020-04-16' }))
      .refuses('visit-before-round', 'changes.from');
    given()
      .when(amend({ name: '无' }))
      .refuses('round-unknown', 'round');
  });
});

describe('a visit', () => {
  it('counts for the firm or the site that its team is paired with, and is numbered', () => {
    given(planned)
      .when(visit({ firm: builder.creditCode }))
      .yields({ type: 'VisitRecorded', data: { visit: 1, city: builder.city, team: 'T1' } });
    given(planned, visited({ firm: builder.creditCode }))
      .when(visit({ site: 'S1' }))
      .yields({ type: 'VisitRecorded', data: { visit: 2, city: builder.city } });
  });

  it('is of a team of the round, to what that is paired with', () => {
    given(planned)
      .when(visit({ firm: builder.creditCode }, { team: 'T9' }))
      .refuses('team-unknown', 'team');
    given(planned)
      .when(visit({ firm: developer.creditCode }))
      .refuses('not-paired-with-team', 'place.firm');
    given(planned)
      .when(visit({ site: 'S1' }, { team: 'T2' }))
      .refuses('not-paired-with-team', 'place.site');
    given(planned)
      .when(visit({ firm: '91420100MA4K000009' }))
      .refuses('firm-not-of-round', 'place.firm');
    given(planned)
      .when(visit({ site: 'S9' }))
      .refuses('site-not-of-round', 'place.site');
  });

  it('beyond the plan says where it was, and is to nobody of the plan', () => {
    const beyond = { name: '未列入计划的企业', city: city!.id };
    given(planned)
      .when(visit({ beyond }))
      .yields({ type: 'VisitRecorded', data: { city: city!.id, place: { beyond } } });
    given(planned)
      .when(visit({ beyond: { ...beyond, city: 'nowhere' } }))
      .refuses('city-not-of-round', 'place.beyond.city');
    given(planned)
      .when(visit({ beyond: { ...beyond, creditCode: builder.creditCode } }))
      .refuses('beyond-is-of-the-plan', 'place.beyond.creditCode');
  });

  it('was made within the round, and not in the future', () => {
    given(planned)
      .when(visit({ firm: builder.creditCode }, { visitedOn: '2020-04-21' }))
      .refuses('day-in-the-future', 'visitedOn');
    given(planned)
      .when(visit({ firm: builder.creditCode }, { visitedOn: '2020-04-02' }))
      .refuses('visit-before-round', 'visitedOn');
  });
});

describe('the visits of a round', () => {
  const all: readonly RoundEvent[] = [
    planned,
    visited({ firm: builder.creditCode }),
    visited({ site: 'S1' }),
    visited({ firm: developer.creditCode }, 'T2'),
  ];

  it('are closed with a word on what was missed, and without one where nothing was', () => {
    given(planned, visited({ firm: builder.creditCode }))
      .when(close('企业停产'))
      .yields({ type: 'RoundClosed', data: { round, missed: '企业停产' } });
    given(planned).when(close()).refuses('missed-unexplained', 'missed');
    given(...all)
      .when(close())
      .yields({ type: 'RoundClosed', data: { round, missed: undefined } });
    given(...all)
      .when(close('无'))
      .refuses('nothing-missed', 'missed');
  });

  it('are over then', () => {
    for (const command of [visit({ firm: builder.creditCode }), amend({ name: '迟了' }), close('再一次')])
      given(planned, closed).when(command).refuses('round-closed', 'round');
  });
});
