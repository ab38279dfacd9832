import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Decider, type Decision, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { OutreachCommand } from '@onewindow/schema/outreach/commands.ts';
import type { OutreachEvent } from '@onewindow/schema/outreach/events.ts';
import type { OutreachRefusal } from '@onewindow/schema/outreach/refusals.ts';
import type { OutreachKind } from '@onewindow/schema/outreach/values.ts';

/** What is known of one activity. */
export interface Activity {
  readonly kind: OutreachKind;
  readonly heldOn: Day;
  readonly audience: string;
  readonly present?: number;
}

/** What a decision on an activity needs to know beside it. */
export interface OutreachContext {
  readonly activity: string;
  readonly now: Instant;
  readonly today: Day;
}

type OutreachDecision = Decision<OutreachEvent, OutreachRefusal>;
type Data<Type extends OutreachCommand['type']> = Extract<OutreachCommand, { type: Type }>['data'];

/** What is recorded was held: nothing is counted that is only planned. */
const recordOutreach = (data: Data<'RecordOutreach'>, { activity, now, today }: OutreachContext): OutreachDecision =>
  data.heldOn > today
    ? refuse('day-in-the-future', 'heldOn', { today })
    : [{ type: 'OutreachRecorded', data: { activity, ...data, occurredAt: now } }];

/** A correction names its reason and only what differs; what stood before stays in the history. */
const correctOutreach = (
  { activity, reason, ...named }: Data<'CorrectOutreach'>,
  state: Activity,
  { now, today }: OutreachContext,
): OutreachDecision => {
  const changes = Object.entries(named).filter(([name, value]) => value !== state[name as keyof Activity]);
  if (changes.length === 0) return refuse('nothing-to-correct', 'activity');
  if (named.heldOn !== undefined && named.heldOn > today) return refuse('day-in-the-future', 'heldOn', { today });
  return [{ type: 'OutreachCorrected', data: { activity, reason, ...Object.fromEntries(changes), occurredAt: now } }];
};

const evolveActivity = (state: Activity | undefined, { type, data }: OutreachEvent): Activity | undefined => {
  const { occurredAt: _, activity: _id, ...said } = data;
  switch (type) {
    case 'OutreachRecorded':
      return said as Activity;
    case 'OutreachCorrected': {
      const { reason: _reason, ...changes } = said as typeof said & { readonly reason: string };
      return state && { ...state, ...changes };
    }
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** The rules of an activity's stream, `outreach-<uuid>`. */
export const outreachDecider: Decider<Activity | undefined, OutreachCommand, OutreachEvent, OutreachContext> = {
  initial: undefined,
  decide: ({ type, data }, state, context) => {
    if (type === 'RecordOutreach') return recordOutreach(data, context);
    return state ? correctOutreach(data, state, context) : refuse('outreach-unknown', 'activity');
  },
  evolve: evolveActivity,
};
