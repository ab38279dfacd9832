/**
 * Writes what follows from the definitions: the SDL of commands, their JSON Schemas, and those that companies hold on to.
 * `--check` only tells whether they are up to date.
 */
import { publishedSchemas } from '@onewindow/schema/hookup/publishedSchemas.ts';
import { z } from 'zod';

import { contexts, allRefusals } from '../src/contexts.ts';
import { generateFile } from './generatedFile.ts';
import { inputTypes } from './inputTypes.ts';

const manifests = contexts.map(({ manifest }) => manifest);

/** A schema of every command, also of those that only the centre gives. */
const commandSchemas = () =>
  Object.fromEntries(
    manifests
      .flatMap(({ streams }) => streams.flatMap(({ offered, internal }) => [...offered, ...internal]))
      .toSorted((a, b) => (a.type < b.type ? -1 : 1))
      .map(({ type, data }) => [type, z.toJSONSchema(data as unknown as z.ZodType, { io: 'input' })]),
  );

const targets: readonly { readonly file: URL; readonly text: string }[] = [
  {
    file: new URL('../../../schema/graphql/generated/commands.graphql', import.meta.url),
    text: `# Generated from the commands' definitions by \`pnpm generate\`.\n\n${inputTypes(manifests, allRefusals)}`,
  },
  {
    file: new URL('../../../schema/published/commands.json', import.meta.url),
    text: `${JSON.stringify(commandSchemas(), undefined, 2)}\n`,
  },
  ...Object.entries(publishedSchemas()).map(([name, text]) => ({
    file: new URL(`../../../schema/published/${name}`, import.meta.url),
    text,
  })),
];

for (const { file, text } of targets)
  generateFile(file, text, `${file.pathname} is older than the definitions it follows from`);
