import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { approved, give, given, proposed } from './asking.ts';
import { numberOf } from './goodInput.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
});
afterAll(() => centre.close());

const state = async (id: string) =>
  (await centre.ask(`{ case(id: "${id}") { light lost { stage { id } number act } } }`)).data.case;
const revoke = async (caseId: string, number: string, act: string) => {
  const end = { caseId, number, act, reason: '许可依据有误' };
  await proposed(centre, 'revokeCertificate', end);
  return give(centre, 'revokeCertificate', end);
};

describe('a permit that ends while what rests on it is open', () => {
  it('turns the completion acceptance red and bars its approval; another certificate of its stage does not', async () => {
    const permit = await approved(centre);
    const projectCode = permit.split('.')[0] ?? '';
    await given(centre, 'issueCertificates', {
      caseId: permit,
      certificates: [
        { item: 'C3', number: `规 ${permit}`, name: '建设工程规划许可证' },
        { item: 'C6', number: numberOf(permit), name: '建筑工程施工许可证' },
      ],
    });
    const { id } = await given(centre, 'submitCase', {
      projectCode,
      stage: 'completionAcceptance',
      channel: 'WINDOW',
    });
    await given(centre, 'acceptCase', { caseId: id });

    await revoke(permit, `规 ${permit}`, 'WITHDRAWN');
    await centre.world.advance(1_000);
    expect(await state(id)).toEqual({ light: 'GREEN', lost: null });

    await revoke(permit, numberOf(permit), 'ANNULLED');
    await centre.world.advance(1_000);
    const lost = { stage: { id: 'constructionPermit' }, number: numberOf(permit), act: 'ANNULLED' };
    expect(await state(id)).toEqual({ light: 'RED', lost });
    const { data } = await centre.ask(`{ cases(filter: { pending: true, light: RED }) { nodes { id } } }`);
    expect(data.cases.nodes).toEqual([{ id }]);
    const approval = await give(centre, 'decideItem', { caseId: id, item: 'A1', outcome: 'APPROVED' });
    expect(approval.data.decideItem.refusal).toMatchObject({ code: 'PREDECESSOR_MISSING' });
    const refusal = { outcome: 'NOT_APPROVED', reasons: '施工许可已撤销', remedies: '六十日内可申请行政复议' };
    await given(centre, 'decideItem', { caseId: id, item: 'A1', ...refusal });

    // Formally deleted afterwards, it is told again, once.
    expect((await revoke(permit, numberOf(permit), 'DEREGISTERED')).data.revokeCertificate.refusal).toBeNull();
    await centre.world.advance(1_000);
    expect(await state(id)).toMatchObject({ lost: { act: 'DEREGISTERED' } });
    const { data: told } = await centre.ask(`{ case(id: "${id}") { history(first: 100) { nodes { type } } } }`);
    const types = told.case.history.nodes.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === 'PredecessorEnded')).toHaveLength(2);
  });
});
