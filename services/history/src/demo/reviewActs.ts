import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type CatalogueItem, type CatalogueStage, itemApplies } from '@onewindow/schema/catalogue.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';

import { chanceOf } from './chance.ts';
import type { Act, Story } from './story.ts';
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
  const ends = story.notApproved ? [to] : (story.ends ?? endsOf(turns.length, from, to));
  return turns.slice(0, ends.length).flatMap((items, turn) => {
    const begin = ends[turn - 1] ?? from;
    const end = ends[turn] ?? to;
    const slowest = items.find(({ id }) => id === story.item) ?? items[0];
    const others = items.flatMap((item, index) => {
      if (item === slowest) return [];
      const chance = chanceOf(`review ${setting.caseId} ${item.id}`);
      const early = chance.between(begin, begin + Math.ceil((end - begin) * 0.6));
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

/** Items that wait for no other, then those that come after them, and so on. */
const turnsOf = (stage: CatalogueStage, { category, traits }: Reviewed): CatalogueItem[][] => {
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
const endsOf = (turns: number, from: number, to: number): number[] => {
  if (turns < 3) return Array.from({ length: turns }, () => to);
  const last = Math.max(from, to - 1);
  return [from + Math.round((last - from) * 0.45), last, to];
};

/** One department's rounds, at even distances: objection, answer, and in the end agreement, unless nothing helps. */
const roundsOf = (
  item: CatalogueItem,
  { objections = 0, notApproved }: Partial<Story>,
  stage: string,
  setting: Reviewed,
  [begin, end]: readonly [number, number],
): Act<CaseCommand>[] => {
  const { caseId } = setting;
  const chance = chanceOf(`rounds ${caseId} ${item.id}`);
  const words = papersOf(stage);
  const tick = (step: number) => begin + Math.round(((end - begin) * step) / (2 * objections + 1));
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
