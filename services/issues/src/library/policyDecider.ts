import { byRules, onceThere } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse } from '@onewindow/kernel/decider.ts';
import type { PolicyCommand } from '@onewindow/schema/library/commands.ts';
import type { PolicyEvent } from '@onewindow/schema/library/events.ts';

import { deliverPolicy, markPolicyRead } from './delivering.ts';
import { linkIssue, unlinkIssue } from './linking.ts';
import { addMeasure, completeTask, confirmTask, reassignTask, returnTask } from './measures.ts';
import type { PolicyContext } from './policyRule.ts';
import { evolvePolicy, type Policy } from './policyState.ts';
import { amendPolicy, endPolicy, publishPolicy, replacePolicy } from './publishing.ts';

/** The rules of a policy's stream, `policy-<uuid>`. */
export const policyDecider: Decider<Policy | undefined, PolicyCommand, PolicyEvent, PolicyContext> = {
  initial: undefined,
  ...byRules({
    PublishPolicy: publishPolicy,
    ...onceThere(
      {
        AmendPolicy: amendPolicy,
        ReplacePolicy: replacePolicy,
        EndPolicy: endPolicy,
        AddMeasure: addMeasure,
        ReassignTask: reassignTask,
        CompleteTask: completeTask,
        ConfirmTask: confirmTask,
        ReturnTask: returnTask,
        LinkIssue: linkIssue,
        UnlinkIssue: unlinkIssue,
        DeliverPolicy: deliverPolicy,
        MarkPolicyRead: markPolicyRead,
      },
      refuse('policy-unknown', 'policy'),
    ),
  }),
  evolve: evolvePolicy,
};
