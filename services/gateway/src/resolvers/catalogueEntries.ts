import type { Context } from '../requestContext.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { catalogueOf, ifNamed, type NamedEntry } from './catalogueIndex.ts';

const name = ({ name: names }: NamedEntry, _args: unknown, { locale }: Context): string => names[locale];

/** What is said of an entry, in the language of whoever asks. */
export const catalogueResolvers: Resolvers = {
  Stage: { name, items: ({ items = [] }) => items, ofOrders: ({ ofOrders = false }) => ofOrders },
  Item: {
    name,
    department: ({ department }, _args, context) => ifNamed(department, catalogueOf(context).department),
    after: ({ after = [] }) => after,
    assumed: ({ assumed = false }) => assumed,
  },
  Category: { name },
  Trait: { name },
  Locality: { name },
  Department: { name },
  ProcedureKind: { name },
  Utility: { name },
  Company: {
    name,
    utility: ({ utility }, _args, context) => ifNamed(utility, catalogueOf(context).utility),
    localities: ({ localities }, _args, context) => localities?.map(catalogueOf(context).locality),
  },
};
