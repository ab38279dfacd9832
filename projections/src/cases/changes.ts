import type { Calendar } from '@onewindow/kernel/workingDays.ts';

import { caseClock } from './clock.ts';
import { deliveredOn, turnOf } from './columns.ts';
import { reviewState } from './pendingReviews.ts';
import type { CaseTimeline } from './row.ts';

/** A field of a case, or of the review of one of its items, that shows something else than before. */
export interface Change {
  readonly field: ShownField;
  readonly item?: string;
  readonly before?: string;
  readonly after?: string;
}

type Shown = { readonly [Field in ShownField]?: string | undefined };
export type ShownField =
  | 'status'
  | 'turn'
  | 'receivedOn'
  | 'acceptedOn'
  | 'dueOn'
  | 'statutoryDueOn'
  | 'decidedOn'
  | 'deliveredOn'
  | 'endedOn'
  | 'correction'
  | 'procedures'
  | 'lost'
  | 'state'
  | 'round'
  | 'extension'
  | 'certificates';

/** What each fact of a case changed of what is shown of it, by the rows that it left; of the first fact all that is shown. */
export const changesAlong = (calendar: Calendar, rows: readonly CaseTimeline[]): readonly (readonly Change[])[] => {
  const shown = rows.map((row) => ({
    itself: shownOf(calendar, row),
    items: new Map(row.items.map(({ item }) => [item, shownOfItem(row, item)])),
  }));
  return shown.map(({ itself, items }, place) => {
    const before = shown[place - 1];
    const known = new Set([...(before?.items.keys() ?? []), ...items.keys()]);
    return [
      ...differing(before?.itself, itself),
      ...[...known].flatMap((item) => differing(before?.items.get(item), items.get(item), item)),
    ];
  });
};

const differing = (before: Shown = {}, after: Shown = {}, item?: string): Change[] =>
  (Object.keys({ ...before, ...after }) as ShownField[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      ...(item !== undefined && { item }),
      ...(before[field] !== undefined && { before: before[field] }),
      ...(after[field] !== undefined && { after: after[field] }),
    }));

const shownOf = (calendar: Calendar, row: CaseTimeline): Shown => {
  const { dueOn, statutoryDueOn } = caseClock(calendar, row);
  const running = row.procedures.filter(({ to }) => to === undefined).map(({ procedure }) => procedure);
  return {
    status: row.status,
    turn: turnOf(row),
    receivedOn: row.receivedOn,
    acceptedOn: row.acceptedOn,
    dueOn,
    statutoryDueOn,
    decidedOn: row.decidedOn,
    deliveredOn: deliveredOn(row),
    endedOn: row.endedOn,
    correction: row.correction && String(row.correction.open),
    procedures: running.length === 0 ? undefined : running.join(', '),
    lost: row.lost?.at(-1)?.number,
  };
};

const shownOfItem = (row: CaseTimeline, id: string): Shown => {
  const item = row.items.find((one) => one.item === id);
  const certificate = row.certificates.findLast((one) => one.item === id);
  if (!item) return {};
  return {
    state: reviewState(item, row),
    ...(item.round > 1 && { round: String(item.round) }),
    ...(item.extension > 0 && { extension: String(item.extension) }),
    ...(certificate && !certificate.ended && { certificates: certificate.number }),
    deliveredOn: item.decided?.deliveredOn,
  };
};
