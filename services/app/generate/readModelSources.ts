import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

import { rawHash, type ReadModelSources } from '../src/readModelSources.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where it is kept. */
export const sourcesFile = join(root, 'services/app/src/generated/readModelSources.json');

/** Reads a file of this project, by its path from the root. */
type Read = (file: string) => string;

/**
 * What a read model's rows follow from: every file that is reached from what the contexts' manifests and the composition name
 * as projections, policies, lists and events, and from what writes the rows. The hash is of the code that runs: comments and
 * types are left out, so that a read model is built anew because something it rests on changed, and for no other reason.
 */
export const readModelSources = (read: Read = (file) => readFileSync(join(root, file), 'utf8')): ReadModelSources => {
  const code = new Map<string, string>();
  const queue = [...entries(read)];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (code.has(file)) continue;
    if (!file.endsWith('.ts')) {
      code.set(file, read(file));
      continue;
    }
    const running = withoutTypes(read(file));
    code.set(file, running);
    for (const { fileName } of ts.preProcessFile(running).importedFiles) {
      const target = ours(file, fileName);
      if (target !== undefined) queue.push(target);
    }
  }
  const files = [...code.keys()].toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n${code.get(file) ?? ''}\n`);
  return { hash: hash.digest('hex'), raw: rawHash(files, read), files };
};

const composition = 'services/app/src/contexts.ts';

/** What writes the rows, what lifts the events, and what days are reckoned by; the rest follows from the manifests. */
const entries = (read: Read): string[] => {
  const manifests = importsOf(composition, read, ['manifest']);
  return [
    'infra/src/readModel.ts',
    'infra/src/calendars.ts',
    'services/kernel/src/adoptedCalendars.ts',
    'services/kernel/src/versions.ts',
    ...readdirSync(join(root, 'schema/calendars')).map((name) => `schema/calendars/${name}`),
    ...importsOf(composition, read, ['projections']),
    ...manifests
      .flatMap((manifest) => importsOf(manifest, read, ['policies', 'lists', 'streams', 'events']))
      .flatMap((file) =>
        // Of the rules of a kind of stream only its events matter: deciders fold no rows.
        file.endsWith('/rules.ts') ? importsOf(file, read, ['events']) : file.includes('/decide.ts') ? [] : [file],
      ),
  ].filter((file) => !file.endsWith('/deps.ts'));
};

/** The files of ours that what stands in these properties of a file's objects is imported from. */
const importsOf = (file: string, read: Read, properties: readonly string[]): string[] => {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const imported = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) continue;
    const bindings = statement.importClause?.namedBindings;
    const target = ours(file, (statement.moduleSpecifier as ts.StringLiteral).text);
    if (target === undefined || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name } of bindings.elements) imported.set(name.text, target);
  }
  const found = new Set<string>();
  const collect = (node: ts.Node): void => {
    const target = ts.isIdentifier(node) ? imported.get(node.text) : undefined;
    if (target !== undefined) found.add(target);
    node.forEachChild(collect);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && properties.includes(node.name.getText(source))) collect(node.initializer);
    node.forEachChild(visit);
  };
  visit(source);
  return [...found];
};

/** The code of a file as it runs. What was read before is not read again: most files are the same from one hash to the next. */
const withoutTypes = (text: string): string => {
  const known = transpiled.get(text);
  if (known !== undefined) return known;
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  transpiled.set(text, outputText);
  return outputText;
};

const transpiled = new Map<string, string>();

/** The file of this project that an import leads to, by its path from the root. */
const ours = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return relative(root, resolve(root, dirname(from), specifier));
  const [, room, rest] = /^@onewindow\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
  if (room === undefined || rest === undefined) return undefined;
  const folder = ['schema', 'projections', 'infra'].includes(room) ? room : `services/${room}`;
  return `${folder}/src/${rest}`;
};
