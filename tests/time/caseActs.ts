/** What may be done to a case, drawn by chance: what may well be right as things stand, or anything at all. */
import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import type { CatalogueStage } from '@onewindow/schema/catalogue.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';
import { type Case, isOpen } from '@onewindow/window/case/state.ts';

/** What chance says of one act; a step reads of it what it needs. */
export interface Chance {
  /** Days that pass before it. */
  readonly wait: number;
  /** Whether they pass until the last day of something that runs, or the day after, when it matters most what is done. */
  readonly aim: 'none' | 'lastDay' | 'dayAfter';
  /** Which act, and whether one that is right as things stand. */
  readonly act: number;
  readonly isWild: boolean;
  /** Which item, procedure or line. */
  readonly pick: number;
  readonly other: number;
  readonly days: number;
}

/** A command without the case that it is given on. */
type Act = { [Type in CaseCommand['type']]: { type: Type; data: object } }[CaseCommand['type']];
type Acts = readonly (readonly [weight: number, act: () => Act | undefined])[];

export const oneOf = <One>(list: readonly One[], pick: number): One | undefined => list[pick % list.length];

const drawn = (acts: Acts, act: number): Act | undefined => {
  let left = act % acts.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, make] of acts) {
    if (left < weight) return make();
    left -= weight;
  }
  return undefined;
};

const nothing = (): undefined => undefined;
const openLines = ({ correction }: Case): number[] =>
  Array.from({ length: correction?.lines ?? 0 }, (_, place) => place + 1).filter(
    (line) => !correction?.supplied.includes(line),
  );

const withdraw = (): Act => ({ type: 'WithdrawCase', data: { reason: '另行申请' } });
const silence = (): Act => ({ type: 'RecordSilentAcceptance', data: {} });
const accept = (): Act => ({ type: 'AcceptCase', data: {} });
const refuseAcceptance = (ground: string): Act => ({ type: 'RefuseAcceptance', data: { ground, reason: '见附件' } });
const requestCorrection = (lines: number): Act => ({
  type: 'RequestCorrection',
  data: { defects: Array.from({ length: lines }, (_, place) => `缺少材料 ${place + 1}`) },
});
const supply = (lines: readonly number[]): Act => ({
  type: 'SupplyCorrection',
  data: { lines, materials: [], note: '已补' },
});
const remind = (lines: readonly number[]): Act => ({ type: 'RemindCorrection', data: { lines, words: '请补齐' } });
const conclude = (item: string, outcome: string): Act => ({
  type: 'ConcludeReview',
  data: { item, outcome, conditions: '按图施工', reasons: '间距不足' },
});
const answer = (item: string): Act => ({ type: 'AnswerObjection', data: { item, answer: '已修改', materials: [] } });
const decide = (item: string, outcome: string): Act => ({
  type: 'DecideItem',
  data: { item, outcome, reasons: '不符合规定', remedies: '可自收到之日起六十日内申请行政复议' },
});
const start = (kind: string, items: readonly string[], expectedDays: number): Act => ({
  type: 'StartSpecialProcedure',
  data: { kind, items, expectedDays, ground: '依法进行', notice: '告知书' },
});
const prolong = (procedure: number, days: number): Act => ({
  type: 'ProlongSpecialProcedure',
  data: { procedure, days, reason: '未完成', notice: '告知书' },
});
const end = (procedure: number): Act => ({ type: 'EndSpecialProcedure', data: { procedure } });
const extend = (item: string | undefined, days: number): Act => ({
  type: 'ExtendLimit',
  data: { ...(item !== undefined && { item }), days, reason: '案情复杂', approvedBy: { name: '示例负责人' } },
});
const issue = (item: string): Act => ({
  type: 'IssueCertificates',
  data: { certificates: [{ item, number: item === 'C6' ? '310116202106300101' : `证 ${item}`, name: '证书' }] },
});
const deliver = (item: string, deliveredOn?: Day, hasEvidence = false): Act => ({
  type: 'DeliverDecision',
  data: {
    items: [item],
    means: 'counter',
    receipt: '签收单',
    ...(deliveredOn && { deliveredOn }),
    ...(hasEvidence && { evidence: '回执' }),
  },
});

/** Something that may well be right as things stand, though a day or a limit can still forbid it. */
export const rightAct = (state: Case, stage: CatalogueStage, chance: Chance): Act | undefined => {
  const { act, other } = chance;
  switch (state.phase) {
    case 'received':
      return drawn(
        [
          [8, accept],
          [state.correction ? 1 : 8, () => requestCorrection(1 + (other % 3))],
          [8, nothing],
          [2, silence],
          [1, withdraw],
          [1, () => refuseAcceptance('noPermitNeeded')],
        ],
        act,
      );
    case 'correctionRequested': {
      const open = openLines(state);
      return drawn(
        [
          [10, () => supply(open)],
          [6, () => supply(open.slice(0, 1 + (other % open.length)))],
          [5, () => remind(open.slice(0, 1))],
          [6, nothing],
          [2, () => refuseAcceptance('incomplete')],
          [1, withdraw],
        ],
        act,
      );
    }
    case 'underReview':
      return reviewing(state, stage, chance);
    default:
      return delivering(state, chance);
  }
};

const reviewing = (state: Case, stage: CatalogueStage, chance: Chance): Act | undefined => {
  const { act, pick, other, days } = chance;
  const hasOutcome = (outcome: string) =>
    state.items.filter(({ item }) => state.reviews.get(item)?.outcome === outcome).map(({ item }) => item);
  const open = state.items.filter(({ item }) => isOpen(state, item));
  const idsOf = (items: typeof open) => items.map(({ item }) => item);
  const toDecide = idsOf(open.filter(isDecided));
  const toAdvise = idsOf(open.filter((item) => !isDecided(item)));
  const waiting = idsOf(state.items.filter((item) => isDecided(item) && !state.reviews.has(item.item)));
  const extensible = idsOf(open.filter(({ statutory }) => statutory?.extension !== undefined));
  const ongoing = state.procedures.filter(({ endedAt }) => endedAt === undefined).map(({ procedure }) => procedure);
  const on =
    <One>(list: readonly One[], make: (one: One) => Act) =>
    () => {
      const one = oneOf(list, pick);
      return one === undefined ? undefined : make(one);
    };
  const advice = other % 4 === 0 ? 'agreeWithConditions' : 'agree';
  return drawn(
    [
      [12, on(toAdvise, (item) => conclude(item, advice))],
      [6, on(idsOf(open), (item) => conclude(item, 'object'))],
      [10, on(hasOutcome('object'), answer)],
      [12, on(toDecide, (item) => decide(item, 'approved'))],
      [1, on(toDecide, (item) => decide(item, 'notApproved'))],
      [1, on(waiting, (item) => decide(item, 'notApproved'))],
      [2, on(hasOutcome('object'), (item) => decide(item, 'notApproved'))],
      [14, () => startOnSome(idsOf(open), stage, chance)],
      [8, on(ongoing, (procedure) => prolong(procedure, days))],
      [4, on(ongoing, end)],
      [6, on(state.joint ? [undefined] : extensible, (item) => extend(item, 1 + (days % 10)))],
      [2, on(idsOf(open), (item) => ({ type: 'UrgeReview', data: { item, words: '请尽快' } }))],
      [4, () => delivering(state, chance)],
      [1, on(hasOutcome('noObjection'), (item) => conclude(item, 'agree'))],
      [act % 40 === 0 ? 1 : 0, withdraw],
    ],
    act,
  );
};

/** Of one kind, on some of the open items that it may be held on. */
const startOnSome = (
  open: readonly string[],
  stage: CatalogueStage,
  { pick, other, days }: Chance,
): Act | undefined => {
  const allowed = (id: string) => stage.items.find((item) => item.id === id)?.procedures ?? [];
  const kind = oneOf(
    allowed(
      oneOf(
        open.filter((id) => allowed(id).length > 0),
        pick,
      ) ?? '',
    ),
    other,
  );
  if (kind === undefined) return undefined;
  const able = open.filter((id) => allowed(id).includes(kind));
  const some = able.filter((_, place) => (other >> (place + 3)) % 2 === 0);
  return start(kind, some.length > 0 ? some : able, days);
};

const delivering = (state: Case, { pick, other }: Chance): Act | undefined => {
  const due = state.items.filter(({ item }) => state.reviews.get(item)?.decided && !state.delivered.has(item));
  const paper = oneOf(due, pick)?.item;
  if (paper === undefined) return undefined;
  const certified = state.certificates.some(({ item }) => item === paper);
  const [certificate] = state.certificates;
  if (other % 16 === 0 && certificate?.endedBy) {
    const { number } = certificate;
    return { type: 'SetAsideCertificateEnd', data: { number, by: 'court', document: '判决书', reason: '判决撤销' } };
  }
  if (other % 16 === 0 && certificate)
    return {
      type: 'RevokeCertificate',
      data: { number: certificate.number, act: 'annulled', reason: '违法' },
    };
  const decidedOn = state.reviews.get(paper)?.decided?.at.slice(0, 10);
  if (state.reviews.get(paper)?.decided?.outcome === 'approved' && !certified && other % 5 > 0) return issue(paper);
  return deliver(paper, other % 2 === 0 && decidedOn ? addDays(decidedOn, pick % 4) : undefined, other % 3 === 0);
};

/** What a limit asks for on its last day, or forbids on the day after; of most it is what is right anyway. */
export const actOn = (limit: string, state: Case, { days }: Chance): Act | undefined => {
  const [, kind, item = ''] = limit.split(' ');
  if (kind === 'correction') return refuseAcceptance('incomplete');
  if (kind !== 'statutory' || state.phase === 'received') return undefined;
  return state.reviews.get(item)?.decided ? deliver(item) : extend(item === '' ? undefined : item, 1 + (days % 10));
};

/** Anything, also where it makes no sense: the window has to know. */
export const anyAct = (state: Case, stage: CatalogueStage, { act, pick, other, days }: Chance): Act | undefined => {
  const item = oneOf(stage.items, pick)?.id ?? '';
  const two = [...new Set([item, oneOf(stage.items, other)?.id ?? ''])];
  const number = 1 + (pick % 4);
  const kinds = ['expertReview', 'hearing', 'testing', 'publicity', 'siteRectification', 'appraisal', 'auction'];
  const acts: Acts = [
    [1, accept],
    [1, silence],
    [1, () => requestCorrection(number)],
    [1, () => supply([number])],
    [1, () => remind([number])],
    [1, () => refuseAcceptance(oneOf(['incomplete', 'predecessorMissing', 'stageAlreadyOpen'], other)!)],
    [2, () => conclude(item, oneOf(['agree', 'object', 'agreeWithConditions'], other)!)],
    [2, () => answer(item)],
    [2, () => decide(item, oneOf(['approved', 'notApproved'], other)!)],
    [2, () => start(oneOf(kinds, other)!, two, days)],
    [2, () => prolong(number, days)],
    [1, () => end(number)],
    [3, () => extend(other % 5 === 0 ? undefined : item, days)],
    [1, () => ({ type: 'UrgeReview', data: { item, words: '请尽快' } })],
    [1, () => ({ type: 'RecordSilentConsultation', data: { item } })],
    [2, () => issue(item)],
    [2, () => deliver(item, other % 2 === 0 ? addDays(state.receivedOn, other % 90) : undefined)],
  ];
  return drawn(acts, act);
};
