/** EventStoreDB cannot be used as it is set: one line that names what to change, without a password. */
export class EventStoreUnavailable extends Error {
  override readonly name = 'EventStoreUnavailable';
}
