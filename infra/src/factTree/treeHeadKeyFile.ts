import { join } from 'node:path';

import { newTreeHeadSecret, pemOf, type TreeHeadKey, treeHeadKeyOfPem } from '@onewindow/kernel/treeHead.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { secretFile } from '../secretFile.ts';
import { UnusableFile } from '../sqliteFile.ts';

/**
 * The key that signs this centre's tree heads, from its file in a data folder, which is made where it is not there. Nobody but its
 * owner reads it. It is no part of the record: who loses it signs with another from then on, and the log says since when.
 * @throws {UnusableFile} if the file holds something else; it is left as it is.
 */
export const treeHeadKeyIn = (dataDir: string, world: Pick<World, 'randomBytes'>): TreeHeadKey => {
  const file = join(dataDir, 'tree-head-key.pem');
  const pem = secretFile(file, () => pemOf(newTreeHeadSecret(world)).trimEnd());
  try {
    return treeHeadKeyOfPem(pem);
  } catch (error) {
    const own = {
      what: 'the key of tree heads',
      remedy:
        'Put the key back that was there, or move the file away: then another key is made, and signs from now on.',
    };
    throw new UnusableFile(file, 'it holds no private key of Ed25519', own, { cause: error });
  }
};
