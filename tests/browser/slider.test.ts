import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { caseStream } from '@onewindow/schema/streams.ts';
import { type Case, evolveCase } from '@onewindow/window/case/state.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { runs } from '../runs.ts';
import { noBrowserHere } from './chromium.ts';
import { consoleOf, demoCentre } from './consoleOf.ts';
import { settled, wordsOf } from './views.ts';

const words = wordsOf['zh-CN'];
const { catalogue } = loadCatalogue('jinshan');
const items = new Map(
  catalogue.stages.flatMap((stage) => stage.items.map(({ id, name }) => [`${stage.id} ${id}`, name['zh-CN']])),
);

describe.skipIf(noBrowserHere !== undefined)('the slider of a case', () => {
  const console = consoleOf(demoCentre);

  it('shows the case at each of its facts as it was then, with nothing to press', async () => {
    const { ask, store } = console.centre();
    const { data } = await ask('{ cases(first: 100) { nodes { id revision } } }');
    // Short cases and long ones: in the usual run a few, in full twenty.
    const cases = (data.cases.nodes as { id: string; revision: number }[])
      .toSorted((one, other) => one.revision - other.revision)
      .filter((_, index, all) => index % Math.ceil(all.length / runs({ usual: 3, full: 20 })) === 0);
    const page = await console.pageOf('clerk');
    let shown = 0;
    for (const { id } of cases) {
      const slice = await store.readStream(caseStream(id));
      const events = slice.found ? (slice.events as readonly StoredEvent<CaseEvent>[]) : [];
      await page.goto(`${console.at()}/cases/${id}`);
      await settled(page);
      let state: Case | undefined;
      for (const [revision, event] of events.entries()) {
        state = evolveCase(state, event);
        if (revision === events.length - 1) break;
        await page.getByRole('slider').fill(String(revision));
        await page.getByText(words.case.asOf.replace('{{nth}}', String(revision + 1))).waitFor();
        expect([id, revision, await shownOf(page)]).toEqual([id, revision, expectedOf(state!)]);
        for (const title of [words.case.actions, words.note.title])
          expect(await page.getByRole('heading', { name: title }).count()).toBe(0);
        expect(await page.getByRole('region', { name: words.case.tasks }).getByRole('button').count()).toBe(0);
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(15);
  });
});

/** What the page says of a case: how it stands, its reviews, and the numbers of its papers. */
const shownOf = (page: Page): Promise<object> =>
  page.evaluate(`({
    reviews: Object.fromEntries(
      [...document.querySelectorAll('[aria-labelledby="reviews-title"] tbody tr')].map((row) => [
        row.querySelector('th').firstChild.textContent,
        row.querySelectorAll('td')[1].firstChild.textContent,
      ]),
    ),
    certificates: [...document.querySelectorAll('[aria-labelledby="certificates-title"] .number')].map((one) => one.textContent),
  })`);

/** The same, from the facts as the rules of the window fold them. */
const expectedOf = ({ stage, items: accepted, reviews, certificates }: Case): object => ({
  reviews: Object.fromEntries(
    accepted.map(({ item }) => [items.get(`${stage} ${item}`), words.review.states[stateOf(reviews.get(item))]]),
  ),
  certificates: certificates.map(({ number }) => number),
});

const stateOf = (review: ReturnType<Case['reviews']['get']>): keyof typeof words.review.states => {
  if (!review) return 'WAITING';
  switch (review.outcome) {
    case undefined:
      return 'OPEN';
    case 'agree':
      return 'AGREE';
    case 'agreeWithConditions':
      return 'AGREE_WITH_CONDITIONS';
    case 'object':
      return 'OBJECT';
    case 'noObjection':
      return 'NO_OBJECTION';
    case 'approved':
      return 'APPROVED';
    default:
      return 'NOT_APPROVED';
  }
};
