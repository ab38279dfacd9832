import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * What breaks whoever asks by the committed contract, each as a line that says what to do. What was deprecated there may go;
 * anything else stays, or is meant: then it stands in `schema/published/breakingChanges.json` with its reason.
 */
export const breaking = async (
  committed: string,
  next: string,
  meant: Readonly<Record<string, string>>,
): Promise<readonly string[]> => {
  const changes = await diff(buildSchema(committed), buildSchema(next), [DiffRule.suppressRemovalOfDeprecatedField]);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ type, path = '', message }) => ({ change: `${type} ${path}`, message }))
    .filter(({ change }) => !Object.hasOwn(meant, change))
    .map(
      ({ change, message }) =>
        `${message}. This breaks whoever asks for it: deprecate it first, or say why in schema/published/breakingChanges.json under "${change}"`,
    );
};
