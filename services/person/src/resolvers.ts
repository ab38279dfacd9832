import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import type { PersonRow } from '@onewindow/projections/persons/persons.ts';

import { personAccess } from './access.ts';

const personRow = ({ deps }: Context, id: string): PersonRow | undefined => deps.reader.row<PersonRow>('persons', id);

/** What is answered of persons: what was decided on their data, and nothing of the data itself. */
export const personResolvers: ContextResolvers = {
  resolvers: [{ Query: { person: (_root, { id }, context) => personRow(context, id) } }],
  answers: { person: personRow },
  nodes: { Person: personRow },
  actions: { Person: ({ id }: PersonRow) => id },
  access: personAccess,
};
