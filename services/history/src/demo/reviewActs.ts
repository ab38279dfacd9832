import { type CatalogueItem, type CatalogueStage, itemApplies } from '@onewindow/schema/catalogue.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';

import { chanceOf } from './chance.ts';
import type { Act, Story } from './story.ts';
import { papersOf } from './words.ts';

/** Whose reviews are told. */
interface Reviewed {
  readonly caseId: string;
  readonly category: string;
  readonly traits: readonly string[];
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
    return items.flatMap((item, index) => {
      if (item === slowest) return roundsOf(item.id, turn === 0 ? story : {}, stage.id, setting.caseId, [begin, end]);
      const chance = chanceOf(`review ${setting.caseId} ${item.id}`);
      const concluded = chance.between(begin, begin + Math.ceil((end - begin) * 0.6));
      const conditional = story.conditions && turn === 0 && index === items.length - 1;
      return [act(concluded, agreement(item.id, stage.id, setting.caseId, conditional))];
    });
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
  item: string,
  { objections = 0, notApproved }: Partial<Story>,
  stage: string,
  caseId: string,
  [begin, end]: readonly [number, number],
): Act<CaseCommand>[] => {
  const chance = chanceOf(`rounds ${caseId} ${item}`);
  const words = papersOf(stage);
  const tick = (step: number) => begin + Math.round(((end - begin) * step) / (2 * objections + 1));
  const objection = (): CaseCommand => ({
    type: 'ConcludeReview',
    data: { caseId, item, outcome: 'object', reasons: chance.pick(words.objections) },
  });
  const rounds = Array.from({ length: objections }, (_, round) => [
    act(tick(2 * round + 1), objection()),
    act(tick(2 * round + 2), {
      type: 'AnswerObjection',
      data: { caseId, item, answer: chance.pick(words.answers), materials: [] },
    }),
  ]).flat();
  return [...rounds, act(end, notApproved ? objection() : agreement(item, stage, caseId))];
};

const agreement = (item: string, stage: string, caseId: string, conditional = false): CaseCommand => ({
  type: 'ConcludeReview',
  data: conditional
    ? {
        caseId,
        item,
        outcome: 'agreeWithConditions',
        conditions: chanceOf(`conditions ${caseId}`).pick(papersOf(stage).conditions),
      }
    : { caseId, item, outcome: 'agree' },
});

const act = (tick: number, command: CaseCommand): Act<CaseCommand> => ({ tick, give: () => command });
