import { type Envelope, eventId } from '@onewindow/kernel/envelope.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { handleCommand } from '@onewindow/kernel/handleCommand.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { ProjectCommand } from '@onewindow/schema/project/commands.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import { caseStream, projectOf, projectStream } from '@onewindow/schema/streams.ts';

import type { CaseContext } from './case/context.ts';
import { caseDecider } from './case/decide.ts';
import { type Case, evolveCase } from './case/state.ts';
import { type Law, momentAt } from './law.ts';
import { projectDecider } from './project/decide.ts';
import { evolveProject, type Project } from './project/state.ts';

/** What a window works with. */
export interface Window {
  readonly store: EventStore;
  readonly world: World;
  readonly law: Law;
}

/** A command on a project. */
export const handleProjectCommand = (window: Window, command: ProjectCommand, envelope: Envelope) =>
  handleCommand(window, {
    decider: projectDecider,
    command,
    envelope,
    locate: async () => ({
      stream: projectStream(command.data.projectCode),
      contextAt: (now) => momentAt(window.law, now),
    }),
  });

/** A command on a case; a submission goes to the next number of its stage. */
export const handleCaseCommand = (window: Window, command: CaseCommand, envelope: Envelope) =>
  handleCommand(window, {
    decider: caseDecider,
    command,
    envelope,
    locate: () =>
      command.type === 'SubmitCase'
        ? locateSubmission(window, command.data, eventId(envelope.commandId, 0))
        : locateCase(window, command.data.caseId),
  });

const locateCase = async (window: Window, caseId: string) => {
  const project = await readProject(window.store, projectOf(caseId));
  return { stream: caseStream(caseId), contextAt: contextOf(window.law, project, new Map()) };
};

/**
 * Reads the project's cases of the stage and of those before it from the log, never from the read model: the next number
 * is free for exactly one of two simultaneous submissions. One that was made before is found by its first event (decision 8).
 */
const locateSubmission = async (
  { store, law }: Window,
  { projectCode, stage }: { projectCode: string; stage: string },
  firstId: string,
) => {
  const project = await readProject(store, projectCode);
  const earlier = await readCases(store, projectCode, stage);
  const own = earlier.find(({ submittedAs }) => submittedAs === firstId);
  const cases = new Map([[stage, earlier.map((one) => one.state)]]);
  for (const before of law.catalogue.stages.find(({ id }) => id === stage)?.predecessors ?? []) {
    cases.set(
      before,
      (await readCases(store, projectCode, before)).map((one) => one.state),
    );
  }
  const caseId = own?.state.caseId ?? `${projectCode}.${stage}.${earlier.length + 1}`;
  return { stream: caseStream(caseId), contextAt: contextOf(law, project, cases) };
};

const contextOf =
  (law: Law, project: Project | undefined, cases: ReadonlyMap<string, readonly Case[]>) =>
  (now: string): CaseContext => ({ ...momentAt(law, now), project, casesOf: (stage) => cases.get(stage) ?? [] });

/** A project as its own facts leave it. */
export const readProject = async (store: EventStore, projectCode: string): Promise<Project | undefined> => {
  const slice = await store.readStream(projectStream(projectCode));
  return slice.found
    ? (slice.events as readonly StoredEvent<ProjectEvent>[]).reduce<Project | undefined>(evolveProject, undefined)
    : undefined;
};

const readCases = async (store: EventStore, projectCode: string, stage: string) => {
  const cases: { readonly submittedAs: string; readonly state: Case }[] = [];
  for (;;) {
    const slice = await store.readStream(caseStream(`${projectCode}.${stage}.${cases.length + 1}`));
    if (!slice.found) return cases;
    const events = slice.events as readonly StoredEvent<CaseEvent>[];
    const state = events.reduce<Case | undefined>(evolveCase, undefined);
    if (!state) throw new Error(`a case's stream does not begin with its submission: ${events[0]?.stream}`);
    cases.push({ submittedAs: events[0]?.id ?? '', state });
  }
};
