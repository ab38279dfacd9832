/** Why a command on a company's connection can be refused. */
export const utilityRefusals = [
  'company-unknown',
  'endpoint-malformed',
  'endpoint-https-only',
  'endpoint-has-credentials',
  'endpoint-has-fragment',
  'endpoint-forbidden-address',
  'endpoint-unchanged',
  'endpoint-replaced',
  'already-suspended',
  'not-suspended',
  'secret-already-added',
  'secret-unreadable',
  'too-many-secrets',
  'secret-unknown',
  'no-pull-token',
  'too-many-tokens',
  'token-ends-before-today',
  'endpoint-missing',
  'no-outage',
] as const;
export type UtilityRefusal = (typeof utilityRefusals)[number];
