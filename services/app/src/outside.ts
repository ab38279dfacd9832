import type { AlertDestination } from '@onewindow/hookup/delivery/alerts.ts';
import type { EndpointFault } from '@onewindow/hookup/utility/decide.ts';
import type { SendPost } from '@onewindow/kernel/http.ts';

/** The way to the companies. */
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
}
