import { completion, design, type Hookup, type Journey, permit } from './story.ts';

/**
 * What the centre concluded in its first seven months. Only the totals are published: design schemes 16, 14 working days on
 * average (224 in all); construction permits 30, 9.8 (294); completion acceptances 39, 4.1 (160); hook-up orders 18, 2.5 (45).
 * So the days come first, and everything else is told around them.
 */

const hookup = (
  utility: string,
  survey: number,
  works: number,
  connection: number,
  more: Partial<Hookup> = {},
): Hookup => ({
  utility,
  survey,
  works,
  connection,
  ...more,
});

/** 16 design schemes; eight of their projects went on to the permit, and one through all four stages. */
const fromTheDesignScheme: readonly Journey[] = [
  {
    category: 'small',
    cases: [design(8), permit(7), completion(3, { pause: 72 })],
    hookups: [
      hookup('water', 1, 18, 1),
      hookup('power', 1, 24, 1),
      hookup('telecom', 1, 31, 0, { company: 'carrierA' }),
    ],
  },
  {
    category: 'small',
    cases: [design(12, { intake: 'correction' }), permit(8, { conditions: true })],
    hookups: [hookup('water', 1, 63, 0), hookup('drainage', 1, 71, 1), hookup('power', 2, 58, 1)],
  },
  {
    category: 'other',
    key: true,
    cases: [
      design(21, {
        objections: 2,
        stops: [
          { kind: 'publicity', from: 4, to: 11, of: 'D1' },
          { kind: 'expertReview', from: 8, to: 16 },
        ],
      }),
      permit(20, { objections: 1, conditions: true }),
    ],
  },
  {
    category: 'small',
    cases: [design(6), permit(9, { intake: 'correction' })],
    hookups: [hookup('water', 2, 66, 0)],
  },
  {
    category: 'other',
    traits: ['specialWorks', 'publicPlace'],
    cases: [
      design(15, { stops: [{ kind: 'publicity', from: 5, to: 13, of: 'D1' }] }),
      permit(18, { ends: [12, 20, 25], stops: [{ kind: 'expertReview', from: 2, to: 9 }] }),
    ],
  },
  {
    category: 'other',
    cases: [design(16, { objections: 1, notApproved: true }), design(9, { intake: 'correction', conditions: true })],
  },
  { category: 'other', cases: [design(17, { objections: 1 }), permit(16)] },
  { category: 'small', cases: [design(10, { conditions: true })] },
  {
    category: 'other',
    cases: [
      design(14, { intake: 'correction', stops: [{ kind: 'publicity', from: 3, to: 10, of: 'D1' }] }),
      permit(12, { objections: 1, item: 'C4' }),
    ],
  },
  { category: 'small', cases: [design(15, { conditions: true }), permit(10)] },
  { category: 'other', key: true, cases: [design(27, { objections: 2, item: 'D3' })] },
  { category: 'small', cases: [design(11, { intake: 'silence' })] },
  { category: 'small', cases: [design(13, { intake: 'correction', objections: 1, item: 'D2' })] },
  { category: 'other', cases: [design(18, { stops: [{ kind: 'hearing', from: 6, to: 14 }] })] },
  { category: 'other', traits: ['publicPlace'], cases: [design(12, { objections: 1, notApproved: true })] },
];

/** Design schemes approved before the centre opened: 4 permits. */
const fromAnEarlierDesignScheme: readonly Journey[] = [
  {
    category: 'small',
    cases: [permit(11)],
    hookups: [hookup('drainage', 3, 84, 1)],
  },
  {
    category: 'other',
    cases: [permit(25, { intake: 'correction', ends: [2, 24, 25], extension: { item: 'C3', at: 19, days: 5 } })],
  },
  {
    category: 'other',
    traits: ['specialWorks'],
    key: true,
    cases: [
      permit(15, {
        objections: 1,
        stops: [
          { kind: 'expertReview', from: 3, to: 10 },
          { kind: 'testing', from: 6, to: 8 },
        ],
      }),
    ],
  },
  { category: 'small', cases: [permit(13, { objections: 2 })] },
];

/** Industrial projects need no design scheme: 18 permits, two of them of works finished within the year. */
const industrial: readonly Journey[] = [
  {
    category: 'industrial',
    locality: 'jinshanIndustrialZone',
    key: true,
    cases: [permit(5), completion(2, { pause: 104 })],
    hookups: [hookup('water', 2, 22, 1), hookup('power', 3, 27, 2, { externalLine: true }), hookup('gas', 1, 46, 1)],
  },
  { category: 'industrial', cases: [permit(4), completion(4, { pause: 98, conditions: true })] },
  {
    category: 'industrial',
    cases: [permit(8, { intake: 'correction' })],
    hookups: [hookup('water', 0, 74, 2), hookup('power', 2, 81, 2)],
  },
  { category: 'industrial', cases: [permit(6, { conditions: true })] },
  {
    category: 'industrial',
    locality: 'caojing',
    cases: [permit(7)],
    hookups: [hookup('drainage', 1, 39, 2), hookup('gas', 2, 56, 1, { externalLine: true })],
  },
  { category: 'industrial', cases: [permit(3)] },
  {
    category: 'industrial',
    cases: [permit(9, { objections: 1 })],
    hookups: [
      hookup('power', 0, 61, 1),
      hookup('telecom', 1, 65, 1, { company: 'carrierA' }),
      hookup('telecom', 1, 77, 2, { company: 'carrierB' }),
    ],
  },
  { category: 'industrial', cases: [permit(6)] },
  { category: 'industrial', cases: [permit(10, { intake: 'correction', objections: 1 })] },
  { category: 'industrial', cases: [permit(5)] },
  {
    category: 'industrial',
    traits: ['specialWorks'],
    cases: [permit(12, { stops: [{ kind: 'expertReview', from: 1, to: 6 }] })],
  },
  { category: 'industrial', cases: [permit(8)] },
  { category: 'industrial', cases: [permit(4, { intake: 'correction' })] },
  { category: 'industrial', key: true, cases: [permit(7, { conditions: true })] },
  { category: 'industrial', cases: [permit(11, { objections: 2 })] },
  { category: 'industrial', cases: [permit(6, { intake: 'correction' })] },
  { category: 'industrial', cases: [permit(10)] },
  { category: 'industrial', cases: [permit(9)] },
];

/** Completed works whose permit is older than the centre: 36 acceptances. */
const onAnEarlierPermit: readonly Journey[] = [
  { category: 'industrial', cases: [completion(5)] },
  { category: 'small', cases: [completion(3)] },
  { category: 'other', cases: [completion(6, { objections: 1 })] },
  { category: 'industrial', cases: [completion(1)] },
  { category: 'small', cases: [completion(2, { intake: 'correction' })] },
  { category: 'other', traits: ['publicPlace'], cases: [completion(4)] },
  { category: 'industrial', cases: [completion(3, { conditions: true })] },
  { category: 'other', cases: [completion(12, { intake: 'correctionThenSilence' })] },
  { category: 'small', cases: [completion(1)] },
  { category: 'industrial', cases: [completion(2)] },
  { category: 'industrial', cases: [completion(8, { objections: 1, notApproved: true, item: 'A1' })] },
  { category: 'small', cases: [completion(5, { objections: 1, item: 'A3' })] },
  { category: 'other', cases: [completion(3)] },
  { category: 'industrial', cases: [completion(0)] },
  {
    category: 'other',
    key: true,
    cases: [
      completion(6, { objections: 1, notApproved: true, stops: [{ kind: 'siteRectification', from: 1, to: 4 }] }),
      completion(3, { pause: 21 }),
    ],
  },
  { category: 'small', cases: [completion(4, { conditions: true })] },
  { category: 'industrial', cases: [completion(4)] },
  { category: 'other', cases: [completion(2, { intake: 'correction' })] },
  { category: 'industrial', cases: [completion(6, { stops: [{ kind: 'testing', from: 2, to: 5, of: 'A1' }] })] },
  { category: 'small', cases: [completion(0)] },
  {
    category: 'other',
    traits: ['flammableOrExplosive', 'specialWorks'],
    cases: [
      completion(18, {
        objections: 2,
        item: 'A2',
        stops: [
          { kind: 'testing', from: 2, to: 6, of: 'A2' },
          { kind: 'appraisal', from: 4, to: 9 },
        ],
      }),
    ],
  },
  { category: 'industrial', cases: [completion(2)] },
  { category: 'small', cases: [completion(3)] },
  { category: 'industrial', cases: [completion(3, { intake: 'correction' })] },
  { category: 'other', cases: [completion(5, { conditions: true })] },
  { category: 'small', cases: [completion(7, { objections: 1, item: 'A6' })] },
  { category: 'industrial', cases: [completion(1)] },
  { category: 'other', cases: [completion(1)] },
  {
    category: 'industrial',
    cases: [completion(10, { objections: 1, item: 'A5', stops: [{ kind: 'siteRectification', from: 3, to: 7 }] })],
  },
  { category: 'small', cases: [completion(2)] },
  { category: 'other', cases: [completion(4)] },
  { category: 'industrial', traits: ['specialWorks'], cases: [completion(5, { item: 'A2' })] },
  { category: 'small', cases: [completion(1)] },
  { category: 'other', cases: [completion(5, { intake: 'correction' })] },
  { category: 'industrial', cases: [completion(4)] },
];

/** Each group is spread over the seven months, in its own order. */
export const concludedJourneys: readonly (readonly Journey[])[] = [
  fromTheDesignScheme,
  fromAnEarlierDesignScheme,
  industrial,
  onAnEarlierPermit,
];
