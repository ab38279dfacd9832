import type { ProjectFacts } from '@onewindow/schema/project/values.ts';

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
