import type { Case, Certificate } from './state.ts';

/*
 * A change, a renewal and a reissue put a certificate in the place of another: together they are one permit, of which the last is the
 * paper. Where that ends, the permit has ended, unless it was annulled: a change that was unlawful never took the place of anything.
 */

/** A certificate, and the case that it was issued in. */
interface Issued extends Certificate {
  readonly caseId: string;
}

/** The certificate with a number, among a stage's cases; none where nobody issued it there. */
export const certificateOf = (number: string | undefined, cases: readonly Case[]): Issued | undefined =>
  issuedIn(cases).find((one) => number !== undefined && isNumberOf(number, one));

/** The certificate that stands in the place of another, if any does. */
export const successorOf = (certificate: Certificate, cases: readonly Case[]): Issued | undefined =>
  issuedIn(cases).find(
    ({ supersedes, endedBy }) =>
      supersedes !== undefined && isNumberOf(supersedes, certificate) && endedBy !== 'annulled',
  );

/** What rested on a number goes on doing so where it was wrong and is corrected. */
const isNumberOf = (wanted: string, { number, formerNumbers = [] }: Certificate): boolean =>
  wanted === number || formerNumbers.includes(wanted);

/** Whether a certificate's permit is over: the certificate has ended, or the one in its place has. */
export const isOver = (certificate: Certificate, cases: readonly Case[]): boolean => {
  if (certificate.endedBy) return true;
  const successor = successorOf(certificate, cases);
  return successor !== undefined && isOver(successor, cases);
};

/** The certificates in whose place, directly or not, one stands: the latest first, and that of the first permit last. */
export const supersededBy = (
  { supersedes }: Pick<Certificate, 'supersedes'>,
  cases: readonly Case[],
): readonly Issued[] => {
  const before = certificateOf(supersedes, cases);
  return before ? [before, ...supersededBy(before, cases)] : [];
};

/** A certificate and those that stand in its place, one after the other. */
export const withSuccessors = (certificate: Certificate, cases: readonly Case[]): readonly Certificate[] => {
  const successor = successorOf(certificate, cases);
  return [certificate, ...(successor ? withSuccessors(successor, cases) : [])];
};

/** Whether a case of its kind gives certificates: that works start later, or that a permit is given up, is no new one. */
export const givesCertificate = ({ kind }: Pick<Case, 'kind'>): boolean =>
  kind !== 'extension' && kind !== 'cancellation';

/**
 * Whether the case approves its stage: a first application that was approved, and none of its permits is over. A change of a permit,
 * its extension, its reissue and the like rest on that approval and do not give it.
 */
export const isInForce = ({ kind, outcome, certificates }: Case, cases: readonly Case[]): boolean =>
  kind === 'new' && outcome === 'approved' && !certificates.some((one) => isOver(one, cases));

/** Whether a first application's permit on one item is in force: approved, and, once its certificate is issued, not over. */
export const inForceOf = ({ kind, reviews, certificates }: Case, item: string, cases: readonly Case[]): boolean =>
  kind === 'new' &&
  reviews.get(item)?.decided?.outcome === 'approved' &&
  !certificates.some((one) => one.item === item && isOver(one, cases));

const issuedIn = (cases: readonly Case[]): readonly Issued[] =>
  cases.flatMap(({ caseId, certificates }) => certificates.map((one) => ({ ...one, caseId })));
