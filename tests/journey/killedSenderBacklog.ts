import { join } from 'node:path';

import { centreCommands, centreDeps } from '@onewindow/app/centreCommands.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import { newSecret } from '@onewindow/hookup/delivery/signature.ts';
import { secretBox } from '@onewindow/hookup/utility/secrets.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld as world } from '@onewindow/infra/systemWorld.ts';
import type { Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import { versioned } from '@onewindow/kernel/versions.ts';
import { allEvents } from '@onewindow/app/contexts.ts';
import { hookupRequest } from '@onewindow/hookup/order/request.ts';

import { wholeLog } from './wholeLog.ts';

const { catalogue, hash } = loadCatalogue('jinshan');
const law = lawOf(catalogue);

const openStore = (dir: string) =>
  versioned(openSqliteEventStore({ file: join(dir, 'events.sqlite'), world }), allEvents);

/** How many lanes there are, and how long each is. */
export interface Backlog {
  readonly projects: number;
  readonly ordersOfEach: number;
}

/**
 * A folder whose log holds connected companies, and as many opened orders for each of them; what comes back is the secret of
 * all. Written by the deciders, but past a window and its permits, which have nothing to do with it.
 */
export const fillFolder = async (
  dir: string,
  { companies, url, key }: { readonly companies: readonly string[]; readonly url: string; readonly key: string },
  { projects, ordersOfEach }: Backlog,
): Promise<string> => {
  const store = openStore(dir);
  const demo = { asked: false, byDefault: false, possible: true };
  await openCentreLog(store, world, { catalogue, hash, today: law.dayOf(instantAt(world.now())), demo });
  const commands = centreCommands(centreDeps({ store, world, law }, { faultOf: () => undefined, opens: () => true }));
  const give = async (type: string, data: object): Promise<void> => {
    const envelope = { commandId: world.randomUuid(), actor: { role: 'window', id: 'local' } };
    const answer = await commands({ type, data } as Fact, envelope);
    if ('refused' in answer) throw new Error(`${type} was refused: ${answer.refused}`);
  };
  const secret = newSecret(world);
  const box = secretBox([Uint8Array.from(Buffer.from(key, 'base64'))], world);
  for (const company of companies) {
    const place = { company, direction: 'push', secretId: world.randomUuid() } as const;
    await give('AddUtilitySecret', { ...place, sealed: box.seal(secret, place) });
    await give('RegisterEndpoint', { company, url: `${url}/${company}` });
  }
  for (let number = 1; number <= ordersOfEach; number += 1) {
    const requests = Array.from({ length: projects }).flatMap((_, project) =>
      companies.map((company) => requestTo(company, project + 1, number)),
    );
    await Promise.all(requests.map((request) => give('OpenHookupOrder', { request })));
  }
  await store.close();
  return secret;
};

const requestTo = (company: string, project: number, number: number) => {
  const utility = catalogue.utilities.find(
    ({ id }) => id === catalogue.companies.find((one) => one.id === company)?.utility,
  )!;
  const projectCode = `2105-310116-04-01-${String(project).padStart(6, '0')}`;
  const facts = {
    name: `示例厂房 ${project}`,
    category: 'industrial',
    traits: [],
    address: '金山工业区示例路 1 号',
    locality: 'langxia',
    utilities: [],
  };
  const orderId = `${projectCode}.temporary.${utility.id}.${number}`;
  return hookupRequest(
    catalogue,
    utility,
    { purpose: 'temporary', projectCode, facts, units: 'all' },
    { orderId, company, demand: {} },
  );
};

/** The whole log of a folder that no centre works in. */
export const readLog = async (dir: string): Promise<readonly StoredEvent[]> => {
  const store = openStore(dir);
  const read = await wholeLog(store);
  await store.close();
  return read;
};
