import { existsSync, readFileSync } from 'node:fs';

import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** The breaking changes that are meant, each with its reason: a line here is what a reviewer sees. */
const meantFile = new URL('../../../schema/published/breakingChanges.json', import.meta.url);

/**
 * What breaks whoever asks by the committed contract, each as a line that says what to do. What was deprecated there may go;
 * anything else stays, or stands in `breakingChanges.json` with its reason.
 */
export const breaking = async (committed: URL, next: string): Promise<readonly string[]> => {
  if (!existsSync(committed)) return [];
  const meant = JSON.parse(readFileSync(meantFile, 'utf8')) as Readonly<Record<string, string>>;
  const changes = await diff(buildSchema(readFileSync(committed, 'utf8')), buildSchema(next), [
    DiffRule.suppressRemovalOfDeprecatedField,
  ]);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ type, path = '', message }) => ({ change: `${type} ${path}`, message }))
    .filter(({ change }) => !Object.hasOwn(meant, change))
    .map(
      ({ change, message }) =>
        `${message}. This breaks whoever asks for it: deprecate it first, or say why in schema/published/breakingChanges.json under "${change}"`,
    );
};
