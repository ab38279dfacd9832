import { randomUUID } from 'node:crypto';

import { demoLedger } from '@onewindow/history/demo/demoLedger.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { addDays } from '@onewindow/kernel/civilDay.ts';
import type { NewEvent } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { Law } from '@onewindow/window/law.ts';

/** An event and where in the log it belongs. */
export interface LivedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly event: NewEvent;
}

/** As many ordinary events as one likes. */
export interface LivedLedger {
  /** Of one copy. */
  readonly events: number;
  /** Of one copy. */
  readonly cases: number;
  /** Other projects with the same history, so many weeks earlier. */
  readonly copy: (number: number, weeksEarlier?: number) => LivedEvent[];
}

/**
 * The demo's ledger, which the real deciders have decided, as if it had been lived through at the window: event by event in
 * the order of time. A copy gives its projects other codes; it costs less than deciding it all again.
 */
export const livedLedger = (law: Law): LivedLedger => {
  const recordedAt = instantAt(systemWorld.now());
  // What belongs to no project, such as an open day, happened once.
  const streams = demoLedger({ law, today: law.dayOf(recordedAt), recordedAt }).filter(
    ({ stream }) => stream.search(projectCode) !== -1,
  );
  const lived = streams
    .flatMap(({ stream, events }) =>
      events.map(({ metadata, ...event }, revision) => {
        const { ledger: _, ...ownMetadata } = metadata as { ledger?: string };
        return { stream, revision, event: { ...event, metadata: ownMetadata } };
      }),
    )
    .toSorted((a, b) => (occurredAt(a) < occurredAt(b) ? -1 : occurredAt(a) > occurredAt(b) ? 1 : 0));
  const text = JSON.stringify(lived);
  const codes = new Map([...new Set(text.match(projectCode))].map((code, index) => [code, index]));
  return {
    events: lived.length,
    cases: streams.filter(({ stream }) => stream.startsWith('case-')).length,
    copy: (number, weeksEarlier = 0) => {
      const renumbered = text.replaceAll(projectCode, (code) => {
        const serial = number * codes.size + (codes.get(code) ?? 0) + 1;
        return code.slice(0, -6) + String(serial).padStart(6, '0');
      });
      const moved =
        weeksEarlier === 0 ? renumbered : renumbered.replaceAll(day, (on) => addDays(on, -7 * weeksEarlier));
      return (JSON.parse(moved) as LivedEvent[]).map(({ event, ...place }) => ({
        ...place,
        event: { ...event, id: randomUUID() },
      }));
    },
  };
};

const projectCode = /\b\d{4}-\d{6}-\d{2}-\d{2}-\d{6}\b/g;
const day = /(?<=")20\d\d-\d\d-\d\d(?="|T)/g;

const occurredAt = ({ event }: LivedEvent): string => (event.data as { occurredAt: string }).occurredAt;
