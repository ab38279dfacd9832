import { expect, it, vi } from 'vitest';

import { eventStoreContract } from './eventStoreContract.ts';
import { faultsOfDouble, listen, onDouble, openStore } from './eventStoreDbHarness.ts';
import { realServerContract } from './realServer.ts';

// Before anything is loaded: the file has a process of its own.
vi.hoisted(() => vi.stubEnv('EVENT_STORE_CLIENT', 'kurrent'));

eventStoreContract('EventStoreDB, a double on the wire, by the client kurrent,', () => onDouble(), faultsOfDouble);

it('takes no address of IPv6, and says so', async () => {
  await expect(openStore('esdb://[::1]:2113?tls=false', listen())).rejects.toThrow(
    'EVENT_STORE=esdb://[::1]:2113?tls=false cannot be used: for EVENT_STORE_CLIENT=kurrent a host is a name',
  );
});

it('says what may be wrong where nobody listens, without the password', async () => {
  await expect(openStore('esdb://a:p%3Ax@127.0.0.1:9?tls=false', listen())).rejects.toThrow(
    'EVENT_STORE=esdb://a:***@127.0.0.1:9?tls=false cannot be used: 127.0.0.1:9 cannot be reached; look whether',
  );
});

realServerContract();
