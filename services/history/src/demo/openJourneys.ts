import { completion, design, type Journey, permit, type Story } from './story.ts';

/** A case that is still open: of its story only what has happened so many working days after receipt or acceptance. */
export interface OpenJourney extends Omit<Journey, 'cases' | 'hookups'> {
  readonly story: Story;
  readonly seen: readonly [since: 'receipt' | 'acceptance', days: number];
  /** What its permit will open. */
  readonly utilities?: readonly string[];
  /** Supply for the site, asked for at the window. */
  readonly temporary?: TemporaryOrder;
}

/** A temporary order, and how far it has come. */
export interface TemporaryOrder {
  readonly utility: string;
  readonly reached: 'requested' | 'accepted' | 'surveyed' | 'readyToConnect' | 'declined';
}

/** Every situation that a board shows before the decision. A decided case would be one more than the published number. */
export type Situation =
  | 'received'
  | 'correctionRequested'
  | 'green'
  | 'amber'
  | 'red'
  | 'overdue'
  | 'suspended'
  | 'rework';

/** What is open on the day of the first start. */
export const openJourneys: Readonly<Record<Situation, readonly OpenJourney[]>> = {
  received: [
    {
      category: 'small',
      story: design(12, { intake: 'silence' }),
      seen: ['receipt', 2],
      utilities: ['water', 'power'],
    },
    {
      category: 'industrial',
      story: permit(9, { intake: 'silence' }),
      seen: ['receipt', 1],
      utilities: ['water', 'power'],
    },
    // Supplied what was asked for, and received again.
    { category: 'industrial', story: completion(9, { intake: 'correctionThenSilence' }), seen: ['receipt', 7] },
  ],
  correctionRequested: [
    {
      category: 'other',
      story: design(14, { intake: 'correctionThenSilence' }),
      seen: ['receipt', 3],
      utilities: ['water', 'drainage', 'power', 'gas'],
    },
    {
      category: 'small',
      story: permit(12, { intake: 'correctionThenSilence' }),
      seen: ['receipt', 4],
      utilities: ['water', 'power'],
    },
  ],
  green: [
    {
      category: 'other',
      key: true,
      story: design(22),
      seen: ['acceptance', 8],
      utilities: ['water', 'drainage', 'power', 'telecom'],
      temporary: { utility: 'power', reached: 'accepted' },
    },
    {
      category: 'small',
      story: design(14, { intake: 'correction' }),
      seen: ['acceptance', 5],
      utilities: ['water', 'power'],
      temporary: { utility: 'telecom', reached: 'requested' },
    },
    {
      // Nobody serves gas there, so its permit will open an order that the window must assign.
      category: 'industrial',
      locality: 'langxia',
      story: permit(12),
      seen: ['acceptance', 1],
      utilities: ['water', 'power', 'gas'],
      temporary: { utility: 'water', reached: 'requested' },
    },
    {
      category: 'other',
      story: permit(20, { objections: 1 }),
      seen: ['acceptance', 12],
      utilities: ['water', 'drainage', 'power', 'gas'],
      temporary: { utility: 'water', reached: 'surveyed' },
    },
    // The drawings are reviewed; the planning permit is still to be decided.
    {
      category: 'industrial',
      story: permit(13, { ends: [2, 6, 13] }),
      seen: ['acceptance', 5],
      utilities: ['water', 'power', 'telecom'],
    },
    { category: 'small', story: design(14), seen: ['acceptance', 10], utilities: ['water'] },
    { category: 'industrial', story: completion(9), seen: ['acceptance', 2] },
    { category: 'other', traits: ['publicPlace'], story: completion(12), seen: ['acceptance', 4] },
  ],
  amber: [
    {
      category: 'small',
      story: design(22, { objections: 1 }),
      seen: ['acceptance', 16],
      utilities: ['water', 'power'],
    },
    {
      category: 'industrial',
      key: true,
      story: permit(18),
      seen: ['acceptance', 13],
      utilities: ['water', 'drainage', 'power', 'gas', 'telecom'],
      temporary: { utility: 'power', reached: 'readyToConnect' },
    },
    { category: 'small', story: completion(8), seen: ['acceptance', 3] },
  ],
  red: [
    {
      category: 'small',
      story: design(28),
      seen: ['acceptance', 22],
      utilities: ['water', 'power'],
      temporary: { utility: 'power', reached: 'declined' },
    },
    { category: 'industrial', story: completion(18), seen: ['acceptance', 13] },
  ],
  overdue: [
    { category: 'other', story: completion(30), seen: ['acceptance', 24] },
    {
      category: 'small',
      story: permit(24, { ends: [5, 9, 24] }),
      seen: ['acceptance', 19],
      utilities: ['water', 'power'],
    },
  ],
  suspended: [
    {
      category: 'other',
      traits: ['specialWorks'],
      seen: ['acceptance', 9],
      story: permit(16, { stops: [{ kind: 'expertReview', from: 4, to: 18 }] }),
      utilities: ['water', 'power', 'telecom'],
      temporary: { utility: 'water', reached: 'readyToConnect' },
    },
    {
      category: 'other',
      seen: ['acceptance', 9],
      story: design(16, { stops: [{ kind: 'publicity', from: 6, to: 13, of: 'D1' }] }),
      utilities: ['water', 'power'],
    },
  ],
  rework: [
    { category: 'other', story: design(15, { objections: 1 }), seen: ['acceptance', 9], utilities: ['water', 'power'] },
    { category: 'industrial', story: completion(10, { objections: 1 }), seen: ['acceptance', 6] },
  ],
};
