import { initGraphQLTada } from 'gql.tada';

import type { introspection } from '../generated/contract.js';

/**
 * Makes a document of the contract; its variables and its answer are typed by it, and `gql.tada check` says where it asks for what
 * the contract does not have.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { ID: string; Day: string; DateTime: string; Month: string; Position: string; JSON: unknown };
}>();

export type { ResultOf } from 'gql.tada';
