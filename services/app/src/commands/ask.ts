import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';

import { shownFrom } from '../administratorClient.ts';
import { post } from '../centreClient.ts';

/** Asks a running centre over GraphQL as one of the people of its machine, and prints the answer as it came. */
export const ask = async (
  {
    document,
    as,
    for: actingFor,
    variables,
    at,
  }: { document: string; as?: string; for?: string; variables?: object; at: string },
  settings: Pick<Settings, 'dataDir'>,
): Promise<void> => {
  const body = { query: document, ...(variables && { variables }) };
  const reply = await post(at, '/graphql', body, systemWorld, {
    ...shownFrom(settings, as),
    ...(actingFor !== undefined && { 'x-acting-for': actingFor }),
  });
  process.stdout.write(`${JSON.stringify(reply, undefined, process.stdout.isTTY ? 2 : 0)}\n`);
  if (reply.errors) process.exitCode = 1;
};
