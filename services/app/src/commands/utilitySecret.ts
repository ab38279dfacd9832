import { type Settings, WrongSetting } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { newSecret } from '@onewindow/hookup/delivery/signature.ts';
import { secretBox } from '@onewindow/hookup/utility/secrets.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Direction } from '@onewindow/schema/utility/values.ts';

import { administratorClient } from '../administratorClient.ts';
import type { CentreClient } from '../centreClient.ts';

/** Makes a secret of a company's, gives it sealed to the running centre, and prints it this once. */
export const utilitySecret = async (
  { utility, direction, at }: { utility: string; direction: Direction; at: string },
  settings: Pick<Settings, 'secretsKeys' | 'dataDir'>,
): Promise<void> => {
  const { secretsKeys } = settings;
  const administrator = { centre: administratorClient(settings, at, systemWorld), secretsKeys, world: systemWorld };
  requireKey(administrator);
  const secret = newSecret(systemWorld);
  await giveSecret(administrator, utility, direction, secret);
  process.stderr.write(
    `a new ${direction} secret of ${utility}: ${meaning[direction]}. It is shown only now; the centre keeps it sealed.\n`,
  );
  process.stdout.write(`${secret}\n`);
};

const meaning: { readonly [Name in Direction]: string } = {
  push: 'the centre signs with it what it sends the company',
  callback: 'the company signs with it what it answers the centre',
};

/** Whoever connects companies: has the keys of the centre, and speaks to it. */
export interface Administrator {
  readonly centre: CentreClient;
  readonly secretsKeys: readonly Uint8Array[];
  readonly world: Pick<World, 'randomBytes' | 'randomUuid'>;
}

/** @throws {WrongSetting} without a key to seal secrets with. */
export const requireKey = ({ secretsKeys }: Pick<Administrator, 'secretsKeys'>): void => {
  if (secretsKeys.length > 0) return;
  throw new WrongSetting(
    'SECRETS_KEY is not set: make a key with `openssl rand -base64 32`, and give it to the centre and to this command',
  );
};

/** Sealed here, so that the secret itself travels over no network and stands in no log of requests. */
export const giveSecret = async (
  { centre, secretsKeys, world }: Administrator,
  company: string,
  direction: Direction,
  secret: string,
): Promise<void> => {
  const secretId = world.randomUuid();
  const sealed = secretBox(secretsKeys, world).seal(secret, { company, direction, secretId });
  const input = { company, direction: direction.toUpperCase(), secretId, sealed };
  await centre.give('addUtilitySecret', input, 'position');
};
