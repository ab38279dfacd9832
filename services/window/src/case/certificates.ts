import { refuse } from '@onewindow/kernel/decider.ts';
import { itemOfStage } from '@onewindow/schema/catalogue.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';
import { requestsOfPermit } from '@onewindow/hookup/port.ts';

import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { type Case, isPending } from './state.ts';

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
  const known = itemOfStage(catalogue, state.stage, item);
  if (known && !known.result) return refuse('item-has-no-certificate', field('item'));
  const decided = state.reviews.get(item)?.decided;
  if (decided?.outcome !== 'approved') return refuse(decided ? 'item-not-approved' : 'item-not-decided', field('item'));
  const others = [...state.certificates, ...certificates.slice(0, index)];
  if (others.some((other) => other.item === item)) return refuse('certificate-already-issued', field('item'));
  if (others.some((other) => other.number === number)) return refuse('certificate-number-taken', field('number'));
  const day = issuedOn ?? today;
  if (day > today) return refuse('day-in-the-future', field('issuedOn'), { today });
  if (day < dayOf(decided.at)) return refuse('before-the-decision', field('issuedOn'));
  if (validUntil !== undefined && validUntil < day) return refuse('valid-until-before-issue', field('validUntil'));
  return undefined;
};

const certificateIssued = (
  { item, number, name, issuedOn, validUntil }: Certificate,
  state: Case,
  context: CaseContext,
): CaseEvent => {
  const { catalogue, today, now } = context;
  const { caseId, projectCode } = state;
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
      ...demanded(item, { number, issuedOn: day, issuer }, state, context),
      occurredAt: now,
    },
  };
};

/**
 * What a certificate means for the utilities: a first permit opens an order for each that is demanded. A change of it opens and cancels
 * exactly what its demand changed; an extension, a renewal, a reissue and a cancellation change no demand.
 */
const demanded = (
  item: string,
  permit: { readonly number: string; readonly issuedOn: string; readonly issuer: string },
  state: Case,
  { catalogue, project, casesOf }: CaseContext,
): { readonly orders: HookupRequest[]; readonly cancels?: string[] } => {
  const { caseId, projectCode, stage, kind, units } = state;
  const known = itemOfStage(catalogue, stage, item);
  if (!known?.opensOrders || !project || (kind !== 'new' && kind !== 'change')) return { orders: [] };
  const { facts } = project;
  const requests = requestsOfPermit(catalogue, { purpose: 'permanent', projectCode, facts, units, caseId, permit });
  if (kind === 'new') return { orders: requests };
  const there = casesOf(stage).flatMap(({ certificates }) =>
    certificates.filter((one) => one.item === item && !one.ended).flatMap(({ orders }) => orders),
  );
  const demandedAlready = new Set(there.map(demandOf));
  const demandedNow = new Set(requests.map(({ orderId }) => demandOf(orderId)));
  return {
    orders: requests.filter(({ orderId }) => !demandedAlready.has(demandOf(orderId))),
    cancels: there.filter((orderId) => !demandedNow.has(demandOf(orderId))),
  };
};

/** What an order of a permit is for, whichever case opened it: `<utility>[.<carrier>]` behind the case's id. */
const demandOf = (orderId: string): string => orderId.split('.').slice(3).join('.');

/** The authority that decided, as its certificate names it: as the catalogue has it sign, else by its name. */
const issuerOf = (authority: string | undefined, { departments, issuer }: CaseContext['catalogue']): string => {
  const department = departments.find(({ id }) => id === authority);
  return (department?.signs ?? department?.name ?? issuer)['zh-CN'];
};

/** A certificate lives on after the decision, and may end by one of four acts, of which the formal deletion 注销 follows the others (art. 70). */
const revokeCertificate = (data: CaseData<'RevokeCertificate'>, state: Case, { now }: CaseContext): CaseDecision => {
  const certificate = state.certificates.find(({ number }) => number === data.number);
  if (!certificate) return refuse('certificate-unknown', 'number');
  const follows = data.act === 'deregistered' && certificate.ended !== 'deregistered';
  if (certificate.ended && !follows) return refuse('certificate-already-revoked', 'number');
  const { projectCode } = state;
  const { item, orders } = certificate;
  return [{ type: 'CertificateRevoked', data: { ...data, projectCode, item, orders: [...orders], occurredAt: now } }];
};

/** An open case learns that what it rests on has ended; of one that is over nothing is to be said. */
const recordPredecessorEnd = (
  data: CaseData<'RecordPredecessorEnd'>,
  state: Case,
  { now }: CaseContext,
): CaseDecision => (isPending(state) ? [{ type: 'PredecessorEnded', data: { ...data, occurredAt: now } }] : []);

/** What is asked of a case's certificates, and of those that it rests on. */
export const certificateRules = {
  IssueCertificates: issueCertificates,
  RevokeCertificate: revokeCertificate,
  RecordPredecessorEnd: recordPredecessorEnd,
};
