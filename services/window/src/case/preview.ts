import { decideBy } from '@onewindow/kernel/commandRule.ts';
import { isRefusal, type Refusal } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { SubmitCase } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { CommandOf } from '@onewindow/schema/event.ts';

import type { WindowDeps } from '../deps.ts';
import { acceptance } from './acceptance.ts';
import { readStage } from './rules.ts';
import { overlapping } from './hindrances.ts';
import { evolveCase } from './state.ts';
import { submitCase } from './submission.ts';

/** What would be recorded of an application that were received and accepted now; or why it could not even be received. */
export type Preview =
  | { readonly refusal: Refusal }
  | {
      readonly refusal?: undefined;
      readonly submitted: Extract<CaseEvent, { type: 'CaseSubmitted' }>;
      /** Its acceptance with the reviews that would open, whatever stands in its way. */
      readonly accepted: readonly CaseEvent[];
      /** The open case that it overlaps. */
      readonly overlaps: string | undefined;
    };

/** Decides on an application by the very rules of its submission and its acceptance, and records nothing. */
export const previewApplication = async (
  { store, law }: Pick<WindowDeps, 'store' | 'law'>,
  data: CommandOf<typeof SubmitCase>['data'],
  now: Instant,
): Promise<Preview> => {
  const { contextAt } = await readStage(store, law, data.projectCode, data.stage);
  const context = contextAt(now);
  const decided = decideBy(submitCase, data, undefined, context);
  if (isRefusal(decided)) return { refusal: decided };
  const [submitted] = decided;
  const state = submitted && evolveCase(undefined, submitted);
  if (submitted?.type !== 'CaseSubmitted' || !state) throw new Error('an application is received by its submission');
  return {
    submitted,
    accepted: acceptance(state, submitted.data.receivedOn, false, context),
    overlaps: overlapping(submitted.data, context)?.caseId,
  };
};
