import { join } from 'node:path';

import { newLocalCredential } from '@onewindow/gateway/signIn/localCredential.ts';
import { secretFile } from '@onewindow/infra/secretFile.ts';
import type { World } from '@onewindow/kernel/world.ts';

/** Where the credential of whoever administers a machine lies. */
export const localCredentialFile = (dataDir: string): string => join(dataDir, 'administrator.token');

/** The credential that lies in a data folder; the first start makes it. */
export const localCredentialIn = (dataDir: string, world: Pick<World, 'randomBytes'>): string =>
  secretFile(localCredentialFile(dataDir), () => newLocalCredential(world));
