import list from '../published/operations.json' with { type: 'json' };

/**
 * The documents that everybody may ask who may ask what is in them; written by `pnpm generate` from `schema/operations`. `sha256` is that
 * of the document, in hex.
 */
export const publishedOperations: readonly {
  readonly name: string;
  readonly sha256: string;
  readonly document: string;
}[] = list.operations;
