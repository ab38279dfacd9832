import { z } from 'zod';

import { CompanyId, Instant, Line, OrderId, Prose } from '../values.ts';
import { HookupRequest, PermitEnd } from './values.ts';

/**
 * What a company is told. `opened`: a new order. `assigned`: an order that another had, or nobody. `reassigned`: another has
 * it now. `amended`: the project was changed. `supplemented`: the applicant's answer to what was asked. `cancelled`: nothing
 * more is to be done. `permitEnded`: the permit behind a connected order ended. `permitRestored`: that end was set aside. `reopened`:
 * so it was, and the order that was cancelled because of it begins anew. `stopRequested`: there is no demand for an accepted order any
 * more: decline it, unless it is too late to stop.
 */
export const notifications = [
  'opened',
  'assigned',
  'reassigned',
  'amended',
  'supplemented',
  'cancelled',
  'permitEnded',
  'permitRestored',
  'reopened',
  'stopRequested',
] as const;
export type Notification = (typeof notifications)[number];

/** The `type` of a message: the notification and the version of its content. */
export const messageType = <Name extends Notification | 'test'>(name: Name): `onewindow.hookup.${Name}.v1` =>
  `onewindow.hookup.${name}.v1`;

/** Names the JSON Schema of messages; it is served at `/schemas/hookup-message.v1.json`. */
export const messageSchemaId = 'urn:onewindow:schema:hookup-message:1';

const envelope = {
  specversion: z.literal('1.0'),
  /** The fact's id: the same at every attempt, in every feed, for ever. Also the header `webhook-id`. */
  id: z.uuid(),
  /** The centre that speaks: `/centres/<id>`. */
  source: z.string().regex(/^\/centres\/[a-z][a-z0-9]{0,39}$/),
  time: Instant,
  datacontenttype: z.literal('application/json'),
};

/** A fact as a company is sent it, and as its feed shows it: CloudEvents 1.0 in JSON. */
export const HookupMessage = z
  .strictObject({
    ...envelope,
    type: z.enum(notifications.map(messageType)),
    /** The order. */
    subject: OrderId,
    dataschema: z.literal(messageSchemaId),
    /** The fact's place in the centre's log: what goes into a feed's cursor. */
    position: z.string().regex(/^[1-9]\d{0,14}$/),
    data: z.strictObject({
      version: z.literal(1),
      /** To whom this is told. */
      company: CompanyId,
      orderId: OrderId,
      /** The number of this message among those about this order to this company: 1, 2, 3, … A gap is one that was given up or lost: ask for it again. */
      sequence: z.int().min(1),
      /** The job as it was when the fact happened. */
      request: HookupRequest,
      /** Why it was amended, cancelled or ended. */
      reason: Prose.exactOptional(),
      /** The fields of the project that were amended. */
      changed: z.array(Line).exactOptional(),
      /** What the applicant answered. */
      answer: Prose.exactOptional(),
      /** Which of the four acts ended the permit. */
      permitEnd: PermitEnd.exactOptional(),
    }),
  })
  .meta({ title: 'What a utility company is sent by a centre' });
export type HookupMessage = z.infer<typeof HookupMessage>;

/** Sent by somebody who wants to know whether an endpoint works; there is no order behind it. */
export const TestMessage = z.strictObject({
  ...envelope,
  type: z.literal(messageType('test')),
  data: z.strictObject({ version: z.literal(1), company: CompanyId }),
});
export type TestMessage = z.infer<typeof TestMessage>;
