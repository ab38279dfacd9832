import type { ProjectRow } from '@onewindow/projections/projects/projects.ts';

import type { Context } from '../requestContext.ts';

/** A project of the read model. */
export const projectRow = ({ deps }: Context, code: string): ProjectRow | undefined =>
  deps.reader.row<ProjectRow>('projects', code);
