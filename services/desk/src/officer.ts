import { always, byRules } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse, UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { OfficerCommand } from '@onewindow/schema/desk/commands.ts';
import type { OfficerEvent } from '@onewindow/schema/desk/events.ts';
import type { OfficerRefusal } from '@onewindow/schema/desk/refusals.ts';

/** What an officer last said they are. */
export type Officer = Omit<OfficerEvent['data'], 'occurredAt'>;

interface OfficerContext {
  readonly now: Instant;
  readonly officer: string;
}

/** The rules of an officer, `officer-<id>`: what they are is recorded when it is new. */
export const officerDecider: Decider<Officer | undefined, OfficerCommand, OfficerEvent, OfficerContext> = {
  initial: undefined,
  ...byRules<OfficerCommand, Officer | undefined, OfficerEvent, OfficerContext>({
    ReportForDuty: {
      allowed: always,
      decide: ({ name, roles, department }, state, { now, officer }) => {
        if (name === undefined || roles === undefined) return refuse<OfficerRefusal>('nobody-in-particular');
        const reported = { officer, name, roles, ...(department !== undefined && { department }) };
        return state && isSame(state, reported)
          ? []
          : [{ type: 'OfficerReported', data: { ...reported, occurredAt: now } }];
      },
    },
  }),
  evolve: (_state, { type, data }) => {
    switch (type) {
      case 'OfficerReported': {
        const { occurredAt: _, ...officer } = data;
        return officer;
      }
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
};

/** A name is sealed, and equal where it is. */
const isSame = (one: Officer, other: Officer): boolean =>
  one.name === other.name && one.department === other.department && one.roles.join() === other.roles.join();
