import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';
import { caseStream, projectOf } from '@onewindow/schema/streams.ts';

import { type Case, evolveCase } from './case/state.ts';
import type { WindowDeps } from './deps.ts';
import { readProject } from './project/readProject.ts';

/** What the window tells other contexts of a project: its facts, and whether its permit was approved before or elsewhere. */
export interface ProjectTold {
  readonly facts: ProjectFacts;
  readonly hasPriorPermit: boolean;
}

/** The window's port to other contexts: asked for a project, it answers from the project's own stream. */
export const projectPort =
  ({ store, law }: Pick<WindowDeps, 'store' | 'law'>) =>
  async (projectCode: string): Promise<ProjectTold | undefined> => {
    const project = await readProject(store, projectCode);
    const permit = law.catalogue.stages.find(({ items }) => items.some(({ opensOrders }) => opensOrders));
    return (
      project && {
        facts: project.facts,
        hasPriorPermit: project.priorApprovals.some(({ stage }) => stage === permit?.id),
      }
    );
  };

/** The credit code of whoever applies for a project; nothing where the window knows no such project, or none of its applicant. */
export const applicantOf = async (store: EventStore, projectCode: string): Promise<string | undefined> =>
  (await readProject(store, projectCode))?.facts.applicant?.creditCode;

/** What the window tells other contexts of a case: whose it is, and whether it was granted. */
export interface CaseTold {
  readonly isGranted: boolean;
  /** The applicant's; absent where the project names none. */
  readonly creditCode: string | undefined;
}

/** Asked for a case, the window answers from the case's own stream and its project's. */
export const caseTold = async (store: EventStore, caseId: string): Promise<CaseTold | undefined> => {
  const [slice, project] = await Promise.all([
    store.readStream(caseStream(caseId)),
    readProject(store, projectOf(caseId)),
  ]);
  const state = slice.found
    ? (slice.events as readonly StoredEvent<CaseEvent>[]).reduce<Case | undefined>(evolveCase, undefined)
    : undefined;
  return (
    state && {
      isGranted: state.certificates.length > 0 || state.outcome === 'approved',
      creditCode: project?.facts.applicant?.creditCode,
    }
  );
};
