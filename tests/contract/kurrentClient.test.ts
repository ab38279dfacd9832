import { vi } from 'vitest';

import { eventStoreContract } from './eventStoreContract.ts';
import { faultsOfDouble, onDouble } from './eventStoreDbHarness.ts';
import { realServerContract } from './realServer.ts';

// Before anything is loaded: the file has a process of its own.
vi.hoisted(() => vi.stubEnv('EVENT_STORE_CLIENT', 'kurrent'));

eventStoreContract('EventStoreDB, a double on the wire, by the client kurrent,', () => onDouble(), faultsOfDouble);

realServerContract();
