import { createHash } from 'node:crypto';

import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Catalogue, CatalogueItem, CatalogueStage } from '@onewindow/schema/catalogue.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';

import { chanceOf } from './chance.ts';
import { reviewActs, slowestOf } from './reviewActs.ts';
import type { Act, Stop, Story } from './story.ts';
import { papersOf } from './words.ts';

/** What a script is written for. */
export interface CaseSetting {
  readonly catalogue: Catalogue;
  readonly projectCode: string;
  readonly caseId: string;
  readonly category: string;
  readonly traits: readonly string[];
  readonly certificateNumber: (item: CatalogueItem, on: Day) => string;
}

/** A case's commands, by working days since its receipt, and the milestones among them. */
export interface Script {
  readonly acts: readonly Act<CaseCommand>[];
  readonly accepted: number;
  readonly delivered: number;
}

/** Tells a story as the commands that were given, on which working day each. */
export const caseScript = (story: Story, setting: CaseSetting): Script => {
  const stage = setting.catalogue.stages.find(({ id }) => id === story.stage);
  if (!stage) throw new Error(`${setting.catalogue.id} has no stage ${story.stage} for the demo`);
  const intake = intakeOf(story, stage, setting);
  const decided = intake.accepted + story.days + stoppedDays(story.stops ?? [], setting.catalogue);
  const procedures = proceduresOf(story, stage, setting);
  const since = (acts: readonly Act<CaseCommand>[]) =>
    acts.map((act) => ({ ...act, tick: act.tick + intake.accepted }));
  const acts = [
    ...intake.acts,
    ...since(extensionOf(story, setting.caseId)),
    ...since(procedures.ends),
    ...since(reviewActs(story, stage, setting, [intake.reviewed - intake.accepted, decided - intake.accepted])),
    ...since(procedures.starts),
  ];
  return {
    acts: acts.toSorted((a, b) => a.tick - b.tick),
    accepted: intake.accepted,
    delivered: Math.max(...acts.map(({ tick }) => tick)),
  };
};

/** From receipt to acceptance. Reviews begin when the acceptance is on record, which with silence is later than it counts. */
const intakeOf = ({ intake }: Story, stage: CatalogueStage, { catalogue, projectCode, caseId }: CaseSetting) => {
  const chance = chanceOf(`intake ${caseId}`);
  const materials = materialsOf(stage, catalogue, caseId);
  const corrected = intake === 'correction' || intake === 'correctionThenSilence';
  const missing = corrected ? materials.slice(-1) : [];
  const acts: Act<CaseCommand>[] = [
    act(0, {
      type: 'SubmitCase',
      data: {
        projectCode,
        stage: stage.id,
        kind: 'new',
        channel: chance.pick(['online', 'online', 'window']),
        materials: materials.slice(0, materials.length - missing.length),
      },
    }),
  ];
  let complete = 0;
  if (corrected) {
    const requested = intake === 'correction' ? chance.between(1, 3) : 2;
    complete = intake === 'correction' ? requested + chance.between(1, 5) : 6;
    const defects = [chance.pick(papersOf(stage.id).defects), ...missing.map(({ name }) => `请补交：${name}`)];
    acts.push(
      act(requested, { type: 'RequestCorrection', data: { caseId, defects } }),
      act(complete, {
        type: 'SupplyCorrection',
        data: { caseId, lines: defects.map((_, index) => index + 1), materials: missing, note: '已按告知逐项补正' },
      }),
    );
  }
  if (intake === 'silence' || intake === 'correctionThenSilence') {
    const recorded = complete + (catalogue.silence?.days ?? 0) + 1;
    acts.push(act(recorded, { type: 'RecordSilentAcceptance', data: { caseId } }));
    return { acts, accepted: complete, reviewed: recorded };
  }
  const accepted = complete + chance.between(0, 2);
  acts.push(act(accepted, { type: 'AcceptCase', data: { caseId } }));
  return { acts, accepted, reviewed: accepted };
};

/** What the applicant hands in: nothing that is fetched. Of a file only name, hash and size are on record. */
const materialsOf = (stage: CatalogueStage, catalogue: Catalogue, caseId: string) => {
  const wanted = new Set(stage.items.flatMap(({ materials }) => materials));
  return catalogue.materials
    .filter(({ id, fetched }) => wanted.has(id) && !fetched)
    .map(({ id, name }) => ({
      material: id,
      name: `${name['zh-CN']}.pdf`,
      sha256: createHash('sha256').update(`${caseId} ${id}`).digest('hex'),
      size: chanceOf(`material ${caseId} ${id}`).between(80, 9000) * 1024,
    }));
};

/** Working days on which the clock stood still: those of overlapping procedures count once. */
const stoppedDays = (stops: readonly Stop[], { procedures }: Catalogue): number => {
  const days = new Set<number>();
  for (const { kind, from, to } of stops) {
    if (!procedures.some(({ id, suspends }) => id === kind && suspends)) continue;
    for (let day = from + 1; day <= to; day += 1) days.add(day);
  }
  return days.size;
};

/** A stop concerns the item that takes longest, unless told: while others are looked at, the case does not stand still. */
const proceduresOf = (story: Story, stage: CatalogueStage, setting: CaseSetting) => {
  const { catalogue, caseId } = setting;
  const slowest = slowestOf(story, stage, setting);
  const told = (story.stops ?? []).map(({ kind, from, to, of }, index) => {
    const known = catalogue.procedures.find(({ id }) => id === kind);
    const name = known?.name['zh-CN'] ?? kind;
    const expectedDays = Math.min(to - from + 1, known?.most ?? Infinity);
    const ground = `需进行${name}，依据：${known?.basis ?? ''}`;
    const notice = `${name}预计需要 ${expectedDays} 个工作日，特此告知。`;
    const started = { caseId, kind, items: [of ?? slowest], ground, expectedDays, notice };
    const ended = { caseId, procedure: index + 1, result: `${name}已完成` };
    return {
      start: act(from, { type: 'StartSpecialProcedure', data: started }),
      end: act(to, { type: 'EndSpecialProcedure', data: ended }),
    };
  });
  return { starts: told.map(({ start }) => start), ends: told.map(({ end }) => end) };
};

const extensionOf = ({ extension }: Story, caseId: string): Act<CaseCommand>[] =>
  extension
    ? [
        act(extension.at, {
          type: 'ExtendLimit',
          data: {
            caseId,
            item: extension.item,
            days: extension.days,
            reason: '项目涉及多方协调，经批准延长审查期限，已书面告知申请人。',
            approvedBy: { name: '示例负责人', rank: '部门负责人' },
          },
        }),
      ]
    : [];

const act = (tick: number, command: CaseCommand): Act<CaseCommand> => ({ tick, give: () => command });
