import { StartRefused } from './startRefused.ts';

/** What a node does: answer requests, give the policies' commands, or send companies what they are to be told. */
export type Role = 'gateway' | 'policies' | 'deliveries';

export const allRoles: readonly Role[] = ['gateway', 'policies', 'deliveries'];

/**
 * Reads `gateway,policies,deliveries`.
 * @throws {StartRefused} naming what is no role.
 */
export const parseRoles = (text: string): readonly Role[] => {
  const roles = text.split(',').map((role) => role.trim());
  const stranger = roles.find((role) => !allRoles.some((known) => known === role));
  if (stranger !== undefined) {
    throw new StartRefused(
      `--roles ${text} cannot be used: it must be some of ${allRoles.join(',')}, separated by commas`,
    );
  }
  return allRoles.filter((role) => roles.includes(role));
};
