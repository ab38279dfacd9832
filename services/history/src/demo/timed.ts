import { type Day, dayNumber } from '@onewindow/kernel/civilDay.ts';
import { type Instant, instantAt } from '@onewindow/kernel/instant.ts';

import { chanceOf } from './chance.ts';
import type { Act } from './story.ts';

/** Part of a working day, in minutes after midnight in Shanghai. */
export type Hours = readonly [from: number, to: number];

const [morning, counter, afterwards, evening] = [8 * 60 + 30, 9 * 60, 16 * 60 + 40, 17 * 60 + 20];
/** Registered before its first application, and opened after the certificate: on one day the hours tell what came first. */
export const hours = {
  projects: [morning, counter],
  cases: [counter, afterwards],
  openings: [afterwards, evening],
} as const satisfies Record<string, Hours>;

/** A command, and the moment at which it was given. */
export interface Timed<Command> {
  readonly command: Command;
  readonly now: Instant;
}

/** Acts in the order of their ticks: those of one day in their order, spread over its hours. */
export const timed = <Command>(
  stream: string,
  acts: readonly Act<Command>[],
  dayAt: (tick: number) => Day,
  hoursAt: (tick: number) => Hours,
): Timed<Command>[] => {
  const chance = chanceOf(`hours ${stream}`);
  return acts.map(({ tick, give }, index) => {
    const sameDay = acts.filter((act) => act.tick === tick).length;
    const place = acts.slice(0, index).filter((act) => act.tick === tick).length;
    const [from, to] = hoursAt(tick);
    const slot = Math.floor(((to - from) * 60) / sameDay);
    const seconds = from * 60 + place * slot + chance.between(0, slot - 1);
    return { command: give(dayAt(tick)), now: instantAt(dayNumber(dayAt(tick)) * DAY + seconds * 1000 - SHANGHAI) };
  });
};

const DAY = 86_400_000;
/** Eight hours ahead of UTC, all the year since 1991. */
const SHANGHAI = 8 * 3_600_000;
