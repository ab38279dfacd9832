import type { Day } from '@onewindow/kernel/civilDay.ts';
import { always, byRules, type CommandRule, onceThere } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
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

type Data<Type extends OutreachCommand['type']> = Extract<OutreachCommand, { type: Type }>['data'];

type OutreachRule<Type extends OutreachCommand['type'], State> = CommandRule<
  Data<Type>,
  State,
  OutreachEvent,
  OutreachContext,
  OutreachRefusal
>;

/** What is recorded was held: nothing is counted that is only planned. */
const recordOutreach: OutreachRule<'RecordOutreach', Activity | undefined> = {
  allowed: always,
  decide: (data, _state, { activity, now, today }) =>
    data.heldOn > today
      ? refuse('day-in-the-future', 'heldOn', { today })
      : [{ type: 'OutreachRecorded', data: { activity, ...data, occurredAt: now } }],
};

/** A correction names its reason and only what differs; what stood before stays in the history. */
const correctOutreach: OutreachRule<'CorrectOutreach', Activity> = {
  allowed: always,
  decide: ({ activity, reason, ...named }, state, { now, today }) => {
    const changes = Object.entries(named).filter(([name, value]) => value !== state[name as keyof Activity]);
    if (changes.length === 0) return refuse('nothing-to-correct', 'activity');
    if (named.heldOn !== undefined && named.heldOn > today) return refuse('day-in-the-future', 'heldOn', { today });
    return [{ type: 'OutreachCorrected', data: { activity, reason, ...Object.fromEntries(changes), occurredAt: now } }];
  },
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
  ...byRules({
    RecordOutreach: recordOutreach,
    ...onceThere({ CorrectOutreach: correctOutreach }, refuse('outreach-unknown', 'activity')),
  }),
  evolve: evolveActivity,
};
