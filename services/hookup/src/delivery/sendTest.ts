import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import { messageType, type TestMessage } from '@onewindow/schema/hookup/message.ts';

import { openedSecrets } from '../utility/secrets.ts';
import type { UtilityConnection } from '../utility/state.ts';
import type { DeliveryDeps, Destination } from './attempt.ts';
import { postSigned, type PostOutcome } from './post.ts';

/** What became of a test; of a dry run nothing was sent. */
export type TestOutcome = PostOutcome | { readonly is: 'notSent' };

/** Sends a signed message without an order the same way as a delivery, and records nothing. */
export const testSender =
  (deps: DeliveryDeps, connectionOf: (company: string) => UtilityConnection | undefined, closing: AbortSignal) =>
  async (company: string, dryRun = false): Promise<TestOutcome | Refusal> => {
    if (!deps.law.catalogue.companies.some(({ id }) => id === company)) return refuse('company-unknown', 'company');
    const connection = connectionOf(company);
    const secrets = openedSecrets(deps.secrets, company, 'push', connection?.secrets ?? []);
    if (connection?.endpoint === undefined || secrets.length === 0) return refuse('endpoint-missing', 'company');
    if (dryRun) return { is: 'notSent' };
    return postTest(deps, company, { url: connection.endpoint, secrets }, closing);
  };

/** Posts a message without an order: nothing is recorded of it. */
export const postTest = (
  deps: DeliveryDeps,
  company: string,
  { url, secrets }: Destination,
  closing: AbortSignal,
): Promise<PostOutcome> => {
  const id = deps.world.randomUuid();
  const message: TestMessage = {
    specversion: '1.0',
    id,
    source: `/centres/${deps.law.catalogue.id}`,
    type: messageType('test'),
    time: instantAt(deps.world.now()),
    datacontenttype: 'application/json',
    data: { version: 1, company },
  };
  const post = { url, id, body: JSON.stringify(message), secrets, treeHead: deps.treeHead?.() };
  return postSigned(deps, post, closing);
};
