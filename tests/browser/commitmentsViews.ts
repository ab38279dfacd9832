import { publishedDraws } from '../journey/drawInputs.ts';
import type { TestCentre } from '../testCentre.ts';
import type { PersonPage } from './consoleCentre.ts';
import type { View, Words } from './view.ts';

/** What there is to see of commitments: a draw of each way to a seed. */
export interface CommitmentSights {
  readonly draw: string;
  readonly drawByOfficers: string;
}

/** Whoever looks twice at one centre finds what was there. */
const known = new WeakMap<TestCentre, Promise<CommitmentSights>>();
export const commitmentsOf = (centre: TestCentre): Promise<CommitmentSights> => {
  const found = known.get(centre) ?? withCommitments(centre);
  known.set(centre, found);
  return found;
};

const withCommitments = async (centre: TestCentre): Promise<CommitmentSights> => {
  const [draw, drawByOfficers] = await publishedDraws(centre, 2);
  return { draw: draw!, drawByOfficers: drawByOfficers! };
};

/** The ways to the views of somebody. */
type ViewsFor = (person: string) => {
  readonly pageAt: (name: string, path: string) => View;
  readonly stateAt: (name: string, path: string) => View;
  readonly dialog: (name: string, path: string, press: (page: PersonPage, words: Words) => Promise<void>) => View;
};

/** Of what firms committed to, and what became of it. */
export const viewsOfCommitments = (
  { draw, drawByOfficers }: CommitmentSights,
  viewsFor: ViewsFor,
  act: (page: PersonPage, words: Words, key: string) => Promise<void>,
): readonly View[] => {
  const clerk = viewsFor('clerk');
  return [
    clerk.pageAt('draws', '/draws'),
    clerk.pageAt('draw', `/draws/${draw}`),
    clerk.stateAt('draw by officers', `/draws/${drawByOfficers}`),
    clerk.stateAt('draws where nothing is found', '/draws?state=ABANDONED&locality=caojing'),
    clerk.stateAt('draw that is not there', '/draws/00000000-0000-4000-8000-999999999999'),
    clerk.dialog('publishing a pool', '/draws', (page) =>
      page.locator('.page-head').getByRole('button').first().click(),
    ),
    clerk.dialog('binding oneself to a secret', `/draws/${drawByOfficers}`, (page, words) => act(page, words, '1')),
  ];
};
