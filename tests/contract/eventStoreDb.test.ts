import { connect } from 'node:net';

import { describe, expect, it } from 'vitest';

import { eventStoreContract } from './eventStoreContract.ts';
import { faultsOfDouble, faultsOfGate, listen, onDouble, openStore } from './eventStoreDbHarness.ts';

/** Whether somebody listens where EventStoreDB does by default. */
const answersHere = (): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: 2113, timeout: 500 });
    const settle = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', settle(true)).on('error', settle(false)).on('timeout', settle(false));
  });

const local = 'esdb://127.0.0.1:2113?tls=false';
const named = process.env['EVENTSTOREDB_URL'];
const url = named ?? ((await answersHere()) ? local : undefined);

eventStoreContract('EventStoreDB, a double on the wire,', () => onDouble(), faultsOfDouble);

if (url !== undefined) {
  const openReal = async () => {
    const store = await openStore(url, listen(), { allowPlaintext: true });
    return { store, dispose: () => store.close() };
  };
  eventStoreContract('EventStoreDB, a real server,', openReal, url === local ? faultsOfGate(2113) : {});
}

const ran = [
  'SQLite',
  'a double of EventStoreDB',
  ...(url === undefined
    ? []
    : [`a real server (${named === undefined ? 'found at 127.0.0.1:2113' : 'named by EVENTSTOREDB_URL'})`]),
].join(', ');

describe('the stores that kept the promise in this run', () => {
  it.for([ran])('%s', async (_, { annotate }) => {
    if (url === undefined) {
      await annotate('no real server ran: set EVENTSTOREDB_URL, or start one on 127.0.0.1:2113');
      return;
    }
    const store = await openStore(url, listen(), { allowPlaintext: true });
    await annotate(`the real server is EventStoreDB ${store.version}`);
    expect(store.version).toMatch(/^\d+\.\d+/);
    await store.close();
  });
});
