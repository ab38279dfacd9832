import { createHash } from 'node:crypto';

import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  validate,
} from 'graphql';

import { readyDocument } from './readyDocument.ts';

/** A document that whoever may send none of their own may ask. */
interface PublishedOperation {
  readonly name: string;
  /** Of the text, in hex: as what it can be asked without it. */
  readonly sha256: string;
  readonly document: string;
}

/**
 * The documents that the centre publishes: those of their files, one operation each, named as its file is, and one for every operation of
 * the contract that no file asks. All hold against the contract.
 * @throws {Error} for the first that is none.
 */
export const publishedOperations = (
  files: readonly { readonly file: string; readonly text: string }[],
  contract: DocumentNode,
): readonly PublishedOperation[] => {
  const schema = buildASTSchema(contract);
  const written = files.map(({ file, text }) => ({ place: `schema/operations/${file}`, ...read(file, text) }));
  const asked = new Set(written.flatMap(({ document }) => fieldsOf(document)));
  const derived = rootFieldsOf(schema)
    .filter(({ root, field }) => !asked.has(`${root} ${field.name}`))
    .map(({ root, field }) => {
      const document = parse(readyDocument(root, field));
      return { place: `the document derived from ${root}.${field.name}`, name: nameOf(document) ?? '', document };
    });
  return [...written, ...derived]
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ place, name, document }) => {
      const [fault] = validate(schema, document);
      if (fault) throw new Error(`${place}: ${fault.message}`);
      const printed = print(document);
      return { name, sha256: createHash('sha256').update(printed).digest('hex'), document: printed };
    });
};

const read = (file: string, text: string): { readonly name: string; readonly document: DocumentNode } => {
  const document = parse(text);
  const name = nameOf(document);
  const named = name && `${name.charAt(0).toLowerCase()}${name.slice(1)}.graphql`;
  if (name === undefined || named !== file)
    throw new Error(`schema/operations/${file} must hold the one operation that it is named after`);
  return { name, document };
};

const nameOf = ({ definitions: [operation] }: DocumentNode): string | undefined =>
  operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;

/** What a document asks of the root of the contract, as `Query cases`. */
const fieldsOf = ({ definitions: [operation] }: DocumentNode): readonly string[] =>
  operation?.kind === Kind.OPERATION_DEFINITION
    ? operation.selectionSet.selections.flatMap((one) =>
        one.kind === Kind.FIELD ? [`${capitalised(operation.operation)} ${one.name.value}`] : [],
      )
    : [];

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const rootFieldsOf = (schema: GraphQLSchema) =>
  (['Query', 'Mutation', 'Subscription'] as const).flatMap((root) =>
    Object.values((schema.getType(root) as GraphQLObjectType).getFields()).map((field) => ({ root, field })),
  );
