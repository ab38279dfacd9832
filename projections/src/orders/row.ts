import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';

export type OrderStatus =
  | 'unserved'
  | 'opened'
  | 'supplementRequested'
  | 'accepted'
  | 'surveyed'
  | 'readyToConnect'
  | 'connected'
  | 'declined'
  | 'cancelled';

/** One hook-up order in civil days. */
export interface OrderTimeline {
  readonly orderId: string;
  readonly projectCode: string;
  readonly caseId?: string;
  readonly origin: 'permit' | 'window';
  readonly purpose: 'permanent' | 'temporary';
  readonly utility: string;
  readonly company?: string;
  readonly status: OrderStatus;
  readonly revision: number;
  /** Set where the order was not lived through here. */
  readonly ledger?: 'demo' | 'import';
  readonly category: string;
  readonly locality: string;
  readonly limits: HookupRequest['limits'];
  readonly neededBy?: Day;
  readonly openedOn: Day;
  /** What the company asked for, once, before it accepts. */
  readonly supplementAsked?: string;
  readonly acceptedOn?: Day;
  /** The company's own number of the job. */
  readonly companyNumber?: string;
  readonly repliedOn?: Day;
  readonly externalLine?: boolean;
  readonly replyNumber?: string;
  readonly readyOn?: Day;
  readonly connectedOn?: Day;
  /** The place of the calendar that was adopted when the connection was recorded; the first where absent. */
  readonly calendar?: number;
  readonly customerNumber?: string;
  /** When the company says that it was connected; no clock reads it. */
  readonly statedConnectedOn?: Day;
  /** Declined or cancelled: when and why. */
  readonly endedOn?: Day;
  readonly declineCode?: string;
  readonly reason?: string;
  /** Whom the applicant has chosen, while the company that has it has accepted it. */
  readonly chosen?: string;
  /** The last day of the link by which its company can give its next answer, while there is one. */
  readonly linkEndsOn?: Day;
  /** Since when its company has been asked to stop. */
  readonly stopRequestedOn?: Day;
  /** The facts of it that could not be delivered: a person has to look. */
  readonly parked?: readonly string[];
  /** The facts of it that an endpoint which is there refuses, and how often in a row. */
  readonly refused?: { readonly [delivery: string]: number };
}
