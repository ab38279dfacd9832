import type { Resolvers } from '@onewindow/gateway/generated/resolverTypes.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { catalogueOf } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { withSearchText } from '@onewindow/gateway/resolvers/searchText.ts';
import type { InspectionRow } from '@onewindow/projections/commitments/inspection/inspectionRow.ts';
import { isOverdue } from '@onewindow/projections/commitments/inspection/inspections.ts';
import { countInspections, findInspections } from '@onewindow/projections/commitments/inspection/queries.ts';
import { inspectionStream } from '@onewindow/schema/inspection/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { clausesIn } from '../../commitment/resolvers/toldInWords.ts';
import { circularRow } from './published.ts';

/** An inspection, if whoever asks reaches it. */
export const inspectionRow = ({ deps }: Context, id: string): InspectionRow | undefined =>
  deps.reader.row<InspectionRow>('inspections', id);

/** What is answered of inspections. */
export const inspectionTypes: Resolvers = {
  Query: {
    inspection: (_root, { id }, context) => inspectionRow(context, id),
    inspections: (_root, { filter: asked, orderBy, ...page }, context) => {
      const { deps, today } = context;
      const filter = withSearchText(asked, context);
      const order = orderBy ?? { field: 'openedOn', direction: 'desc' };
      return connection(
        page,
        context,
        (options) => findInspections(deps.reader, filter, order, options, today),
        () => countInspections(deps.reader, filter, today),
      );
    },
  },
  Inspection: {
    random: ({ draw }) => draw !== undefined,
    stateText: ({ state }, _args, { locale }) => wordsFor(locale, 'inspectionStates', state),
    overdue: (row, _args, { today }) => isOverdue(row, today),
    checklist: ({ checklist, visit }, _args, context) =>
      clausesIn(checklist, context).map((clause) => ({
        ...clause,
        ...visit?.findings.find((finding) => finding.clause === clause.clause),
      })),
    mode: ({ visit }) => visit?.mode,
    visitedOn: ({ visit }) => visit?.visitedOn,
    recordedBy: ({ visit }) => visit?.by,
    rectification: ({ rectification }) =>
      rectification && {
        ...rectification,
        late: rectification.isLate,
        extendedBy: rectification.extension?.days,
        extensionReason: rectification.extension?.reason,
        report: withWords(rectification.report),
        refusal: withWords(rectification.refusal),
      },
    circular: ({ circular }, _args, context) => (circular === undefined ? undefined : circularRow(context, circular)),
    history: ({ id }, page, context) => history(inspectionStream(id), page, context),
  },
  Inspector: {
    officer: ({ id }) => id,
    department: ({ department }, _args, context) => catalogueOf(context).department(department),
  },
};

/** What was said in words. */
const withWords = <Said extends { readonly words?: string }>(said: Said | undefined) =>
  said && { ...said, words: said.words ?? '' };
