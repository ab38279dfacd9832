import { besideOf, type ContextAccess } from '@onewindow/gateway/access/rule.ts';

import { roundAccess } from './round/access.ts';
import { issueAccess } from './issue/access.ts';
import { bulletinAccess } from './bulletin/access.ts';
import { libraryAccess } from './library/access.ts';
import { arrearsAccess } from './arrears/access.ts';
import { offerAccess } from './offer/access.ts';

/** Who may do what in this context: what each of its rooms says. */
export const issuesAccess = {
  Query: {
    ...roundAccess.Query,
    ...issueAccess.Query,
    ...bulletinAccess.Query,
    ...libraryAccess.Query,
    ...arrearsAccess.Query,
    ...offerAccess.Query,
  },
  Mutation: {
    ...roundAccess.Mutation,
    ...issueAccess.Mutation,
    ...bulletinAccess.Mutation,
    ...libraryAccess.Mutation,
    ...arrearsAccess.Mutation,
    ...offerAccess.Mutation,
  },
  Subscription: {
    ...roundAccess.Subscription,
    ...issueAccess.Subscription,
    ...bulletinAccess.Subscription,
    ...libraryAccess.Subscription,
    ...arrearsAccess.Subscription,
    ...offerAccess.Subscription,
  },
  Node: {
    ...roundAccess.Node,
    ...issueAccess.Node,
    ...bulletinAccess.Node,
    ...libraryAccess.Node,
    ...arrearsAccess.Node,
    ...offerAccess.Node,
  },
  rows: {
    ...roundAccess.rows,
    ...issueAccess.rows,
    ...bulletinAccess.rows,
    ...libraryAccess.rows,
    ...arrearsAccess.rows,
    ...offerAccess.rows,
  },
  targets: [
    ...roundAccess.targets,
    ...issueAccess.targets,
    ...bulletinAccess.targets,
    ...libraryAccess.targets,
    ...arrearsAccess.targets,
    ...offerAccess.targets,
  ],
  ...besideOf([roundAccess, issueAccess, bulletinAccess, libraryAccess, arrearsAccess, offerAccess]),
} as const satisfies ContextAccess;
