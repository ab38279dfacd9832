import { shownContact } from '@onewindow/gateway/disclosure.ts';
import type { Resolvers } from '@onewindow/gateway/generated/resolverTypes.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { type Connection, connection, type PageArguments } from '@onewindow/gateway/resolvers/paging.ts';
import { reachedCase } from '@onewindow/gateway/resolvers/reachedCase.ts';
import { withSearchText } from '@onewindow/gateway/resolvers/searchText.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { CaseCommitmentsRow } from '@onewindow/projections/commitments/commitment/caseCommitments.ts';
import type { CommitmentRow } from '@onewindow/projections/commitments/commitment/commitments.ts';
import {
  type CommitmentFilter,
  type CommitmentOrder,
  countCommitments,
  findCommitments,
} from '@onewindow/projections/commitments/commitment/queries.ts';
import { stateOn } from '@onewindow/projections/commitments/commitment/standing.ts';
import { commitmentStream } from '@onewindow/schema/commitment/values.ts';

import { clausesIn, toldIn } from './toldInWords.ts';

/** A commitment, if whoever asks reaches it. */
export const commitmentRow = ({ deps }: Context, id: string): CommitmentRow | undefined =>
  deps.reader.row<CommitmentRow>('commitments', id);

/** A page of commitments. */
export const commitmentsPage = (
  filter: CommitmentFilter,
  order: CommitmentOrder,
  page: PageArguments,
  context: Context,
): Promise<Connection<CommitmentRow>> => {
  const { reader } = context.deps;
  return connection(
    page,
    context,
    (options) => findCommitments(reader, filter, order, options),
    () => countCommitments(reader, filter),
  );
};

const caseRow = ({ deps }: Context, id: string): CaseTimeline | undefined => deps.reader.row<CaseTimeline>('cases', id);

export const commitmentTypes: Resolvers = {
  Query: {
    commitment: (_root, { id }, context) => commitmentRow(context, id),
    commitments: (_root, { filter, orderBy, ...page }, context) =>
      commitmentsPage(
        withSearchText(filter, context),
        orderBy ?? { field: 'madeOn', direction: 'desc' },
        page,
        context,
      ),
  },
  Commitment: {
    title: ({ title }, _args, context) => toldIn(title, context),
    told: ({ told }, _args, context) => clausesIn(told, context),
    consequences: ({ consequences }, _args, context) => consequences.map((told) => toldIn(told, context)),
    state: (row, _args, { today }) => stateOn(row, today),
    contact: ({ contact, id }, _args, context) => shownContact(contact, commitmentStream(id), context),
    withdrawalReason: ({ reason }) => reason,
    finding: ({ finding, foundFalseOn }) =>
      finding && foundFalseOn !== undefined ? { ...finding, foundOn: foundFalseOn } : undefined,
    cases: ({ cases }, _args, context) =>
      cases.flatMap((caseId) => (reachedCase(caseId, context) === undefined ? [] : [{ caseId }])),
    history: ({ id }, page, context) => history(commitmentStream(id), page, context),
  },
  RestingCase: {
    case: ({ caseId }, _args, context) => caseRow(context, caseId),
    // What has not ended must be withdrawn by the case's own act where the commitment proves false.
    standingCertificates: ({ caseId }, _args, context) =>
      caseRow(context, caseId)?.certificates.flatMap(({ number, ended }) => (ended ? [] : [number])),
  },
  Case: {
    commitments: ({ caseId }, _args, context) =>
      (context.deps.reader.row<CaseCommitmentsRow>('caseCommitments', caseId)?.commitments ?? []).flatMap(
        (id) => commitmentRow(context, id) ?? [],
      ),
  },
};
