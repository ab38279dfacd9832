import type { Resolvers } from '@onewindow/gateway/generated/resolverTypes.ts';
import type { Holds } from '@onewindow/schema/catalogue.ts';

import { clausesIn, toldIn } from './toldInWords.ts';

/** The kinds of commitments that the catalogue knows: everybody may read what they would be told. */
export const commitmentKindResolvers: Resolvers = {
  Centre: { commitmentKinds: ({ commitments }) => commitments.kinds },
  CommitmentKind: {
    name: ({ name }, _args, context) => toldIn(name, context),
    clauses: ({ clauses }, _args, context) => clausesIn(clauses, context),
    consequences: ({ consequences }, _args, context) => consequences.map((told) => toldIn(told, context)),
    holds: ({ holds }) => periodOf(holds),
    barredAfterFalse: ({ barredAfterFalse }) => barredAfterFalse,
    guide: ({ guide }, _args, context) => guide && { ...guide, text: toldIn(guide.text, context) },
    help: ({ help }, _args, context) => help.map((one) => ({ ...one, name: toldIn(one.name, context) })),
  },
};

const periodOf = (holds: Holds) => (holds === 'untilWithdrawn' ? undefined : holds);
