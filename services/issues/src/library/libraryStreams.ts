import { type StreamRules, streamRules } from '@onewindow/kernel/context.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import { type PolicyCommand, policyCommands, PublishPolicy } from '@onewindow/schema/library/commands.ts';
import { type PolicyEvent, policyEvents } from '@onewindow/schema/library/events.ts';
import { issueStream } from '@onewindow/schema/issue/values.ts';
import { policyRefusals } from '@onewindow/schema/library/refusals.ts';
import { policyStream } from '@onewindow/schema/library/values.ts';
import { v5 } from 'uuid';

import type { IssuesDeps } from '../deps.ts';
import { type Acting, actingBy, actingOf } from '../hands.ts';
import { policyDecider } from './policyDecider.ts';
import type { PolicyContext } from './policyRule.ts';
import { evolvePolicy, type Policy } from './policyState.ts';

/** The streams of the policy library. */
export const libraryStreams: readonly StreamRules<IssuesDeps>[] = [
  streamRules({
    category: 'policy',
    offered: policyCommands,
    answer: { type: 'Policy', field: 'policy' },
    events: policyEvents,
    refusals: policyRefusals,
    decider: policyDecider,
    locate: async (deps: IssuesDeps, command: PolicyCommand, { actor }) => {
      const { type, data } = command;
      const policy = type === 'PublishPolicy' ? policyIdOf(data) : data.policy;
      const besides = {
        isReplacementInForce: type === 'ReplacePolicy' && (await isInForce(deps.store, data.by)),
        isIssueThere: type === 'LinkIssue' && (await isThere(deps.store, issueStream(data.issueId))),
      };
      return {
        stream: policyStream(policy),
        begins: type === 'PublishPolicy',
        contextAt: contextOf(deps, policy, actingBy(actor, data), besides),
      };
    },
    on: [
      {
        object: 'Centre',
        commands: [PublishPolicy],
        locate: async (deps: IssuesDeps, _id, actor, own) => ({
          contextAt: contextOf(deps, '', actingOf(actor, own)),
        }),
      },
      {
        object: 'Policy',
        commands: policyCommands.filter((one) => one !== PublishPolicy),
        locate: async (deps: IssuesDeps, policy, actor, own) => ({
          stream: policyStream(policy),
          contextAt: contextOf(deps, policy, actingOf(actor, own)),
        }),
      },
    ],
  }),
];

/** What follows from their facts, and from the passing of time. */
export const libraryPolicies: readonly AnyPolicy[] = [];

/** The namespace of the ids of policies. */
const policies = '3f9b7a44-2c53-5b0a-9d7e-51c3ce0f6d02';

/** One document has one id, whoever publishes it and however often they try: who issued it and its number say which it is. */
const policyIdOf = ({ issuer, number }: { readonly issuer: string; readonly number: string }): string =>
  v5(JSON.stringify([issuer, number]), policies);

/** What is asked of other streams than the policy's own; of what a command does not name nothing is. */
type Besides = Pick<PolicyContext, 'isReplacementInForce' | 'isIssueThere'>;
const nothingBesides: Besides = { isReplacementInForce: false, isIssueThere: false };

const contextOf =
  ({ law: { catalogue, dayOf } }: IssuesDeps, policy: string, acting: Acting, besides = nothingBesides) =>
  (now: Instant): PolicyContext => ({
    policy,
    now,
    today: dayOf(now),
    acting,
    departments: new Set(catalogue.departments.map(({ id }) => id)),
    ...besides,
  });

const isThere = async (store: EventStore, stream: string): Promise<boolean> =>
  (await store.readStream(stream, { max: 1 })).found;

const isInForce = async (store: EventStore, policy: string): Promise<boolean> => {
  const slice = await store.readStream(policyStream(policy));
  const events = (slice.found ? slice.events : []) as readonly StoredEvent<PolicyEvent>[];
  const state = events.reduce<Policy | undefined>(evolvePolicy, undefined);
  return state !== undefined && !state.isEnded;
};
