import { createHash } from 'node:crypto';

import { buildASTSchema, type DocumentNode, Kind, parse, print, validate } from 'graphql';

/** A document that whoever may send none of their own may ask. */
interface PublishedOperation {
  readonly name: string;
  /** Of the text, in hex: as what it can be asked without it. */
  readonly sha256: string;
  readonly document: string;
}

/**
 * The documents that the centre publishes, from their files: one operation each, named as its file is, that holds against the contract.
 * @throws {Error} for the first that is none.
 */
export const publishedOperations = (
  files: readonly { readonly file: string; readonly text: string }[],
  contract: DocumentNode,
): readonly PublishedOperation[] => {
  const schema = buildASTSchema(contract);
  return files.map(({ file, text }) => {
    const document = parse(text);
    const [operation] = document.definitions;
    const name = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
    const named = name && `${name.charAt(0).toLowerCase()}${name.slice(1)}.graphql`;
    if (name === undefined || named !== file)
      throw new Error(`schema/operations/${file} must hold the one operation that it is named after`);
    const [fault] = validate(schema, document);
    if (fault) throw new Error(`schema/operations/${file}: ${fault.message}`);
    const printed = print(document);
    return { name, sha256: createHash('sha256').update(printed).digest('hex'), document: printed };
  });
};
