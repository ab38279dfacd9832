import { projection } from '@onewindow/kernel/projection.ts';
import { AnswerLinkIssued } from '@onewindow/schema/hookup/events.ts';
import { type EventOf, typesOf } from '@onewindow/schema/event.ts';

/** The order that a link is for, by the link's hash; what has become of it the order itself knows. */
export interface AnswerLinkRow {
  readonly orderId: string;
}

/** Every link that was issued. */
export const answerLinks = projection<AnswerLinkRow, EventOf<typeof AnswerLinkIssued>>()({
  name: 'answerLinks',
  events: typesOf([AnswerLinkIssued]),
  keys: ({ data }) => [data.hash],
  // Of two that have the same hash the first has it: a link never comes to lead elsewhere.
  evolve: (row, { data: { orderId } }) => row ?? { orderId },
});
