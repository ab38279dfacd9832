import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { runCentre } from '@onewindow/app/centre.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { newSecret } from '@onewindow/hookup/delivery/signature.ts';
import { secretBox } from '@onewindow/hookup/utility/secrets.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import { openOutgoingHttp } from '@onewindow/infra/outgoingHttp.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld as world } from '@onewindow/infra/systemWorld.ts';
import { sealed } from '@onewindow/kernel/envelope.ts';
import type { EventStore, Fact } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import { versioned } from '@onewindow/kernel/versions.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import { allEvents } from '@onewindow/app/contexts.ts';
import { hookupStream, utilityStream } from '@onewindow/schema/streams.ts';

import { temporaryFolder } from './centreFolder.ts';
import { type Endpoints, openEndpoints } from './endpointsProcess.ts';
import { type Figure, inTurns, rateText } from './figure.ts';
import { inLanes } from './lanes.ts';
import { testSignIn } from '../people.ts';

const rounds = 3;
const healthy = 90;
const dead = 10;
/** Deliveries that wait for each endpoint. */
const queue = 100;

const secretsKeys = [new Uint8Array(32).fill(7)];

/** Ten thousand deliveries that wait for a hundred endpoints, ten of them dead: the other ninety, with and without those ten. */
export const queued = async (): Promise<readonly Figure[]> => {
  const endpoints = await openEndpoints(healthy, dead / 2);
  const { rate, limit, ratio } = await inTurns(
    rounds,
    () => drain(endpoints, dead),
    () => drain(endpoints, 0),
  );
  endpoints.stop();
  return [
    {
      subject: `${(healthy + dead) * queue} queued deliveries, ${dead} of ${healthy + dead} endpoints dead`,
      measured: rateText(rate, 'deliveries'),
      limit: `${rateText(limit, 'deliveries')} without the dead ones`,
      ratio: `${(1 / ratio).toFixed(2)} : 1`,
      aim: 'takes ≤ 1.1 times as long',
      reached: 1 / ratio <= 1.1,
    },
  ];
};

/** How many deliveries a second reach the healthy endpoints, from the first to the last. */
const drain = async (endpoints: Endpoints, deadOnes: number): Promise<number> => {
  const folder = await temporaryFolder();
  const store = versioned(openSqliteEventStore({ file: join(folder, 'events.sqlite'), world }), allEvents);
  // Half of the dead ones take what comes and never answer; at the ports of the others nobody listens.
  const ports = [...endpoints.awake, ...[...endpoints.asleep, ...Array<number>(dead / 2).fill(1)].slice(0, deadOnes)];
  const catalogue = catalogueOf(ports.length);
  await fill(store, catalogue, ports);
  const http = openOutgoingHttp({ allow: ['127.0.0.0/8'], allowLoopbackHttp: true });
  endpoints.forget();
  const all = endpoints.arrived(healthy * queue);
  const centre = runCentre({
    law: lawOf(catalogue),
    store,
    world,
    log: createLogger('error', false),
    roles: ['deliveries'],
    readModelFile: join(folder, 'read-model.sqlite'),
    outside: { send: http.send, faultOf: () => undefined, secretsKeys, timeLimit: 15_000 },
    signIn: testSignIn,
  });
  const arrivals = await all;
  await centre.stop();
  await http.close();
  await store.close();
  const instants = arrivals.map(({ at }) => at);
  return (arrivals.length * 1_000) / (Math.max(...instants) - Math.min(...instants));
};

const companyOf = (number: number): string => `water${number}`;

const catalogueOf = (companies: number): Catalogue => {
  const { catalogue } = loadCatalogue('jinshan');
  const name = { 'zh-CN': '示例供水企业', en: 'Example water company' };
  return {
    ...catalogue,
    companies: Array.from({ length: companies }, (_, number) => ({
      id: companyOf(number),
      utility: 'water',
      name,
      assumed: true,
    })),
  };
};

/** The connections of all companies, and their orders in turn. */
const fill = async (store: EventStore, catalogue: Catalogue, ports: readonly number[]): Promise<void> => {
  const now = instantAt(world.now());
  const box = secretBox(secretsKeys, world);
  const append = async (stream: string, facts: readonly Fact[]): Promise<void> => {
    const envelope = { commandId: randomUUID(), actor: { role: 'window', id: 'bench' } };
    const { ok } = await store.append(stream, 'no-stream', sealed(facts, { type: 'Bench', data: {} }, envelope, now));
    if (!ok) throw new Error(`${stream} was taken`);
  };
  await inLanes(ports.entries(), 64, ([number, port]) => {
    const company = companyOf(number);
    const secret = { company, direction: 'push' as const, secretId: randomUUID() };
    return append(utilityStream(company), [
      { type: 'EndpointRegistered', data: { company, url: `http://127.0.0.1:${port}/`, occurredAt: now } },
      { type: 'UtilitySecretAdded', data: { ...secret, sealed: box.seal(newSecret(world), secret), occurredAt: now } },
    ]);
  });
  const limits = catalogue.utilities.find(({ id }) => id === 'water')?.limits;
  await inLanes(Array(ports.length * queue).keys(), 64, (number) => {
    const projectCode = `2105-310116-04-01-${String(number).padStart(6, '0')}`;
    const orderId = `${projectCode}.constructionPermit.1.water`;
    const request = {
      orderId,
      purpose: 'permanent',
      utility: 'water',
      company: companyOf(number % ports.length),
      projectCode,
      caseId: `${projectCode}.constructionPermit.1`,
      units: 'all',
      projectName: '示例厂房一期',
      category: 'industrial',
      address: '金山工业区示例路 1 号',
      regionCode: catalogue.regionCode,
      locality: 'jinshanIndustrialZone',
      applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
      permit: { number: '310116202106100101', issuedOn: '2021-06-10', issuer: catalogue.issuer['zh-CN'] },
      demand: { pipeDiameter: 100 },
      limits,
    };
    return append(hookupStream(orderId), [
      { type: 'HookupOrderOpened', data: { orderId, origin: 'permit', request, occurredAt: now } },
    ]);
  });
};
