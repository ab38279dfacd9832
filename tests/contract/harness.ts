import type { EventStore } from '@onewindow/kernel/eventStore.ts';

/** A store under test. The log need not be empty: every test writes streams of its own. */
export interface Harness {
  readonly store: EventStore;
  /** Closes the store and removes what was made for it. */
  dispose(): Promise<void>;
}

export type Open = () => Promise<Harness>;

export type WayToLeave = 'drops the connection' | 'ends the stream';

/**
 * What can go wrong between a store and its server. An adapter names the faults it can bring about; without one, as in an
 * embedded store, the lines about it do not apply.
 */
export interface Faults {
  /** 13: a store whose server takes appends, but keeps its answers back until `answer`. */
  readonly unanswered?: () => Promise<Harness & { answer(): Promise<void> }>;
  /** 24: a store that the server can be made to leave, in mid-air or politely; it can be reached again at once. */
  readonly leaving?: {
    readonly ways: readonly WayToLeave[];
    open(): Promise<Harness & { leave(how: WayToLeave): Promise<void> }>;
  };
  /** 25: an address at which no server listens until `arrive`. */
  readonly absent?: () => Promise<{ open(ifAbsent: 'fail' | 'wait'): Promise<Harness>; arrive(): Promise<void> }>;
}
