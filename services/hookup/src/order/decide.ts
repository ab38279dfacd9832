import { isDeepStrictEqual } from 'node:util';

import { byRules, decideBy, onceThere, someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse } from '@onewindow/kernel/decider.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { amendedRequest, demandFits, hookupRequest, serves } from './request.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';

import { answerByLink, issueAnswerLink, revokeAnswerLink } from './answerLinks.ts';
import type { Data, HookupContext, HookupDecision, HookupRule } from './hookupRule.ts';
import { evolveHookupOrder, type HookupOrder } from './state.ts';
import { requireNotFinished, requireUnfinished } from './unfinished.ts';

/** A permit opens each of its orders once: its id is the stream's name. */
const openHookupOrder: HookupRule<'OpenHookupOrder', HookupOrder | undefined> = {
  allowed: (state) => unless(state && refuse('order-already-open')),
  decide: ({ request }, _state, { now }) => [
    { type: 'HookupOrderOpened', data: { orderId: request.orderId, origin: 'permit', request, occurredAt: now } },
  ],
};

/** A permit of this centre opens its own orders; what is asked for at the window is temporary, or rests on a prior approval. */
const requestHookup: HookupRule<'RequestHookup', HookupOrder | undefined> = {
  allowed: (_state, { project, catalogue }) =>
    project
      ? someOf(
          catalogue.utilities.map(({ id }) => ({ id })),
          'utility-unknown',
          'utility',
        )
      : unless(refuse('project-unknown', 'projectCode')),
  decide: (data, _state, context) => hookupRequested(data, context),
};

const hookupRequested = (
  data: Data<'RequestHookup'>,
  { now, catalogue, project, nextNumber, unfinished }: HookupContext,
): HookupDecision => {
  const { projectCode, purpose, demand, neededBy } = data;
  const utility = catalogue.utilities.find(({ id }) => id === data.utility);
  if (!project) return refuse('project-unknown', 'projectCode');
  if (!utility) return refuse('utility-unknown', 'utility');
  if (!demandFits(utility, demand)) return refuse('demand-does-not-fit', 'demand');
  if (purpose === 'permanent' && !project.hasPriorPermit) return refuse('permit-opens-the-order', 'purpose');
  const { facts } = project;
  const serving = catalogue.companies.filter(
    (company) => company.utility === utility.id && serves(company, facts.locality),
  );
  if (data.company && !serving.some(({ id }) => id === data.company))
    return refuse('company-does-not-serve', 'company');
  const company = data.company ?? (utility.several ? undefined : serving[0]?.id);
  if (purpose === 'permanent' && unfinished.includes(company ?? '')) return refuse('order-already-open', 'utility');
  const orderId = `${projectCode}.${purpose}.${utility.id}.${nextNumber}`;
  const request = hookupRequest(
    catalogue,
    utility,
    { purpose, projectCode, facts, units: 'all' },
    { orderId, company, demand, neededBy },
  );
  return [{ type: 'HookupOrderOpened', data: { orderId, origin: 'window', request, occurredAt: now } }];
};

/** Nobody has accepted the order. */
const assignable: ReadonlySet<HookupOrder['phase']> = new Set([
  'unserved',
  'opened',
  'supplementRequested',
  'declined',
]);

/** Whom the window names may serve elsewhere by rule: an unserved order is exactly where the rule names nobody. */
const assignHookupOrder: HookupRule<'AssignHookupOrder'> = {
  allowed: (state, { catalogue }) =>
    assignable.has(state.phase)
      ? someOf(
          catalogue.companies
            .filter(({ utility }) => utility === state.request.utility)
            .map(({ id }) => ({ id, refusal: companyFault(id, state, catalogue) })),
          'company-unknown',
          'company',
        )
      : unless(refuse('order-not-assignable', 'orderId')),
  decide: (data, state, { now, catalogue }) => {
    const { company } = data;
    const refusal = companyFault(company, state, catalogue);
    if (refusal) return refusal;
    const companies = [company, ...(state.company && state.company !== company ? [state.company] : [])];
    const told = toldTo(companies, state, { ...state.request, company });
    return [{ type: 'HookupOrderAssigned', data: { ...data, ...told, occurredAt: now } }];
  },
};

const companyFault = (id: string, state: HookupOrder, { companies }: Catalogue) => {
  const company = companies.find((one) => one.id === id);
  if (company?.utility !== state.request.utility) return refuse('company-unknown', 'company');
  return whoHas(state).includes(id) ? refuse('order-already-assigned', 'company') : undefined;
};

/** The job as it is from now on, for these companies: each fact has the next number of what a company was sent of the order. */
const toldTo = (companies: readonly string[], { sent }: HookupOrder, request: HookupRequest) => ({
  request,
  recipients: companies.map((company) => ({ company, sequence: (sent[company] ?? 0) + 1 })),
});

/** Whoever has the order now. A company that declined has it no more. */
const whoHas = ({ company, phase }: HookupOrder): string[] => (company && phase !== 'declined' ? [company] : []);

/** The job as it is, for whoever has it. */
const toldToHolder = (state: HookupOrder, request = state.request) => toldTo(whoHas(state), state, request);

/** What was amended is told to whoever has the order; whoever gets it later is told it with the order. */
const amendHookupOrder: HookupRule<'AmendHookupOrder'> = {
  allowed: (state) => unless(requireNotFinished(state)),
  decide: ({ orderId, reason, changes, permit }, state, { now }) => {
    const amended = amendedRequest(state.request, changes);
    const request = permit ? { ...amended, permit } : amended;
    const changed = changedFields(state.request, request);
    // What is another's demand, or nobody's business, is told to nobody.
    const told = changed.length === 0 ? { request, recipients: [] } : toldToHolder(state, request);
    return [{ type: 'HookupOrderAmended', data: { orderId, reason, changed, ...told, occurredAt: now } }];
  },
};

/** The names of what is another than before, as messages have them. */
const changedFields = (before: HookupRequest, after: HookupRequest): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isDeepStrictEqual(before[name as keyof HookupRequest], after[name as keyof HookupRequest]),
  );

const requestSupplement: HookupRule<'RequestHookupSupplement'> = {
  allowed: (state) =>
    unless(state.askedBefore ? refuse('supplement-already-requested', 'orderId') : requirePhase(state, 'opened')),
  decide: (data, _state, { now }) => [{ type: 'HookupSupplementRequested', data: { ...data, occurredAt: now } }],
};

const supplySupplement: HookupRule<'SupplyHookupSupplement'> = {
  allowed: (state) => unless(requirePhase(state, 'supplementRequested')),
  decide: (data, state, { now }) => [
    { type: 'HookupSupplementSupplied', data: { ...data, ...toldToHolder(state), occurredAt: now } },
  ],
};

const acceptHookupOrder: HookupRule<'AcceptHookupOrder'> = {
  allowed: (state) =>
    unless(requirePhase(state, state.phase === 'supplementRequested' ? 'supplementRequested' : 'opened')),
  decide: (data, _state, { now }) => [{ type: 'HookupOrderAccepted', data: { ...data, occurredAt: now } }],
};

const replyToSurvey: HookupRule<'ReplyToSurvey'> = {
  allowed: (state) => unless(requirePhase(state, 'accepted')),
  decide: (data, state, context) =>
    requirePast(data.surveyedOn, 'surveyedOn', context) ??
    requireSince(data.surveyedOn, 'surveyedOn', state, context) ?? [
      { type: 'SurveyReplied', data: { ...data, occurredAt: context.now } },
    ],
};

const declareReadyToConnect: HookupRule<'DeclareReadyToConnect'> = {
  allowed: (state) => unless(requirePhase(state, 'surveyed')),
  decide: (data, _state, { now }) => [{ type: 'ReadyToConnectDeclared', data: { ...data, occurredAt: now } }],
};

const connectHookup: HookupRule<'ConnectHookup'> = {
  allowed: (state) => unless(requirePhase(state, 'readyToConnect')),
  decide: (data, _state, context) =>
    requirePast(data.connectedOn, 'connectedOn', context) ?? [
      { type: 'HookupConnected', data: { ...data, occurredAt: context.now } },
    ],
};

const declineHookupOrder: HookupRule<'DeclineHookupOrder'> = {
  allowed: (state) => unless(requireUnfinished(state)),
  decide: (data, _state, { now }) => [{ type: 'HookupOrderDeclined', data: { ...data, occurredAt: now } }],
};

const cancelHookupOrder: HookupRule<'CancelHookupOrder'> = {
  allowed: (state) => unless(requireNotFinished(state)),
  decide: (data, state, { now }) => [
    { type: 'HookupOrderCancelled', data: { ...data, ...toldToHolder(state), occurredAt: now } },
  ],
};

const reportPermitEnd: HookupRule<'ReportPermitEnd'> = {
  allowed: ({ phase }) => unless(phase === 'connected' ? undefined : refuse('order-not-connected', 'orderId')),
  decide: (data, state, { now }) => [
    { type: 'PermitOfHookupEnded', data: { ...data, ...toldToHolder(state), occurredAt: now } },
  ],
};

/** What was amended while the permit was thought to have ended is told with it. */
const reportPermitRestored: HookupRule<'ReportPermitRestored'> = {
  allowed: ({ permitEnded }) => unless(permitEnded ? undefined : refuse('permit-not-ended', 'orderId')),
  decide: ({ orderId, reason }, state, { now, project }) => {
    const request = project ? amendedRequest(state.request, project.facts) : state.request;
    const data = { orderId, reason, ...toldTo(state.company ? [state.company] : [], state, request), occurredAt: now };
    return [{ type: state.phase === 'connected' ? 'PermitOfHookupRestored' : 'HookupOrderReopened', data }];
  },
};

/** What nobody has accepted is cancelled; who has is asked to stop, since pipes may be in the ground. */
const dropHookupOrder: HookupRule<'DropHookupOrder'> = {
  allowed: (state) => unless(requireNotFinished(state)),
  decide: ({ orderId, reason }, state, { now }) => {
    const type = assignable.has(state.phase) ? 'HookupOrderCancelled' : 'HookupStopRequested';
    return [{ type, data: { orderId, reason, ...toldToHolder(state), occurredAt: now } }];
  },
};

/** As the window assigns it, if nobody has accepted it yet; else the window has to look. */
const moveHookupOrder: HookupRule<'MoveHookupOrder'> = {
  allowed: (state, context) => unless(assignHookupOrder.allowed(state, context).refusal && requireUnfinished(state)),
  decide: (data, state, context) =>
    assignable.has(state.phase) && !whoHas(state).includes(data.company)
      ? decideBy(assignHookupOrder, data, state, context)
      : (requireUnfinished(state) ?? [{ type: 'HookupCompanyChosen', data: { ...data, occurredAt: context.now } }]),
};

/** What an order must have behind it for its next step, and what to say where it has not. */
const missingStep = {
  opened: 'order-not-open',
  supplementRequested: 'supplement-not-requested',
  accepted: 'order-not-accepted',
  surveyed: 'survey-not-replied',
  readyToConnect: 'not-ready-to-connect',
} as const;

const requirePhase = (state: HookupOrder, phase: keyof typeof missingStep) =>
  state.phase === phase ? undefined : (requireUnfinished(state) ?? refuse(missingStep[phase], 'orderId'));

/** A day that somebody states must have come: it is kept as said, but nobody can know tomorrow's. */
const requirePast = (day: Day | undefined, field: string, { today }: HookupContext) =>
  day !== undefined && day > today ? refuse('day-in-the-future', field, { today }) : undefined;

/** Nobody has surveyed what they had not been told of. */
const requireSince = (day: Day | undefined, field: string, { assignedAt }: HookupOrder, { dayOf }: HookupContext) =>
  day !== undefined && day < dayOf(assignedAt) ? refuse('before-the-order', field) : undefined;

/** The rules of an order's stream, `hookup-<orderId>`. */
export const hookupDecider: Decider<HookupOrder | undefined, HookupCommand, HookupEvent, HookupContext> = {
  initial: undefined,
  // To a company an order of another is one that there is none of.
  bar: (state, { actingFor }) =>
    actingFor === undefined || actingFor === state?.company ? undefined : refuse('order-unknown', 'orderId'),
  ...byRules({
    OpenHookupOrder: openHookupOrder,
    RequestHookup: requestHookup,
    ...onceThere(
      {
        AssignHookupOrder: assignHookupOrder,
        AmendHookupOrder: amendHookupOrder,
        AcceptHookupOrder: acceptHookupOrder,
        RequestHookupSupplement: requestSupplement,
        SupplyHookupSupplement: supplySupplement,
        ReplyToSurvey: replyToSurvey,
        DeclareReadyToConnect: declareReadyToConnect,
        ConnectHookup: connectHookup,
        DeclineHookupOrder: declineHookupOrder,
        CancelHookupOrder: cancelHookupOrder,
        ReportPermitEnd: reportPermitEnd,
        ReportPermitRestored: reportPermitRestored,
        DropHookupOrder: dropHookupOrder,
        MoveHookupOrder: moveHookupOrder,
        IssueAnswerLink: issueAnswerLink,
        RevokeAnswerLink: revokeAnswerLink,
        AnswerByLink: answerByLink({
          accepted: acceptHookupOrder,
          supplementRequested: requestSupplement,
          surveyed: replyToSurvey,
          readyToConnect: declareReadyToConnect,
          connected: connectHookup,
          declined: declineHookupOrder,
        }),
      },
      refuse('order-unknown', 'orderId'),
    ),
  }),
  evolve: evolveHookupOrder,
};
