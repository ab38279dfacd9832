import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { recipientsOf } from '@onewindow/schema/hookup/recipients.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';

/** One utility's job for one project. */
export interface HookupOrder {
  /** What its company was told last. */
  readonly request: HookupRequest;
  /** Who serves it; nobody while it is unserved. */
  readonly company?: string;
  readonly phase:
    | 'unserved'
    | 'opened'
    | 'supplementRequested'
    | 'accepted'
    | 'surveyed'
    | 'readyToConnect'
    | 'connected'
    | 'declined'
    | 'cancelled';
  /** Whether the company that has it has asked for a supplement: it may do so once. */
  readonly askedBefore: boolean;
  /** Whether its permit has ended, and that is why it was cancelled or its company was told. */
  readonly permitEnded?: true;
  /** When its company got it. */
  readonly assignedAt: Instant;
  /** How many facts of this order each company was sent. */
  readonly sent: { readonly [company: string]: number };
  /** The links that were issued for one answer, by their hashes. */
  readonly links: { readonly [hash: string]: AnswerLink };
}

/** A link by which whoever has it may give one answer. */
export interface AnswerLink {
  /** The company that it was issued for. */
  readonly company: string;
  /** Its last day. */
  readonly endsOn: Day;
  /** `revoked`: by the window, by the next link, or because the order has moved on. */
  readonly is: 'open' | 'used' | 'revoked';
}

/** The order after one more of its events; there is none before it is opened. */
export const evolveHookupOrder = (state: HookupOrder | undefined, event: HookupEvent): HookupOrder | undefined => {
  const next = evolved(state, event);
  if (!next || !state) return next;
  // A link is for the answer that was due when it was issued, and for the company that had the order then.
  const hasMoved = next.phase !== state.phase || next.company !== state.company;
  return hasMoved ? { ...next, links: revoked(next.links) } : next;
};

const revoked = (links: HookupOrder['links']): HookupOrder['links'] =>
  Object.fromEntries(
    Object.entries(links).map(([hash, link]) => [hash, link.is === 'open' ? { ...link, is: 'revoked' } : link]),
  );

const evolved = (state: HookupOrder | undefined, event: HookupEvent): HookupOrder | undefined => {
  if (event.type === 'HookupOrderOpened') {
    const { request } = event.data;
    const { company } = request;
    const assignedAt = event.data.occurredAt;
    const begun = { request, askedBefore: false, assignedAt, sent: sentAfter({}, event), links: {} };
    return company ? { ...begun, company, phase: 'opened' } : { ...begun, phase: 'unserved' };
  }
  if (!state) return undefined;
  const sent = sentAfter(state.sent, event);
  const { type, data } = event;
  switch (type) {
    case 'HookupOrderAssigned': {
      const { company, request = { ...state.request, company } } = data;
      return { ...state, sent, request, company, askedBefore: false, assignedAt: data.occurredAt, phase: 'opened' };
    }
    case 'HookupOrderAmended':
      return { ...state, sent, request: data.request };
    case 'HookupOrderAccepted':
      return { ...state, phase: 'accepted' };
    case 'HookupSupplementRequested':
      return { ...state, askedBefore: true, phase: 'supplementRequested' };
    case 'HookupSupplementSupplied':
      return { ...state, sent, phase: 'opened' };
    case 'SurveyReplied':
      return { ...state, phase: 'surveyed' };
    case 'ReadyToConnectDeclared':
      return { ...state, phase: 'readyToConnect' };
    case 'HookupConnected':
      return { ...state, phase: 'connected' };
    case 'HookupOrderDeclined':
      return { ...state, phase: 'declined' };
    case 'HookupOrderCancelled':
      return { ...state, sent, phase: 'cancelled', ...(data.permitEnd && { permitEnded: true }) };
    case 'PermitOfHookupEnded':
      return { ...state, sent, permitEnded: true };
    case 'HookupOrderReopened': {
      const { request } = data;
      return { ...withPermit(state), sent, request, askedBefore: false, phase: state.company ? 'opened' : 'unserved' };
    }
    case 'HookupStopRequested':
      return { ...state, sent };
    case 'HookupCompanyChosen':
      return state;
    case 'PermitOfHookupRestored':
      return { ...withPermit(state), sent, request: data.request };
    case 'AnswerLinkIssued': {
      const { hash, company, endsOn } = data;
      return { ...state, links: { ...revoked(state.links), [hash]: { company, endsOn, is: 'open' } } };
    }
    case 'AnswerLinkRevoked':
      return { ...state, links: revoked(state.links) };
    case 'AnswerLinkUsed':
      return { ...state, links: withUsed(state.links, data.hash) };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** The answer itself, recorded before it, has moved the order on. */
const withUsed = (links: HookupOrder['links'], hash: string): HookupOrder['links'] => {
  const link = links[hash];
  return link ? { ...links, [hash]: { ...link, is: 'used' } } : links;
};

const withPermit = ({ permitEnded: _, ...state }: HookupOrder): HookupOrder => state;

const sentAfter = (sent: HookupOrder['sent'], event: HookupEvent): HookupOrder['sent'] => {
  const recipients = recipientsOf(event);
  if (recipients.length === 0) return sent;
  return { ...sent, ...Object.fromEntries(recipients.map(({ company, sequence }) => [company, sequence])) };
};
