import { appendFileSync } from 'node:fs';

import { isSecret } from '@onewindow/hookup/delivery/signature.ts';
import { type Settings, WrongSetting } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { CompanyId } from '@onewindow/schema/values.ts';
import { openUtilityDemo, type Secrets } from '@onewindow/utility-demo/openUtilityDemo.ts';

import { administratorClient } from '../administratorClient.ts';
import { requireKey } from './utilitySecret.ts';
import { connect, newSecrets } from '../connect.ts';

export interface UtilityDemoCommand {
  readonly utility: string;
  readonly port: number;
  readonly at: string;
  readonly answer: 'accepted' | 'none';
  readonly pushSecret?: string;
  readonly callbackSecret?: string;
  readonly journal?: string;
}

/** Plays a utility company until a signal. Without secrets it connects itself to the centre, as an administrator would. */
export const utilityDemo = async (
  options: UtilityDemoCommand,
  settings: Pick<Settings, 'secretsKeys' | 'dataDir'>,
): Promise<void> => {
  const { secretsKeys } = settings;
  const { utility, port, at, answer, journal } = options;
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  if (!CompanyId.safeParse(utility).success) throw new WrongSetting(`--utility ${utility} is no id of a company`);
  if (journal !== undefined) requireWritable(journal);
  const given = givenSecrets(options);
  if (!given) requireKey({ secretsKeys });
  const secrets = given ?? newSecrets(systemWorld);
  const accepts = answer === 'accepted';
  const demo = await openUtilityDemo({ company: utility, port, at, secrets, accepts, journal });
  try {
    const centre = given ? undefined : administratorClient(settings, at, systemWorld);
    if (centre)
      await connect({ centre, secretsKeys, world: systemWorld }, utility, { url: `${demo.url}/hookups`, secrets });
    process.stdout.write(`utility demo ${utility} is open at ${demo.url}\n`);
    await stopping;
  } finally {
    await demo.close();
  }
};

/** Better now than at the first message. */
const requireWritable = (journal: string): void => {
  try {
    appendFileSync(journal, '');
  } catch (error) {
    throw new WrongSetting(`--journal ${journal} cannot be written: ${(error as Error).message}`);
  }
};

const givenSecrets = ({ pushSecret: push, callbackSecret: callback }: UtilityDemoCommand): Secrets | undefined => {
  if (push === undefined && callback === undefined) return undefined;
  if (push === undefined || callback === undefined)
    throw new WrongSetting('--push-secret and --callback-secret go together: give both, or none');
  if (![push, callback].every(isSecret))
    throw new WrongSetting(
      '--push-secret or --callback-secret is none: a secret begins with whsec_, and base64 follows',
    );
  return { push, callback };
};
