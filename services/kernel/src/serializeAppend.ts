import type { ExpectedRevision, NewEvent } from './eventStore.ts';

/** The store cannot take these events: what is wrong with them, before anything was sent. */
export class InvalidAppend extends Error {
  override readonly name = 'InvalidAppend';
}

/** The most that one append may hold, in bytes of JSON. EventStoreDB takes 1 MiB in all; the rest is its envelope. */
export const maxAppendBytes = 900 * 1024;

/** An event whose data and metadata are already the text to store. */
export interface SerializedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * What every adapter asks of an append before it touches the store: a stream, a sane revision, at least one event, and
 * events that JSON gives back exactly as they went in.
 * @throws {InvalidAppend} saying what is wrong and where.
 */
export const serializeAppend = (
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): readonly SerializedEvent[] => {
  if (stream === '' || !stream.isWellFormed())
    throw new InvalidAppend('a stream needs a name, whole in every character');
  if (typeof expected === 'number' && !(Number.isSafeInteger(expected) && expected >= 0)) {
    throw new InvalidAppend(`${expected} is no revision: revisions are 0, 1, 2, …`);
  }
  if (events.length === 0) throw new InvalidAppend(`nothing to append to ${stream}`);
  if (new Set(events.map(({ id }) => id.toLowerCase())).size < events.length) {
    throw new InvalidAppend(`two events for ${stream} have the same id`);
  }
  let bytes = 0;
  const serialized = events.map((event) => {
    if (!uuid.test(event.id)) throw new InvalidAppend(`the id ${event.id} of ${event.type} is no UUID`);
    if (event.type === '' || !event.type.isWellFormed()) throw new InvalidAppend(`an event of ${stream} has no type`);
    const data = exactJson(event.data, `${event.type}.data`);
    const metadata = exactJson(event.metadata, `${event.type}.metadata`);
    bytes += Buffer.byteLength(data) + Buffer.byteLength(metadata) + Buffer.byteLength(event.type);
    // Stores compare ids, and give them back, in lower case.
    return { id: event.id.toLowerCase(), type: event.type, data, metadata };
  });
  if (bytes > maxAppendBytes) {
    throw new InvalidAppend(`an append to ${stream} holds ${bytes} bytes; at most ${maxAppendBytes} fit`);
  }
  return serialized;
};

/** JSON drops `undefined`, functions and class instances in silence; here that is an error that names the place. */
const exactJson = (value: object, place: string): string => {
  requireJson(value, place, new Set());
  return JSON.stringify(value);
};

const requireJson = (value: unknown, place: string, above: Set<object>): void => {
  switch (typeof value) {
    case 'boolean':
      return;
    case 'string':
      if (!value.isWellFormed()) throw new InvalidAppend(`${place} holds half of a surrogate pair`);
      return;
    case 'number':
      if (!Number.isFinite(value) || Object.is(value, -0))
        throw new InvalidAppend(`${place} is ${value}, which JSON cannot hold`);
      return;
    case 'object':
      break;
    default:
      throw new InvalidAppend(`${place} is a ${typeof value}, which JSON cannot hold`);
  }
  if (value === null) return;
  if (above.has(value)) throw new InvalidAppend(`${place} contains itself`);
  const prototype: unknown = Object.getPrototypeOf(value);
  above.add(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) requireJson(value[index], `${place}[${index}]`, above);
  } else if (prototype === Object.prototype || prototype === null) {
    for (const key of Object.keys(value))
      requireJson((value as Record<string, unknown>)[key], `${place}.${key}`, above);
  } else {
    throw new InvalidAppend(`${place} is no plain object`);
  }
  above.delete(value);
};
