import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';

import { commandDocument, givesCommand } from './src/commands/commandDocument.ts';
import { inputTypesDocument } from './src/commands/inputTypesDocument.ts';
import { titlesDocument } from './src/pages/operations/titlesDocument.ts';

const here = import.meta.dirname;

/**
 * Every document that the console asks, whole, as text: the centre publishes them, so that whoever may send none of their own can use its
 * pages. What is in them each may ask as far as the table of rights says.
 * @throws {Error} naming the fragment that a document spreads and nobody has written.
 */
export const consoleDocuments = (): readonly string[] => {
  const written = globSync('src/**/*.{ts,tsx}', { cwd: here })
    .toSorted()
    .flatMap((file) => [...readFileSync(join(here, file), 'utf8').matchAll(/graphql\(\s*`([^`]+)`/gu)])
    .map(([, text = '']) => parse(text));
  const fragments = new Map(written.flatMap(fragmentsIn).map((fragment) => [fragment.name.value, fragment]));
  const asked = written.filter(({ definitions }) => definitions[0]?.kind === Kind.OPERATION_DEFINITION);
  return [
    ...asked.map((document) => print(withFragments(document, fragments))),
    ...commandDocuments(),
    inputTypesDocument,
    titlesDocument,
  ];
};

const fragmentsIn = ({ definitions }: DocumentNode): readonly FragmentDefinitionNode[] =>
  definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);

const withFragments = (
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode => {
  const used = new Set<string>();
  const gather = (part: DocumentNode | FragmentDefinitionNode): void => {
    visit(part, {
      [Kind.FRAGMENT_SPREAD]: ({ name: { value: name } }) => {
        if (used.has(name)) return;
        used.add(name);
        gather(fragmentNamed(name, fragments));
      },
    });
  };
  gather(document);
  const definitions = [...used].map((name) => withoutHints(fragmentNamed(name, fragments)));
  return concatAST([document, { kind: Kind.DOCUMENT, definitions }]);
};

const fragmentNamed = (
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode => {
  const fragment = fragments.get(name);
  if (!fragment) throw new Error(`no document of the console writes the fragment ${name}`);
  return fragment;
};

/** What a fragment says to its types (`@_unmask`) is not sent. */
const withoutHints = (fragment: FragmentDefinitionNode): FragmentDefinitionNode => ({
  ...fragment,
  directives: fragment.directives?.filter(({ name }) => !name.value.startsWith('_')) ?? [],
});

/** Every command of the contract, as a form gives it and as it tries it. */
const commandDocuments = (): readonly string[] => {
  const contract = readFileSync(join(here, '../../schema/published/contract.graphql'), 'utf8');
  const mutations = Object.values(buildASTSchema(parse(contract)).getMutationType()?.getFields() ?? {});
  return mutations.filter(givesCommand).flatMap(({ name }) => [commandDocument(name), commandDocument(name, true)]);
};
