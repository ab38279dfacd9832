/** Why a command on a subject can be refused. */
export const subjectRefusals = [
  'subject-unknown',
  'subject-already-registered',
  'subject-code-malformed',
  'enterprise-code-differs',
  'credit-code-check-failed',
  'locality-unknown',
  'nothing-to-amend',
  'risk-already-so',
] as const;
export type SubjectRefusal = (typeof subjectRefusals)[number];

/** Why a command on a commitment can be refused. */
export const commitmentRefusals = [
  'commitment-unknown',
  'commitment-kind-unknown',
  'kind-not-for-subject',
  'clause-not-ticked',
  'clause-unknown',
  'clause-ticked-twice',
  'subject-of-another-enterprise',
  'subject-of-another-kind',
  'subject-known-otherwise',
  'subject-code-malformed',
  'enterprise-code-differs',
  'credit-code-check-failed',
  'locality-unknown',
  'commitment-in-force',
  'nothing-to-replace',
  'barred-after-false',
  'commitment-not-in-force',
  'commitment-still-holds',
  'commitment-already-false',
  'inspection-unknown',
  'inspection-of-another-subject',
  'case-unknown',
  'case-not-granted',
  'case-of-another-enterprise',
  'case-of-another-project',
  'case-already-rests',
] as const;
export type CommitmentRefusal = (typeof commitmentRefusals)[number];
