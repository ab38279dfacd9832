import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type CatalogueItem, type CatalogueStage, committedDays, itemApplies } from '@onewindow/schema/catalogue.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';

import { chanceOf } from './chance.ts';
import type { Act, Stop, Story } from './story.ts';
import { papersOf, receipts, refusalReasons, remedies } from './words.ts';

/** Whose reviews are told. */
interface Reviewed {
  readonly caseId: string;
  readonly category: string;
  readonly traits: readonly string[];
  readonly certificateNumber: (item: CatalogueItem, on: Day) => string;
}

/** Reviews side by side, and those after them when their turn has come: between `from` and `to`, since acceptance. */
export const reviewActs = (
  story: Story,
  stage: CatalogueStage,
  setting: Reviewed,
  [from, to]: readonly [number, number],
): Act<CaseCommand>[] => {
  const turns = turnsOf(stage, setting);
  const ends = story.notApproved ? [to] : (story.ends ?? endsOf(turns.length, from, to, story.stops));
  // What is not stopped is done by then, or the case would not stand still.
  const firstStop = Math.min(...(story.stops ?? []).map((stop) => stop.from), Infinity);
  return turns.slice(0, ends.length).flatMap((items, turn) => {
    const begin = ends[turn - 1] ?? from;
    const end = ends[turn] ?? to;
    const slowest = slowestIn(items, story);
    const others = items.flatMap((item, index) => {
      if (item === slowest) return [];
      const chance = chanceOf(`review ${setting.caseId} ${item.id}`);
      // Well within what is promised for it.
      const promised = Math.floor((committedDays(item.committed, setting.category) ?? Infinity) / 2);
      const latest = Math.min(begin + Math.ceil((end - begin) * 0.6), begin + promised, Math.max(begin, firstStop));
      const early = chance.between(begin, latest);
      // What comes last of all ends the case, and on the day that the story tells.
      const isLast = turn > 0 && turn === turns.length - 1;
      const concluded = isLast || item.consults.length > 0 ? end : early;
      const conditional = story.conditions && turn === 0 && index === items.length - 1;
      return agreed(concluded, item, stage.id, setting, conditional);
    });
    const last = slowest ? roundsOf(slowest, turn === 0 ? story : {}, stage.id, setting, [begin, end]) : [];
    // Also on one day, what rests on the others' opinions comes after them.
    return slowest && slowest.consults.length > 0 ? [...others, ...last] : [...last, ...others];
  });
};

/** The item of the first to be reviewed that takes longest. */
export const slowestOf = (
  story: Story,
  stage: CatalogueStage,
  setting: Pick<Reviewed, 'category' | 'traits'>,
): string => {
  const slowest = slowestIn(turnsOf(stage, setting)[0] ?? [], story);
  if (!slowest) throw new Error(`the stage ${stage.id} has no item to tell of`);
  return slowest.id;
};

const slowestIn = (items: readonly CatalogueItem[], { item }: Story): CatalogueItem | undefined =>
  items.find(({ id }) => id === item) ?? items[0];

/** Items that wait for no other, then those that come after them, and so on. */
const turnsOf = (
  stage: CatalogueStage,
  { category, traits }: Pick<Reviewed, 'category' | 'traits'>,
): CatalogueItem[][] => {
  const applying = stage.items.filter((item) => itemApplies(item, category, traits));
  const turns: CatalogueItem[][] = [];
  const done = new Set<string>();
  while (done.size < applying.length) {
    const turn = applying.filter(
      ({ id, after }) =>
        !done.has(id) && after.every((before) => done.has(before) || !applying.some((item) => item.id === before)),
    );
    for (const { id } of turn) done.add(id);
    turns.push(turn);
  }
  return turns;
};

/** The last of three turns is the permit itself, which takes a day; the last of two, a filing, is done at once. */
const endsOf = (turns: number, from: number, to: number, stops: readonly Stop[] = []): number[] => {
  if (turns < 3) return Array.from({ length: turns }, () => to);
  const last = Math.max(from, to - 1);
  // A special procedure is held in the first review.
  const first = Math.max(from + Math.round((last - from) * 0.45), ...stops.map((stop) => stop.to));
  return [first, Math.max(first, last), to];
};

/** One department's rounds, at even distances: objection, answer, and in the end agreement, unless nothing helps. */
const roundsOf = (
  item: CatalogueItem,
  { objections = 0, stops = [], notApproved }: Partial<Story>,
  stage: string,
  setting: Reviewed,
  [begin, end]: readonly [number, number],
): Act<CaseCommand>[] => {
  const { caseId } = setting;
  const chance = chanceOf(`rounds ${caseId} ${item.id}`);
  const words = papersOf(stage);
  // Objections are answered before a special procedure starts, which would end with the round that it is held in.
  const [firstStop] = stops;
  const last = firstStop ? Math.max(begin, firstStop.from) : end;
  const steps = firstStop ? 2 * objections : 2 * objections + 1;
  const tick = (step: number) => begin + Math.round(((last - begin) * step) / steps);
  const rounds = Array.from({ length: objections }, (_, round) => [
    act(tick(2 * round + 1), {
      type: 'ConcludeReview',
      data: { caseId, item: item.id, outcome: 'object', reasons: chance.pick(words.objections) },
    }),
    act(tick(2 * round + 2), {
      type: 'AnswerObjection',
      data: { caseId, item: item.id, answer: chance.pick(words.answers), materials: [] },
    }),
  ]).flat();
  return [...rounds, ...(notApproved ? refused(end, item, setting) : agreed(end, item, stage, setting))];
};

/** A permit and a filing are decided, certified and delivered; of the others there is an opinion. */
const agreed = (
  tick: number,
  item: CatalogueItem,
  stage: string,
  setting: Reviewed,
  conditional = false,
): Act<CaseCommand>[] => {
  const { caseId } = setting;
  const conditions = conditional && {
    conditions: chanceOf(`conditions ${caseId}`).pick(papersOf(stage).conditions),
  };
  const said = { caseId, item: item.id, ...conditions };
  if (!isDecided(item)) {
    return [
      act(tick, { type: 'ConcludeReview', data: { ...said, outcome: conditional ? 'agreeWithConditions' : 'agree' } }),
    ];
  }
  const decided = act(tick, { type: 'DecideItem', data: { ...said, outcome: 'approved' } });
  const { result } = item;
  if (!result) return [decided];
  const issued = tick + chanceOf(`issue ${caseId} ${item.id}`).between(0, 1);
  const give = (on: Day): CaseCommand => ({
    type: 'IssueCertificates',
    data: {
      caseId,
      certificates: [{ item: item.id, number: setting.certificateNumber(item, on), name: result['zh-CN'] }],
    },
  });
  return [decided, { tick: issued, give }, delivered(issued, item, setting)];
};

const refused = (tick: number, item: CatalogueItem, setting: Reviewed): Act<CaseCommand>[] => [
  act(tick, {
    type: 'DecideItem',
    data: { caseId: setting.caseId, item: item.id, outcome: 'notApproved', reasons: refusalReasons, remedies },
  }),
  delivered(tick, item, setting),
];

const delivered = (since: number, item: CatalogueItem, { caseId }: Reviewed): Act<CaseCommand> => {
  const chance = chanceOf(`delivery ${caseId} ${item.id}`);
  const means = chance.pick(['counter', 'post', 'electronic', 'electronic'] as const);
  return act(since + chance.between(0, 2), {
    type: 'DeliverDecision',
    data: {
      caseId,
      items: [item.id],
      means,
      ...(means === 'post' && { trackingNumber: `示例 ${chance.between(100_000, 999_999)}` }),
      receipt: receipts[means],
    },
  });
};

const act = (tick: number, command: CaseCommand): Act<CaseCommand> => ({ tick, give: () => command });
