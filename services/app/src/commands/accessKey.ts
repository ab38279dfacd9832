import { newAccessKey } from '@onewindow/gateway/signIn/accessKeys.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { tokenHash } from '@onewindow/kernel/prefixedToken.ts';

import { administratorClient } from '../administratorClient.ts';

/** What a key shall be, in the words of the public contract. */
export interface NewKey {
  readonly name: string;
  readonly role: string;
  readonly purpose: string;
  readonly until: string;
  readonly from?: readonly string[];
  readonly company?: string;
  readonly creditCode?: string;
  readonly locality?: string;
  readonly scopes?: readonly string[];
}

/** Makes a key for a machine, gives the running centre its hash, and prints the key this once. */
export const accessKey = async (
  { at, until, from, ...key }: NewKey & { at: string },
  settings: Pick<Settings, 'dataDir'>,
): Promise<void> => {
  const token = newAccessKey(key.name, systemWorld);
  await administratorClient(settings, at, systemWorld).give(
    'issueKey',
    { ...key, hash: tokenHash(token), endsOn: until, ...(from && { addresses: from }) },
    'position',
  );
  process.stderr.write(`the key ${key.name}. It is shown only now; the centre keeps only its hash.\n`);
  process.stdout.write(`${token}\n`);
};
