import { someOf } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { itemOfStage } from '@onewindow/schema/catalogue.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';
import { requestsOfPermit } from '@onewindow/hookup/port.ts';

import type { CaseContext, CaseData, CaseDecision, CaseRule } from './context.ts';
import { overlap } from './hindrances.ts';
import { isOver, withSuccessors } from './permits.ts';
import type { Case, Certificate } from './state.ts';

/** The permit as its orders name it. */
type Permit = NonNullable<HookupRequest['permit']>;

/**
 * What a certificate means for the utilities: a first permit opens an order for each that is demanded. A change of it opens and cancels
 * exactly what its demand changed; an extension, a renewal, a reissue and a cancellation change no demand.
 */
export const ordersOfIssue = (
  item: string,
  permit: Permit,
  state: Case,
  context: CaseContext,
): { readonly orders: HookupRequest[]; readonly cancels?: string[] } => {
  const { kind } = state;
  if (kind !== 'new' && kind !== 'change') return { orders: [] };
  const requests = requestsOf(item, permit, state, context);
  if (kind === 'new') return { orders: requests };
  return difference(requests, papersOf(item, state, context));
};

/** The project was amended: its permit opens what is newly demanded, and no longer asks for what is not. */
export const reviseHookupDemand: CaseRule<'ReviseHookupDemand'> = {
  allowed: ({ certificates }) =>
    someOf(
      certificates.map(({ number: id }) => ({ id })),
      'certificate-unknown',
      'number',
    ),
  decide: (data, state, context) => demandRevised(data, state, context),
};

const demandRevised = (
  { caseId, number, reason }: CaseData<'ReviseHookupDemand'>,
  state: Case,
  context: CaseContext,
): CaseDecision => {
  const { casesOf, now } = context;
  const certificate = state.certificates.find((one) => one.number === number);
  if (!certificate) return refuse('certificate-unknown', 'number');
  const cases = casesOf(state.stage);
  const { projectCode } = state;
  const { item } = certificate;
  const latest = withSuccessors(certificate, cases).at(-1) ?? certificate;
  const permit = { number: latest.number, issuedOn: latest.issuedOn, issuer: latest.issuer ?? '' };
  const isInForce = !isOver(certificate, cases);
  const requests = isInForce ? requestsOf(item, permit, state, context) : [];
  const papers = papersOf(item, state, context);
  const changed = isInForce ? difference(requests, papers) : { orders: [], cancels: [] };
  return [
    {
      type: 'HookupDemandRevised',
      data: {
        caseId,
        projectCode,
        item,
        number,
        reason,
        ...changed,
        moves: movesOf(requests, papers, context),
        occurredAt: now,
      },
    },
  ];
};

/** The papers of the permits on an item, for these units or some of them; whether they are in force or over. */
const papersOf = (item: string, { stage, units }: Case, { casesOf }: CaseContext): readonly Paper[] => {
  const cases = casesOf(stage);
  return cases
    .filter((one) => overlap(one.units, units))
    .flatMap(({ certificates }) => certificates)
    .filter((one) => one.item === item)
    .map((one) => ({ ...one, isOver: isOver(one, cases) }));
};
type Paper = Certificate & { readonly isOver: boolean };

const requestsOf = (
  item: string,
  permit: Permit,
  state: Case,
  { catalogue, project }: CaseContext,
): HookupRequest[] => {
  const { caseId, projectCode, stage, units } = state;
  if (!itemOfStage(catalogue, stage, item)?.opensOrders || !project) return [];
  const { facts } = project;
  return requestsOfPermit(catalogue, { purpose: 'permanent', projectCode, facts, units, caseId, permit });
};

/** What is demanded now and was not, and the other way round; an order whose like there was before has the next number behind its id. */
const difference = (requests: readonly HookupRequest[], papers: readonly Paper[]) => {
  const opened = papers.flatMap(({ orders }) => orders);
  const standing = standingOf(papers);
  const demandedAlready = new Set(standing.map(demandOf));
  const demandedNow = new Set(requests.map(({ orderId }) => demandOf(orderId)));
  return {
    orders: requests
      .filter(({ orderId }) => !demandedAlready.has(demandOf(orderId)))
      .map((request) => ({ ...request, orderId: freeId(request.orderId, opened) })),
    cancels: standing.filter((orderId) => !demandedNow.has(demandOf(orderId))),
  };
};

/** The orders of permits in force for which there is a demand. */
const standingOf = (papers: readonly Paper[]): readonly string[] => {
  const cancelled = new Set(papers.flatMap(({ cancels }) => cancels));
  return papers
    .filter((paper) => !paper.isOver)
    .flatMap(({ orders }) => orders)
    .filter((orderId) => !cancelled.has(orderId));
};

const freeId = (orderId: string, opened: readonly string[]): string => {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? orderId : `${orderId}.${number}`;
    if (!opened.includes(id)) return id;
  }
};

/** Where the applicant chooses one company, whom; whether it has the order already, hook-up knows. */
const movesOf = (
  requests: readonly HookupRequest[],
  papers: readonly Paper[],
  { catalogue, project }: CaseContext,
): { orderId: string; company: string }[] =>
  standingOf(papers).flatMap((orderId) => {
    const request = requests.find((one) => demandOf(one.orderId) === demandOf(orderId));
    const utility = catalogue.utilities.find(({ id }) => id === request?.utility);
    const chosen = project?.facts.utilities.find((one) => one.utility === request?.utility)?.companies;
    return request?.company && chosen?.includes(request.company) && !utility?.several
      ? [{ orderId, company: request.company }]
      : [];
  });

/** What an order of a permit is for, whichever case opened it and however often: `<utility>[.<carrier>]` behind the case's id. */
const demandOf = (orderId: string): string =>
  orderId
    .split('.')
    .slice(3)
    .filter((part) => !/^\d+$/.test(part))
    .join('.');
