import { newSecret } from '@onewindow/hookup/delivery/signature.ts';
import type { Direction } from '@onewindow/schema/utility/values.ts';
import type { Secrets } from '@onewindow/utility-demo/openUtilityDemo.ts';

import { CentreRefused } from './centreClient.ts';
import { type Administrator, giveSecret } from './commands/utilitySecret.ts';

/** New secrets for a company, which the centre does not know yet. */
export const newSecrets = (world: Parameters<typeof newSecret>[0]): Secrets => ({
  push: newSecret(world),
  callback: newSecret(world),
});

/**
 * Tells the centre where a company that is started listens, and its secrets: where there are as many as may be, the oldest gives
 * way. The place comes first, so that a centre that does not take it keeps the secrets that it has.
 */
export const connect = async (
  administrator: Administrator,
  company: string,
  { url, secrets }: { readonly url: string; readonly secrets: Secrets },
): Promise<void> => {
  await registerEndpoint(administrator, company, url);
  for (const direction of ['push', 'callback'] as const)
    await giveAnew(administrator, company, direction, secrets[direction]);
};

const giveAnew = async (
  administrator: Administrator,
  company: string,
  direction: Direction,
  secret: string,
): Promise<void> => {
  try {
    await giveSecret(administrator, company, direction, secret);
  } catch (error) {
    if (!wasRefused(error, 'TOO_MANY_SECRETS')) throw error;
    await retireOldest(administrator, company, direction);
    await giveSecret(administrator, company, direction, secret);
  }
};

const retireOldest = async ({ centre }: Administrator, company: string, direction: Direction): Promise<void> => {
  const { utility } = await centre.ask<{
    utility: { secrets: readonly { secretId: string; direction: string }[] } | null;
  }>('query ($company: ID!) { utility(company: $company) { endpoint secrets { secretId direction } } }', { company });
  // They come in the order in which they were added.
  const oldest = utility?.secrets.find((secret) => secret.direction === direction.toUpperCase());
  if (!oldest) return;
  await centre.give('retireUtilitySecret', { company, secretId: oldest.secretId }, 'position');
};

const registerEndpoint = async (
  { centre }: Pick<Administrator, 'centre'>,
  company: string,
  url: string,
): Promise<void> => {
  try {
    await centre.give('registerEndpoint', { company, url }, 'position');
  } catch (error) {
    if (!wasRefused(error, 'ENDPOINT_UNCHANGED')) throw error;
  }
};

const wasRefused = (error: unknown, code: string): boolean => error instanceof CentreRefused && error.code === code;
