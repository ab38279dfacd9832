import { always, someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { hasForm, itemOfStage } from '@onewindow/schema/catalogue.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { type CertificateEnd, isDecided } from '@onewindow/schema/case/values.ts';

import type { CaseContext, CaseData, CaseRule } from './context.ts';
import { ordersOfIssue, reviseHookupDemand } from './hookupDemand.ts';
import { certificateOf, givesCertificate, successorOf, supersededBy } from './permits.ts';
import { requireUnderReview } from './phase.ts';
import { type Case, type Certificate, isPending } from './state.ts';

/**
 * One or several certificates in one issue, each as soon as its own item is approved (art. 44); the one that the catalogue marks
 * carries an order for every utility concerned.
 */
const issueCertificates: CaseRule<'IssueCertificates'> = {
  allowed: (state, context) =>
    state.items.length === 0
      ? unless(requireUnderReview(state))
      : someOf(
          state.items.filter(isDecided).map(({ item: id }) => ({
            id,
            refusal: itemBar(id, 'certificates.0.item', state.certificates, state, context),
          })),
          'item-has-no-certificate',
          'certificates.0.item',
        ),
  decide: (data, state, context) => {
    const issued: CaseEvent[] = [];
    for (const [index, certificate] of data.certificates.entries()) {
      const refusal = certificateFault(certificate, index, data, state, context);
      if (refusal) return refusal;
      issued.push(certificateIssued(certificate, state, context));
    }
    return issued;
  },
};

/** Why no certificate of an item can be issued now, whatever stands on it. */
const itemBar = (
  item: string,
  field: string,
  others: readonly { readonly item: string }[],
  state: Case,
  { catalogue }: CaseContext,
) => {
  if (!state.items.some((one) => one.item === item)) return refuse('item-not-of-case', field);
  const known = itemOfStage(catalogue, state.stage, item);
  if (known && (!known.result || !givesCertificate(state))) return refuse('item-has-no-certificate', field);
  const decided = state.reviews.get(item)?.decided;
  if (decided?.outcome !== 'approved') return refuse(decided ? 'item-not-approved' : 'item-not-decided', field);
  return others.some((other) => other.item === item) ? refuse('certificate-already-issued', field) : undefined;
};

type NewCertificate = CaseData<'IssueCertificates'>['certificates'][number];

const certificateFault = (
  { item, number, issuedOn, validUntil }: NewCertificate,
  index: number,
  { certificates }: CaseData<'IssueCertificates'>,
  state: Case,
  context: CaseContext,
) => {
  const { catalogue, dayOf, today } = context;
  const field = (name: string) => `certificates.${index}.${name}`;
  const others = [...state.certificates, ...certificates.slice(0, index)];
  const refusal =
    itemBar(item, field('item'), others, state, context) ??
    numberFault(number, item, field('number'), state, catalogue);
  if (refusal) return refusal;
  if (others.some((other) => other.number === number)) return refuse('certificate-number-taken', field('number'));
  const day = issuedOn ?? today;
  if (day > today) return refuse('day-in-the-future', field('issuedOn'), { today });
  const decided = state.reviews.get(item)?.decided;
  if (decided && day < dayOf(decided.at)) return refuse('before-the-decision', field('issuedOn'));
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
const revokeCertificate: CaseRule<'RevokeCertificate'> = {
  allowed: (state, context) => ofCertificates(state, 'certificate-unknown', (one) => endBar(one, state, context)),
  decide: (data, state, context) => {
    const certificate = state.certificates.find(({ number }) => number === data.number);
    if (!certificate) return refuse('certificate-unknown', 'number');
    if (certificate.endedBy && data.act !== 'deregistered') return refuse('certificate-already-revoked', 'number');
    const barred = endBar(certificate, state, context);
    if (barred) return barred;
    const { projectCode } = state;
    const { item, endedBy = data.act } = certificate;
    const ended = endOfPermit(certificate, endedBy, state, context);
    return [{ type: 'CertificateRevoked', data: { ...data, projectCode, item, ...ended, occurredAt: context.now } }];
  },
};

/** Whatever else ended it, it is formally deleted once. */
const endBar = (certificate: Certificate, { stage }: Case, { casesOf }: CaseContext) => {
  if (certificate.deregistered) return refuse('certificate-already-revoked', 'number');
  const successor = successorOf(certificate, casesOf(stage));
  return successor && refuse('certificate-superseded', 'number', { number: successor.number });
};

/** Of what is done to one of a case's certificates. */
const ofCertificates = (
  { certificates }: Case,
  none: string,
  barOf: (certificate: Certificate) => ReturnType<typeof refuse> | undefined,
) =>
  someOf(
    certificates.map((one) => ({ id: one.number, refusal: barOf(one) })),
    none,
    'number',
  );

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
const setAsideCertificateEnd: CaseRule<'SetAsideCertificateEnd'> = {
  allowed: (state, context) => ofCertificates(state, 'certificate-unknown', (one) => restoringBar(one, state, context)),
  decide: (data, state, context) => {
    const certificate = state.certificates.find(({ number }) => number === data.number);
    if (!certificate) return refuse('certificate-unknown', 'number');
    const { item, endedBy: act } = certificate;
    const barred = restoringBar(certificate, state, context);
    if (barred) return barred;
    if (!act) throw new Error(`${certificate.number}: what has not ended is not restored`);
    const { projectCode } = state;
    const { revives: _, ...restored } = endOfPermit(certificate, act, state, context);
    return [
      {
        type: 'CertificateRestored',
        data: { ...data, projectCode, item, act, ...restored, occurredAt: context.now },
      },
    ];
  },
};

/** Nothing is restored that has not ended, or in whose place another stands by now. */
const restoringBar = (certificate: Certificate, { stage }: Case, { casesOf }: CaseContext) => {
  if (!certificate.endedBy) return refuse('certificate-not-ended', 'number');
  const cases = casesOf(stage);
  const base = certificateOf(certificate.supersedes, cases);
  const successor = base && successorOf(base, cases);
  return successor && successor.number !== certificate.number
    ? refuse('certificate-superseded', 'number', { number: successor.number })
    : undefined;
};

/** An open case learns that what it rests on has ended; of one that is over nothing is to be said. */
const recordPredecessorEnd: CaseRule<'RecordPredecessorEnd'> = {
  allowed: always,
  decide: (data, state, { now }) =>
    isPending(state) ? [{ type: 'PredecessorEnded', data: { ...data, occurredAt: now } }] : [],
};

/** And that the end was set aside. */
const recordPredecessorRestored: CaseRule<'RecordPredecessorRestored'> = {
  allowed: always,
  decide: (data, state, { now }) =>
    isPending(state) ? [{ type: 'PredecessorRestored', data: { ...data, occurredAt: now } }] : [],
};

/** What is asked of a case's certificates, and of those that it rests on. */
export const certificateRules = {
  IssueCertificates: issueCertificates,
  RevokeCertificate: revokeCertificate,
  SetAsideCertificateEnd: setAsideCertificateEnd,
  RecordPredecessorEnd: recordPredecessorEnd,
  RecordPredecessorRestored: recordPredecessorRestored,
  ReviseHookupDemand: reviseHookupDemand,
};
