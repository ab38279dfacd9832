import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import {
  DeliveryAcknowledged,
  type DeliveryEvent,
  DeliveryFailed,
  DeliveryGivenUp,
  DeliveryParked,
  DeliveryPulled,
  DeliveryReplayed,
} from '@onewindow/schema/delivery/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type HookupEvent, hookupEvents } from '@onewindow/schema/hookup/events.ts';
import { isHookupEvent } from '@onewindow/schema/hookup/recipients.ts';
import { deliveryId } from '@onewindow/schema/streams.ts';

import type { Law } from '../law.ts';
import { always, amberDay, never } from '../lights.ts';
import { last } from '../lastInOrder.ts';
import { figuresOf, stageDurationsOfOrders } from './stageDurations.ts';
import { calendarBy } from '../durations/adopted.ts';
import { orderClock } from './clock.ts';
import type { OrderTimeline } from './row.ts';

/** What a delivery's own facts say of its order: whether somebody has to look. */
const parking = [
  DeliveryFailed,
  DeliveryParked,
  DeliveryGivenUp,
  DeliveryReplayed,
  DeliveryAcknowledged,
  DeliveryPulled,
] as const;

/** The columns that lists of orders are put in order by; each has an index, and another for what is unfinished. */
export const orderedBy = [
  'riskOn',
  'utility',
  'purpose',
  'openedOn',
  'acceptedOn',
  'dueOn',
  'connectedOn',
  'endedOn',
] as const;

/** One row per hook-up order: where it stands, and by when its company promised the next step. */
export const orders = (law: Law) =>
  projection<OrderTimeline, HookupEvent | DeliveryEvent>()({
    name: 'hookupOrders',
    events: [...typesOf(hookupEvents), ...typesOf(parking)],
    keys: ({ data }) => [data.orderId],
    evolve: (row, event) => {
      if (!isHookupEvent(event)) return row && withParked(row, event);
      const next = fold(row, event, law);
      return next && { ...withLinkOf(row, next), revision: event.revision };
    },
    columns: {
      projectCode: ({ projectCode }) => projectCode,
      utility: ({ utility }) => utility,
      company: ({ company }) => company ?? last,
      status: ({ status }) => status,
      purpose: ({ purpose }) => purpose,
      locality: ({ locality }) => locality,
      category: ({ category }) => category,
      pending: (row) => Number(isUnfinished(row)),
      needsWindow: (row) => Number(needsWindow(row)),
      dueOn: (row) => orderClock(law.calendar, row).dueOn ?? last,
      amberOn: (row) => {
        const { dueOn } = orderClock(law.calendar, row);
        return dueOn ? amberDay(law.calendar, dueOn) : null;
      },
      riskOn: (row) => {
        const { dueOn, unreckonable } = orderClock(law.calendar, row);
        return needsWindow(row) || unreckonable ? always : (dueOn ?? never);
      },
      openedOn: ({ openedOn }) => openedOn,
      acceptedOn: ({ acceptedOn }) => acceptedOn ?? last,
      connectedOn: ({ connectedOn }) => connectedOn ?? last,
      endedOn: ({ endedOn }) => endedOn ?? last,
      elapsed: (row) => figuresOf(row, law)?.elapsed ?? null,
      actualElapsed: (row) => figuresOf(row, law, true)?.elapsed ?? null,
    },
    isRowApart: true,
    isDone: (row) => !isUnfinished(row),
    searched: ['key'],
    indexes: [
      ...['projectCode', ...orderedBy].map((column) => [column]),
      ...[
        ['key'],
        ['status', 'riskOn'],
        ['company', 'riskOn'],
        ['locality', 'riskOn'],
        ...orderedBy.map((column) => [column]),
      ].map((on) => ({ on, where: 'pending = 1' })),
      ['company', 'riskOn'],
      ['status', 'riskOn'],
      ['locality', 'riskOn'],
    ],
    aggregates: stageDurationsOfOrders(law),
  });

/** A link is for the answer that was due when it was issued, and for the company that had the order then. */
const withLinkOf = (before: OrderTimeline | undefined, after: OrderTimeline): OrderTimeline => {
  const { linkEndsOn, ...rest } = after;
  const hasMoved = before?.status !== after.status || before?.company !== after.company;
  return linkEndsOn !== undefined && hasMoved ? rest : after;
};

/**
 * Nobody serves it, or who should has declined: the window must assign a company. Or its company could not be told something:
 * the window must look why. Or the applicant has chosen another that it cannot go to. The board shows it red.
 */
export const needsWindow = (row: OrderTimeline): boolean => {
  const { status, chosen, parked = [], refused = {} } = row;
  if (Object.values(refused).some((times) => times >= mostRefusals)) return true;
  return (
    status === 'unserved' || status === 'declined' || parked.length > 0 || (chosen !== undefined && isUnfinished(row))
  );
};

/** So often in a row a message is refused by an endpoint that is there, before a person has to look. */
const mostRefusals = 5;
/** Refusals that may well be none the next time (RFC 9110, 15.5). */
const passing: ReadonlySet<number> = new Set([408, 425, 429]);

const isUnfinished = ({ status }: OrderTimeline): boolean => status !== 'connected' && status !== 'cancelled';

/** Parked until somebody asks for it to be sent again, or the company turns out to have it. */
const withParked = (order: OrderTimeline, { type, data }: DeliveryEvent): OrderTimeline => {
  const id = deliveryId(data.factId, data.company);
  if (type === 'DeliveryFailed') return withRefusal(order, id, data.status);
  const row = withoutRefusals(order, id);
  const { parked = [], ...rest } = row;
  if (type === 'DeliveryParked') return { ...row, parked: [...parked, id] };
  if (!parked.includes(id)) return row;
  const left = parked.filter((one) => one !== id);
  return left.length > 0 ? { ...rest, parked: left } : rest;
};

const withRefusal = (row: OrderTimeline, id: string, status = 0): OrderTimeline =>
  status >= 400 && status < 500 && !passing.has(status)
    ? { ...row, refused: { ...row.refused, [id]: (row.refused?.[id] ?? 0) + 1 } }
    : row;

const withoutRefusals = (row: OrderTimeline, id: string): OrderTimeline => {
  if (row.refused?.[id] === undefined) return row;
  const { refused, ...rest } = row;
  const { [id]: _, ...others } = refused;
  return Object.keys(others).length > 0 ? { ...rest, refused: others } : rest;
};

const fold = (row: OrderTimeline | undefined, event: StoredEvent<HookupEvent>, law: Law): OrderTimeline | undefined => {
  const day = law.dayOf(event.data.occurredAt);
  if (event.type === 'HookupOrderOpened') {
    const { orderId, origin, request } = event.data;
    const { ledger } = metadataOf(event);
    const { projectCode, caseId, purpose, utility, company, category, locality, limits, neededBy } = request;
    return {
      orderId,
      projectCode,
      origin,
      purpose,
      utility,
      category,
      locality,
      limits,
      ...(ledger && { ledger }),
      ...(caseId && { caseId }),
      ...(company && { company }),
      ...(neededBy && { neededBy }),
      status: company ? 'opened' : 'unserved',
      revision: 0,
      openedOn: day,
    };
  }
  if (!row) return undefined;
  const { type, data } = event;
  switch (type) {
    case 'HookupOrderAssigned':
      return { ...afresh(row), company: data.company, status: 'opened' };
    case 'HookupOrderAmended': {
      const { neededBy: _before, ...rest } = row;
      const { category, locality, neededBy } = data.request;
      return { ...rest, category, locality, ...(neededBy && { neededBy }) };
    }
    case 'HookupSupplementRequested':
      return { ...row, status: 'supplementRequested', supplementAsked: data.asked };
    case 'HookupSupplementSupplied':
      return { ...row, status: 'opened' };
    case 'HookupOrderAccepted':
      return {
        ...row,
        status: 'accepted',
        acceptedOn: day,
        ...(data.companyNumber && { companyNumber: data.companyNumber }),
      };
    case 'SurveyReplied':
      return { ...row, status: 'surveyed', repliedOn: day, externalLine: data.externalLine, replyNumber: data.number };
    case 'ReadyToConnectDeclared':
      return { ...row, status: 'readyToConnect', readyOn: day };
    case 'HookupConnected':
      return {
        ...row,
        status: 'connected',
        connectedOn: day,
        ...calendarBy(event, law),
        ...(data.customerNumber && { customerNumber: data.customerNumber }),
        ...(data.connectedOn && { statedConnectedOn: data.connectedOn }),
      };
    case 'HookupOrderDeclined':
      return { ...row, status: 'declined', endedOn: day, declineCode: data.code, reason: data.reason };
    case 'HookupOrderCancelled':
      return { ...row, status: 'cancelled', endedOn: day, reason: data.reason };
    case 'HookupOrderReopened': {
      const { company } = row;
      const { category, locality, neededBy: wanted } = data.request;
      const { neededBy: _before, ...begun } = afresh(row);
      const status = company ? ('opened' as const) : ('unserved' as const);
      return { ...begun, category, locality, status, ...(company && { company }), ...(wanted && { neededBy: wanted }) };
    }
    case 'HookupStopRequested':
      return { ...row, stopRequestedOn: day };
    case 'HookupCompanyChosen':
      return withChosen(row, data.company);
    case 'AnswerLinkIssued':
      return { ...row, linkEndsOn: data.endsOn };
    case 'AnswerLinkRevoked':
      return withoutLink(row);
    case 'AnswerLinkUsed':
    case 'PermitOfHookupEnded':
    case 'PermitOfHookupRestored':
      return row;
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

const withoutLink = ({ linkEndsOn: _, ...row }: OrderTimeline): OrderTimeline => row;

/** Who has the order is no news. */
const withChosen = ({ chosen: _, ...row }: OrderTimeline, company: string): OrderTimeline =>
  company === row.company ? row : { ...row, chosen: company };

/** Another company begins anew: what the one before did and why it stopped stays in the history. */
const afresh = ({
  orderId,
  projectCode,
  caseId,
  origin,
  purpose,
  utility,
  category,
  locality,
  limits,
  neededBy,
  openedOn,
  ledger,
  parked,
  refused,
  ...row
}: OrderTimeline) => ({
  orderId,
  projectCode,
  origin,
  purpose,
  utility,
  category,
  locality,
  limits,
  openedOn,
  revision: row.revision,
  ...(ledger && { ledger }),
  ...(caseId && { caseId }),
  ...(neededBy && { neededBy }),
  ...(parked && { parked }),
  ...(refused && { refused }),
});
