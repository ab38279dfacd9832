import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Catalogue } from '@onewindow/schema/catalogue.ts';
import { Ledger, strangersIn } from '@onewindow/schema/ledger.ts';
import type { z } from 'zod';

import { type Fault, faultLines, parseYaml, rulesBroken, type Yaml } from './yamlFaults.ts';

/** A centre's data cannot be used. One line per fault: file, line and column, path, rule. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const ours = join(root, 'schema/catalogues');

/** The centres that there is a catalogue of: the folders that hold a `catalogue.yaml`. */
export const listCentres = (folder = ours): string[] =>
  readdirSync(folder)
    .filter((name) => statSync(join(folder, name, 'catalogue.yaml'), { throwIfNoEntry: false })?.isFile())
    .toSorted();

/**
 * A centre's catalogue, and the hash of what it says, for which comments and layout do not count.
 * @throws {CatalogueError}
 */
export const loadCatalogue = (id: string, folder = ours): { catalogue: Catalogue; hash: string; file: string } => {
  const { value, content, file } = read(Catalogue, id, 'catalogue.yaml', folder, (catalogue) =>
    catalogue.id === id ? [] : [{ path: ['id'], message: `${catalogue.id} lies in the folder of ${id}` }],
  );
  return { catalogue: value, hash: hashOf(content), file };
};

/**
 * How a table of a centre's former cases is to be read.
 * @throws {CatalogueError}
 */
export const loadLedger = (id: string, folder = ours): { ledger: Ledger; hash: string; file: string } => {
  const { catalogue } = loadCatalogue(id, folder);
  const { value, content, file } = read(Ledger, id, 'ledger.yaml', folder, (ledger) => strangersIn(ledger, catalogue));
  return { ledger: value, hash: hashOf(content), file };
};

const read = <Shape extends z.ZodType>(
  shape: Shape,
  id: string,
  name: string,
  folder: string,
  faultsOf: (value: z.output<Shape>) => Fault[],
): { value: z.output<Shape>; content: unknown; file: string } => {
  const centres = listCentres(folder);
  if (!centres.includes(id)) {
    throw new CatalogueError(`${shown(folder)} knows no centre ${id}; it knows ${centres.join(', ') || 'none'}`);
  }
  const file = shown(join(folder, id, name));
  const yaml = parseYaml(contentOf(join(folder, id, name), file));
  if (yaml.faults.length > 0) throw faulty(file, yaml, yaml.faults);
  const parsed = shape.safeParse(yaml.content);
  if (!parsed.success) throw faulty(file, yaml, rulesBroken(parsed.error));
  const faults = faultsOf(parsed.data);
  if (faults.length > 0) throw faulty(file, yaml, faults);
  return { value: parsed.data, content: yaml.content, file };
};

const contentOf = (path: string, file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw new CatalogueError(`${file} is not in UTF-8`, { cause: error });
    throw new CatalogueError(`${file} cannot be read`, { cause: error });
  }
};

const faulty = (file: string, yaml: Yaml, faults: readonly Fault[]): CatalogueError =>
  new CatalogueError(faultLines(file, yaml, faults).join('\n'));

/** As a person standing in the project's folder would name it. */
const shown = (path: string): string => {
  const inside = relative(root, path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside;
};

const hashOf = (content: unknown): string => createHash('sha256').update(canonical(content)).digest('hex');

/** JSON with its keys in order. */
const canonical = (content: unknown): string =>
  JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
