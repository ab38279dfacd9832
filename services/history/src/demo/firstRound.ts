import type { RoundPlan, Team } from '@onewindow/schema/round/values.ts';

import { exampleCreditCode, twoDigits } from './examples.ts';

/**
 * The first round of Hubei's visits to firms, of April 2020. Published are only totals: 12 teams, 17 cities, 48 firms (24 that build, 24 that
 * develop), 27 sites, all of them visited; 153 difficulties, of which 122 were to be settled after merging (91 of building, 31 of real
 * estate). The cities are Hubei's; firms, sites and people are examples.
 */
export const firstRound = '2020.1';

const cities = [
  '武汉市',
  '黄石市',
  '十堰市',
  '宜昌市',
  '襄阳市',
  '鄂州市',
  '荆门市',
  '孝感市',
  '荆州市',
  '黄冈市',
  '咸宁市',
  '随州市',
  '恩施州',
  '仙桃市',
  '潜江市',
  '天门市',
  '神农架林区',
].map((name, index) => ({ id: `C${twoDigits(index + 1)}`, name }));

/** The first teams have two cities each, the others one; each has four firms, two of either trade, and two sites or three. */
const teams = 12;
const withTwoCities = cities.length - teams;
const firmsOfTeam = 4;
const withThreeSites = 27 - 2 * teams;

const citiesOf = (team: number): readonly { readonly id: string; readonly name: string }[] =>
  team < withTwoCities ? cities.slice(2 * team, 2 * team + 2) : [cities[team + withTwoCities]!];

const creditCodeOf = (number: number): string => exampleCreditCode(`91420000MA4K${String(number).padStart(5, '0')}`);

/** A firm's place among those of its round. */
const firmOf = (number: number): RoundPlan['firms'][number] => {
  const trade = number % 2 === 0 ? 'construction' : 'realEstate';
  const places = citiesOf(Math.floor(number / firmsOfTeam));
  const { id, name } = places[Math.floor(number / 2) % places.length]!;
  const word = trade === 'construction' ? '建筑企业' : '房地产企业';
  return {
    creditCode: creditCodeOf(number + 1),
    name: `${name}示例${word} ${twoDigits(number + 1)}`,
    trade,
    city: id,
  };
};

const siteOf = (team: number, number: number): RoundPlan['sites'][number] => {
  const places = citiesOf(team);
  const { id, name } = places[number % places.length]!;
  return {
    id: `S${twoDigits(team + 1)}-${number + 1}`,
    name: `${name}示例在建项目 ${twoDigits(team + 1)}-${number + 1}`,
    city: id,
    firm: creditCodeOf(team * firmsOfTeam + 1),
  };
};

const teamOf = (team: number): Team => ({
  id: `T${twoDigits(team + 1)}`,
  leader: { name: `示例厅级领导 ${twoDigits(team + 1)}`, position: '厅级领导' },
  liaison: { name: `示例联络员 ${twoDigits(team + 1)}`, phone: `027-0000${1000 + team}` },
  cities: citiesOf(team).map(({ id }) => id),
  firms: Array.from({ length: firmsOfTeam }, (_, index) => creditCodeOf(team * firmsOfTeam + index + 1)),
  sites: sitesOf(team).map(({ id }) => id),
});

const sitesOf = (team: number): RoundPlan['sites'] =>
  Array.from({ length: team < withThreeSites ? 3 : 2 }, (_, number) => siteOf(team, number));

const each = Array.from({ length: teams }, (_, team) => team);

/** Whom the round was to hear, and which team heard whom. */
export const firstRoundPlan: RoundPlan = {
  name: '湖北省第一轮“下沉企业、助企纾困”活动（重构示例）',
  from: '2020-04-03',
  to: '2020-04-29',
  cities,
  firms: Array.from({ length: teams * firmsOfTeam }, (_, number) => firmOf(number)),
  sites: each.flatMap(sitesOf),
  teams: each.map(teamOf),
};
