import { type StreamRules, streamRules } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import { type BulletinCommand, bulletinCommands } from '@onewindow/schema/bulletin/commands.ts';
import { bulletinEvents } from '@onewindow/schema/bulletin/events.ts';
import { bulletinRefusals } from '@onewindow/schema/bulletin/refusals.ts';
import { bulletinStream } from '@onewindow/schema/bulletin/values.ts';

import type { IssuesDeps } from '../deps.ts';
import { type BulletinContext, bulletinDecider } from './bulletinDecider.ts';

const contextOf =
  ({ law }: IssuesDeps, month: string) =>
  (now: string): BulletinContext => ({ month, now, today: law.dayOf(now) });

/** The streams of monthly bulletins. */
export const bulletinStreams: readonly StreamRules<IssuesDeps>[] = [
  streamRules({
    category: 'bulletin',
    offered: bulletinCommands,
    answer: { type: 'Bulletin', field: 'bulletin' },
    events: bulletinEvents,
    refusals: bulletinRefusals,
    decider: bulletinDecider,
    locate: async (deps: IssuesDeps, { data: { month } }: BulletinCommand) => ({
      stream: bulletinStream(month),
      contextAt: contextOf(deps, month),
    }),
    on: [
      {
        object: 'Bulletin',
        commands: bulletinCommands,
        locate: async (deps: IssuesDeps, month) => ({
          stream: bulletinStream(month),
          contextAt: contextOf(deps, month),
        }),
      },
    ],
  }),
];

/** What follows from their facts, and from the passing of time. */
export const bulletinPolicies: readonly AnyPolicy[] = [];
