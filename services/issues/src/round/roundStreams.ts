import { type StreamRules, streamRules } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import {
  AmendRoundPlan,
  CloseRound,
  PlanRound,
  RecordVisit,
  type RoundCommand,
  roundCommands,
} from '@onewindow/schema/round/commands.ts';
import { roundEvents } from '@onewindow/schema/round/events.ts';
import { roundRefusals } from '@onewindow/schema/round/refusals.ts';
import { roundStream } from '@onewindow/schema/round/values.ts';

import type { IssuesDeps } from '../deps.ts';
import { type RoundContext, roundDecider } from './decide.ts';

const contextOf =
  ({ law: { catalogue, dayOf } }: IssuesDeps) =>
  (now: string): RoundContext => ({ now, today: dayOf(now), checksCodes: catalogue.codes === 'cn' });

/** The streams of rounds of visits and their plans. */
export const roundStreams: readonly StreamRules<IssuesDeps>[] = [
  streamRules({
    category: 'round',
    offered: roundCommands,
    answer: { type: 'Round', field: 'round' },
    events: roundEvents,
    refusals: roundRefusals,
    decider: roundDecider,
    locate: async (deps: IssuesDeps, { data }: RoundCommand) => ({
      stream: roundStream(data.round),
      contextAt: contextOf(deps),
    }),
    on: [
      {
        object: 'Centre',
        commands: [PlanRound],
        locate: async (deps: IssuesDeps) => ({ contextAt: contextOf(deps) }),
      },
      {
        object: 'Round',
        commands: [AmendRoundPlan, RecordVisit, CloseRound],
        locate: async (deps: IssuesDeps, round) => ({ stream: roundStream(round), contextAt: contextOf(deps) }),
      },
    ],
  }),
];

/** What follows from their facts, and from the passing of time. */
export const roundPolicies: readonly AnyPolicy[] = [];
