import type { Expected, LogRecord, ProposedRecord, Verdict } from './eventStoreDbWire.ts';

/** The log of the double: records at offsets with gaps, and the server's own among them. */
export interface DoubleLog {
  readonly records: readonly LogRecord[];
  streamOf(name: string): readonly LogRecord[];
  append(stream: string, expected: Expected, events: readonly ProposedRecord[]): Verdict;
  /** The stream seems not to be there, and goes on where it was when it is written again. */
  softDelete(stream: string): void;
  tombstone(stream: string): void;
  isGone(stream: string): 'no' | 'soft-deleted' | 'tombstoned';
  /** Where the record lies, or the next one behind: -1 for a position that is no record's start. */
  indexOf(position: number): number;
  /** Forgets everything, as a server does that was restored from an older copy. */
  truncate(length: number): void;
  onAppend(tell: () => void): () => void;
}

const firstPosition = 4_309;

export const doubleLog = (): DoubleLog => {
  const records: LogRecord[] = [];
  const streams = new Map<string, LogRecord[]>();
  const gone = new Map<string, 'soft-deleted' | 'tombstoned'>();
  const listeners = new Set<() => void>();
  let position = firstPosition;

  const store = (stream: string, event: ProposedRecord): LogRecord => {
    const own = streams.get(stream) ?? [];
    streams.set(stream, own);
    const record = { ...event, stream, position, revision: own.length };
    own.push(record);
    records.push(record);
    position += 117 + event.data.length + event.metadata.length;
    return record;
  };

  /** The server writes too: statistics, and links of its projections. */
  const storeSystemEvent = (): void => {
    const isLink = records.length % 2 === 0;
    store(isLink ? '$ce-case' : '$stats-127.0.0.1:2113', {
      id: `00000000-0000-4000-8000-${String(records.length).padStart(12, '0')}`,
      type: isLink ? '$>' : '$statsCollected',
      contentType: isLink ? 'application/octet-stream' : 'application/json',
      data: Buffer.from(isLink ? '0@case-1' : '{"proc-cpu":1}'),
      metadata: new Uint8Array(),
    });
  };

  const log: DoubleLog = {
    records,
    streamOf: (name) => streams.get(name) ?? [],
    isGone: (stream) => gone.get(stream) ?? 'no',
    append: (stream, expected, events) => {
      const there = log.streamOf(stream);
      const last = there.length - 1;
      if (gone.get(stream) === 'tombstoned') return { fault: 'deleted' };
      const isSoftDeleted = gone.get(stream) === 'soft-deleted';
      if (expected === 'stream-exists' && isSoftDeleted) return { fault: 'deleted' };
      const exists = last >= 0 || log.streamOf(`$$${stream}`).length > 0;
      if (expected === 'stream-exists' && !exists) return { actual: undefined };
      const behind = expected === 'no-stream' ? -1 : typeof expected === 'number' ? expected : last;
      if (behind < last && !(expected === 'no-stream' && isSoftDeleted)) {
        // By id alone, and only at the very places: a part of them is a conflict.
        const original = there.slice(behind + 1, behind + 1 + events.length);
        const isRepeat =
          original.length === events.length && events.every(({ id }, index) => original[index]!.id === id);
        return isRepeat
          ? { revision: original.at(-1)!.revision, position: original.at(-1)!.position }
          : { actual: last };
      }
      if (behind > last) return { actual: last < 0 ? undefined : last };
      gone.delete(stream);
      const stored = events.map((event) => store(stream, event));
      if (records.length % 7 === 0) storeSystemEvent();
      for (const tell of listeners) tell();
      return { revision: stored.at(-1)!.revision, position: stored.at(-1)!.position };
    },
    softDelete: (stream) => void gone.set(stream, 'soft-deleted'),
    tombstone: (stream) => void gone.set(stream, 'tombstoned'),
    indexOf: (wanted) => {
      let [low, high] = [0, records.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (records[middle]!.position < wanted) low = middle + 1;
        else high = middle;
      }
      return low < records.length && records[low]!.position !== wanted ? -1 : low;
    },
    truncate: (length) => {
      for (const record of records.splice(length)) streams.get(record.stream)!.pop();
      position = (records.at(-1)?.position ?? firstPosition) + 61;
    },
    onAppend: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
  storeSystemEvent();
  storeSystemEvent();
  return log;
};
