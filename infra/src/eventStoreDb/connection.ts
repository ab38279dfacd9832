import type { ExpectedRevision } from '@onewindow/kernel/eventStore.ts';
import type { SerializedEvent } from '@onewindow/kernel/serializeAppend.ts';

import type { EventStoreDbAddress } from './address.ts';
import type { Place } from './position.ts';

/** An event as either client gives it. */
export interface RecordedEvent {
  readonly id: string;
  readonly type: string;
  readonly streamId: string;
  readonly revision: bigint;
  readonly position?: Place | undefined;
  readonly isJson: boolean;
  readonly data: unknown;
  readonly metadata?: unknown;
}

export interface ResolvedEvent {
  readonly event?: RecordedEvent | undefined;
}

/** A read that has been asked for: it brings events until it ends, fails or is called off. */
export interface Reading {
  begin(told: {
    readonly event: (event: ResolvedEvent) => void;
    readonly end: () => void;
    readonly error: (error: unknown) => void;
  }): void;
  callOff(): void;
}

/** What a subscription brings lies there until it is taken. */
export interface Subscription {
  on(event: 'readable' | 'end', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  once(event: 'confirmation', listener: () => void): unknown;
  read(): unknown;
  readonly readableLength: number;
  unsubscribe(): Promise<void>;
}

export type Direction = 'forwards' | 'backwards';

/** What an append came to; of a repeat the server may not know where the original lies. */
export interface Appended {
  readonly revision: number;
  readonly position: Place | undefined;
}

/**
 * One connection to the server, by whichever client `EVENT_STORE_CLIENT` names. What goes wrong comes as the client's own error, which
 * `faults.ts` reads: both have the same names for the kinds.
 */
export interface Connection {
  /** Called when the server has ended the stream of appends. */
  onEnd: (() => void) | undefined;
  append(stream: string, expected: ExpectedRevision, events: readonly SerializedEvent[]): Promise<Appended>;
  readStream(stream: string, from: bigint | 'start' | 'end', direction: Direction, maxCount: number): Reading;
  readAll(from: Place | 'start' | 'end', direction: Direction, maxCount: number): Reading;
  /** Everything of which the type does not begin with `$`. */
  subscribe(from: Place | 'start'): Subscription;
  metadataOf(stream: string): Promise<Readonly<Record<string, unknown>>>;
  setMetadata(stream: string, metadata: Readonly<Record<string, unknown>>): Promise<void>;
  /** The server's version. Asked for without a deadline, so that the caller must set one. */
  version(): Promise<string>;
  close(): Promise<void>;
}

/** The clients that there are for the server. */
export const clients = ['eventstore', 'kurrent'] as const;
export type ClientName = (typeof clients)[number];

/** Opens a connection to where an address says. */
export type Connect = (address: EventStoreDbAddress) => Connection;
