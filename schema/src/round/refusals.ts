/** Why a command on a round of visits can be refused. */
export const roundRefusals = [
  'round-unknown',
  'round-already-planned',
  'round-closed',
  'round-ends-before-it-begins',
  'city-not-of-round',
  'firm-not-of-round',
  'site-not-of-round',
  'credit-code-wrong',
  'paired-twice',
  'visited-taken-out',
  'nothing-to-amend',
  'team-unknown',
  'not-paired-with-team',
  'beyond-is-of-the-plan',
  'day-in-the-future',
  'visit-before-round',
  'missed-unexplained',
  'nothing-missed',
] as const;
export type RoundRefusal = (typeof roundRefusals)[number];
