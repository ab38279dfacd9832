import { eventStoreContract } from './eventStoreContract.ts';
import { faultsOfDouble, onDouble } from './eventStoreDbHarness.ts';
import { realServerContract } from './realServer.ts';

eventStoreContract('EventStoreDB, a double on the wire,', () => onDouble(), faultsOfDouble);

realServerContract();
