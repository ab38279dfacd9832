import { byRules, onceThere } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse } from '@onewindow/kernel/decider.ts';
import type { CommitmentCommand } from '@onewindow/schema/commitment/commands.ts';
import type { CommitmentEvent } from '@onewindow/schema/commitment/events.ts';

import { findCommitmentFalse, lapseCommitment, restCaseOnCommitment, withdrawCommitment } from './afterwards.ts';
import type { CommitmentContext } from './commitmentContext.ts';
import { type Commitment, evolveCommitment } from './commitmentState.ts';
import { commit } from './committing.ts';

/** The rules of a commitment's stream, `commitment-<code>.<kind>.<n>`. */
export const commitmentDecider: Decider<Commitment | undefined, CommitmentCommand, CommitmentEvent, CommitmentContext> =
  {
    initial: undefined,
    ...byRules({
      Commit: commit,
      ...onceThere(
        {
          WithdrawCommitment: withdrawCommitment,
          LapseCommitment: lapseCommitment,
          FindCommitmentFalse: findCommitmentFalse,
          RestCaseOnCommitment: restCaseOnCommitment,
        },
        refuse('commitment-unknown', 'commitment'),
      ),
    }),
    evolve: evolveCommitment,
  };
