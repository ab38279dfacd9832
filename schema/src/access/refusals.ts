/** Why a command on a key can be refused. */
export const keyRefusals = [
  'key-unknown',
  'key-name-used',
  'key-already-revoked',
  'key-ends-before-today',
  'role-needs-more',
] as const;
export type KeyRefusal = (typeof keyRefusals)[number];

/** Why a command on who acts for whom can be refused. */
const standInRefusals = [
  'ends-before-it-begins',
  'period-is-over',
  'machine-acts-for-nobody',
  'acts-for-another',
] as const;
export const dutyRefusals = [
  ...standInRefusals,
  'only-ones-own',
  'deputy-of-oneself',
  'department-unknown',
  'no-deputy',
  'not-on-leave',
] as const;
export type DutyRefusal = (typeof dutyRefusals)[number];
export const mandateRefusals = [...standInRefusals, 'mandate-stands', 'no-mandate'] as const;
export type MandateRefusal = (typeof mandateRefusals)[number];
