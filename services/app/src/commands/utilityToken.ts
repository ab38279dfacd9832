import { newPullToken, pullTokenHash } from '@onewindow/hookup/utility/pullToken.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';

import { centreClient } from '../centreClient.ts';

/** Makes a token with which a company pulls its feed, gives the running centre its hash, and prints the token this once. */
export const utilityToken = async ({ utility, at }: { utility: string; at: string }): Promise<void> => {
  const token = newPullToken(utility, systemWorld);
  await centreClient(at, systemWorld).give(
    'issuePullToken',
    { company: utility, hash: pullTokenHash(token) },
    'position',
  );
  process.stderr.write(
    `the pull token of ${utility}; the one before is no longer valid. It is shown only now; the centre keeps only its hash.\n`,
  );
  process.stdout.write(`${token}\n`);
};
