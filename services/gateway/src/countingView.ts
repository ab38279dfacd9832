import type { CountingRule } from '@onewindow/projections/durationCases/counting.ts';

/** Whether a figure counts what bears a number, and why not, with what that reason names. */
export interface CountingView {
  readonly subject: string;
  readonly isOrder: boolean;
  readonly rule: CountingRule;
  /** The stage that it is of; of an order the one that counts orders. */
  readonly stage: string | undefined;
  readonly concludedOn: string | undefined;
  readonly locality: string | undefined;
  readonly category: string | undefined;
}
