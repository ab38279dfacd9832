import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { StreamRules } from '@onewindow/kernel/context.ts';
import { type Envelope, partOfCommand, sealed } from '@onewindow/kernel/envelope.ts';
import type { EventStore, Fact } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { type CircularNumberEvent, circularNumberEvents } from '@onewindow/schema/inspection/circularNumbers.ts';
import type { InspectionEvent } from '@onewindow/schema/inspection/events.ts';
import type { InspectionRefusal } from '@onewindow/schema/inspection/refusals.ts';
import { circularNumber, circularsStream } from '@onewindow/schema/inspection/streams.ts';

import type { CommitmentsDeps } from '../deps.ts';

/** Numbers of circulars: each year has a stream, which only the publication of a circular writes. */
export const circularNumberRules: StreamRules<CommitmentsDeps> = {
  category: 'circulars',
  offered: [],
  answer: undefined,
  internal: [],
  events: circularNumberEvents,
  refusals: [],
  handle: () => Promise.reject(new Error('no command is given on the numbers of circulars')),
  tryOut: () => Promise.reject(new Error('no command is given on the numbers of circulars')),
  on: [],
};

/** The next number of a year, and which place it has in the year's stream. */
interface NextNumber {
  readonly number: string;
  readonly place: number;
  /** Whether this very inspection took it before, in a command that was killed. */
  readonly isTaken: boolean;
}

/** The number that a circular of an inspection would have: the one that it took and did not use, or the next. */
export const nextNumber = async (
  store: EventStore,
  year: string,
  inspection: string,
  used: readonly string[],
): Promise<NextNumber> => {
  const slice = await store.readStream(circularsStream(year), { direction: 'backwards', max: 1 });
  const last = slice.found ? slice.events[0] : undefined;
  const taken = last && (last as unknown as CircularNumberEvent).data;
  if (last && taken && taken.inspection === inspection && !used.includes(taken.number))
    return { number: taken.number, place: last.revision, isTaken: true };
  const place = (last?.revision ?? -1) + 1;
  return { number: circularNumber(year, place + 1), place, isTaken: false };
};

/**
 * Takes the number of a circular that is to be published, for good; where somebody else was faster it is refused, and the command looks
 * for the next (`withNextNumber`).
 */
export const reserveNumber =
  (store: EventStore, world: Pick<World, 'now'>, envelope: Envelope, year: string, next: NextNumber) =>
  async (facts: readonly Fact[]): Promise<Refusal<InspectionRefusal> | undefined> => {
    const published = (facts as readonly InspectionEvent[]).find(({ type }) => type === 'CircularPublished');
    if (!published || next.isTaken) return undefined;
    const now = instantAt(world.now());
    const { number } = next;
    const data = { number, inspection: published.data.inspection };
    const taken = { type: 'CircularNumberTaken', data: { ...data, occurredAt: now } };
    // Not the command's own id: that is the inspection's.
    const own = { ...envelope, commandId: partOfCommand(envelope.commandId, next.place) };
    const expected = next.place === 0 ? 'no-stream' : next.place - 1;
    const appended = await store.append(
      circularsStream(year),
      expected,
      sealed([taken], { type: 'CircularNumberTaken', data }, own, now),
    );
    return appended.ok ? undefined : refuse('circular-number-taken', 'inspection', { number });
  };

/** So often somebody else may be faster. */
const mostRaces = 50;

/** The same rules, where a number that somebody else took first is no refusal: the command takes the next. */
export const withNextNumber = <Deps>(rules: StreamRules<Deps>): StreamRules<Deps> => ({
  ...rules,
  handle: async (deps, command, envelope) => {
    let answer = await rules.handle(deps, command, envelope);
    for (let race = 0; race < mostRaces && 'refused' in answer && answer.refused === 'circular-number-taken'; race += 1)
      answer = await rules.handle(deps, command, envelope);
    return answer;
  },
});
