import { answeringContexts } from '@onewindow/app/answeringContexts.ts';
import { gatewaySchema } from '@onewindow/gateway/sdl.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { given } from '../journey/asking.ts';
import { commitFor, nextSite } from '../journey/commitmentInputs.ts';
import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
});
afterAll(() => centre.close());

describe('a field that is told as it stands in the row', () => {
  it('is asked of the table of rights like any other', () => {
    const schema = gatewaySchema(answeringContexts);
    const ruled = answeringContexts.flatMap(({ resolvers }) =>
      Object.entries(resolvers.access.fields ?? {}).flatMap(([type, fields]) => {
        const found = schema.getType(type);
        return found && 'getInterfaces' in found
          ? Object.keys(fields).map((name) => ({ type, name, field: found.getFields()[name] }))
          : [];
      }),
    );
    expect(ruled.length).toBeGreaterThan(20);
    expect(ruled.filter(({ field }) => !field?.resolve).map(({ type, name }) => `${type}.${name}`)).toEqual([]);
  });

  it('is refused whoever may not read it: how likely a site is to be drawn is not its firm’s to know', async () => {
    const site = nextSite();
    await given(centre, 'commit', commitFor(site));
    await given(centre, 'assessSubjectRisk', { code: site.code, risk: 'HIGH', reason: '上月有投诉' });
    const question = `{ subject(code: "${site.code}") { name risk riskReason } }`;
    expect((await centre.ask(question)).data.subject).toMatchObject({ risk: 'HIGH', riskReason: '上月有投诉' });
    const { data, errors } = await centre.ask(question, {}, { ...as('applicant') });
    expect(data.subject).toEqual({ name: site.name, risk: null, riskReason: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});
