import { instantAt } from '@onewindow/kernel/instant.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { evolveTimeline } from '@onewindow/projections/cases/evolve.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import { SubmitCase } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { exclusionFrom } from '@onewindow/window/case/acceptance.ts';
import { previewApplication } from '@onewindow/window/case/preview.ts';

import { malformedInput } from '../errors.ts';
import type { QueryApplicationPreviewArgs, Resolvers } from '../generated/resolverTypes.ts';
import type { Context } from '../requestContext.ts';
import { clockOf, limitsOf } from './caseClock.ts';
import type { PreviewView } from './caseViews.ts';
import { catalogueOf } from './catalogueIndex.ts';
import { exclusionInWords } from './exclusionInWords.ts';
import { shownHindrances } from './hindrances.ts';
import { neededMaterials } from './materials.ts';
import { projectRow } from './projectRow.ts';

const previewOf = async (args: QueryApplicationPreviewArgs, context: Context): Promise<PreviewView | undefined> => {
  const { deps, locale } = context;
  const { projectCode, stage, kind, base, units } = args;
  const project = projectRow(context, projectCode);
  if (!project) return undefined;
  const parsed = SubmitCase.data.safeParse({
    projectCode,
    stage,
    kind: kind ?? 'new',
    ...(base != null && { base }),
    ...(units != null && { units }),
    channel: 'window',
  });
  if (!parsed.success) throw malformedInput(parsed.error, locale, []);
  const preview = await previewApplication(deps, parsed.data, instantAt(deps.world.now()));
  if (preview.refusal) return { project, stage, preview, received: undefined, accepted: undefined };
  const evolve = evolveTimeline(deps.law);
  const fold = (row: CaseTimeline | undefined, event: CaseEvent, index: number) =>
    evolve(row, { ...event, revision: index, metadata: {} } as StoredEvent<CaseEvent>);
  const received = fold(undefined, preview.submitted, 0);
  return { project, stage, preview, received, accepted: preview.accepted.reduce(fold, received) };
};

export const previewResolvers: Resolvers = {
  Query: {
    applicationPreview: (_root, args, context) => previewOf(args, context),
  },
  ApplicationPreview: {
    stage: ({ stage }, _args, context) => catalogueOf(context).stage(stage),
    refusal: ({ preview }) => preview.refusal,
    hindrances: ({ received }, _args, context) => (received ? shownHindrances(received, context) : []),
    overlaps: ({ preview }, _args, { deps }) =>
      preview.refusal || preview.overlaps === undefined
        ? undefined
        : deps.reader.row<CaseTimeline>('cases', preview.overlaps),
    items: (view, _args, context) => itemsOf(view, context),
    materials: ({ project, stage, accepted }, _args, context) =>
      accepted
        ? neededMaterials(
            {
              projectCode: project.projectCode,
              stage,
              items: accepted.items.map(({ item }) => item),
              handedIn: [],
            },
            context,
          )
        : [],
    receivedOn: ({ received }, _args, { today }) => received?.receivedOn ?? today,
    acceptBy: ({ received }, _args, context) => received && clockOf(received, context).dueOn,
    dueOn: ({ accepted }, _args, context) => accepted && clockOf(accepted, context).dueOn,
    limits: ({ accepted }, _args, context) => (accepted ? limitsOf(accepted, context) : []),
  },
};

const itemsOf = ({ project, stage, preview, accepted }: PreviewView, context: Context) => {
  if (preview.refusal) return [];
  const known = context.deps.law.catalogue.stages.find(({ id }) => id === stage);
  return (known?.items ?? []).map((item) => {
    const applying = accepted?.items.find((one) => one.item === item.id);
    const exclusion = applying ? undefined : exclusionFrom(preview.submitted.data, item, project.facts);
    return {
      item,
      applies: applying !== undefined,
      because: exclusion && exclusionInWords(exclusion, item, context),
      after: applying?.after ?? [],
      committed: applying?.committed,
    };
  });
};
