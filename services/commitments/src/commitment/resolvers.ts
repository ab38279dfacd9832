import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { CommitmentRow } from '@onewindow/projections/commitments/commitment/commitments.ts';
import type { SubjectRow } from '@onewindow/projections/commitments/commitment/subjects.ts';

import { commitmentRow, commitmentTypes } from './resolvers/commitments.ts';
import { commitmentKindResolvers } from './resolvers/kinds.ts';
import { publicCommitmentResolvers } from './resolvers/publicCommitments.ts';
import { subjectOfId, subjectResolvers, subjectRow } from './resolvers/subjects.ts';

/** What is answered of subjects and their commitments. */
export const commitmentResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [commitmentKindResolvers, subjectResolvers, commitmentTypes, publicCommitmentResolvers],
  answers: { subject: subjectRow, commitment: commitmentRow },
  nodes: { Subject: subjectOfId, Commitment: commitmentRow },
  actions: { Subject: ({ code }: SubjectRow) => code, Commitment: ({ id }: CommitmentRow) => id },
  sentences: {
    CommitmentMade: {
      by: ({ replaces }) => (replaces === undefined ? 'new' : 'replaces'),
      names: { kind: (kind, locale, catalogue) => catalogue.commitmentKind(kind).name[locale] },
    },
    SubjectRiskAssessed: { by: 'risk' },
  },
};
