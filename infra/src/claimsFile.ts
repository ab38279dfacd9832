import { readFileSync } from 'node:fs';

import { ClaimsMapping, ownWords } from '@onewindow/schema/access/claims.ts';

import { faultLines, parseYaml, rulesBroken } from './yamlFaults.ts';

/** A file that says how an issuer's claims are read is wrong: a line for each fault, with its place. */
export class ClaimsFileError extends Error {
  override readonly name = 'ClaimsFileError';
}

/**
 * How an issuer's claims tell who somebody is, from the operator's file; in our words where there is none.
 * @throws {ClaimsFileError}
 */
export const loadClaims = (file: string | undefined): ClaimsMapping => {
  if (file === undefined) return ownWords;
  const yaml = parseYaml(contentOf(file));
  if (yaml.faults.length > 0) throw new ClaimsFileError(faultLines(file, yaml, yaml.faults).join('\n'));
  const parsed = ClaimsMapping.safeParse(yaml.content ?? {});
  if (!parsed.success) throw new ClaimsFileError(faultLines(file, yaml, rulesBroken(parsed.error)).join('\n'));
  return parsed.data;
};

const contentOf = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new ClaimsFileError(
      `OIDC_CLAIMS=${file} cannot be read${error instanceof TypeError ? ': it is not in UTF-8' : ''}`,
      {
        cause: error,
      },
    );
  }
};
