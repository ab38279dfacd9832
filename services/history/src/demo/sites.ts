import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { ProjectFacts, UtilityDemand } from '@onewindow/schema/project/values.ts';

import { type Chance, chanceOf } from './chance.ts';
import { exampleCreditCode, twoDigits } from './examples.ts';

/** What a journey says of its project, and when it came to the window. */
export interface Site {
  /** No two projects of the demo have the same. */
  readonly number: number;
  readonly category: string;
  readonly traits: readonly string[];
  readonly locality?: string | undefined;
  readonly utilities: readonly string[];
  /** The carriers that its owner chose. */
  readonly carriers: readonly string[];
  /** Whether it was standing when it came. */
  readonly isBuilt: boolean;
  readonly cameOn: Day;
  /** When its permit was there, and when its works were ready for acceptance, as far as its journey says. */
  readonly permittedOn?: Day | undefined;
  readonly finishedOn?: Day | undefined;
}

/** A project's code in one of the two generations that are in use, of a year somewhat before it came to the window. */
export const projectCodeOf = (number: number, before: Day): string => {
  const chance = chanceOf(`code ${number}`);
  const on = addDays(before, -chance.between(30, 300));
  const serial = 100_000 + number * 137 + chance.between(0, 136);
  const since = chance.between(0, 2) > 0 ? `${on.slice(2, 4)}${on.slice(5, 7)}` : on.slice(0, 4);
  return `${since}-310116-${chance.pick(['04-01', '47-03', '89-01'])}-${serial}`;
};

/** Everything its owner says of it: plausible, and plainly an example. */
export const factsOf = (site: Site, catalogue: Catalogue): ProjectFacts => {
  const { number, category, traits } = site;
  const chance = chanceOf(`site ${number}`);
  const locality = catalogue.localities.find(({ id }) => id === localityOf(site, catalogue));
  if (!locality) throw new Error(`the demo's project ${number} lies in no locality of ${catalogue.id}`);
  const { uses, floorArea: area, height } = buildings[category] ?? buildings['other']!;
  const floorArea = chance.between(...area) * 100;
  const { plannedStart, plannedFinish } = plansOf(site, chance);
  const place = locality.name['zh-CN'];
  return {
    name: `${place}示例${chance.pick(uses)} ${twoDigits(number)}`,
    applicant: applicantOf(1 + ((number * 5) % 61)),
    category,
    traits: [...traits],
    investment: Math.round((floorArea * chance.between(35, 80)) / 100),
    landArea: Math.round((floorArea * chance.between(40, 90)) / 100),
    floorArea,
    height: chance.between(...height),
    address: `上海市金山区${place}示例路 ${chance.between(1, 999)} 号`,
    locality: locality.id,
    coordinates: coordinatesIn(locality.id, chance),
    contact: { name: `示例联系人 ${twoDigits(number)}`, phone: `021-0000${String(1000 + number)}` },
    plannedStart,
    plannedFinish,
    utilities: site.utilities.map((utility): UtilityDemand => {
      const carriers = utility === 'telecom' ? site.carriers : [];
      return {
        utility,
        demand: demandOf(utility, chance),
        neededBy: earlierOf(addDays(plannedStart, chance.between(150, 240)), plannedFinish),
        ...(carriers.length > 0 && { companies: [...carriers] }),
      };
    }),
  };
};

/** Works are planned between the permit and the acceptance, wherever these are in the journey. */
const plansOf = ({ isBuilt, cameOn, permittedOn, finishedOn }: Site, chance: Chance) => {
  if (isBuilt) {
    return {
      plannedStart: addDays(cameOn, -chance.between(420, 800)),
      plannedFinish: addDays(cameOn, -chance.between(10, 40)),
    };
  }
  const plannedStart = addDays(permittedOn ?? addDays(cameOn, 60), chance.between(5, 20));
  return {
    plannedStart,
    plannedFinish: finishedOn ? addDays(finishedOn, -7) : addDays(plannedStart, chance.between(300, 700)),
  };
};

/** What a project of this size asks of a utility. */
export const demandOf = (utility: string, chance: Chance): UtilityDemand['demand'] => {
  switch (utility) {
    case 'water':
      return { pipeDiameter: chance.pick([100, 150, 200]) };
    case 'drainage':
      return { discharge: chance.between(2, 30) * 10, pipeDiameter: chance.pick([300, 400]) };
    case 'power':
      return { capacity: chance.pick([315, 630, 1250, 2000]), voltage: 10 };
    case 'gas':
      return { gasFlow: chance.between(3, 20) * 10 };
    default:
      return { lines: chance.between(1, 8) };
  }
};

/** All of them in turn; every third industrial project lies in the industrial zone. */
const localityOf = ({ number, category, locality }: Site, { localities }: Catalogue): string | undefined => {
  if (locality) return locality;
  if (category === 'industrial' && number % 3 === 0) return 'jinshanIndustrialZone';
  return localities[number % localities.length]?.id;
};

const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);

const applicantOf = (number: number) => {
  const creditCode = exampleCreditCode(`91310116MA1J${String(number).padStart(5, '0')}`);
  return { name: `示例建设单位 ${twoDigits(number)}`, creditCode };
};

/** Somewhere around its town, to five decimals: about a metre. */
const coordinatesIn = (locality: string, chance: Chance) => {
  const [longitude, latitude] = centres[locality] ?? [121.25, 30.82];
  const near = (degrees: number) => Math.round((degrees + chance.between(-1200, 1200) / 100_000) * 100_000) / 100_000;
  return { longitude: near(longitude), latitude: near(latitude) };
};

const centres: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  shihua: [121.34, 30.72],
  jinshanIndustrialZone: [121.3, 30.79],
  zhujing: [121.16, 30.9],
  fengjing: [121.02, 30.89],
  zhangyan: [121.28, 30.81],
  tinglin: [121.32, 30.88],
  lvxiang: [121.18, 30.84],
  langxia: [121.19, 30.8],
  jinshanwei: [121.28, 30.73],
  caojing: [121.4, 30.8],
  shanyang: [121.36, 30.76],
};

/** Floor area in hundreds of m², height in m: a small project has at most 10,000 m² and 24 m. */
interface Building {
  readonly uses: readonly string[];
  readonly floorArea: readonly [least: number, most: number];
  readonly height: readonly [least: number, most: number];
}
const buildings: Readonly<Record<string, Building>> = {
  industrial: { uses: ['厂房', '生产车间', '仓储用房', '研发中试楼'], floorArea: [30, 600], height: [9, 36] },
  small: { uses: ['办公楼', '商业用房', '配套用房'], floorArea: [8, 95], height: [6, 23] },
  other: { uses: ['商业综合体', '住宅小区', '酒店', '研发办公楼'], floorArea: [120, 1200], height: [18, 98] },
};
