import { newPullToken, pullTokenHash } from '@onewindow/hookup/utility/pullToken.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';

import { administratorClient } from '../administratorClient.ts';

/** What a token shall be, in the words of the public contract. */
export interface NewToken {
  readonly utility: string;
  readonly name: string;
  readonly scopes?: readonly string[];
  readonly until?: string;
  readonly from?: readonly string[];
}

/** Makes a token with which a company pulls its feed, gives the running centre its hash, and prints the token this once. */
export const utilityToken = async (
  { utility, at, name, scopes, until, from }: NewToken & { at: string },
  settings: Pick<Settings, 'dataDir'>,
): Promise<void> => {
  const token = newPullToken(utility, systemWorld);
  await administratorClient(settings, at, systemWorld).give(
    'issuePullToken',
    {
      company: utility,
      hash: pullTokenHash(token),
      name,
      ...(scopes && { scopes }),
      ...(until && { endsOn: until }),
      ...(from && { addresses: from }),
    },
    'position',
  );
  process.stderr.write(
    `the pull token ${name} of ${utility}; the one of that name before is no longer valid. It is shown only now; the centre keeps only its hash.\n`,
  );
  process.stdout.write(`${token}\n`);
};
