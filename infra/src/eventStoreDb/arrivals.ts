import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';

import type { ResolvedEvent, Subscription } from './connection.ts';
import type { Place } from './position.ts';
import { storedEvent } from './storedEvent.ts';

/** A record of the log as it arrives: an event, or one that only moves the place on. */
export interface Arrival {
  readonly place: Place;
  /** Undefined for what the system wrote. */
  readonly event: StoredEvent | undefined;
}

/** A subscription: what has arrived lies there until it is taken, and then more comes. */
export interface Arrivals {
  /** The next that has arrived, or null if nothing has. */
  take(): Arrival | null;
  isEmpty(): boolean;
  /** Settles when something has arrived, or the subscription has ended, or the signal says stop. */
  more(signal: AbortSignal): Promise<void>;
  /** How the subscription ended; undefined while it goes on. */
  ended(): { readonly error?: unknown } | undefined;
  stop(): void;
}

export const arrivalsOf = (subscription: Subscription): Arrivals => {
  let end: { readonly error?: unknown } | undefined;
  let wake = (): void => undefined;
  subscription.on('readable', () => wake());
  subscription.on('end', () => {
    end ??= {};
    wake();
  });
  subscription.on('error', (error) => {
    end ??= { error };
    wake();
  });
  return {
    take: () => {
      const resolved = subscription.read() as ResolvedEvent | null;
      return resolved && arrivalOf(resolved);
    },
    isEmpty: () => subscription.readableLength === 0,
    ended: () => (subscription.readableLength === 0 ? end : undefined),
    more: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted || end || subscription.readableLength > 0) {
          resolve();
          return;
        }
        const goOn = (): void => {
          wake = () => undefined;
          signal.removeEventListener('abort', goOn);
          resolve();
        };
        wake = goOn;
        signal.addEventListener('abort', goOn);
      }),
    // Leaving the loop would not end the call. It cannot fail but where there is no call to end.
    stop: () => void subscription.unsubscribe().catch(() => undefined),
  };
};

const arrivalOf = ({ event }: ResolvedEvent): Arrival => ({
  place: event!.position!,
  event: event!.type.startsWith('$') || event!.streamId.startsWith('$') ? undefined : storedEvent(event!),
});
