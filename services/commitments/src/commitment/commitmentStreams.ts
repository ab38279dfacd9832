import { type StreamRules, streamRules } from '@onewindow/kernel/context.ts';
import { type Envelope, isFirstOf } from '@onewindow/kernel/envelope.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import {
  Commit,
  type CommitmentCommand,
  internalCommitmentCommands,
  offeredCommitmentCommands,
  RegisterSubject,
  subjectCommands,
} from '@onewindow/schema/commitment/commands.ts';
import { type CommitmentEvent, commitmentEvents, subjectEvents } from '@onewindow/schema/commitment/events.ts';
import { commitmentRefusals, subjectRefusals } from '@onewindow/schema/commitment/refusals.ts';
import {
  commitmentId,
  commitmentStream,
  nextCommitmentId,
  subjectStream,
} from '@onewindow/schema/commitment/values.ts';
import { applicantOf, caseTold } from '@onewindow/window/port.ts';

import type { CommitmentsDeps } from '../deps.ts';
import type { CommitmentContext } from './commitmentContext.ts';
import { commitmentDecider } from './commitmentDecider.ts';
import { type Commitment, evolveCommitment } from './commitmentState.ts';
import { makeKnown } from './knownBefore.ts';
import { lapsing } from './lapsing.ts';
import { subjectDecider } from './subjectDecider.ts';
import { readSubject } from './subjectState.ts';

const subjectContext =
  ({ law }: CommitmentsDeps) =>
  (now: Instant) => ({ now, catalogue: law.catalogue });

/** Subjects: each has a stream of its own, `subject-<code>`. */
const subjectRules = streamRules({
  category: 'subject',
  offered: subjectCommands,
  answer: { type: 'Subject', field: 'subject' },
  events: subjectEvents,
  refusals: subjectRefusals,
  decider: subjectDecider,
  locate: async (deps: CommitmentsDeps, { type, data }) => ({
    stream: subjectStream(type === 'RegisterSubject' ? data.subject.code : data.code),
    begins: type === 'RegisterSubject',
    contextAt: subjectContext(deps),
  }),
  on: [
    {
      object: 'Centre',
      commands: [RegisterSubject],
      locate: async (deps: CommitmentsDeps) => ({ contextAt: subjectContext(deps) }),
    },
    {
      object: 'Subject',
      commands: subjectCommands.filter((one) => one !== RegisterSubject),
      locate: async (deps: CommitmentsDeps, code) => ({
        stream: subjectStream(code),
        contextAt: subjectContext(deps),
      }),
    },
  ],
});

type Beside = Pick<CommitmentContext, 'known' | 'applicant' | 'earlier' | 'isReplaced' | 'inspected' | 'case'>;

const contextOf =
  ({ law }: CommitmentsDeps, beside: Partial<Beside> = {}) =>
  (now: Instant): CommitmentContext => ({
    law,
    now,
    today: law.dayOf(now),
    earlier: [],
    isReplaced: false,
    ...beside,
  });

/**
 * The next of its kind for the subject, as of cases: what stands in the log tells which, so that of two at the same moment one is made, and
 * the other is decided anew. One that was made before is found by its first event.
 */
const locateCommit = async (
  deps: CommitmentsDeps,
  { subject, kind }: Extract<CommitmentCommand, { type: 'Commit' }>['data'],
  envelope: Envelope,
) => {
  const { store, world } = deps;
  const [known, earlier] = await Promise.all([
    readSubject(store, subject.code),
    readCommitments(store, subject.code, kind),
  ]);
  const own = earlier.find(({ made }) => isFirstOf(made, envelope));
  // Once only, where a project is committed for that no commitment has made known yet.
  const applicant = !known && subject.kind === 'project' ? await applicantOf(store, subject.code) : undefined;
  const contextAt = contextOf(deps, { known: known?.subject, applicant, earlier: earlier.map(({ state }) => state) });
  return {
    stream: commitmentStream(own?.state.id ?? commitmentId(subject.code, kind, earlier.length + 1)),
    begins: own === undefined,
    contextAt,
    ...(!known && { reserve: makeKnown(store, world, envelope, subject) }),
  };
};

/** The commitments of a kind for a subject, in the order in which they were made. */
const readCommitments = async (store: EventStore, code: string, kind: string) => {
  const commitments: { readonly made: StoredEvent; readonly state: Commitment }[] = [];
  for (;;) {
    const slice = await store.readStream(commitmentStream(commitmentId(code, kind, commitments.length + 1)));
    if (!slice.found) return commitments;
    const events = slice.events as readonly StoredEvent<CommitmentEvent>[];
    const state = events.reduce<Commitment | undefined>(evolveCommitment, undefined);
    const [made] = events;
    if (!state || !made) throw new Error(`a commitment's stream does not begin with it: ${made?.stream}`);
    commitments.push({ made, state });
  }
};

const locateCommitment = async (
  deps: CommitmentsDeps,
  { type, data }: Exclude<CommitmentCommand, { type: 'Commit' }>,
) => {
  const { store } = deps;
  const { commitment } = data;
  const [isReplaced, inspected, named] = await Promise.all([
    isThere(store, commitmentStream(nextCommitmentId(commitment))),
    type === 'FindCommitmentFalse' && data.inspection !== undefined
      ? subjectInspected(store, data.inspection)
      : undefined,
    type === 'RestCaseOnCommitment' ? caseTold(store, data.caseId) : undefined,
  ]);
  return {
    stream: commitmentStream(commitment),
    contextAt: contextOf(deps, { isReplaced, inspected, case: named }),
  };
};

const isThere = async (store: EventStore, stream: string): Promise<boolean> =>
  (await store.readStream(stream, { max: 1 })).found;

/** Whom an inspection is of, as its first fact says. */
const subjectInspected = async (store: EventStore, inspection: string): Promise<string | undefined> => {
  const slice = await store.readStream(`inspection-${inspection}`, { max: 1 });
  const data = slice.found ? (slice.events[0]?.data as { subject?: { code?: string } } | undefined) : undefined;
  return data?.subject?.code;
};

/** Commitments: each has a stream of its own, `commitment-<code>.<kind>.<n>`. */
const commitmentRules = streamRules({
  category: 'commitment',
  offered: offeredCommitmentCommands,
  internal: internalCommitmentCommands,
  answer: { type: 'Commitment', field: 'commitment' },
  events: commitmentEvents,
  refusals: commitmentRefusals,
  decider: commitmentDecider,
  locate: (deps: CommitmentsDeps, command: CommitmentCommand, envelope) =>
    command.type === 'Commit' ? locateCommit(deps, command.data, envelope) : locateCommitment(deps, command),
  on: [
    {
      object: 'Centre',
      commands: [Commit],
      locate: async (deps: CommitmentsDeps) => ({ contextAt: contextOf(deps) }),
    },
    {
      object: 'Commitment',
      commands: offeredCommitmentCommands.filter((one) => one !== Commit),
      locate: async (deps: CommitmentsDeps, commitment) => ({
        stream: commitmentStream(commitment),
        contextAt: contextOf(deps, {
          isReplaced: await isThere(deps.store, commitmentStream(nextCommitmentId(commitment))),
        }),
      }),
    },
  ],
});

/** The streams of subjects and their commitments. */
export const commitmentStreams: readonly StreamRules<CommitmentsDeps>[] = [subjectRules, commitmentRules];

/** What follows from their facts, and from the passing of time. */
export const commitmentPolicies = ({ law }: CommitmentsDeps): readonly AnyPolicy[] => [
  lapsing(law) as unknown as AnyPolicy,
];
