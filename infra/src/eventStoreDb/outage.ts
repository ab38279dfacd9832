import type { World } from '@onewindow/kernel/world.ts';

import type { Logger } from '../logger.ts';

/** What one party, a follower or the sender of appends, knows of the server. */
export interface Outage {
  /** This party has lost the server. */
  began(error: unknown): void;
  /** This party has found it again. */
  over(): void;
  /** This party wants nothing of it any more. */
  leave(): void;
  /** For how many milliseconds the server has been lost to anybody. */
  lasted(): number;
  /** Calls once when another party finds the server again, until that is called off. */
  onceBack(tell: () => void): () => void;
}

/**
 * One line in the log when the first party loses the server, and one when the last has found it again: they notice at
 * different moments, and what still lies in the buffer of one does not say that the server is back for another.
 */
export const watchOutage = (
  world: Pick<World, 'now'>,
  log: Pick<Logger, 'info' | 'warn'>,
  { server, words }: { server: string; words: (error: unknown) => string },
): (() => Outage) => {
  const lost = new Set<object>();
  const waiting = new Set<() => void>();
  let since = 0;
  return () => {
    const party = {};
    const leave = (): boolean => lost.delete(party) && lost.size === 0;
    return {
      began: (error) => {
        if (lost.size === 0) {
          since = world.now();
          const reason = words(error);
          log.warn({ server, reason }, 'EventStoreDB is lost; everything goes on where it was as soon as it is back');
        }
        lost.add(party);
      },
      over: () => {
        for (const tell of waiting) tell();
        waiting.clear();
        if (!leave()) return;
        log.info({ server, seconds: Math.round((world.now() - since) / 100) / 10 }, 'EventStoreDB is back');
      },
      leave: () => void leave(),
      onceBack: (tell) => {
        waiting.add(tell);
        return () => void waiting.delete(tell);
      },
      lasted: () => (lost.size === 0 ? 0 : world.now() - since),
    };
  };
};
