import { streamRules } from '@onewindow/kernel/context.ts';
import { type Actor, type Envelope, isFirstOf } from '@onewindow/kernel/envelope.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import {
  type CaseCommand,
  internalCaseCommands,
  offeredCaseCommands,
  SubmitCase,
} from '@onewindow/schema/case/commands.ts';
import { type CaseEvent, caseEvents } from '@onewindow/schema/case/events.ts';
import { predecessorsOf } from '@onewindow/schema/catalogue.ts';
import { caseRefusals } from '@onewindow/schema/case/refusals.ts';
import { caseStream, projectOf, stageOf } from '@onewindow/schema/streams.ts';

import type { WindowDeps } from '../deps.ts';
import { type Law, momentAt } from '../law.ts';
import { readProject } from '../project/readProject.ts';
import type { Project } from '../project/state.ts';
import type { CaseContext } from './context.ts';
import { numbersLeft, reserveNumbers } from './certificateNumbers.ts';
import { caseDecider } from './decide.ts';
import { type Case, evolveCase } from './state.ts';

type LocatedCommand = Exclude<CaseCommand, { type: 'SubmitCase' }>;

const locateCase = async ({ store, law, world }: WindowDeps, command: LocatedCommand, envelope: Envelope) => {
  const { caseId } = command.data;
  const projectCode = projectOf(caseId);
  const isApproval = command.type === 'DecideItem' && command.data.outcome === 'approved';
  const [project, cases] = await Promise.all([
    readProject(store, projectCode),
    readStages(store, projectCode, stagesRegarded(command.type, stageOf(caseId), law.catalogue, isApproval)),
  ]);
  return {
    stream: caseStream(caseId),
    contextAt: contextOf(law, project, cases, envelope),
    reserve: reserveNumbers(store, world, envelope),
    reservable: numbersLeft(store),
  };
};

/** What can be done on a case rests on what each command regards, and on nothing else. */
const locateOnCase = async ({ store, law }: WindowDeps, caseId: string, actor: Actor) => {
  const projectCode = projectOf(caseId);
  const stage = stageOf(caseId);
  const [project, cases] = await Promise.all([
    readProject(store, projectCode),
    readStages(store, projectCode, [stage, ...stagesBefore(stage, law.catalogue)]),
  ]);
  return {
    stream: caseStream(caseId),
    contextAt: (now: string, type: string): CaseContext => {
      const regarded = stagesRegarded(type, stage, law.catalogue);
      const known = new Map([...cases].filter(([id]) => regarded.includes(id)));
      return contextOf(law, project, known, { actor })(now);
    },
  };
};

const locateOnProject = async ({ store, law }: WindowDeps, projectCode: string, actor: Actor) => ({
  contextAt: contextOf(law, await readProject(store, projectCode), new Map(), { actor }),
});

/**
 * The stages of whose cases a command needs to know: the issue of a certificate and its end of its own stage's, since it may stand in
 * another's place, and what a renewal may be ended by, for the certificate that it rests on; an acceptance, its refusal, an act entered late and an approval also of those
 * before it.
 */
const stagesRegarded = (
  type: string,
  stage: string,
  catalogue: Law['catalogue'],
  isApproval = true,
): readonly string[] => {
  switch (type) {
    case 'IssueCertificates':
    case 'RevokeCertificate':
    case 'SetAsideCertificateEnd':
    case 'ReviseHookupDemand':
    case 'RecordSilentRenewal':
    case 'WithdrawCase':
      return [stage];
    case 'AcceptCase':
    case 'RefuseAcceptance':
    case 'EnterActLate':
      return [stage, ...stagesBefore(stage, catalogue)];
    case 'DecideItem':
      return isApproval ? [stage, ...stagesBefore(stage, catalogue)] : [stage];
    default:
      return [];
  }
};

const stagesBefore = (stage: string, { stages }: Law['catalogue']): readonly string[] => {
  const known = stages.find(({ id }) => id === stage);
  return known ? predecessorsOf(known).map((before) => before.stage) : [];
};

/** The project's cases of some stages, by stage. */
const readStages = async (store: EventStore, projectCode: string, stages: readonly string[]) =>
  new Map(
    await Promise.all(
      stages.map(async (stage) => {
        const cases = await readCases(store, projectCode, stage);
        return [stage, cases.map(({ state }) => state)] as const;
      }),
    ),
  );

/**
 * Reads the project's cases of the stage and of those before it from the log, never from the read model: the next number
 * is free for exactly one of two simultaneous submissions. One that was made before is found by its first event (decision 8).
 */
const locateSubmission = async (
  { store, law }: WindowDeps,
  { projectCode, stage }: { projectCode: string; stage: string },
  envelope: Envelope,
) => {
  const { earlier, contextAt } = await readStage(store, law, projectCode, stage, envelope);
  const own = earlier.find(({ submission }) => isFirstOf(submission, envelope));
  const caseId = own?.state.caseId ?? `${projectCode}.${stage}.${earlier.length + 1}`;
  return { stream: caseStream(caseId), begins: own === undefined, contextAt };
};

/** A project's cases of a stage, and what a decision on an application for it needs to know. */
export const readStage = async (
  store: EventStore,
  law: Law,
  projectCode: string,
  stage: string,
  envelope: Acting = {},
) => {
  const [project, earlier, cases] = await Promise.all([
    readProject(store, projectCode),
    readCases(store, projectCode, stage),
    readStages(store, projectCode, stagesBefore(stage, law.catalogue)),
  ]);
  cases.set(
    stage,
    earlier.map(({ state }) => state),
  );
  return { earlier, contextAt: contextOf(law, project, cases, envelope) };
};

/** Who acts, unless a ledger is taken over. */
type Acting = Partial<Pick<Envelope, 'actor' | 'ledger'>>;

const contextOf =
  (law: Law, project: Project | undefined, cases: ReadonlyMap<string, readonly Case[]>, { actor, ledger }: Acting) =>
  (now: string): CaseContext => ({
    ...momentAt(law, now),
    project,
    casesOf: (stage) => cases.get(stage) ?? [],
    ...(ledger === undefined && { actor }),
  });

const readCases = async (store: EventStore, projectCode: string, stage: string) => {
  const cases: { readonly submission: StoredEvent; readonly state: Case }[] = [];
  for (;;) {
    const slice = await store.readStream(caseStream(`${projectCode}.${stage}.${cases.length + 1}`));
    if (!slice.found) return cases;
    const events = slice.events as readonly StoredEvent<CaseEvent>[];
    const state = events.reduce<Case | undefined>(evolveCase, undefined);
    const [submission] = events;
    if (!state || !submission)
      throw new Error(`a case's stream does not begin with its submission: ${submission?.stream}`);
    cases.push({ submission, state });
  }
};

/** Cases: each has a stream of its own; a submission goes to the next number of its stage. */
export const caseRules = streamRules({
  category: 'case',
  offered: offeredCaseCommands,
  internal: internalCaseCommands,
  answer: { type: 'Case', field: 'case' },
  events: caseEvents,
  refusals: caseRefusals,
  decider: caseDecider,
  locate: (deps: WindowDeps, command: CaseCommand, envelope) =>
    command.type === 'SubmitCase'
      ? locateSubmission(deps, command.data, envelope)
      : locateCase(deps, command, envelope),
  on: [
    { object: 'Project', commands: [SubmitCase], locate: locateOnProject },
    { object: 'Case', commands: offeredCaseCommands.filter((one) => one !== SubmitCase), locate: locateOnCase },
  ],
});
