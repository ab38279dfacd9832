/**
 * Writes what a read model's rows follow from: the code that folds events into rows, without its comments and types, and the
 * hash of it. `--check` only tells whether it is up to date.
 */
import { generateFile } from './generatedFile.ts';
import { readModelSources, sourcesFile } from './readModelSources.ts';

const text = `${JSON.stringify(readModelSources(), undefined, 2)}\n`;
generateFile(sourcesFile, text, 'what read models follow from has changed');
