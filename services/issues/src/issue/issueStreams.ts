import { type StreamRules, streamRules } from '@onewindow/kernel/context.ts';
import type { Actor, Envelope } from '@onewindow/kernel/envelope.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import type { OfficerEvent } from '@onewindow/schema/desk/events.ts';
import { officerStream } from '@onewindow/schema/desk/values.ts';
import {
  internalIssueCommands,
  type IssueCommand,
  offeredIssueCommands,
  RecordIssue,
} from '@onewindow/schema/issue/commands.ts';
import { issueEvents } from '@onewindow/schema/issue/events.ts';
import { issueRefusals } from '@onewindow/schema/issue/refusals.ts';
import { issueStream } from '@onewindow/schema/issue/values.ts';
import { projectStream } from '@onewindow/schema/streams.ts';

import type { IssuesDeps } from '../deps.ts';
import { readRound } from '../round/readRound.ts';
import type { IssueContext } from './context.ts';
import { issueDecider } from './decide.ts';
import { lateIssues } from './lateIssues.ts';
import { mergedIssues } from './mergedIssues.ts';
import { numberFor, readIssue } from './readIssue.ts';

/** The streams of issues from record to strike-off. */
export const issueStreams: readonly StreamRules<IssuesDeps>[] = [
  streamRules({
    category: 'issue',
    offered: offeredIssueCommands,
    internal: internalIssueCommands,
    answer: { type: 'Issue', field: 'issue' },
    events: issueEvents,
    refusals: issueRefusals,
    decider: issueDecider,
    locate: (deps: IssuesDeps, command: IssueCommand, envelope) =>
      command.type === 'RecordIssue'
        ? locateRecord(deps, command.data, envelope)
        : locateIssue(deps, command, envelope),
    on: [
      {
        object: 'Round',
        commands: [RecordIssue],
        locate: async (deps: IssuesDeps, id, actor) => {
          const round = await readRound(deps.store, id);
          return { contextAt: (now) => ({ ...momentAt(deps, now, '', { actor }), round }) };
        },
      },
      {
        object: 'Issue',
        commands: offeredIssueCommands.filter((one) => one !== RecordIssue),
        locate: async (deps: IssuesDeps, issue, actor) => {
          const around = await readAround(deps.store, issue);
          return {
            stream: issueStream(issue),
            contextAt: (now) => ({ ...momentAt(deps, now, issue, { actor }), ...around }),
          };
        },
      },
    ],
  }),
];

/** What follows from their facts, and from the passing of time. */
export const issuePolicies = ({ law }: IssuesDeps): readonly AnyPolicy[] =>
  [mergedIssues, lateIssues(law)] as unknown as readonly AnyPolicy[];

type DataOf<Type extends IssueCommand['type']> = Extract<IssueCommand, { type: Type }>['data'];

const locateRecord = async (deps: IssuesDeps, data: DataOf<'RecordIssue'>, envelope: Envelope) => {
  const [round, projectIsThere, { issue, isNew }] = await Promise.all([
    readRound(deps.store, data.round),
    data.project !== undefined && isThere(deps.store, projectStream(data.project)),
    numberFor(deps.store, data.round, envelope),
  ]);
  return {
    stream: issueStream(issue),
    begins: isNew,
    contextAt: (now: string) => ({ ...momentAt(deps, now, issue, envelope), round, projectIsThere }),
  };
};

const locateIssue = async (
  deps: IssuesDeps,
  command: Exclude<IssueCommand, { type: 'RecordIssue' }>,
  envelope: Envelope,
) => {
  const { issue } = command.data;
  const [around, into, officer] = await Promise.all([
    readAround(deps.store, issue),
    command.type === 'MergeIssue' ? readIssue(deps.store, command.data.into) : undefined,
    command.type === 'AssignIssue' ? officerKnown(deps.store, command.data.owner) : undefined,
  ]);
  return {
    stream: issueStream(issue),
    contextAt: (now: string) => ({ ...momentAt(deps, now, issue, envelope), ...around, into, officer }),
  };
};

const momentAt = (
  { law: { catalogue, calendar, dayOf } }: IssuesDeps,
  now: string,
  issue: string,
  { actor, ledger }: { readonly actor: Actor; readonly ledger?: Envelope['ledger'] },
): IssueContext => ({
  issue,
  now,
  today: dayOf(now),
  dayOf,
  calendar,
  catalogue,
  actor: ledger === undefined ? actor : undefined,
  merged: [],
});

/** The issues around one: that with which it is settled, and those that are settled with it. */
const readAround = async (store: EventStore, issue: string): Promise<Pick<IssueContext, 'leading' | 'merged'>> => {
  const state = await readIssue(store, issue);
  const { mergedInto, listed = [] } = state ?? {};
  const [leading, merged] = await Promise.all([
    mergedInto === undefined ? undefined : readIssue(store, mergedInto),
    Promise.all(listed.map((one) => readIssue(store, one.issue))),
  ]);
  // One that was taken out in the meantime, and is still listed, is settled by itself.
  return { leading, merged: merged.filter((one) => one !== undefined).filter((one) => one.mergedInto === issue) };
};

const isThere = async (store: EventStore, stream: string): Promise<boolean> =>
  (await store.readStream(stream, { max: 1 })).found;

/** What an officer last said they are; nothing of somebody who never reported for duty. */
const officerKnown = async (store: EventStore, officer: string): Promise<IssueContext['officer']> => {
  const slice = await store.readStream(officerStream(officer), { direction: 'backwards', max: 1 });
  const last = slice.found ? (slice.events[0] as { readonly data: OfficerEvent['data'] } | undefined) : undefined;
  return last && { ...(last.data.department !== undefined && { department: last.data.department }) };
};
