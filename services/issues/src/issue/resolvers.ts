import { permit } from '@onewindow/gateway/access/accessTable.ts';
import { notPermitted } from '@onewindow/gateway/access/guarded.ts';
import { shownContact, shownText } from '@onewindow/gateway/disclosure.ts';
import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { catalogueOf, ifNamed } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { projectRow } from '@onewindow/gateway/resolvers/projectRow.ts';
import { withSearchText } from '@onewindow/gateway/resolvers/searchText.ts';
import { screaming } from '@onewindow/gateway/screaming.ts';
import { personIn } from '@onewindow/kernel/sealedText.ts';
import { awaitedOn, isOpen } from '@onewindow/projections/issues/issue/evolve.ts';
import { limitsOf } from '@onewindow/projections/issues/issue/limits.ts';
import {
  countIssues,
  findIssues,
  type IssueFilter,
  openIssueCounts,
} from '@onewindow/projections/issues/issue/queries.ts';
import type { IssueRow } from '@onewindow/projections/issues/issue/row.ts';
import { issueStream } from '@onewindow/schema/issue/values.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { roundRow } from '../round/resolvers.ts';

/** An issue of the read model, if whoever asks reaches it. */
const issueRow = ({ deps }: Pick<Context, 'deps'>, id: string): IssueRow | undefined =>
  deps.reader.row<IssueRow>('issues', id);

/**
 * What is looked for. Whose work an issue is, is the centre's own business: nor may a firm find it out by what a list lets through.
 * @throws a GraphQL error where a firm asks for it.
 */
const filterOf = (filter: IssueFilter | null | undefined, context: Context): IssueFilter => {
  const found = withSearchText(filter, context);
  if (found.owner == null) return found;
  const permitted = permit(context.deps.access.rulesOf('Issue', 'owner'), context);
  if ('missing' in permitted) throw notPermitted(permitted, context.locale);
  return found;
};

const statusText = (status: IssueRow['status'], { locale }: Context): string =>
  wordsFor(locale, 'issueStatuses', screaming(status));

/** What is answered of issues from record to strike-off. */
export const issueResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [
    {
      Query: {
        issue: (_root, { id }, context) => issueRow(context, id),
        issues: (_root, { filter: asked, orderBy, ...page }, context) => {
          const { deps, today } = context;
          const filter = filterOf(asked, context);
          const order = orderBy ?? { field: 'recordedOn', direction: 'desc' };
          return connection(
            page,
            context,
            (options) => findIssues(deps.reader, filter, order, options, today),
            () => countIssues(deps.reader, filter, today),
          );
        },
        openIssues: async (_root, { filter }, context) =>
          (await openIssueCounts(context.deps.reader, filterOf(filter, context), context.today)).map((count) => ({
            ...count,
            statusText: statusText(count.status, context),
          })),
      },
      Centre: { issueKinds: ({ issueKinds }) => issueKinds },
      IssueKind: { name: ({ name }, _args, { locale }) => name[locale] },
      Issue: {
        statusText: ({ status }, _args, context) => statusText(status, context),
        open: isOpen,
        late: (row, _args, { today }) => (awaitedOn(row) ?? today) < today,
        kind: ({ kind }, _args, context) => catalogueOf(context).issueKind(kind),
        project: ({ project }, _args, context) => ifNamed(project, (code) => projectRow(context, code)),
        round: ({ round }, _args, context) => roundRow(context, round),
        contact: ({ contact, id }, _args, context) => shownContact(contact, issueStream(id), context),
        department: ({ department }, _args, context) => ifNamed(department, catalogueOf(context).department),
        owner: ({ owner }) => (owner === undefined ? undefined : { officer: owner }),
        limits: (row, _args, { deps, today }) => limitsOf(deps.law.calendar, row, today),
        leading: ({ leading }, _args, context) => ifNamed(leading, (id) => issueRow(context, id)),
        leadingId: ({ leading }) => leading,
        merged: ({ merged, standings }) =>
          merged.map(({ issue: id, firm }) => ({ id, firm, standing: standings[id] ?? 'unanswered' })),
        standing: ({ id, standings }) => standings[id] ?? 'unanswered',
        answers: ({ answers }) =>
          answers.map(({ told, ...answer }) => ({
            ...answer,
            told: told.map((one) => ({ ...one, stream: issueStream(answer.issue) })),
          })),
        // Of a leading issue other firms have said something, too: that is no business of its own one.
        replies: ({ id, replies }, _args, context) =>
          'roles' in permit(context.deps.access.rulesOf('Issue', 'merged'), context)
            ? replies
            : replies.filter(({ issue }) => issue === id),
        silent: ({ silent }) => silent ?? [],
        history: ({ id }, page, context) => history(issueStream(id), page, context),
      },
      OwnerRefusal: { department: ({ department }, _args, context) => catalogueOf(context).department(department) },
      ToldPerson: {
        name: ({ name, stream }, _args, context) => shownText(name, stream, context),
        personId: ({ name }) => personIn(name),
      },
    },
  ],
  answers: { issue: issueRow },
  nodes: { Issue: issueRow },
  actions: { Issue: ({ id }: IssueRow) => id },
  sentences: {
    IssueRecorded: {
      by: 'source',
      names: { kind: (id, locale, catalogue) => catalogue.issueKind(id).name[locale] },
    },
    IssueMarked: { by: 'scope' },
    IssueRouted: { by: 'level' },
    IssueEscalated: { by: 'to' },
    IssueConfirmed: { by: 'by' },
    IssueDisputed: { by: 'by' },
  },
};
