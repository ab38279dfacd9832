import { refuse } from '@onewindow/kernel/decider.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { requestsOfPermit } from '@onewindow/hookup/port.ts';

import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { requireUnderReview } from './phase.ts';
import { type Case, isPending, openReviews, standingObjections } from './state.ts';

/** Nothing is decided while a review or a special procedure is open; a refusal is written, with reasons and remedies (art. 38). */
export const decideOutcome = (
  data: CaseData<'DecideCase'>,
  state: Case,
  { catalogue, now }: CaseContext,
): CaseDecision => {
  if (openReviews(state).length > 0)
    return refuse('reviews-still-open', 'caseId', { items: openReviews(state).join(', ') });
  if (state.procedures.some(({ endedAt }) => endedAt === undefined)) return refuse('procedures-still-open', 'caseId');
  if (data.outcome === 'approved') {
    const objections = standingObjections(state);
    if (objections.length > 0) return refuse('objection-stands', 'outcome', { items: objections.join(', ') });
  } else {
    if (!data.reasons) return refuse('reasons-missing', 'reasons');
    if (!data.remedies) return refuse('remedies-missing', 'remedies');
  }
  const { delivery } = catalogue;
  return [{ type: 'CaseDecided', data: { ...data, ...(delivery && { delivery }), occurredAt: now } }];
};

/** One or several certificates in one issue; the one that the catalogue marks carries an order for every utility concerned. */
const issueCertificates = (data: CaseData<'IssueCertificates'>, state: Case, context: CaseContext): CaseDecision => {
  if (state.outcome !== 'approved') return refuse(state.outcome ? 'case-not-approved' : 'case-not-decided', 'caseId');
  const issued: CaseEvent[] = [];
  for (const [index, certificate] of data.certificates.entries()) {
    const refusal = certificateFault(certificate, index, data, state, context);
    if (refusal) return refusal;
    issued.push(certificateIssued(certificate, state, context));
  }
  return issued;
};

type Certificate = CaseData<'IssueCertificates'>['certificates'][number];

const certificateFault = (
  { item, number, issuedOn, validUntil }: Certificate,
  index: number,
  { certificates }: CaseData<'IssueCertificates'>,
  state: Case,
  { catalogue, dayOf, today }: CaseContext,
) => {
  const field = (name: string) => `certificates.${index}.${name}`;
  if (!state.items.some((one) => one.item === item)) return refuse('item-not-of-case', field('item'));
  const known = catalogue.stages.find(({ id }) => id === state.stage)?.items.find(({ id }) => id === item);
  if (known && !known.result) return refuse('item-has-no-certificate', field('item'));
  const others = [...state.certificates, ...certificates.slice(0, index)];
  if (others.some((other) => other.item === item)) return refuse('certificate-already-issued', field('item'));
  if (others.some((other) => other.number === number)) return refuse('certificate-number-taken', field('number'));
  const day = issuedOn ?? today;
  if (day > today) return refuse('day-in-the-future', field('issuedOn'), { today });
  if (state.decidedAt && day < dayOf(state.decidedAt)) return refuse('before-the-decision', field('issuedOn'));
  if (validUntil !== undefined && validUntil < day) return refuse('valid-until-before-issue', field('validUntil'));
  return undefined;
};

const certificateIssued = (
  { item, number, name, issuedOn, validUntil }: Certificate,
  state: Case,
  { catalogue, project, today, now }: CaseContext,
): CaseEvent => {
  const { caseId, projectCode, units } = state;
  const day = issuedOn ?? today;
  const stage = catalogue.stages.find(({ id }) => id === state.stage);
  const opensOrders = stage?.items.find(({ id }) => id === item)?.opensOrders ?? false;
  const permit = { number, issuedOn: day, issuer: catalogue.issuer['zh-CN'] };
  return {
    type: 'CertificateIssued',
    data: {
      caseId,
      projectCode,
      item,
      number,
      name,
      issuedOn: day,
      ...(validUntil && { validUntil }),
      orders:
        opensOrders && project
          ? requestsOfPermit(catalogue, {
              purpose: 'permanent',
              projectCode,
              facts: project.facts,
              units,
              caseId,
              permit,
            })
          : [],
      occurredAt: now,
    },
  };
};

/** Delivery is an act of its own, with its own clock (art. 44). */
const deliverDecision = (data: CaseData<'DeliverDecision'>, state: Case, context: CaseContext): CaseDecision => {
  const { dayOf, today, now } = context;
  if (!state.decidedAt) return refuse('case-not-decided', 'caseId');
  if (state.isDelivered) return refuse('already-delivered', 'caseId');
  if (awaitsCertificates(state, context)) return refuse('certificates-missing', 'caseId');
  const deliveredOn = data.deliveredOn ?? today;
  if (deliveredOn > today) return refuse('day-in-the-future', 'deliveredOn', { today });
  if (deliveredOn < dayOf(state.decidedAt)) return refuse('before-the-decision', 'deliveredOn');
  return [{ type: 'DecisionDelivered', data: { ...data, deliveredOn, occurredAt: now } }];
};

/** An approval is delivered with its certificates, unless the catalogue knows of none: then the decision itself is the paper. */
const awaitsCertificates = ({ outcome, certificates, stage, items }: Case, { catalogue }: CaseContext): boolean =>
  outcome === 'approved' &&
  certificates.length === 0 &&
  (catalogue.stages.find(({ id }) => id === stage)?.items ?? []).some(
    ({ id, result }) => result && items.some(({ item }) => item === id),
  );

/** A certificate lives on after the decision, and may end by one of four acts. */
const revokeCertificate = (data: CaseData<'RevokeCertificate'>, state: Case, { now }: CaseContext): CaseDecision => {
  const certificate = state.certificates.find(({ number }) => number === data.number);
  if (!certificate) return refuse('certificate-unknown', 'number');
  if (certificate.isRevoked) return refuse('certificate-already-revoked', 'number');
  const { projectCode } = state;
  const { item, orders } = certificate;
  return [{ type: 'CertificateRevoked', data: { ...data, projectCode, item, orders: [...orders], occurredAt: now } }];
};

const withdrawCase = (data: CaseData<'WithdrawCase'>, state: Case, { now }: CaseContext): CaseDecision =>
  isPending(state)
    ? [{ type: 'CaseWithdrawn', data: { ...data, occurredAt: now } }]
    : (requireUnderReview(state) ?? refuse('case-already-decided', 'caseId'));

/** What is asked of a case at its end, and of its certificates afterwards. */
export const conclusionRules = {
  IssueCertificates: issueCertificates,
  DeliverDecision: deliverDecision,
  WithdrawCase: withdrawCase,
  RevokeCertificate: revokeCertificate,
};
