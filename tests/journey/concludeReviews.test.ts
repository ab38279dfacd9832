import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { issuesOf, underReview } from './asking.ts';

let centre: TestCentre;
let reviewer = '';
/** An item of another department. */
let others = '';
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:30.000Z');
  const { data } = await centre.ask(
    `{ case(id: "${await underReview(centre)}") { reviews { item { id } department { id } } } }`,
  );
  const reviews = data.case.reviews as { item: { id: string }; department: { id: string } }[];
  const own = reviews.find(({ item }) => item.id === 'C1')!.department.id;
  reviewer = `${own}.reviewer`;
  others = reviews.find(({ department }) => department.id !== own)!.item.id;
});
afterAll(() => centre.close());

const conclude = async (inputs: readonly object[], { dryRun = false, who = reviewer } = {}) =>
  centre.ask(
    `mutation ($inputs: [ConcludeReviewInput!]!, $dryRun: Boolean) {
      concludeReviews(inputs: $inputs, dryRun: $dryRun) {
        results { case { id reviews { item { id } state } } refusal { code } error { code message } }
        position
        refusal { code }
      }
    }`,
    { inputs, dryRun },
    { ...as(who) },
  );
const agree = (caseId: string, more: object = {}) => ({ caseId, item: 'C1', outcome: 'AGREE', ...more });
const stateOf = (result: { case: { reviews: { item: { id: string }; state: string }[] } }): string | undefined =>
  result.case.reviews.find(({ item }) => item.id === 'C1')?.state;

describe('many opinions at once', () => {
  it('have an answer each, in their order, and again nothing twice', async () => {
    const cases = [await underReview(centre), await underReview(centre), await underReview(centre)];
    const inputs = cases.map((caseId) => agree(caseId, { commandId: centre.world.randomUuid() }));
    const { data, errors } = await conclude(inputs);
    expect(errors).toBeUndefined();
    const { results, refusal } = data.concludeReviews;
    expect(refusal).toBeNull();
    expect(results.map((one: { case: { id: string } }) => one.case.id)).toEqual(cases);
    expect(results.map(stateOf)).toEqual(['AGREE', 'AGREE', 'AGREE']);
    const length = await centre.logLength();
    const again = await conclude(inputs);
    expect(again.data.concludeReviews.results).toEqual(results);
    expect(await centre.logLength()).toBe(length);
  });

  it('are judged one by one: what is refused, or is not theirs, keeps nobody else back', async () => {
    const [caseId, other] = [await underReview(centre), await underReview(centre)];
    const { data } = await conclude([
      agree(caseId),
      agree(caseId),
      { caseId: other, item: others, outcome: 'AGREE' },
      agree('2105-310116-04-01-999999.constructionPermit.1'),
      agree(other),
    ]);
    expect(
      data.concludeReviews.results.map(
        (one: { case: object | null; refusal: { code: string } | null; error: { code: string } | null }) =>
          one.refusal?.code ?? one.error?.code ?? (one.case && 'done'),
      ),
    ).toEqual(['done', 'REVIEW_NOT_OPEN', 'FORBIDDEN', 'CASE_UNKNOWN', 'done']);
  });

  it('are not given where one of them is malformed, and every fault is told at its place', async () => {
    const caseId = await underReview(centre);
    const length = await centre.logLength();
    const answer = await conclude([agree(caseId), agree(caseId, { reasons: '' }), agree('x')]);
    expect(issuesOf(answer).map(({ path }) => path)).toEqual(['inputs.1.reasons', 'inputs.2.caseId']);
    const wrong = await conclude([agree(caseId), agree(caseId, { outcome: 'PERHAPS' })]);
    expect(issuesOf(wrong).map(({ path }) => path)).toEqual(['inputs.1.outcome']);
    expect(await centre.logLength()).toBe(length);
  });

  it('are at most two hundred', async () => {
    const caseId = await underReview(centre);
    const length = await centre.logLength();
    const answer = await conclude(Array.from({ length: 201 }, () => agree(caseId)));
    expect(issuesOf(answer)).toMatchObject([{ path: 'inputs', rule: '<= 200' }]);
    expect(await centre.logLength()).toBe(length);
    const { data } = await conclude(
      Array.from({ length: 200 }, () => agree(caseId)),
      { dryRun: true },
    );
    expect(data.concludeReviews.results).toHaveLength(200);
    expect(await centre.logLength()).toBe(length);
  });

  it('are nobody’s who may give none', async () => {
    const { errors } = await conclude([agree(await underReview(centre))], { who: 'clerk' });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
