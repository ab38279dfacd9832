/**
 * A case's days reckoned a second time, as a careful clerk would with a wall calendar and a pencil: from day to day, with no sums
 * of days kept ready, and from the law and our readings of it rather than from the code that it is held against.
 *
 * Every period leaves out the day on which it begins (Civil Code, art. 201). So a day belongs to the state in which it found the
 * case: what happens in its course tells on the day after.
 */
import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { AcceptedItem, Outcome } from '@onewindow/schema/case/values.ts';
import type { Limit, StatutoryLimit } from '@onewindow/schema/values.ts';

/** A fact, and the day on which it was put on record. */
export interface Noted {
  readonly day: Day;
  readonly fact: CaseEvent;
}

/** What a case has come to, and whose each of its days was or will be as far as is known. */
export interface WallCalendar {
  readonly receivedOn: Day;
  readonly silence: Limit | undefined;
  status: 'received' | 'correcting' | 'underReview' | 'concluded' | 'over';
  /** Received, or all that was asked for supplied. */
  completeOn: Day;
  answerBy?: { readonly on: Day; readonly within: Limit | undefined };
  accepted?: { readonly on: Day; readonly committed: number | undefined; readonly joint: StatutoryLimit | undefined };
  jointExtension: number;
  decidedOn?: Day;
  readonly items: Map<string, Item>;
  readonly procedures: Procedure[];
  readonly correcting: Set<Day>;
  /** The applicant's. */
  readonly theirs: Set<Day>;
  /** On which everything that was open stood still. */
  readonly allStill: Set<Day>;
}

export interface Item {
  readonly accepted: AcceptedItem;
  extension: number;
  firstOpenedOn?: Day;
  isOpen: boolean;
  isObjected: boolean;
  doneOn?: Day;
  decided?: {
    readonly on: Day;
    readonly outcome: Outcome;
    readonly delivery: Limit | undefined;
    isDelivered: boolean;
    countsFrom?: Day;
  };
  /** Days on which a special procedure stopped it. */
  readonly still: Set<Day>;
  /** Days that the applicant took to answer an objection; first those of one that may never be answered. */
  awaited: Day[];
  readonly answered: Set<Day>;
}

interface Procedure {
  readonly number: number;
  readonly items: 'all' | readonly string[];
  readonly suspends: boolean;
  /** Working days of what was announced that have not come yet. */
  left: number;
  until: Day;
  hasEnded: boolean;
}

/** What the facts so far make of every day, those to come included. */
export const wallCalendar = (facts: readonly Noted[], works: ReadonlySet<Day>): WallCalendar => {
  const [first] = facts;
  if (first?.fact.type !== 'CaseSubmitted') throw new Error('a case begins with its submission');
  const { receivedOn, silence } = first.fact.data;
  const kept: WallCalendar = {
    receivedOn,
    silence,
    completeOn: receivedOn,
    status: 'received',
    items: new Map(),
    procedures: [],
    jointExtension: 0,
    correcting: new Set(),
    theirs: new Set(),
    allStill: new Set(),
  };
  const { items, procedures } = kept;
  const itemOf = (id: string): Item => {
    const item = items.get(id);
    if (!item) throw new Error(`the case has no item ${id}`);
    return item;
  };

  /** Whose a day is, by what the evening before has left. */
  const live = (day: Day): void => {
    for (const procedure of procedures) {
      if (procedure.hasEnded || procedure.left === 0) continue;
      procedure.until = day;
      if (works.has(day)) procedure.left -= 1;
      if (!procedure.suspends) continue;
      for (const [id, item] of items)
        if (procedure.items === 'all' || procedure.items.includes(id)) item.still.add(day);
    }
    const all = [...items.values()];
    const open = all.filter(({ isOpen }) => isOpen);
    if (open.length > 0 && open.every(({ still }) => still.has(day))) kept.allStill.add(day);
    if (kept.status === 'correcting') kept.correcting.add(day);
    const isRework = kept.status === 'underReview' && open.length === 0 && all.some(({ isObjected }) => isObjected);
    if (kept.status === 'correcting' || isRework) kept.theirs.add(day);
    for (const item of all) if (item.isObjected) item.awaited.push(day);
  };

  const conclude = (item: Item, day: Day): void => {
    item.isOpen = false;
    item.isObjected = false;
    item.doneOn = day;
  };

  const happen = ({ type, data }: CaseEvent, day: Day): void => {
    switch (type) {
      case 'CorrectionRequested':
        kept.status = 'correcting';
        kept.answerBy = { on: day, within: data.answerWithin };
        break;
      case 'CorrectionSupplied':
        if (!data.complete) break;
        kept.status = 'received';
        kept.completeOn = day;
        break;
      case 'CaseAccepted':
        kept.status = 'underReview';
        // Silence accepts as of the day on which the application was complete.
        kept.accepted = { on: data.bySilence ? kept.completeOn : day, committed: data.committed, joint: data.joint };
        for (const item of data.items) {
          const days = { still: new Set<Day>(), answered: new Set<Day>(), awaited: [] };
          items.set(item.item, { accepted: item, extension: 0, isOpen: false, isObjected: false, ...days });
        }
        break;
      case 'ReviewOpened': {
        const item = itemOf(data.item);
        item.firstOpenedOn ??= day;
        item.isOpen = true;
        item.isObjected = false;
        for (const waited of item.awaited) item.answered.add(waited);
        item.awaited = [];
        break;
      }
      case 'ReviewConcluded': {
        const item = itemOf(data.item);
        if (data.outcome !== 'object') {
          conclude(item, day);
          break;
        }
        item.isOpen = false;
        item.isObjected = true;
        break;
      }
      case 'SilenceTakenAsNoObjection':
        conclude(itemOf(data.item), day);
        break;
      case 'ItemDecided': {
        const item = itemOf(data.item);
        conclude(item, day);
        item.decided = { on: day, outcome: data.outcome, delivery: data.delivery, isDelivered: false };
        break;
      }
      case 'CaseConcluded':
        kept.status = 'concluded';
        kept.decidedOn = day;
        break;
      case 'SpecialProcedureStarted': {
        const { procedure: number, items: named, suspends, expectedDays } = data;
        procedures.push({ number, items: named, suspends, left: expectedDays, until: day, hasEnded: false });
        break;
      }
      case 'SpecialProcedureProlonged':
        for (const one of procedures) if (one.number === data.procedure) one.left += data.days;
        break;
      case 'SpecialProcedureEnded':
        for (const one of procedures) if (one.number === data.procedure) one.hasEnded = true;
        break;
      case 'LimitExtended':
        if (data.item === undefined) kept.jointExtension = data.days;
        else itemOf(data.item).extension = data.days;
        break;
      case 'DecisionDelivered': {
        const { decided } = itemOf(data.item ?? '');
        if (!decided) throw new Error('what was not decided is not delivered');
        decided.isDelivered = true;
        decided.countsFrom = data.evidence === undefined ? day : data.deliveredOn;
        break;
      }
      case 'CaseWithdrawn':
      case 'AcceptanceRefused':
        kept.status = 'over';
        for (const item of items.values()) item.isOpen = false;
        break;
      default:
    }
  };

  const lastFactOn = facts.reduce((last, { day }) => (day > last ? day : last), receivedOn);
  const end = addDays(lastFactOn, daysAhead);
  let place = 0;
  for (let day = receivedOn; day <= end; day = addDays(day, 1)) {
    if (day > receivedOn) live(day);
    for (; facts[place]?.day === day; place += 1) happen(facts[place]!.fact, day);
  }
  if (place < facts.length) throw new Error('the facts are not in the order of their days');
  return kept;
};

/** Further than any stop that was announced. */
const daysAhead = 300;
