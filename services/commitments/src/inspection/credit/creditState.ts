import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { CreditEvent } from '@onewindow/schema/inspection/events.ts';
import type { CreditEnd } from '@onewindow/schema/inspection/values.ts';

/** One mark in a firm's record. */
export interface CreditMark {
  readonly entry: string;
  readonly conduct: string;
  readonly inspection: string;
  readonly circular: string;
  readonly repairableOn: Day;
  readonly endsOn: Day;
  /** Whose hands it went through: of whoever entered it, and of whoever published what it rests on. */
  readonly hands: readonly string[];
  readonly isRepairAppliedFor: boolean;
  readonly objection?: 'open' | 'answered';
  readonly ended?: CreditEnd | 'repaired';
}

/** A firm's record: its marks, in the order in which they were entered. */
export type CreditRecord = readonly CreditMark[];

/** The record after one more of its facts. */
export const evolveCredit = (record: CreditRecord, event: CreditEvent): CreditRecord => {
  if (event.type === 'CreditEntered') {
    const { entry, conduct, inspection, circular, repairableOn, endsOn, by, publishedBy } = event.data;
    const facts = { entry, conduct, inspection, circular, repairableOn, endsOn };
    return [...record, { ...facts, hands: [...by, ...publishedBy], isRepairAppliedFor: false }];
  }
  const change = changeBy(event);
  return record.map((mark) => (mark.entry === event.data.entry ? { ...mark, ...change } : mark));
};

const changeBy = (event: Exclude<CreditEvent, { readonly type: 'CreditEntered' }>): Partial<CreditMark> => {
  const { type, data } = event;
  switch (type) {
    case 'CreditRepairApplied':
      return { isRepairAppliedFor: true };
    case 'CreditRepairRefused':
      return { isRepairAppliedFor: false };
    case 'CreditRepaired':
      return { isRepairAppliedFor: false, ended: 'repaired' };
    case 'CreditObjected':
      return { objection: 'open' };
    case 'CreditObjectionAnswered':
      return { objection: 'answered' };
    case 'CreditEnded':
      return { ended: data.why };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};
