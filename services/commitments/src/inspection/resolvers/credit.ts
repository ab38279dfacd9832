import type { Resolvers } from '@onewindow/gateway/generated/resolverTypes.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import {
  awaitsOf,
  type CreditRecordRow,
  pointsOf,
} from '@onewindow/projections/commitments/inspection/creditRecords.ts';
import { countMarks, findMarks } from '@onewindow/projections/commitments/inspection/creditQueries.ts';
import { creditStream } from '@onewindow/schema/inspection/streams.ts';

import { inspectionRow } from './inspections.ts';
import { circularRow, conductOf } from './published.ts';

/** A firm's record, if whoever asks reaches it. */
export const creditRow = ({ deps }: Context, creditCode: string): CreditRecordRow | undefined =>
  deps.reader.row<CreditRecordRow>('creditRecords', creditCode);

/** What is answered of credit records to whoever works with them, and to the firm. */
export const creditTypes: Resolvers = {
  Query: {
    creditRecord: (_root, { creditCode }, context) => creditRow(context, creditCode),
    creditMarks: (_root, { filter, orderBy, ...page }, context) => {
      const { reader } = context.deps;
      const order = orderBy ?? { field: 'enteredOn', direction: 'desc' };
      return connection(
        page,
        context,
        (options) => findMarks(reader, filter ?? {}, order, options),
        () => countMarks(reader, filter ?? {}),
      );
    },
  },
  CreditRecord: {
    id: ({ creditCode }) => creditCode,
    points: (row) => pointsOf(row),
    history: ({ creditCode }, page, context) => history(creditStream(creditCode), page, context),
  },
  CreditMark: {
    conduct: ({ conduct }, _args, context) => conductOf(conduct, context),
    inspection: ({ inspection }, _args, context) => inspectionRow(context, inspection)?.id,
    circular: ({ circular }, _args, context) => circularRow(context, circular),
    standing: ({ ended }) => ended === undefined,
    awaits: (row) => awaitsOf(row),
    repairRefusedOn: ({ repairRefused }) => repairRefused?.on,
    repairRefusalReason: ({ repairRefused }) => repairRefused?.reason,
    objectionAnsweredOn: ({ objection }) => objection?.answer?.on,
    objectionUpheld: ({ objection }) => objection?.answer?.upheld,
    objectionAnswer: ({ objection }) => objection?.answer?.words,
    endedOn: ({ ended }) => ended?.on,
    endedBy: ({ ended }) => ended?.why,
  },
};
