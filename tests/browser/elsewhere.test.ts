import { hasPageAt } from '@onewindow/console/src/app/places.ts';
import { consolePages } from '@onewindow/gateway/consoleRoute.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { people } from '../people.ts';
import { runs } from '../runs.ts';
import { noBrowserHere } from './chromium.ts';
import type { PersonPage } from './consoleCentre.ts';
import { consoleOf, demoCentre } from './consoleOf.ts';
import { settled, type Sights, sightsOf, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];
const nowhere = '/there-is-no-such-page';

/** One of each role. */
const asked = [...new Map(people.map((person) => [person.roles[0]!, person.id]))].map(([role, person]) => ({
  role,
  person,
}));

describe.skipIf(noBrowserHere !== undefined)('a page of the console that is for others', () => {
  const console = consoleOf(demoCentre);
  let sights: Sights;
  beforeAll(async () => {
    sights = await sightsOf(console.centre());
  });

  /** The address of a page, with something that is there: the applicant's own where it is theirs, and else somebody else's. */
  const addressOf = (path: string): string => {
    const { decided, fullest, mine, order, project, commitment } = sights;
    if (path.startsWith('/issues')) return path.replace(':id', sights.issue);
    if (path.startsWith('/draws')) return path.replace(':id', sights.draw);
    if (path.startsWith('/rounds')) return path.replace(':id', sights.round);
    if (path.startsWith('/commitments')) return path.replace(':id', commitment);
    const of = path.startsWith('/mine') ? mine : { asked: fullest, decided, order, project, commitment };
    if (path.startsWith('/library')) return path.replace(':id', sights.policy);
    if (path.startsWith('/arrears')) return path.replace(':id', sights.arrear);
    if (path.startsWith('/offers')) return path.replace(':id', sights.offer);
    const id = path.endsWith(':item') ? of.decided.id : path.includes('cases') ? of.asked : of.order;
    return path
      .replace(':month', '2020-04')
      .replace(':item', of.decided.item)
      .replace(':code', sights.site)
      .replace(':id', path.includes('projects') ? of.project : id);
  };
  /** What somebody gets who goes there: the answer's status, where they are then, and what the page says. */
  const seen = async (page: PersonPage, path: string): Promise<Seen> => {
    const answer = await page.goto(`${console.at()}${path}`);
    await settled(page);
    return {
      status: answer?.status(),
      isThere: new URL(page.url()).pathname === path,
      says: await page.locator('main').innerText(),
    };
  };

  /** So many roles share the pages among them in the usual run; each page is still gone to by several. */
  const apart = runs({ usual: 3, full: 1 });

  it.each(asked.map((one, turn) => ({ ...one, turn })))(
    'answers $role as if it did not exist: in the same words, with the same status, at its address',
    async ({ role, person, turn }) => {
      const page = await console.pageOf(person);
      const notThere = await seen(page, nowhere);
      expect(notThere).toEqual({ status: 200, isThere: true, says: expect.stringContaining(words.notFound.title) });
      const wrong: object[] = [];
      for (const path of consolePages.filter((one, place) => one !== '/' && (place + turn) % apart === 0)) {
        const isOwn = hasPageAt({ roles: [{ role }] }, routeOf(path));
        const said = await seen(page, addressOf(path));
        const isSame = JSON.stringify(said) === JSON.stringify(notThere);
        if (isSame === isOwn) wrong.push({ path, isOwn, said });
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['a project', ({ project }: Things) => `/mine/projects/${project}`],
    ['a case', ({ asked: id }: Things) => `/mine/cases/${id}`],
    ['a receipt', ({ asked: id }: Things) => `/mine/cases/${id}/receipt`],
    ['a decision', ({ decided: { id, item } }: Things) => `/mine/cases/${id}/decisions/${item}`],
    ['an order', ({ order }: Things) => `/mine/orders/${order}`],
    ['a commitment', ({ commitment }: Things) => `/commitments/${commitment}`],
  ] as const)(
    'that shows %s shows an applicant their own, and of others what stands where there is none',
    async (_, at) => {
      const page = await console.pageOf('applicant');
      const { mine, fullest, ...others } = sights;
      const theirs = await seen(page, at(mine));
      const ofOthers = await seen(page, at({ ...others, asked: fullest }));
      expect(ofOthers).toEqual(await seen(page, at(nobodys)));
      expect(theirs.says).not.toBe(ofOthers.says);
    },
  );

  it('is asked for by a browser: a program is told in its own way that there is nothing', async () => {
    const answer = await fetch(`${console.at()}${nowhere}`, { headers: { accept: 'application/json' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });

  it('is none of an applicant: they have their own, and what everybody may read', () => {
    const has = consolePages.filter((path) => hasPageAt({ roles: [{ role: 'applicant' }] }, routeOf(path)));
    expect(has.filter((path) => !path.startsWith('/mine'))).toEqual([
      '/',
      '/commitments',
      '/commitments/new',
      '/commitments/:id',
      '/sites',
      '/sites/:code',
      '/issues',
      '/issues/:id',
      '/inspections',
      '/inspections/:id',
      '/credit',
      '/credit/:id',
      '/library',
      '/library/:id',
      '/arrears',
      '/arrears/:id',
      '/offers',
      '/offers/:id',
      '/catalogue',
      '/operations',
    ]);
  });
});

/** An address as the router of the console writes it. */
const routeOf = (path: string): string => path.replaceAll(/:(\w+)/gu, '$$$1');

/** What an address may be of. */
type Things = Sights['mine'];

const nobodys: Things = {
  project: '2105-310116-04-01-999999',
  asked: '2105-310116-04-01-999999.constructionPermit.1',
  decided: { id: '2105-310116-04-01-999999.constructionPermit.1', item: 'C6' },
  order: '2105-310116-04-01-999999.water.1',
  commitment: 'JS-2021-9999.salesSiteOpening.1',
};

interface Seen {
  readonly status: number | undefined;
  readonly isThere: boolean;
  readonly says: string;
}
