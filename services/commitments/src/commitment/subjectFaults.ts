import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { Subject } from '@onewindow/schema/commitment/values.ts';
import { creditCodeChecks } from '@onewindow/schema/creditCode.ts';
import { nationalProjectCode } from '@onewindow/schema/values.ts';

type SubjectFault =
  | 'subject-code-malformed'
  | 'enterprise-code-differs'
  | 'credit-code-check-failed'
  | 'locality-unknown';

/**
 * What the facts of a subject break of the catalogue and of reason, or nothing. A credit code whose check character fails is accepted
 * with a reason alone, which the window gives.
 */
export const subjectFault = (
  { kind, code, locality, enterprise }: Subject,
  { codes, localities }: Catalogue,
  creditCodeReason?: string,
): Refusal<SubjectFault> | undefined => {
  if (kind === 'project' && codes === 'cn' && !nationalProjectCode.test(code))
    return refuse('subject-code-malformed', 'code');
  if (kind === 'enterprise' && code !== enterprise.creditCode) return refuse('enterprise-code-differs', 'code');
  if (!localities.some(({ id }) => id === locality)) return refuse('locality-unknown', 'locality');
  if (!creditCodeChecks(enterprise.creditCode) && creditCodeReason === undefined)
    return refuse('credit-code-check-failed', 'enterprise.creditCode');
  return undefined;
};

/** The same refusal about a field that stands within another. */
export const within = <Code extends string>(field: string, refusal: Refusal<Code>): Refusal<Code> => ({
  ...refusal,
  field: refusal.field === undefined ? field : `${field}.${refusal.field}`,
});
