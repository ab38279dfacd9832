import type { DeliveryDeps } from '@onewindow/hookup/delivery/attempt.ts';
import { isSecret } from '@onewindow/hookup/delivery/signature.ts';
import { postSigned, type PostOutcome } from '@onewindow/hookup/delivery/post.ts';
import { openedSecrets, secretBox } from '@onewindow/hookup/utility/secrets.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Reader } from '@onewindow/projections/reader.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';
import { messageType, type TestMessage } from '@onewindow/schema/hookup/message.ts';
import type { Law } from '@onewindow/window/law.ts';

import type { Outside } from './outside.ts';

/** Everything that deliveries are made with, from the parts of a centre. */
export const deliveryDeps = ({
  law,
  store,
  world,
  outside: { send, faultOf, secretsKeys, timeLimit },
}: {
  readonly law: Law;
  readonly store: EventStore;
  readonly world: World;
  readonly outside: Outside;
}): DeliveryDeps => {
  const secrets = secretBox(secretsKeys, world);
  return {
    catalogue: law.catalogue,
    store,
    world,
    send,
    timeLimit,
    secrets,
    faultOf,
    opens: (sealed, place) => isSecret(secrets.open(sealed, place)),
  };
};

/** Sends a signed message without an order the same way as a delivery, and records nothing. */
export const testSender =
  (deps: DeliveryDeps, reader: Reader, closing: AbortSignal) =>
  async (company: string): Promise<PostOutcome | Refusal> => {
    if (!deps.catalogue.companies.some(({ id }) => id === company)) return refuse('company-unknown', 'company');
    const row = reader.row<UtilityRow>('utilities', company);
    const secrets = openedSecrets(deps.secrets, company, 'push', row?.secrets ?? []);
    if (row?.endpoint === undefined || secrets.length === 0) return refuse('endpoint-missing', 'company');
    const id = deps.world.randomUuid();
    const message: TestMessage = {
      specversion: '1.0',
      id,
      source: `/centres/${deps.catalogue.id}`,
      type: messageType('test'),
      time: instantAt(deps.world.now()),
      datacontenttype: 'application/json',
      data: { version: 1, company },
    };
    return postSigned(deps, { url: row.endpoint, id, body: JSON.stringify(message), secrets }, closing);
  };
