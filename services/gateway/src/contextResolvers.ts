import type { TokenScope } from '@onewindow/schema/utility/values.ts';

import type { Context } from './requestContext.ts';
import type { Resolvers } from './generated/resolverTypes.ts';

type Lookup = (context: Context, id: string) => object | undefined | Promise<object | undefined>;

/** What a context answers over GraphQL. */
export interface ContextResolvers {
  readonly resolvers: readonly Resolvers[];
  /** How the object that a mutation answers with is read, by the field of the answer that holds it. */
  readonly answers: { readonly [field: string]: Lookup };
  /** How what has an identity is found by its id, by its type in the public contract. */
  readonly nodes?: { readonly [type: string]: Lookup };
  /**
   * The fields of root types that are open to a company with a token, and under `Node` the types that it may find by their ids;
   * each of these looks by itself that it concerns the company, and asks for a token of that scope, or for any. Every other field of a
   * root type is the window's alone.
   */
  readonly openToCompanies?: { readonly [type: string]: { readonly [name: string]: TokenScope | 'any' } };
  /** The fields of other types that tell of what is not the company's business. */
  readonly closedToCompanies?: { readonly [type: string]: readonly string[] };
}
