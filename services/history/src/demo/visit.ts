import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import type { CatalogueItem } from '@onewindow/schema/catalogue.ts';
import type { Law } from '@onewindow/window/law.ts';

import { caseScript, type Script } from './caseScript.ts';
import { chanceOf } from './chance.ts';
import type { OpenJourney, TemporaryOrder } from './openJourneys.ts';
import { orderLength } from './orderScript.ts';
import { projectCodeOf, type Site } from './sites.ts';
import type { Hookup, Journey, Story } from './story.ts';

/** A journey with its days on the calendar. */
export interface Visit {
  readonly projectCode: string;
  readonly site: Site;
  readonly isKey: boolean;
  readonly cases: readonly {
    readonly caseId: string;
    readonly stage: string;
    readonly begins: number;
    readonly script: Script;
  }[];
  readonly hookups: readonly Hookup[];
  readonly temporary?: TemporaryOrder | undefined;
  readonly dayAt: (tick: number) => Day;
  /** The last working day that has come. */
  readonly seen: number;
}

/** The seven months of the published report. */
const opened: Day = '2021-04-26';
/** The day before the last on which the report's cases can have been concluded, so that a start on that day has them behind it. */
const closed: Day = '2021-11-25';

/** What visits are laid out with. */
export interface Layout {
  readonly law: Law;
  readonly certificateNumber: (item: CatalogueItem, on: Day) => string;
}

/** A concluded journey, the `place`th of `of` that are spread over the seven months. */
export const concludedVisit = (
  layout: Layout,
  journey: Journey,
  number: number,
  [place, of]: readonly [number, number],
): Visit => {
  const { calendar } = layout.law;
  const { hookups = [] } = journey;
  const isBuilt = journey.cases[0]?.stage === 'completionAcceptance';
  const projectCode = projectCodeOf(number, isBuilt ? addDays(opened, -700) : opened);
  const cases = casesOf(layout, projectCode, journey, journey.cases);
  const ends = cases.map(
    ({ stage, begins, script }) =>
      begins + script.delivered + (stage === 'constructionPermit' ? Math.max(0, ...hookups.map(orderLength)) : 0),
  );
  const spare = calendar.elapsed(opened, closed) - Math.max(...ends);
  if (spare < 0) throw new RangeError(`the demo's project ${number} needs ${-spare} working days more than there are`);
  const cameOn = calendar.due(opened, Math.round((spare * place) / Math.max(1, of - 1)));
  const permitted = cases.find(({ stage }) => stage === 'constructionPermit');
  const finished = permitted && cases.find(({ stage }) => stage === 'completionAcceptance');
  return {
    projectCode,
    cases,
    hookups,
    isKey: journey.key ?? false,
    site: {
      number,
      isBuilt,
      cameOn,
      category: journey.category,
      traits: journey.traits ?? [],
      locality: journey.locality,
      permittedOn: permitted && calendar.due(cameOn, permitted.begins + permitted.script.delivered),
      finishedOn: finished && calendar.due(cameOn, finished.begins),
      utilities: [...new Set(hookups.map(({ utility }) => utility))],
      carriers: hookups.flatMap(({ company }) => company ?? []),
    },
    dayAt: (tick) => calendar.due(cameOn, tick),
    seen: Infinity,
  };
};

/** An open journey as it stood at the end of the last working day before `today`. */
export const openVisit = (layout: Layout, journey: OpenJourney, number: number, today: Day): Visit => {
  const { calendar } = layout.law;
  const isBuilt = journey.story.stage === 'completionAcceptance';
  const projectCode = projectCodeOf(number, isBuilt ? addDays(today, -700) : today);
  const cases = casesOf(layout, projectCode, journey, [journey.story]);
  const [since, days] = journey.seen;
  const seen = days + (since === 'acceptance' ? (cases[0]?.script.accepted ?? 0) : 0);
  const cameOn = workingDaysBefore(calendar, today, seen + 1);
  const { utilities = [] } = journey;
  return {
    projectCode,
    cases,
    hookups: [],
    isKey: journey.key ?? false,
    temporary: journey.temporary,
    site: {
      number,
      isBuilt,
      cameOn,
      category: journey.category,
      traits: journey.traits ?? [],
      locality: journey.locality,
      utilities,
      carriers: utilities.includes('telecom') ? ['carrierB'] : [],
    },
    dayAt: (tick) => calendar.due(cameOn, tick),
    seen,
  };
};

/** A project's cases one after the other, numbered by stage, each some days after the one before was delivered. */
const casesOf = (
  { law: { catalogue }, certificateNumber }: Layout,
  projectCode: string,
  { category, traits = [] }: Pick<Journey, 'category' | 'traits'>,
  stories: readonly Story[],
): Visit['cases'] => {
  const cases: Visit['cases'][number][] = [];
  for (const story of stories) {
    const before = cases.at(-1);
    const nth = 1 + cases.filter(({ stage }) => stage === story.stage).length;
    const caseId = `${projectCode}.${story.stage}.${nth}`;
    const pause = story.pause ?? chanceOf(`pause ${caseId}`).between(4, 12);
    const script = caseScript(story, { catalogue, projectCode, caseId, category, traits, certificateNumber });
    cases.push({
      caseId,
      stage: story.stage,
      begins: before ? before.begins + before.script.delivered + pause : 0,
      script,
    });
  }
  return cases;
};

/** The working day that lies so many working days before a day. */
const workingDaysBefore = (calendar: Calendar, day: Day, count: number): Day => {
  let before = day;
  for (let left = count; left > 0;) {
    before = addDays(before, -1);
    if (calendar.isWorkingDay(before)) left -= 1;
  }
  return before;
};
