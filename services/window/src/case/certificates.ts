import { refuse } from '@onewindow/kernel/decider.ts';
import { hasForm, itemOfStage } from '@onewindow/schema/catalogue.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { CertificateEnd } from '@onewindow/schema/case/values.ts';

import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { ordersOfIssue, reviseHookupDemand } from './hookupDemand.ts';
import { certificateOf, givesCertificate, successorOf, supersededBy } from './permits.ts';
import { type Case, type Certificate, isPending } from './state.ts';

/**
 * One or several certificates in one issue, each as soon as its own item is approved (art. 44); the one that the catalogue marks
 * carries an order for every utility concerned.
 */
const issueCertificates = (data: CaseData<'IssueCertificates'>, state: Case, context: CaseContext): CaseDecision => {
  const issued: CaseEvent[] = [];
  for (const [index, certificate] of data.certificates.entries()) {
    const refusal = certificateFault(certificate, index, data, state, context);
    if (refusal) return refusal;
    issued.push(certificateIssued(certificate, state, context));
  }
  return issued;
};

type NewCertificate = CaseData<'IssueCertificates'>['certificates'][number];

const certificateFault = (
  { item, number, issuedOn, validUntil }: NewCertificate,
  index: number,
  { certificates }: CaseData<'IssueCertificates'>,
  state: Case,
  { catalogue, dayOf, today }: CaseContext,
) => {
  const field = (name: string) => `certificates.${index}.${name}`;
  if (!state.items.some((one) => one.item === item)) return refuse('item-not-of-case', field('item'));
  const known = itemOfStage(catalogue, state.stage, item);
  if (known && (!known.result || !givesCertificate(state))) return refuse('item-has-no-certificate', field('item'));
  const decided = state.reviews.get(item)?.decided;
  if (decided?.outcome !== 'approved') return refuse(decided ? 'item-not-approved' : 'item-not-decided', field('item'));
  const others = [...state.certificates, ...certificates.slice(0, index)];
  if (others.some((other) => other.item === item)) return refuse('certificate-already-issued', field('item'));
  const refusal = numberFault(number, item, field('number'), state, catalogue);
  if (refusal) return refusal;
  if (others.some((other) => other.number === number)) return refuse('certificate-number-taken', field('number'));
  const day = issuedOn ?? today;
  if (day > today) return refuse('day-in-the-future', field('issuedOn'), { today });
  if (day < dayOf(decided.at)) return refuse('before-the-decision', field('issuedOn'));
  if (validUntil !== undefined && validUntil < day) return refuse('valid-until-before-issue', field('validUntil'));
  return undefined;
};

/** A number in another form than the catalogue gives for its item's certificates is a typing error. */
export const numberFault = (
  number: string,
  item: string,
  field: string,
  { stage }: Case,
  catalogue: CaseContext['catalogue'],
) => {
  const form = itemOfStage(catalogue, stage, item)?.numberForm;
  return form && !hasForm(number, form)
    ? refuse('certificate-number-malformed', field, { example: form.example })
    : undefined;
};

const certificateIssued = (
  { item, number, name, issuedOn, validUntil }: NewCertificate,
  state: Case,
  context: CaseContext,
): CaseEvent => {
  const { catalogue, today, now } = context;
  const { caseId, projectCode, units } = state;
  const day = issuedOn ?? today;
  const authority = state.items.find((one) => one.item === item)?.department;
  const issuer = issuerOf(authority, catalogue);
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
      ...(authority && { authority }),
      issuer,
      units,
      ...superseding(item, state),
      ...ordersOfIssue(item, { number, issuedOn: day, issuer }, state, context),
      occurredAt: now,
    },
  };
};

/** A change, a renewal and a reissue put a new certificate in the place of the one that they rest on. */
const superseding = (item: string, { kind, base, baseItem }: Case): { readonly supersedes?: string } =>
  base !== undefined && baseItem === item && (kind === 'change' || kind === 'renewal' || kind === 'reissue')
    ? { supersedes: base }
    : {};

/** The authority that decided, as its certificate names it: as the catalogue has it sign, else by its name. */
const issuerOf = (authority: string | undefined, { departments, issuer }: CaseContext['catalogue']): string => {
  const department = departments.find(({ id }) => id === authority);
  return (department?.signs ?? department?.name ?? issuer)['zh-CN'];
};

/**
 * A certificate lives on after the decision, and may end by one of four acts, of which the formal deletion 注销 follows the others
 * (art. 70). One in whose place another stands is no more to be ended: the permit ends with that.
 */
const revokeCertificate = (data: CaseData<'RevokeCertificate'>, state: Case, context: CaseContext): CaseDecision => {
  const certificate = state.certificates.find(({ number }) => number === data.number);
  if (!certificate) return refuse('certificate-unknown', 'number');
  const follows = data.act === 'deregistered' && !certificate.deregistered;
  if (certificate.endedBy && !follows) return refuse('certificate-already-revoked', 'number');
  const successor = successorOf(certificate, context.casesOf(state.stage));
  if (successor) return refuse('certificate-superseded', 'number', { number: successor.number });
  const { projectCode } = state;
  const { item, endedBy = data.act } = certificate;
  const ended = endOfPermit(certificate, endedBy, state, context);
  return [{ type: 'CertificateRevoked', data: { ...data, projectCode, item, ...ended, occurredAt: context.now } }];
};

/** What ends with a certificate, and is restored with it: the permit whose paper it is; of a change that is annulled itself alone. */
const endOfPermit = (
  certificate: Certificate,
  endedBy: CertificateEnd,
  { stage }: Case,
  { casesOf }: CaseContext,
): { readonly permitOf?: string; readonly revives?: string; readonly orders: string[] } => {
  const before = supersededBy(certificate, casesOf(stage));
  const [latest] = before;
  const permitOf = before.at(-1)?.caseId;
  if (!latest || !permitOf) return { orders: [...certificate.orders] };
  if (endedBy === 'annulled') return { revives: latest.number, orders: [...certificate.orders] };
  return { permitOf, orders: [certificate, ...before].flatMap(({ orders }) => orders) };
};

/** A court or a superior has set the end aside: the certificate is in force again, and with it whatever rests on it. */
const setAsideCertificateEnd = (
  data: CaseData<'SetAsideCertificateEnd'>,
  state: Case,
  context: CaseContext,
): CaseDecision => {
  const certificate = state.certificates.find(({ number }) => number === data.number);
  if (!certificate) return refuse('certificate-unknown', 'number');
  const { item, endedBy: act } = certificate;
  if (!act) return refuse('certificate-not-ended', 'number');
  const cases = context.casesOf(state.stage);
  const base = certificateOf(certificate.supersedes, cases);
  const successor = base && successorOf(base, cases);
  if (successor && successor.number !== certificate.number)
    return refuse('certificate-superseded', 'number', { number: successor.number });
  const { projectCode } = state;
  const { revives: _, ...restored } = endOfPermit(certificate, act, state, context);
  return [
    {
      type: 'CertificateRestored',
      data: { ...data, projectCode, item, act, ...restored, occurredAt: context.now },
    },
  ];
};

/** An open case learns that what it rests on has ended; of one that is over nothing is to be said. */
const recordPredecessorEnd = (
  data: CaseData<'RecordPredecessorEnd'>,
  state: Case,
  { now }: CaseContext,
): CaseDecision => (isPending(state) ? [{ type: 'PredecessorEnded', data: { ...data, occurredAt: now } }] : []);

/** And that the end was set aside. */
const recordPredecessorRestored = (
  data: CaseData<'RecordPredecessorRestored'>,
  state: Case,
  { now }: CaseContext,
): CaseDecision => (isPending(state) ? [{ type: 'PredecessorRestored', data: { ...data, occurredAt: now } }] : []);

/** What is asked of a case's certificates, and of those that it rests on. */
export const certificateRules = {
  IssueCertificates: issueCertificates,
  RevokeCertificate: revokeCertificate,
  SetAsideCertificateEnd: setAsideCertificateEnd,
  RecordPredecessorEnd: recordPredecessorEnd,
  RecordPredecessorRestored: recordPredecessorRestored,
  ReviseHookupDemand: reviseHookupDemand,
};
