import { type StreamRules, streamRules } from '@onewindow/kernel/context.ts';
import { eventId } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import { type ArrearCommand, arrearCommands, RecordArrear } from '@onewindow/schema/arrears/commands.ts';
import { arrearEvents } from '@onewindow/schema/arrears/events.ts';
import { arrearRefusals } from '@onewindow/schema/arrears/refusals.ts';
import { arrearStream } from '@onewindow/schema/arrears/values.ts';

import type { IssuesDeps } from '../deps.ts';
import { type Acting, actingBy, actingOf } from '../hands.ts';
import { arrearDecider } from './arrearDecider.ts';
import type { ArrearContext } from './arrearRule.ts';

/** The streams of the ledger of arrears. */
export const arrearsStreams: readonly StreamRules<IssuesDeps>[] = [
  streamRules({
    category: 'arrear',
    offered: arrearCommands,
    answer: { type: 'Arrear', field: 'arrear' },
    events: arrearEvents,
    refusals: arrearRefusals,
    decider: arrearDecider,
    // A new arrear's id is reckoned from its command: the same command again finds the same one.
    locate: async (deps: IssuesDeps, { type, data }: ArrearCommand, envelope) => {
      const arrear = type === 'RecordArrear' ? eventId(envelope, 0) : data.arrear;
      return {
        stream: arrearStream(arrear),
        begins: type === 'RecordArrear',
        contextAt: contextOf(deps, arrear, actingBy(envelope.actor, data)),
      };
    },
    on: [
      {
        object: 'Centre',
        commands: [RecordArrear],
        locate: async (deps: IssuesDeps, _id, actor, own) => ({ contextAt: contextOf(deps, '', actingOf(actor, own)) }),
      },
      {
        object: 'Arrear',
        commands: arrearCommands.filter((one) => one !== RecordArrear),
        locate: async (deps: IssuesDeps, arrear, actor, own) => ({
          stream: arrearStream(arrear),
          contextAt: contextOf(deps, arrear, actingOf(actor, own)),
        }),
      },
    ],
  }),
];

/** What follows from their facts, and from the passing of time. */
export const arrearsPolicies: readonly AnyPolicy[] = [];

const contextOf =
  ({ law: { catalogue, calendar, dayOf } }: IssuesDeps, arrear: string, acting: Acting) =>
  (now: Instant): ArrearContext => ({
    arrear,
    now,
    today: dayOf(now),
    acting,
    localities: new Set(catalogue.localities.map(({ id }) => id)),
    dueAfter: (from, days) => calendar.calendarDue(from, days),
  });
