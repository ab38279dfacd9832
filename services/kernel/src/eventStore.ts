/** A place in the whole log, as the store counts it: opaque, ordered by `compare` alone, and never shown outside. */
export type Position = string;

/** An event as it is handed to the store. */
export interface NewEvent {
  /** A UUID; the same id at the same original revision is the same event, and is not stored again. */
  readonly id: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
}

/** What every event is: a name in the past tense, and what happened. */
export interface Fact {
  readonly type: string;
  readonly data: object;
}

/** An event as the store gives it back. */
export type StoredEvent<Event extends Fact = Fact> = Event & {
  readonly id: string;
  readonly stream: string;
  /** The event's place in its stream: 0, 1, 2, … without gaps. */
  readonly revision: number;
  readonly position: Position;
  readonly metadata: object;
};

/** Where the writer believes the stream to end: nowhere, anywhere, or at this revision. */
export type ExpectedRevision = 'no-stream' | 'stream-exists' | number;

/** The verdict on one append. A conflict is an answer, not a fault: somebody else wrote first. */
export type AppendResult =
  | { readonly ok: true; /** of the last event */ readonly revision: number; readonly position: Position }
  | { readonly ok: false; /** where the stream really ends */ readonly actual: number | 'no-stream' };

/** Which part of a stream to read. */
export interface ReadOptions {
  /** First revision to return; by default the first of the stream. Backwards the last, also where this lies past it. */
  readonly from?: number;
  readonly direction?: 'forwards' | 'backwards';
  /** At most so many events. */
  readonly max?: number;
}

/** A stream that does not exist is an answer too. Past its end a stream is found and empty. */
export type StreamSlice =
  | { readonly found: false }
  | {
      readonly found: true;
      readonly events: readonly StoredEvent[];
      /** the stream's last revision */ readonly last: number;
    };

/** What a follower is handed at once, in the log's order. */
export interface Batch {
  readonly events: readonly StoredEvent[];
  /** Safe to keep as a checkpoint once `events` are handled: it never lies past anything not handed out. */
  readonly position: Position;
  /** Whether the log held nothing more when this was read. A follower of an idle log is told so by an empty batch. */
  readonly caughtUp: boolean;
  /** How much of the log lies behind, from 0 to 1; for a progress bar only. */
  readonly progress: number;
}

/** How to follow the log. */
export interface FollowOptions {
  /** Exclusive; `store.start` for everything, `'end'` for what is appended from now on. */
  readonly after: Position | 'end';
  /** Ends the following: the iteration finishes, and nothing of it stays open. */
  readonly signal: AbortSignal;
  /** At most so many events in one batch; 5,000 unless told. */
  readonly maxBatch?: number;
}

/**
 * The store of record, as this house needs it. Every adapter keeps the same promises, and one suite
 * (`tests/contract/eventStoreContract.ts`) proves them; nobody can tell two adapters apart but by their speed.
 */
export interface EventStore {
  /** The position before the first event. */
  readonly start: Position;
  /**
   * Appends all of `events`, or none, durably.
   * @throws {InvalidAppend} before anything is sent, if the events cannot be stored as they are.
   * @throws {DiskFull} if there is no room for them; nothing of them is stored, and the same append succeeds once there is.
   * @throws {StoreLost} if the log is no longer where it was opened.
   * @throws {StoreUnavailable} if nobody is there to take them.
   * @throws {UnknownOutcome} if no verdict came in time; the same append again is safe, but for `'stream-exists'`, which names
   * no place that a repeat could be known by.
   */
  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult>;
  /** Reads a part of one stream. */
  readStream(stream: string, options?: ReadOptions): Promise<StreamSlice>;
  /**
   * The log from a position on, without a gap or a repeat, and then as it grows, until the signal. The next batch is
   * read only when it is asked for, so a slow follower holds one batch in memory. Events of which stream or type begins
   * with `$` never arrive. A consumer that throws has not handled its batch.
   */
  follow(options: FollowOptions): AsyncIterable<Batch>;
  /**
   * Why nothing can be appended, where an append found no room and there still is none. A store on machines of its own looks after
   * its disks itself, and never says so.
   */
  noRoom(): string | undefined;
  /**
   * Since when the store cannot be reached, in milliseconds since the Unix epoch; nothing where it can. One that is embedded always can.
   */
  lostSince(): number | undefined;
  /** Negative, zero or positive, as `a` lies before, at or behind `b`. */
  compare(a: Position, b: Position): number;
  /** Finishes what is under way, ends every following, and lets go of everything; what is asked afterwards is rejected. */
  close(): Promise<void>;
}

/** A store that can keep a word beside a stream: a copy that is not finished says so there, and no node starts on it. */
export interface MarkableStore extends EventStore {
  /** Sets the mark of a stream, which need not exist; `undefined` takes it away. */
  mark(stream: string, mark: string | undefined): Promise<void>;
  markOf(stream: string): Promise<string | undefined>;
}

/** There is no room for what was to be written, and nothing of it was. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
}

/**
 * What was opened is no longer where it was: whatever the store would acknowledge might be nowhere tomorrow. It stops for good,
 * and what was handed to it last may be in the log or not.
 */
export class StoreLost extends Error {
  override readonly name = 'StoreLost';
}

/** The store cannot be reached: nothing was asked of it that might have been done. Later the same is safe. */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable';
}

/** No verdict came in time. The events may be in the log or not; the same append again is safe. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome';
}
