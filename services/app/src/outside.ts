import type { AlertDestination } from '@onewindow/hookup/delivery/alerts.ts';
import type { EndpointFault } from '@onewindow/hookup/utility/decide.ts';
import type { SendPost } from '@onewindow/kernel/http.ts';
import type { TimeStampAuthority } from '@onewindow/kernel/timeStamp.ts';

/** The way to the companies, and to whoever else is spoken to. */
export interface Outside {
  readonly send: SendPost;
  /** What is wrong with an endpoint, by the rules of where this centre may speak to. */
  readonly faultOf: (url: string) => EndpointFault | undefined;
  /** Those of SECRETS_KEY: the first seals, every one opens. */
  readonly secretsKeys: readonly Uint8Array[];
  /** An answer must come within so many milliseconds. */
  readonly timeLimit: number;
  /** Where an operator's system hears of outages, if it wants to. */
  readonly alerts?: AlertDestination | undefined;
  /** Who says when a head of the tree over the facts was there, if anybody is asked. */
  readonly timeStamps?: TimeStampAuthority | undefined;
}
