import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { CommandRule } from '@onewindow/kernel/commandRule.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { CommitmentCommand } from '@onewindow/schema/commitment/commands.ts';
import type { CommitmentEvent } from '@onewindow/schema/commitment/events.ts';
import type { CommitmentRefusal } from '@onewindow/schema/commitment/refusals.ts';
import type { Subject } from '@onewindow/schema/commitment/values.ts';

import type { CommitmentsDeps } from '../deps.ts';
import type { Commitment } from './commitmentState.ts';

/** What a decision on a commitment needs to know beside it. */
export interface CommitmentContext {
  readonly law: Pick<CommitmentsDeps['law'], 'catalogue' | 'calendar'>;
  readonly now: Instant;
  readonly today: Day;
  /** Of a commitment that is made: the subject as it is known, and those of its kind before it, the latest last. */
  readonly known?: Subject | undefined;
  readonly earlier: readonly Commitment[];
  /** Of a subject that nobody knows yet and that is a project of the window: whose it is there. */
  readonly applicant?: string | undefined;
  /** Of one that was made: whether another has taken its place. */
  readonly isReplaced: boolean;
  /** Of a finding: the subject of the inspection that it names, where there is one. */
  readonly inspected?: string | undefined;
  /** Of a case that rests on it: whose it is and whether it was granted, where there is one. */
  readonly case?: { readonly isGranted: boolean; readonly creditCode: string | undefined } | undefined;
}

export type CommitmentRule<Type extends CommitmentCommand['type'], State = Commitment> = CommandRule<
  Extract<CommitmentCommand, { type: Type }>['data'],
  State,
  CommitmentEvent,
  CommitmentContext,
  CommitmentRefusal
>;
