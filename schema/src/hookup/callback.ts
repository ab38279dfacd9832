import { z } from 'zod';

import {
  AcceptHookupOrder,
  ConnectHookup,
  DeclareReadyToConnect,
  DeclineHookupOrder,
  ReplyToSurvey,
  RequestHookupSupplement,
} from './commands.ts';
import type { AnswerType } from './values.ts';

/** What a company may answer, by the word that stands in a callback's `type`. */
export const answers = {
  accepted: AcceptHookupOrder,
  supplementRequested: RequestHookupSupplement,
  surveyed: ReplyToSurvey,
  readyToConnect: DeclareReadyToConnect,
  connected: ConnectHookup,
  declined: DeclineHookupOrder,
} as const satisfies Record<AnswerType, unknown>;

/** Names the JSON Schema of callbacks; it is served at `/schemas/hookup-callback.v1.json`. */
export const callbackSchemaId = 'urn:onewindow:schema:hookup-callback:1';

/** A company's answer. What else stands around it, as in an envelope of CloudEvents, is nobody's concern. */
export const Callback = z
  .discriminatedUnion('type', [
    z.looseObject({ type: z.literal('accepted'), data: AcceptHookupOrder.data }),
    z.looseObject({ type: z.literal('supplementRequested'), data: RequestHookupSupplement.data }),
    z.looseObject({ type: z.literal('surveyed'), data: ReplyToSurvey.data }),
    z.looseObject({ type: z.literal('readyToConnect'), data: DeclareReadyToConnect.data }),
    z.looseObject({ type: z.literal('connected'), data: ConnectHookup.data }),
    z.looseObject({ type: z.literal('declined'), data: DeclineHookupOrder.data }),
  ])
  .meta({ title: 'What a utility company answers a centre' });
export type Callback = z.infer<typeof Callback>;
