import type { Refusal, Target } from '@onewindow/kernel/decider.ts';

/** What can be done on an object, or not now: the rules' own answer, for whoever asks. */
export interface ActionView {
  readonly type: string;
  readonly deferrable: boolean;
  readonly refusal?: Refusal | undefined;
  readonly targets?: readonly Target[] | undefined;
  readonly field?: string | undefined;
}
