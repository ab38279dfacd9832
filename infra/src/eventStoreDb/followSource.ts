import { type Arrivals, arrivalsOf } from './arrivals.ts';
import type { Server } from './server.ts';
import { isStumble } from './faults.ts';
import { comparePlaces, type Place, startPlace } from './position.ts';
import { readAll } from './reading.ts';

/** What following needs of the server. */
export interface FollowSource {
  /** Everything of which the type does not begin with `$`, from behind a place on; `confirmed` is called once the server has begun. */
  subscribe(after: Place, confirmed: () => void): Arrivals;
  /** Where the log ends, and the last record behind a place that a subscription would deliver. */
  lookAhead(behind: Place, signal: AbortSignal): Promise<{ readonly head: Place; readonly next: Place | undefined }>;
  /** Whether the log can be read from a place on. */
  holds(place: Place, signal: AbortSignal): Promise<boolean>;
}

export const sourceOf = (server: Server): FollowSource => ({
  subscribe: (after, confirmed) => {
    const subscription = server.connection.subscribe(comparePlaces(after, startPlace) === 0 ? 'start' : after);
    // On a log where nothing happens no event would ever say that the server is back.
    subscription.once('confirmation', confirmed);
    return arrivalsOf(subscription);
  },
  lookAhead: async (behind, signal) => {
    let head: Place | undefined;
    let from: Place | 'end' = 'end';
    // Most often the last event is the answer; where system events lie behind it, they are passed by the page.
    for (let maxCount = 1; ; maxCount = Math.min(512, maxCount * 16)) {
      const page = await readAll(server, { from, direction: 'backwards', maxCount }, signal);
      for (const { event } of page) {
        const place: Place = event!.position!;
        head ??= place;
        if (comparePlaces(place, behind) <= 0) return { head, next: undefined };
        if (!event!.type.startsWith('$')) return { head, next: place };
        from = place;
      }
      if (page.length < maxCount) return { head: head ?? startPlace, next: undefined };
    }
  },
  holds: async (place, signal) => {
    try {
      const page = await readAll(server, { from: place, direction: 'forwards', maxCount: 1 }, signal);
      return page.length > 0;
    } catch (error) {
      if (isStumble(error)) return false;
      throw error;
    }
  },
});
