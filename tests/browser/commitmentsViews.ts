import { marked, opened } from '../journey/inspectionInputs.ts';
import { enterprise } from '../journey/commitmentInputs.ts';
import { publishedDraws } from '../journey/drawInputs.ts';
import type { TestCentre } from '../testCentre.ts';
import type { PersonPage } from './consoleCentre.ts';
import type { View, Words } from './view.ts';

/** What there is to see of commitments: a draw of each way to a seed, an inspection that has just begun, and one whose firm put nothing right. */
export interface CommitmentSights {
  readonly draw: string;
  readonly drawByOfficers: string;
  readonly inspection: string;
  readonly circulated: string;
  /** The firm that has a mark for it. */
  readonly creditCode: string;
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
  const { inspection: published } = await marked(centre);
  const inspection = await opened(centre);
  const { creditCode } = enterprise;
  return { draw: draw!, drawByOfficers: drawByOfficers!, inspection, circulated: published, creditCode };
};

/** The ways to the views of somebody. */
type ViewsFor = (person: string) => {
  readonly pageAt: (name: string, path: string) => View;
  readonly stateAt: (name: string, path: string) => View;
  readonly dialog: (name: string, path: string, press: (page: PersonPage, words: Words) => Promise<void>) => View;
};

/** Of what firms committed to, and what became of it. */
export const viewsOfCommitments = (
  { draw, drawByOfficers, inspection, circulated, creditCode }: CommitmentSights,
  viewsFor: ViewsFor,
  act: (page: PersonPage, words: Words, key: string) => Promise<void>,
): readonly View[] => {
  const clerk = viewsFor('clerk');
  const inspector = viewsFor('planning.reviewer');
  const applicant = viewsFor('applicant');
  return [
    clerk.pageAt('draws', '/draws'),
    clerk.pageAt('draw', `/draws/${draw}`),
    clerk.stateAt('draw by officers', `/draws/${drawByOfficers}`),
    clerk.stateAt('draws where nothing is found', '/draws?state=ABANDONED&locality=caojing'),
    clerk.stateAt('draw that is not there', '/draws/00000000-0000-4000-8000-999999999999'),
    clerk.dialog('publishing a pool', '/draws', (page) =>
      page.locator('.page-head').getByRole('button').first().click(),
    ),
    clerk.pageAt('inspections', '/inspections'),
    clerk.pageAt('inspection with its circular', `/inspections/${circulated}`),
    inspector.pageAt('inspection to be carried out', `/inspections/${inspection}`),
    applicant.pageAt('my inspection', `/inspections/${circulated}`),
    clerk.stateAt('inspections where nothing is found', '/inspections?locality=caojing'),
    clerk.stateAt('inspection that is not there', '/inspections/00000000-0000-4000-8000-999999999999'),
    clerk.pageAt('credit', '/credit'),
    clerk.pageAt('credit record', `/credit/${creditCode}`),
    applicant.pageAt('my credit record', `/credit/${creditCode}`),
    clerk.stateAt('credit where nothing is found', '/credit?text=nobody'),
    clerk.stateAt('credit record that is not there', '/credit/91350100M000100Y43'),
    clerk.dialog('binding oneself to a secret', `/draws/${drawByOfficers}`, (page, words) => act(page, words, '1')),
  ];
};
