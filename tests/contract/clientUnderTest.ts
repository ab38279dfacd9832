import { type ClientName, clients } from '@onewindow/infra/eventStoreDb/connection.ts';

/** The client of EventStoreDB that this process tests: two cannot share one, nor can their stubs, which the double is made of. */
export const clientUnderTest: ClientName =
  clients.find((client) => client === process.env['EVENT_STORE_CLIENT']) ?? 'eventstore';
