import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type OutreachEvent, outreachEvents } from '@onewindow/schema/outreach/events.ts';
import type { OutreachKind } from '@onewindow/schema/outreach/values.ts';

/** An activity as it was last described. */
export interface OutreachRow {
  readonly id: string;
  readonly kind: OutreachKind;
  readonly heldOn: Day;
  readonly audience: string;
  readonly present?: number;
  readonly corrections: number;
  readonly revision: number;
  /** Set where it was not recorded here. */
  readonly ledger?: 'demo' | 'import';
}

/** The dimensions of the counts: kind and year. */
export const countedBy = ['kind', 'year'] as const;

/** One row per activity, counted by kind and year. */
export const outreach = projection<OutreachRow, OutreachEvent>()({
  name: 'outreach',
  events: typesOf(outreachEvents),
  keys: ({ data }) => [data.activity],
  evolve: (row, event, id) => {
    const { type, data, revision } = event;
    switch (type) {
      case 'OutreachRecorded': {
        const { activity: _, occurredAt: _at, ...said } = data;
        const { ledger } = metadataOf(event);
        return { id, ...said, corrections: 0, revision, ...(ledger && { ledger }) };
      }
      case 'OutreachCorrected': {
        const { activity: _, occurredAt: _at, reason: _reason, ...changes } = data;
        return row && { ...row, ...changes, corrections: row.corrections + 1, revision };
      }
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: {
    kind: ({ kind }) => kind,
    year: ({ heldOn }) => Number(heldOn.slice(0, 4)),
    heldOn: ({ heldOn }) => heldOn,
    audience: ({ audience }) => audience,
    present: ({ present }) => present ?? null,
  },
  indexes: [['heldOn', 'key']],
  aggregates: [
    {
      name: 'outreachCounts',
      dimensions: countedBy,
      contributions: ({ kind, heldOn, present = 0 }) => [
        { cell: [kind, heldOn.slice(0, 4)], amounts: { activities: 1, present } },
      ],
    },
  ],
});

/** What outreach shows. */
export const outreachProjections = () => [outreach];
