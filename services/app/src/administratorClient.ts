import { readFileSync } from 'node:fs';

import type { Settings } from '@onewindow/infra/settings.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { type CentreClient, centreClient, CentreRefused, type Shown } from './centreClient.ts';
import { localCredentialFile } from './localCredentialFile.ts';

/**
 * What the holder of a data folder shows to its centre: the credential that lies in it; on a machine that is its own issuer also as whom
 * they ask.
 * @throws {CentreRefused} where there is none.
 */
export const shownFrom = ({ dataDir }: Pick<Settings, 'dataDir'>, as?: string): Shown => {
  const file = localCredentialFile(dataDir);
  try {
    return { authorization: `Bearer ${readFileSync(file, 'utf8').trim()}`, ...(as !== undefined && { 'x-as': as }) };
  } catch (error) {
    throw new CentreRefused(
      `${file} cannot be read: whoever administers a centre shows what its first start puts there. Name its folder by DATA_DIR`,
      undefined,
      { cause: error },
    );
  }
};

/** Asks the centre of a data folder as whoever administers it. */
export const administratorClient = (
  settings: Pick<Settings, 'dataDir'>,
  at: string,
  world: Pick<World, 'after'>,
): CentreClient => centreClient(at, world, shownFrom(settings));
