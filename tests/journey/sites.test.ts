import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { centreDay } from '../centreDay.ts';
import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, refusalOf } from './asking.ts';
import { commitFor, nextSite } from './commitmentInputs.ts';
import { counts, openSite } from './siteInputs.ts';

const hour = 3_600_000;

let centre: TestCentre;
let sites: { readonly own: string; readonly silent: string; readonly strange: string };
const firm = () => ({
  ask: (document: string, variables?: object) => centre.ask(document, variables, { ...as('applicant') }),
});
const ask = async (query: string, variables: object = {}, person = 'centreHead') => {
  const { data, errors } = await centre.ask(query, variables, { ...as(person) });
  expect(errors).toBeUndefined();
  return data;
};
const board = `query ($on: Day) { sites(filter: { on: $on }) { totalCount nodes { light site { code } record { late corrections by } } } }`;
const lightsOn = async (on: string | null, person?: string): Promise<object> =>
  Object.fromEntries(
    (await ask(board, { on }, person)).sites.nodes.map(({ light, site }: { light: string; site: { code: string } }) => [
      site.code,
      light,
    ]),
  );

beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  const another = { name: '另一示例公司', creditCode: '91310116MA1J00023K' };
  const strange = { ...nextSite(), enterprise: another };
  await given(centre, 'registerSubject', { subject: strange, creditCodeReason: '已核对' });
  await given(centre, 'commit', commitFor(strange));
  sites = { own: await openSite(centre), silent: await openSite(centre), strange: strange.code };
});
afterAll(() => centre.close());

describe('the daily record of sales sites', () => {
  it('is red until a site has told of the day, amber or green once it has', async () => {
    const { own, silent, strange } = sites;
    const day = centreDay(centre);
    expect(await lightsOn(null)).toEqual({ [own]: 'RED', [silent]: 'RED', [strange]: 'RED' });
    await given(firm(), 'reportSiteDay', { site: own, day, ...counts, cameraReachable: false });
    await given(centre, 'reportSiteDay', { site: strange, day, ...counts });
    expect(await lightsOn(day)).toEqual({ [silent]: 'RED', [own]: 'AMBER', [strange]: 'GREEN' });
    // What must be looked at comes first.
    const { sites: found } = await ask(board, { on: day });
    expect(found.nodes.map(({ light }: { light: string }) => light)).toEqual(['RED', 'AMBER', 'GREEN']);
    expect(found.nodes[2].record).toEqual({ late: false, corrections: 0, by: 'WINDOW' });
  });

  it('is told by a firm of its own sites alone: of others it learns not even that they are there', async () => {
    const { own, silent, strange } = sites;
    expect(Object.keys(await lightsOn(null, 'applicant')).toSorted()).toEqual([own, silent].toSorted());
    const input = { site: strange, day: centreDay(centre), ...counts };
    expect(await refusalOf(firm(), 'reportSiteDay', input)).toMatchObject({ code: 'site-unknown' });
    const query =
      'query ($code: ID!) { salesSite(code: $code) { code } siteDays(filter: { site: [$code] }) { nodes { id } } }';
    expect(await ask(query, { code: strange }, 'applicant')).toEqual({ salesSite: null, siteDays: { nodes: [] } });
  });

  it('may be told until the next noon, is corrected with a reason, and shows both', async () => {
    const { own, silent } = sites;
    const day = centreDay(centre);
    await centre.world.advance(24 * hour);
    await given(firm(), 'reportSiteDay', { site: silent, day, ...counts, staffUnwell: 1 });
    await given(firm(), 'correctSiteDay', { site: silent, day, reason: '误报一人不适', staffUnwell: 0 });
    expect(await lightsOn(day)).toMatchObject({ [silent]: 'GREEN' });
    await centre.world.advance(4 * hour);
    const yesterday = { site: own, day: centreDay(centre, -1), ...counts };
    expect(await refusalOf(firm(), 'reportSiteDay', yesterday)).toMatchObject({ code: 'site-day-too-late' });
    const { salesSite } = await ask(
      `query ($code: ID!) { salesSite(code: $code) {
        demanded { from until } lastToldOn
        days { nodes { day late by corrections corrected { by reason } staffUnwell } }
        history { nodes { sentence } }
        actions { command allowed } } }`,
      { code: silent },
      'applicant',
    );
    expect(salesSite.demanded).toEqual([{ from: '2021-06-01', until: '2021-12-01' }]);
    expect(salesSite.days.nodes).toEqual([
      {
        day,
        late: true,
        by: 'FIRM',
        corrections: 1,
        corrected: { by: 'FIRM', reason: '误报一人不适' },
        staffUnwell: 0,
      },
    ]);
    expect(salesSite.history.nodes).toHaveLength(2);
    expect(salesSite.history.nodes[0].sentence).toMatch(/补报.*不适 1 人/u);
    expect(salesSite.actions).toEqual([
      { command: 'reportSiteDay', allowed: true },
      { command: 'correctSiteDay', allowed: true },
    ]);
  });

  it('is demanded no more from the day after that on which its commitment is withdrawn, and not of days to come', async () => {
    const { own } = sites;
    const commitment = `${own}.salesSiteOpening.1`;
    await given(centre, 'withdrawCommitment', { commitment, reason: '停止销售' });
    expect(await lightsOn(null)).toHaveProperty(own);
    await centre.world.advance(24 * hour);
    expect(await lightsOn(null)).not.toHaveProperty(own);
    const input = { site: own, day: centreDay(centre), ...counts };
    expect(await refusalOf(firm(), 'reportSiteDay', input)).toMatchObject({ code: 'no-daily-record-demanded' });
    const { errors } = await centre.ask(board, { on: centreDay(centre, 1) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path: 'filter.on' }] });
  });

  it('is counts alone: whoever sends a name is told which field is not known', async () => {
    const input = { site: sites.silent, day: centreDay(centre), ...counts, names: '张三' };
    const { errors } = await give(centre, 'reportSiteDay', input);
    expect(JSON.stringify(errors)).toContain('names');
  });
});
