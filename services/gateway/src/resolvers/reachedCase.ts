import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';

import type { Context } from '../requestContext.ts';

/** The id of a case that something else names, if whoever asks reaches it: a project is open to departments that have nothing to do with a case of it. */
export const reachedCase = (
  caseId: string | undefined,
  { deps, rows }: Pick<Context, 'deps' | 'rows'>,
): string | undefined => {
  if (caseId === undefined || rows === 'every' || rows['cases'] === 'every') return caseId;
  return deps.reader.row<CaseTimeline>('cases', caseId) && caseId;
};
