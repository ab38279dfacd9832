/** Why a command on a key can be refused. */
export const keyRefusals = [
  'key-unknown',
  'key-name-used',
  'key-already-revoked',
  'key-ends-before-today',
  'role-needs-more',
] as const;
export type KeyRefusal = (typeof keyRefusals)[number];
