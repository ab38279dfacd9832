import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type SplitSpans, union } from '@onewindow/kernel/legalClock.ts';
import { type Calendar, reckoned } from '@onewindow/kernel/workingDays.ts';

import type { Figures } from '../durations/figures.ts';
import type { OrderTimeline } from './row.ts';

/** By when the company promised its next step, if it has; or that nobody can reckon it. */
export interface OrderClock {
  readonly dueOn?: Day;
  readonly unreckonable: boolean;
}

/** The order's due day, as its facts stand. */
export const orderClock = (calendar: Calendar, order: OrderTimeline): OrderClock =>
  reckoned(() => {
    const dueOn = orderDueDay(calendar, order);
    return { ...(dueOn && { dueOn }), unreckonable: false };
  }) ?? { unreckonable: true };

/**
 * The day by which the company promised its next step. Before the survey nobody knows whether an external line is needed, so
 * the longer promise holds until then: a board must not accuse wrongly.
 */
const orderDueDay = (calendar: Calendar, order: OrderTimeline): Day | undefined => {
  const { status, limits, acceptedOn, readyOn } = order;
  if (status === 'accepted' && acceptedOn) {
    return calendar.due(acceptedOn, Math.max(limits.withExternalLine.survey, limits.withoutExternalLine.survey));
  }
  return status === 'readyToConnect' && readyOn ? calendar.due(readyOn, promise(order).connection) : undefined;
};

/** What statistics take from an order: nothing before it is connected, and nothing where it cannot be reckoned. */
export const orderFigures = (calendar: Calendar, order: OrderTimeline): Figures | undefined =>
  reckoned(() => figuresOf(calendar, order));

/**
 * A connected order's time: the sum of accepted → replied and ready → connected. The works between are excluded, and what
 * came before the company accepted is apart.
 */
const figuresOf = (calendar: Calendar, order: OrderTimeline): Figures | undefined => {
  const { openedOn, acceptedOn, repliedOn, readyOn, connectedOn } = order;
  if (!acceptedOn || !repliedOn || !readyOn || !connectedOn) return undefined;
  const survey = calendar.elapsed(acceptedOn, repliedOn);
  const connection = calendar.elapsed(readyOn, connectedOn);
  return {
    elapsed: survey + connection,
    beforeAcceptance: calendar.elapsed(openedOn, acceptedOn),
    department: survey + connection,
    applicant: 0,
    excluded: calendar.elapsed(repliedOn, readyOn),
    withinCommitted: survey <= promise(order).survey && connection <= promise(order).connection,
  };
};

/** The intervals that make up a connected order's time. */
export const orderSpans = ({
  openedOn,
  acceptedOn,
  repliedOn,
  readyOn,
  connectedOn,
}: OrderTimeline): SplitSpans | undefined =>
  acceptedOn && repliedOn && readyOn && connectedOn
    ? {
        beforeAcceptance: union([{ from: openedOn, to: acceptedOn }]),
        department: [...union([{ from: acceptedOn, to: repliedOn }]), ...union([{ from: readyOn, to: connectedOn }])],
        applicant: [],
        excluded: union([{ from: repliedOn, to: readyOn }]),
      }
    : undefined;

const promise = ({ externalLine, limits }: OrderTimeline) =>
  externalLine ? limits.withExternalLine : limits.withoutExternalLine;
