import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { approved, codeOf, given, mutations, nextProjectCode, project } from './asking.ts';
import { goodInputs, nextNumber } from './goodInput.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:30.000Z');
});
afterAll(() => centre.close());

/** Gives a command, for good or as a dry run. */
const give = async (name: string, input: object, dryRun: boolean) => {
  const { input: type, selection } = mutations.find((one) => one.name === name)!;
  const query = `mutation ($input: ${type}, $dryRun: Boolean) {
    ${name}(input: $input, dryRun: $dryRun) { ${selection} refusal { code message path details } }
  }`;
  const { data, errors } = await centre.ask(query, { input, dryRun });
  expect(errors).toBeUndefined();
  return data[name] as { readonly refusal: { readonly code: string } | null; readonly position: string };
};

describe('a dry run', () => {
  it.each(mutations.map(({ name, takes }) => [name, takes.includes('commandId')] as const))(
    'of %s is answered as it would be, and leaves nothing behind',
    async (name, isNumbered) => {
      const good = await goodInputs[name]!(centre);
      const input = { ...good, ...(isNumbered && { commandId: centre.world.randomUuid() }) };
      const before = await centre.logLength();
      const tried = await give(name, input, true);
      expect(tried.refusal).toBeNull();
      expect(await centre.logLength()).toBe(before);
      // Its id is still free, and nothing of what it needs was taken.
      expect((await give(name, input, false)).refusal).toBeNull();
      await centre.logLength();
      // What it would meet now, whatever that is, it meets.
      const { commandId: _, ...again } = input as { readonly commandId?: string };
      const { refusal: foreseen } = await give(name, again, true);
      const { refusal } = await give(name, again, false);
      expect(foreseen).toEqual(refusal);
    },
  );

  it('takes no number of a certificate, and says whose it is', async () => {
    const [caseId, other] = [await approved(centre), await approved(centre)];
    const issue = (id: string, number: string) => ({
      caseId: id,
      certificates: [{ item: 'C6', number, name: '施工许可证' }],
    });
    const number = nextNumber().slice(0, 18);
    expect((await give('issueCertificates', issue(caseId, number), true)).refusal).toBeNull();
    await given(centre, 'issueCertificates', issue(other, number));
    const { refusal } = await give('issueCertificates', issue(caseId, number), true);
    expect(codeOf(refusal?.code ?? '')).toBe('certificate-number-taken');
  });

  it('of what begins something answers without it, and its input is judged like any other', async () => {
    const projectCode = nextProjectCode();
    const answer = await give('registerProject', project(projectCode), true);
    expect(answer).toMatchObject({ project: null, refusal: null });
    const { data } = await centre.ask(`{ project(id: "${projectCode}") { id } }`);
    expect(data.project).toBeNull();
    const { errors } = await centre.ask(
      `mutation { registerProject(input: { projectCode: "x", name: "", category: "industrial", address: "1", locality: "langxia" }, dryRun: true) { position } }`,
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('is given by whoever may give it, and by nobody else', async () => {
    const { errors } = await centre.ask(
      'mutation { acceptCase(input: { caseId: "2105-310116-04-01-000001.constructionPermit.1" }, dryRun: true) { position } }',
      {},
      { authorization: 'Bearer owl_of_a_test', 'x-as': 'analyst' },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('with a revision that is not the object’s is refused as it would be', async () => {
    const { id: projectCode } = await given(centre, 'registerProject', project(nextProjectCode()));
    const input = { projectCode, reason: '重点', expectedRevision: 7 };
    const { refusal } = await give('markAsKeyProject', input, true);
    expect(codeOf(refusal?.code ?? '')).toBe('stale-revision');
  });
});
