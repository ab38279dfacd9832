/** Drives one case through up to a year, by rules that the window itself judges: what it refuses leaves no fact. */
import { lawOf } from '@onewindow/app/law.ts';
import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { isRefusal } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { conforming } from '@onewindow/kernel/spec.ts';
import type { Catalogue, CatalogueItem, CatalogueStage } from '@onewindow/schema/catalogue.ts';
import { type CaseCommand, caseCommands } from '@onewindow/schema/case/commands.ts';
import { caseEvents } from '@onewindow/schema/case/events.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';
import { caseDecider } from '@onewindow/window/case/decide.ts';
import { type Case, isOpen } from '@onewindow/window/case/state.ts';
import { momentAt } from '@onewindow/window/law.ts';
import type { Project } from '@onewindow/window/project/state.ts';

import { catalogue as jinshan } from '../jinshan.ts';
import { actOn, anyAct, type Chance, oneOf, rightAct } from './caseActs.ts';
import { naiveAnswers } from './naiveAnswers.ts';
import type { Noted } from './wallCalendar.ts';

/** What chance says of a whole life. */
export interface Beginning {
  readonly law: number;
  readonly stage: number;
  readonly category: number;
  /** Which of the traits it has, bit by bit. */
  readonly traits: number;
  readonly enteredOn: Day;
  /** How many days before its entry the paper came. */
  readonly earlier: number;
  /** Whether somebody looks every night what silence has brought about; else only an act does. */
  readonly isWatched: boolean;
}

/** What became of an act. */
export interface Step {
  readonly day: Day;
  readonly command: CaseCommand;
  /** Absent where it was done. */
  readonly refused: string | undefined;
  /** All that has happened before it, and with it. */
  readonly before: readonly Noted[];
  readonly after: readonly Noted[];
}

const changed = (
  stage: (stage: CatalogueStage) => Partial<CatalogueStage>,
  item: (item: CatalogueItem) => Partial<CatalogueItem> = () => ({}),
): Catalogue => ({
  ...jinshan,
  stages: jinshan.stages.map((one) => ({
    ...one,
    ...stage(one),
    items: one.items.map((of) => ({ ...of, ...item(of) })),
  })),
});

/** Jinshan's, and what its catalogue has no case of: a joint limit, a limit from the receipt itself, one that waits for few. */
export const laws = [
  jinshan,
  changed(
    ({ ofOrders }) => (ofOrders ? {} : { joint: { days: 45, unit: 'workingDays', from: 'acceptance', extension: 15 } }),
    ({ id }) => (id === 'C6' ? { after: ['C3'] } : {}),
  ),
  changed(
    () => ({}),
    ({ id }) => (id === 'C6' ? { after: [] } : {}),
  ),
].map((catalogue) => lawOf(catalogue));

const decider = conforming(caseDecider, { commands: caseCommands, events: caseEvents });
const projectCode = '2105-310116-04-01-000001';
const longestLife = 365;

/** Every act of a life, and what became of it. */
export function* caseLife(beginning: Beginning, chances: readonly Chance[], works: ReadonlySet<Day>): Generator<Step> {
  const law = laws[beginning.law % laws.length]!;
  const { catalogue } = law;
  const stages = catalogue.stages.filter(({ ofOrders }) => !ofOrders);
  const stage = stages[beginning.stage % stages.length]!;
  const project = projectOf(catalogue, beginning);
  const caseId = `${projectCode}.${stage.id}.1`;
  const last = addDays(beginning.enteredOn, longestLife);
  let state: Case | undefined;
  let noted: readonly Noted[] = [];
  let [day, minute] = [beginning.enteredOn, 1];

  const act = (command: CaseCommand): Step => {
    const context = { ...momentAt(law, instantOf(day, minute)), project, casesOf: () => [] };
    const decision = decider.decide(command, state, context);
    const before = noted;
    if (isRefusal(decision)) return { day, command, refused: decision.refused, before, after: before };
    state = decision.reduce(decider.evolve, state);
    noted = [...before, ...decision.map((fact) => ({ day, fact }))];
    return { day, command, refused: undefined, before, after: noted };
  };

  yield act({
    type: 'SubmitCase',
    data: {
      projectCode,
      stage: stage.id,
      kind: 'new',
      channel: 'window',
      materials: [],
      receivedOn: addDays(day, -beginning.earlier),
    },
  });
  for (const chance of chances) {
    const aimed = chance.aim === 'none' ? undefined : oneOf(naiveAnswers(noted, works).limits, chance.pick);
    const aim = aimed && addDays(aimed.slice(0, 10), chance.aim === 'dayAfter' ? 1 : 0);
    const until = aim && aim > day ? aim : addDays(day, chance.wait);
    while (day < until) {
      [day, minute] = [addDays(day, 1), 1];
      if (beginning.isWatched && state)
        for (const command of nightly(state)) if (mayBeSilent(state, command)) yield act(command);
    }
    if (day > last || !state || isOver(state)) return;
    const command =
      (aimed && chance.other % 2 === 0 ? actOn(aimed, state, chance) : undefined) ??
      (chance.isWild ? anyAct(state, stage, chance) : rightAct(state, stage, chance));
    // Late in the evening or a minute later: both are still this day.
    minute = Math.min(minute + (chance.other % 5) * 300, 1439);
    if (command) yield act({ ...command, data: { ...command.data, caseId } } as CaseCommand);
  }
}

/** A project of the category and the traits that chance has chosen. */
export const projectOf = (
  catalogue: Catalogue,
  { category, traits }: Pick<Beginning, 'category' | 'traits'>,
): Project => ({
  projectCode,
  facts: {
    name: '示例厂房',
    applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
    category: catalogue.categories[category % catalogue.categories.length]!.id,
    traits: catalogue.traits.filter((_, place) => (traits >> place) % 2 === 1).map(({ id }) => id),
    address: '示例路 1 号',
    locality: 'langxia',
    utilities: [],
  },
  isKeyProject: false,
  // Whatever must come before was approved elsewhere: this is about one case.
  priorApprovals: catalogue.stages.map(({ id }) => ({
    stage: id,
    number: `${id}-1`,
    issuer: '示例机关',
    issuedOn: '2018-01-02',
  })),
});

/** In Shanghai, eight hours before Greenwich. */
const instantOf = (day: Day, minute: number): Instant => {
  const two = (number: number) => String(number).padStart(2, '0');
  const hour = Math.floor(minute / 60);
  const [date, utc] = hour < 8 ? [addDays(day, -1), hour + 16] : [day, hour - 8];
  return `${date}T${two(utc)}:${two(minute % 60)}:00.000Z`;
};

const isOver = (state: Case): boolean =>
  state.phase === 'withdrawn' ||
  state.phase === 'acceptanceRefused' ||
  (state.phase === 'decided' && state.items.filter(isDecided).every(({ item }) => state.delivered.has(item)));

/** What the centre gives by itself as time passes. */
const nightly = ({ caseId, items }: Case): readonly CaseCommand[] => [
  { type: 'RecordSilentAcceptance', data: { caseId } },
  ...items
    .filter(({ onSilence }) => onSilence)
    .map(({ item }): CaseCommand => ({ type: 'RecordSilentConsultation', data: { caseId, item } })),
];
const mayBeSilent = (state: Case, command: CaseCommand): boolean =>
  command.type === 'RecordSilentConsultation' ? isOpen(state, command.data.item) : state.phase === 'received';
