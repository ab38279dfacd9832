import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { immediately } from '@onewindow/kernel/dueRows.ts';
import { causeOf } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { CreditEvent, InspectionEvent } from '@onewindow/schema/inspection/events.ts';

interface StandingMark {
  readonly entry: string;
  readonly endsOn: Day;
}

/** What rests on one circular: the marks that stand, and whether it was withdrawn. */
interface MarksOfCircular {
  readonly marks: readonly StandingMark[];
  readonly isWithdrawn: boolean;
  readonly causedBy: Cause;
}

/** A mark ends by itself when its last day is over, and at once where the circular that it rests on is withdrawn. */
export const creditToEnd = ({
  beginOf,
}: {
  readonly beginOf: (day: Day) => Instant;
}): Policy<MarksOfCircular, InspectionEvent | CreditEvent> => ({
  list: {
    name: 'creditToEnd',
    events: ['CreditEntered', 'CreditRepaired', 'CreditEnded', 'CircularWithdrawn'],
    keys: (event) => {
      switch (event.type) {
        case 'CircularWithdrawn':
          return [event.data.number];
        case 'CreditEntered':
        case 'CreditRepaired':
        case 'CreditEnded':
          return [event.data.circular];
        default:
          return [];
      }
    },
    evolve: (row, event) => {
      const causedBy = causeOf(event);
      switch (event.type) {
        case 'CreditEntered': {
          const { entry, endsOn } = event.data;
          const { marks = [], isWithdrawn = false } = row ?? {};
          return { marks: [...marks, { entry, endsOn }], isWithdrawn, causedBy };
        }
        case 'CircularWithdrawn':
          return { marks: row?.marks ?? [], isWithdrawn: true, causedBy };
        case 'CreditRepaired':
        case 'CreditEnded': {
          const marks = (row?.marks ?? []).filter(({ entry }) => entry !== event.data.entry);
          return row && (marks.length > 0 || row.isWithdrawn) ? { ...row, marks } : undefined;
        }
        default:
          return row;
      }
    },
    columns: {
      dueAt: ({ marks, isWithdrawn }) => {
        const next = nextOf(marks);
        if (!next) return null;
        return isWithdrawn ? immediately : beginOf(addDays(next.endsOn, 1));
      },
    },
    indexes: [['dueAt']],
  },
  command: ({ marks, isWithdrawn, causedBy }) => {
    const next = nextOf(marks);
    if (!next) throw new Error('no mark is to end');
    const why = isWithdrawn ? 'circularWithdrawn' : 'timeOver';
    return { command: { type: 'EndCreditMark', data: { entry: next.entry, why } }, act: `end ${next.entry}`, causedBy };
  },
});

/** The one whose last day comes first. */
const nextOf = (marks: readonly StandingMark[]): StandingMark | undefined =>
  marks.toSorted((one, other) => (one.endsOn < other.endsOn ? -1 : 1)).at(0);
