import { hasPageAt } from '@onewindow/console/src/app/places.ts';
import { consolePages } from '@onewindow/gateway/consoleRoute.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { people } from '../people.ts';
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

  /** The address of a page, with something that is there, and is not the applicant's. */
  const addressOf = (path: string): string =>
    path.replace(
      ':id',
      path.includes('cases') ? sights.fullest : path.includes('orders') ? sights.order : sights.project,
    );
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

  it.each(asked)(
    'answers $role as if it did not exist: in the same words, with the same status, at its address',
    async ({ role, person }) => {
      const page = await console.pageOf(person);
      const notThere = await seen(page, nowhere);
      expect(notThere).toEqual({ status: 200, isThere: true, says: expect.stringContaining(words.notFound.title) });
      const wrong: object[] = [];
      for (const path of consolePages.filter((one) => one !== '/')) {
        const isOwn = hasPageAt({ roles: [{ role }] }, routeOf(path));
        const said = await seen(page, addressOf(path));
        const isSame = JSON.stringify(said) === JSON.stringify(notThere);
        if (isSame === isOwn) wrong.push({ path, isOwn, said });
      }
      expect(wrong).toEqual([]);
    },
  );

  it('is asked for by a browser: a program is told in its own way that there is nothing', async () => {
    const answer = await fetch(`${console.at()}${nowhere}`, { headers: { accept: 'application/json' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });

  it('is none of an applicant outside of their own', () => {
    const has = (role: string) => consolePages.filter((path) => hasPageAt({ roles: [{ role }] }, routeOf(path)));
    expect(has('applicant').filter((path) => path !== '/' && !path.startsWith('/mine'))).toEqual([]);
  });
});

/** An address as the router of the console writes it. */
const routeOf = (path: string): string => path.replaceAll(/:(\w+)/gu, '$$$1');

interface Seen {
  readonly status: number | undefined;
  readonly isThere: boolean;
  readonly says: string;
}
