/** The course of one case, told day by day and lived through by a centre of its own: what is done, what is refused, what is seen. */
import { expect } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, nextProjectCode, project, refusalOf } from './asking.ts';

/** Something that is done, refused with a code, or looked at. */
type Step = (centre: TestCentre, caseId: string) => Promise<void>;
/** What happens at a moment, in its order. */
export interface Moment {
  readonly when: string;
  readonly steps: readonly Step[];
}
/** What a course begins with: a project, and what was approved of it elsewhere. */
export interface Course {
  readonly stage: string;
  readonly category?: 'industrial' | 'small' | 'other';
  readonly traits?: readonly string[];
  readonly approvedBefore?: readonly string[];
  readonly course: readonly Moment[];
}

/** At ten in the morning of a day in Shanghai, unless it says at what time: `2021-06-08 23:59`. */
export const at = (when: string, ...steps: readonly Step[]): Moment => ({ when, steps });

/** Does something on the case, and expects that nothing forbids it. */
export const does =
  (name: string, input: object = {}): Step =>
  async (centre, caseId) => {
    await given(centre, name, { caseId, ...input });
  };

/** Submits the application; the centre numbers it, and it is the only one of its stage. */
export const submits =
  (input: object = {}): Step =>
  async (centre, caseId) => {
    const [projectCode, stage] = caseId.split('.');
    const { id } = await given(centre, 'submitCase', { projectCode, stage, channel: 'WINDOW', ...input });
    expect(id).toBe(caseId);
  };

/** Tries something, and is told why not; nothing of it stays. */
export const refused =
  (name: string, input: object, code: string, details?: object): Step =>
  async (centre, caseId) => {
    const before = await centre.logLength();
    const [projectCode, stage] = caseId.split('.');
    const whole = name === 'submitCase' ? { projectCode, stage, channel: 'WINDOW', ...input } : { caseId, ...input };
    expect(await refusalOf(centre, name, whole)).toMatchObject({ code, ...(details && { details }) });
    expect(await centre.logLength()).toBe(before);
  };

/** Tries something that is no command at all: the contract does not let it in. */
export const malformed =
  (name: string, input: object): Step =>
  async (centre, caseId) => {
    const { errors } = await give(centre, name, { caseId, ...input });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  };

/** Looks at the case, and sees at least this. */
export const sees =
  (expected: Partial<Seen>): Step =>
  async (centre, caseId) => {
    expect(await seen(centre, caseId)).toMatchObject(expected);
  };

/** Asks anything else of the centre. */
export const asks =
  (query: string, expected: object, variables: (caseId: string) => object = () => ({})): Step =>
  async (centre, caseId) => {
    await centre.world.advance(0);
    const { data, errors } = await centre.ask(query, variables(caseId));
    expect(errors).toBeUndefined();
    expect(data).toMatchObject(expected);
  };

/** Lives a course through, from the registration of its project on. */
export const lived = async ({ stage, category = 'industrial', traits, approvedBefore = [], course }: Course) => {
  const [first] = course;
  const centre = await openTestCentre(instantOf(first?.when ?? ''));
  const projectCode = nextProjectCode();
  try {
    await given(centre, 'registerProject', { ...project(projectCode), category, ...(traits && { traits }) });
    for (const before of approvedBefore)
      await given(centre, 'recordPriorApproval', {
        projectCode,
        stage: before,
        number: `${before}-1`,
        issuer: '示例机关',
        issuedOn: '2019-01-02',
        reason: '本中心受理之前已经批准',
      });
    for (const { when, steps } of course) {
      await centre.world.until(instantOf(when));
      for (const step of steps) await step(centre, `${projectCode}.${stage}.1`);
    }
  } finally {
    await centre.close();
  }
};

/** In Shanghai. */
const instantOf = (when: string): string => {
  const [day = '', time = '10:00'] = when.split(' ');
  return new Date(`${day}T${time}:00+08:00`).toISOString();
};

type Days = { readonly [item: string]: string | null };
/** A case as a table has room for it. */
interface Seen {
  readonly status: string;
  readonly turn: string;
  readonly pending: boolean;
  readonly light: string | null;
  readonly overdue: boolean;
  readonly suspended: boolean;
  readonly receivedOn: string;
  readonly acceptedOn: string | null;
  readonly bySilence: boolean;
  /** What the stage promises, or before acceptance and after the decision the law's nearest. */
  readonly dueOn: string | null;
  /** Every limit that runs, the nearest first: its day, its kind and whose it is. */
  readonly limits: readonly string[];
  readonly answerBy: string | null;
  readonly states: { readonly [item: string]: string };
  readonly statutory: Days;
  readonly promised: Days;
  readonly owner: Days;
  /** Until when each procedure was announced. */
  readonly announced: readonly string[];
  /** By when the paper of a decision is due, when it was delivered, as it was said, and whether that was in time. */
  readonly delivery: { readonly [item: string]: readonly unknown[] };
  readonly decidedOn: string | null;
  readonly deliveredOn: string | null;
  readonly time: object | null;
}

const seen = async (centre: TestCentre, caseId: string): Promise<Seen> => {
  // What the centre does by itself is done within a minute.
  await centre.world.advance(60_000);
  const { data, errors } = await centre.ask(`{ case(id: "${caseId}") { ${fields} } }`);
  expect(errors).toBeUndefined();
  const { limits, reviews, procedures, correction, acceptedBySilence: bySilence, ...row } = data.case;
  const each = (of: (review: Review) => unknown) =>
    Object.fromEntries((reviews as Review[]).map((review) => [review.item.id, of(review)]));
  return {
    ...row,
    bySilence,
    answerBy: correction?.answerDueOn ?? null,
    limits: limits.map(({ dueOn, kind, item }: Limit) => [dueOn, kind, item?.id].filter(Boolean).join(' ')),
    states: each(({ state }) => state),
    statutory: each(({ statutoryDueOn }) => statutoryDueOn),
    promised: each(({ promisedOn }) => promisedOn),
    owner: each(({ ownerDueOn }) => ownerDueOn),
    announced: procedures.map(({ announcedUntil }: { announcedUntil: string }) => announcedUntil),
    delivery: each(
      ({ decision }) => decision && [decision.deliveryDueOn, decision.deliveredOn, decision.deliveredInTime],
    ),
  } as Seen;
};

interface Review {
  readonly item: { readonly id: string };
  readonly state: string;
  readonly statutoryDueOn: string | null;
  readonly promisedOn: string | null;
  readonly ownerDueOn: string | null;
  readonly decision: { deliveryDueOn: string; deliveredOn: string; deliveredInTime: boolean } | null;
}
interface Limit {
  readonly dueOn: string;
  readonly kind: string;
  readonly item: { readonly id: string } | null;
}

const fields = `
  status turn pending light overdue suspended receivedOn acceptedOn acceptedBySilence dueOn decidedOn deliveredOn
  limits { kind dueOn item { id } } correction { answerDueOn }
  reviews {
    item { id } state statutoryDueOn promisedOn ownerDueOn decision { deliveryDueOn deliveredOn deliveredInTime }
  }
  procedures { announcedUntil }
  time { elapsed beforeAcceptance department applicant excluded withinCommitted withinStatutory }
`;

/** A course of a construction permit, of an industrial project unless it says otherwise. */
export const permit = { stage: 'constructionPermit' };
/** A small project's, in which C4 has its own twenty days beside C1. */
export const smallPermit = { ...permit, category: 'small', approvedBefore: ['designScheme'] } as const;
export const accepted: readonly Step[] = [submits(), does('acceptCase')];
/** The one notice of two things that are missing or wrong. */
export const asked: Step = does('requestCorrection', { defects: ['缺少总平面图', '图纸未盖章'] });

/** What is said of every special procedure. */
export const procedure = (kind: string, items: readonly string[], expectedDays: number) => ({
  kind,
  items,
  expectedDays,
  ground: '依法需要进行',
  notice: '所需时间告知书',
});
/** What is said of every prolongation. */
export const more = (number: number, days: number) => ({
  procedure: number,
  days,
  reason: '尚未完成',
  notice: '所需时间告知书',
});
export const agrees = (item: string): Step => does('concludeReview', { item, outcome: 'AGREE' });
export const objects = (item: string): Step =>
  does('concludeReview', { item, outcome: 'OBJECT', reasons: '防火间距不足' });
export const answers = (item: string): Step => does('answerObjection', { item, answer: '已按意见修改' });
export const approves = (item: string): Step => does('decideItem', { item, outcome: 'APPROVED' });
/** A refusal as art. 38 wants it. */
export const refusing = (item: string) => ({
  item,
  outcome: 'NOT_APPROVED',
  reasons: '不符合规划条件',
  remedies: '可自收到之日起六十日内申请行政复议，或者六个月内提起行政诉讼',
});
export const extending = (item: string | undefined, days: number) => ({
  ...(item !== undefined && { item }),
  days,
  reason: '案情复杂',
  approvedBy: { name: '示例负责人' },
});
export const certificate = (item: string) => ({
  certificates: [{ item, number: certificateNumber(item), name: '证书' }],
});
/** As the catalogue wants a construction permit's, C6; any of another paper's. */
export const certificateNumber = (item: string): string => (item === 'C6' ? '310116202106300101' : `证 ${item}`);
export const delivery = (item: string, said: object = {}) => ({
  items: [item],
  means: 'COUNTER',
  receipt: '签收单',
  ...said,
});
