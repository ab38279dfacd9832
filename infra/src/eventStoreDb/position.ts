import type { Position } from '@onewindow/kernel/eventStore.ts';

/** Where a record lies in EventStoreDB's log: offsets in a file, with gaps between them. */
export interface Place {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** Before every record; the server's log begins with a record of its own. */
export const startPlace: Place = { commit: 0n, prepare: 0n };

export const positionOf = ({ commit, prepare }: Place): Position => `C:${commit}/P:${prepare}`;

/** @throws if this is no position that an EventStoreDB has given. */
export const placeOf = (position: Position): Place => {
  const [, commit, prepare] = /^C:(\d{1,19})\/P:(\d{1,19})$/u.exec(position) ?? [];
  if (commit === undefined || prepare === undefined) throw new Error(`${position} is no position of this log`);
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
};

/** Negative, zero or positive, as `a` lies before, at or behind `b`. */
export const comparePlaces = (a: Place, b: Place): number =>
  a.commit === b.commit ? Number(a.prepare - b.prepare) : Number(a.commit - b.commit);
