/** The words for what a centre tells, of which it makes the `type` of a message. */
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

/** The `type` of a message. */
export const messageType = <Name extends Notification | 'test'>(name: Name): `onewindow.hookup.${Name}.v1` =>
  `onewindow.hookup.${name}.v1`;

/** What this company reads of a message about an order. There is more in it: `schema/published/hookup-message.v1.json`. */
export interface HookupMessage {
  readonly id: string;
  readonly type: ReturnType<typeof messageType<Notification>>;
  readonly position: string;
  readonly data: {
    readonly company: string;
    readonly orderId: string;
    readonly sequence: number;
    readonly request: HookupRequest;
  };
}

/** What this company reads of a job. */
export interface HookupRequest {
  readonly projectName: string;
  readonly projectCode: string;
  readonly address: string;
  readonly permit?: { readonly number: string };
  readonly demand: { readonly [figure: string]: number | string };
  readonly neededBy?: string;
}

/** Sent by somebody who wants to know whether this company is reached; there is no order behind it. */
export interface TestMessage {
  readonly id: string;
  readonly type: ReturnType<typeof messageType<'test'>>;
  readonly data: { readonly company: string };
}

export type Message = HookupMessage | TestMessage;
