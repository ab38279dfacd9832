import { shownText } from '@onewindow/gateway/disclosure.ts';
import { personIn } from '@onewindow/kernel/sealedText.ts';
import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { OfficerView } from '@onewindow/gateway/officerView.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { askingOf, departmentOf } from '@onewindow/gateway/resolvers/asking.ts';
import { caseRow, casesPage } from '@onewindow/gateway/resolvers/case.ts';
import { catalogueOf, ifNamed } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection, cursorAt, type PageArguments } from '@onewindow/gateway/resolvers/paging.ts';
import { assignmentOf } from '@onewindow/projections/cases/assignments.ts';
import { countInbox } from '@onewindow/projections/cases/counts.ts';
import type { CaseFilter } from '@onewindow/projections/cases/queries.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { FolderRow } from '@onewindow/projections/desk/folders.ts';
import type { OfficerRow } from '@onewindow/projections/desk/officers.ts';
import { countOfficers, findNotes, findOfficers, findViews } from '@onewindow/projections/desk/queries.ts';
import type { ViewRow } from '@onewindow/projections/desk/views.ts';
import { folderId, folderStream, officerStream } from '@onewindow/schema/desk/values.ts';
import { caseStream } from '@onewindow/schema/streams.ts';
import { CaseId } from '@onewindow/schema/values.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { deskAccess } from './access.ts';
import { handOver } from '@onewindow/gateway/resolvers/handOver.ts';
import { officerFacts, reported } from '@onewindow/gateway/resolvers/reported.ts';

const officerRow = ({ deps }: Context, id: string): OfficerRow | undefined =>
  deps.reader.row<OfficerRow>('officers', id);

/** The case that a stream of a desk is about: its name holds one, before or behind a dash of its own. */
const caseOfDesk = (context: Context, id: string): CaseTimeline | undefined => {
  const caseId = id.split('/').find((part) => CaseId.safeParse(part).success);
  return caseId === undefined ? undefined : caseRow(context, caseId);
};

const folderOf = ({ caseId }: CaseTimeline, context: Context): FolderRow | undefined =>
  context.deps.reader.row<FolderRow>('folders', folderId(askingOf(context).officer, caseId));

/** A part of what waits for whoever asks, what is nearest to its limit first. */
const inboxPart =
  (part: (asking: ReturnType<typeof askingOf>) => CaseFilter) =>
  ({ asking }: { readonly asking: ReturnType<typeof askingOf> }, page: PageArguments, context: Context) =>
    casesPage({ waiting: true, ...part(asking) }, { field: 'clockRisk' }, page, context);

/** What is answered of desks. */
export const deskResolvers: ContextResolvers = {
  resolvers: [
    {
      Query: {
        inbox: (_root, _args, context) => ({ asking: askingOf(context) }),
        savedViews: (_root, { list }, { deps }) => findViews(deps.reader, list ?? undefined),
        officers: (_root, { filter, ...page }, context) => {
          const { reader } = context.deps;
          return connection(
            page,
            context,
            (options) => findOfficers(reader, filter ?? {}, options),
            () => countOfficers(reader, filter ?? {}),
          );
        },
      },
      Mutation: { handOver },
      Inbox: {
        counts: async ({ asking }, _args, { deps }) => {
          const { counts, more } = await countInbox(deps.reader, asking);
          return { ...counts, more };
        },
        unread: inboxPart(() => ({ unread: true })),
        dueToday: inboxPart(({ today }) => ({ limitOn: { from: today, to: today } })),
        late: inboxPart(() => ({ light: ['red'] })),
        handedOver: inboxPart(() => ({ handedOver: true })),
        waiting: inboxPart(() => ({})),
      },
      Case: {
        assignee: (row, _args, context) => assignmentOf(row, departmentOf(context)),
        assignment: (row, _args, context) => assignmentOf(row, departmentOf(context)),
        unread: (row, _args, context) => {
          const { seen = -1, isUnread } = folderOf(row, context) ?? {};
          return isUnread === true || seen < row.revision;
        },
        seenRevision: (row, _args, context) => folderOf(row, context)?.seen,
        newSince: (row, page, context) => {
          const { seen = -1 } = folderOf(row, context) ?? {};
          const after = page.after ?? (seen < 0 ? undefined : cursorAt(seen));
          return history(caseStream(row.caseId), { ...page, after }, context);
        },
        notes: ({ caseId }, _args, { deps }) => findNotes(deps.reader, caseId),
      },
      Review: {
        assignee: ({ item, row }) => assignmentOf(row, item.department),
        assignment: ({ item, row }) => assignmentOf(row, item.department),
      },
      Assignment: {
        officer: ({ officer }) => ({ officer }),
        handedOverBy: ({ by }): OfficerView | undefined => (by === undefined ? undefined : { officer: by }),
      },
      Officer: {
        id: ({ officer }) => officer,
        name: ({ officer }, _args, context) => {
          const row = officerRow(context, officer);
          return row && shownText(row.name, officerStream(officer), context);
        },
        roles: ({ officer }, _args, context) =>
          (officerRow(context, officer)?.roles ?? []).map((role) => ({
            role,
            name: wordsFor(context.locale, 'roles', role),
          })),
        department: ({ officer }, _args, context) =>
          ifNamed(officerRow(context, officer)?.department, catalogueOf(context).department),
        isMe: ({ officer }, _args, context) => officer === askingOf(context).officer,
      },
      Note: {
        officer: ({ officer }) => ({ officer }),
        text: ({ text, officer, caseId }, _args, context) => shownText(text, folderStream(officer, caseId), context),
        personId: ({ text }) => personIn(text),
      },
      SavedView: {
        id: ({ view }) => view,
        mine: ({ owner }, _args, context) => owner === askingOf(context).officer,
      },
    },
  ],
  answers: {
    case: caseOfDesk,
    savedView: ({ deps }, id) => deps.reader.row<ViewRow>('savedViews', id),
    officer: officerRow,
  },
  said: {
    takeCase: async (context, dryRun) => {
      if (!dryRun) await reported(context);
      const department = departmentOf(context);
      return department === undefined ? {} : { department };
    },
    writeNote: async (context, dryRun) => {
      if (!dryRun) await reported(context);
      return {};
    },
    reportForDuty: async (context) => officerFacts(context),
  },
  nodes: { SavedView: ({ deps }, id) => deps.reader.row<ViewRow>('savedViews', id) },
  access: deskAccess,
};
