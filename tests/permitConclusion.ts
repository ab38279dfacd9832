/** The permits and filings of an industrial project's construction permit, in the order in which their turn comes. */
const decided = ['C3', 'C5', 'C6'] as const;

/** The mutations that let its drawings pass and approve every item of it, each with its input. */
export const permitConclusion = (caseId: string): readonly (readonly [mutation: string, input: object])[] => [
  ['concludeReview', { caseId, item: 'C1', outcome: 'AGREE' }],
  ...decided.map((item) => ['decideItem', { caseId, item, outcome: 'APPROVED' }] as const),
];

/** The same as commands. */
export const permitConclusionCommands = (caseId: string): { readonly type: string; readonly data: object }[] => [
  { type: 'ConcludeReview', data: { caseId, item: 'C1', outcome: 'agree' } },
  ...decided.map((item) => ({ type: 'DecideItem', data: { caseId, item, outcome: 'approved' } })),
];
