import type { Resolvers } from '@onewindow/gateway/generated/resolverTypes.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { catalogueOf } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { withSearchText } from '@onewindow/gateway/resolvers/searchText.ts';
import { countSubjects, findSubjects } from '@onewindow/projections/commitments/commitment/queries.ts';
import type { SubjectRow } from '@onewindow/projections/commitments/commitment/subjects.ts';
import { subjectStream } from '@onewindow/schema/commitment/values.ts';

import { commitmentsPage } from './commitments.ts';

/** A subject, if whoever asks reaches it. */
export const subjectRow = ({ deps }: Context, code: string): SubjectRow | undefined =>
  deps.reader.row<SubjectRow>('subjects', code);

/** A project, and an enterprise, may be something else by the same code. */
const ofSubject = 'subject/';

/** The same by its id. */
export const subjectOfId = (context: Context, id: string): SubjectRow | undefined =>
  id.startsWith(ofSubject) ? subjectRow(context, id.slice(ofSubject.length)) : undefined;

export const subjectResolvers: Resolvers = {
  Query: {
    subject: (_root, { code }, context) => subjectRow(context, code),
    subjects: (_root, { filter: asked, orderBy, ...page }, context) => {
      const { reader } = context.deps;
      const filter = withSearchText(asked, context);
      return connection(
        page,
        context,
        (options) => findSubjects(reader, filter, orderBy ?? { field: 'code' }, options),
        () => countSubjects(reader, filter),
      );
    },
  },
  Subject: {
    id: ({ code }) => `${ofSubject}${code}`,
    locality: ({ locality }, _args, context) => catalogueOf(context).locality(locality),
    commitments: ({ code }, page, context) =>
      commitmentsPage({ subject: [code] }, { field: 'madeOn', direction: 'desc' }, page, context),
    history: ({ code }, page, context) => history(subjectStream(code), page, context),
  },
  SubjectFacts: {
    locality: ({ locality }, _args, context) => catalogueOf(context).locality(locality),
  },
};
