import type { RoundEvent } from '@onewindow/schema/round/events.ts';
import type { RoundPlan, Team, VisitedPlace } from '@onewindow/schema/round/values.ts';

/** The round that the tests of this context speak of: two cities, two firms and a site, with a team for each firm. */
export const round = '2020.1';
export const builder = {
  creditCode: '91420100MA4K00001U',
  name: '示例建筑企业',
  trade: 'construction' as const,
  city: 'wuhan',
};
export const developer = {
  creditCode: '91420500MA4K00002K',
  name: '示例房地产企业',
  trade: 'realEstate' as const,
  city: 'yichang',
};

/** A team, paired with the builder and its site unless told otherwise. */
export const team = (id: string, changes: Partial<Team> = {}): Team => ({
  id,
  leader: { name: '李某', position: '副厅长' },
  liaison: { name: '王某', phone: '027-00000000' },
  cities: ['wuhan'],
  firms: [builder.creditCode],
  sites: ['S1'],
  ...changes,
});

export const plan: RoundPlan = {
  name: '第一轮下沉企业',
  from: '2020-04-03',
  to: '2020-04-29',
  cities: [
    { id: 'wuhan', name: '武汉市' },
    { id: 'yichang', name: '宜昌市' },
  ],
  firms: [builder, developer],
  sites: [{ id: 'S1', name: '示例在建项目', city: 'wuhan', firm: builder.creditCode }],
  teams: [team('T1'), team('T2', { cities: ['yichang'], firms: [developer.creditCode], sites: [] })],
};

const occurredAt = '2020-04-15T02:00:00.000Z';
export const planned: RoundEvent = { type: 'RoundPlanned', data: { round, ...plan, occurredAt } };
export const visited = (place: VisitedPlace, of = 'T1', visit = 1): RoundEvent => ({
  type: 'VisitRecorded',
  data: {
    round,
    visit,
    team: of,
    place,
    city: of === 'T1' ? 'wuhan' : 'yichang',
    visitedOn: '2020-04-15',
    met: [{ name: '周某', position: '总经理' }],
    occurredAt,
  },
});
export const closed: RoundEvent = { type: 'RoundClosed', data: { round, missed: '企业停产', occurredAt } };
