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

/** What is shown of a case otherwise after a fact than before it; of its first fact all that is shown. */
export const changesBetween = (
  calendar: Calendar,
  before: CaseTimeline | undefined,
  after: CaseTimeline,
): readonly Change[] => {
  const [earlier, later] = [before && shownOf(calendar, before), shownOf(calendar, after)];
  const items = new Set([...(before?.items ?? []), ...after.items].map(({ item }) => item));
  return [
    ...differing(earlier, later),
    ...[...items].flatMap((item) => differing(before && shownOfItem(before, item), shownOfItem(after, item), item)),
  ];
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
