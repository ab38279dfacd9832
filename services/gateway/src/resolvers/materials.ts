import { findCases } from '@onewindow/projections/cases/queries.ts';
import type { FiledMaterial } from '@onewindow/projections/cases/file.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { ProjectRow } from '@onewindow/projections/projects/projects.ts';
import { exclusionFrom } from '@onewindow/window/case/acceptance.ts';
import type { Case } from '@onewindow/window/case/state.ts';

import type { Context } from '../requestContext.ts';
import { askingOf } from './asking.ts';
import { seenFrom } from './asOf.ts';
import { openedCase, submittedMaterial } from './caseFile.ts';
import { catalogueOf } from './catalogueIndex.ts';
import { largestPage } from './paging.ts';
import { projectRow } from './projectRow.ts';

/** What items of a stage need, beside what was handed in. */
interface Needing {
  readonly projectCode: string;
  readonly stage: string;
  /** Of an application that nobody has handed in yet there is none. */
  readonly caseId?: string;
  /** Its items. */
  readonly items: readonly string[];
  readonly handedIn: readonly FiledMaterial[];
}

/** The documents of a case: what its items need, and what else was handed in with it. */
export const materialsOf = async (row: CaseTimeline, context: Context) => {
  const { file, state } = await openedCase(row, context);
  const items =
    row.acceptedOn === undefined
      ? applyingItems(state, projectRow(context, row.projectCode), context)
      : row.items.map(({ item }) => item);
  const { caseId, projectCode, stage } = row;
  return neededMaterials({ caseId, projectCode, stage, items, handedIn: file.materials }, seenFrom(row, context));
};

/** The items that an application would have if it were accepted now. */
const applyingItems = (state: Case, project: ProjectRow | undefined, { deps }: Context): readonly string[] => {
  const stage = deps.law.catalogue.stages.find(({ id }) => id === state.stage);
  if (!stage || !project) return [];
  return stage.items.filter((item) => !exclusionFrom(state, item, project.facts)).map(({ id }) => id);
};

/** The documents that items need, in their order, with what is there of each; then whatever else was handed in. */
export const neededMaterials = async ({ projectCode, stage, caseId, items, handedIn }: Needing, context: Context) => {
  const catalogue = catalogueOf(context);
  const needed = items.map((id) => catalogue.item(id, stage));
  const elsewhere = await materialsElsewhere(projectCode, caseId, context);
  const ids = [...needed.flatMap(({ materials = [] }) => materials), ...handedIn.map(({ material }) => material)];
  return [...new Set(ids)].map((id) => {
    const material = catalogue.material(id);
    const own = handedIn.filter((one) => one.material === id).map((one) => submittedMaterial(one, caseId ?? ''));
    const others = elsewhere.filter((one) => one.material === id);
    return {
      material,
      items: needed.filter(({ materials = [] }) => materials.includes(id)),
      state: stateOf(material, own.length > 0, others.length > 0),
      submitted: [...others.map(({ caseId: of, ...one }) => submittedMaterial(one, of)), ...own],
    };
  });
};

const stateOf = (
  { fetched, mayFollow }: { readonly fetched?: boolean; readonly mayFollow?: boolean },
  isOwn: boolean,
  isElsewhere: boolean,
) => {
  if (isOwn) return 'submitted' as const;
  if (fetched) return 'fetched' as const;
  if (isElsewhere) return 'hereAlready' as const;
  return mayFollow ? ('mayFollow' as const) : ('missing' as const);
};

/** What was handed in with the project's other cases by the day from which it is looked at; an entry that was voided never was one. */
const materialsElsewhere = async (projectCode: string, own: string | undefined, context: Context) => {
  const { deps } = context;
  const page = { size: largestPage, fromEnd: false, after: undefined, before: undefined };
  const { edges } = await findCases(
    deps.reader,
    { projectCode: [projectCode] },
    { field: 'receivedOn' },
    page,
    askingOf(context),
  );
  const others = edges.map(({ node }) => node).filter(({ caseId, status }) => caseId !== own && status !== 'voided');
  const files = await Promise.all(
    others.map(async (row) => {
      const { file } = await openedCase(row, context);
      return file.materials.map((material) => ({ ...material, caseId: row.caseId }));
    }),
  );
  return files
    .flat()
    .filter(({ submittedOn }) => submittedOn <= context.today)
    .toSorted((a, b) => (a.submittedOn < b.submittedOn ? -1 : Number(a.submittedOn > b.submittedOn)));
};
