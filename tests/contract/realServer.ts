import { connect } from 'node:net';

import { describe, expect, it } from 'vitest';

import { clientUnderTest } from './clientUnderTest.ts';
import { eventStoreContract } from './eventStoreContract.ts';
import { faultsOfGate, listen, openStore } from './eventStoreDbHarness.ts';

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
const url = named ?? local;
const isThere = named !== undefined || (await answersHere());
const found = isThere
  ? 'found on 127.0.0.1:2113'
  : 'none is here; set EVENTSTOREDB_URL, or start one on 127.0.0.1:2113';

/** The contract on a real server by the client under test, where there is a server. */
export const realServerContract = (): void => {
  const where = named === undefined ? found : 'named by EVENTSTOREDB_URL';
  describe.skipIf(!isThere)(`a real server (${where})`, () => {
    const open = () => openStore(url, listen(), { allowPlaintext: true });
    const openReal = async () => {
      const store = await open();
      return { store, dispose: () => store.close() };
    };
    // What goes wrong on the way can be played where a gate can stand in it: on this machine, and without TLS.
    const port = /^esdb:\/\/(?:127\.0\.0\.1|localhost):(\d+)\/?\?tls=false$/u.exec(url)?.[1];
    const faults = port === undefined ? {} : faultsOfGate(Number(port));
    eventStoreContract(`EventStoreDB, a real server, by the client ${clientUnderTest},`, openReal, faults);

    it('says its version', async ({ annotate }) => {
      const store = await open();
      await annotate(`the real server is EventStoreDB ${store.version}`);
      expect(store.version).toMatch(/^\d+\.\d+/);
      await store.close();
    });
  });
};
