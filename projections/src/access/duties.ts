import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { isWithin, mandateId, type Period } from '@onewindow/schema/access/duties.ts';
import { type DutyEvent, dutyEvents, type MandateEvent, mandateEvents } from '@onewindow/schema/access/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';

import { rowsOf, type Reader, type TablesOf } from '../reader.ts';

/** Who acts in the place of a department's head, or without a department of the centre's, and when. */
export type DeputyView = Period & { readonly person: string; readonly department?: string };

/** Of a head: who the deputy is, and when the head is on leave, as was said last. */
export interface DutyRow {
  readonly person: string;
  readonly deputy?: DeputyView;
  readonly leave?: Period;
  readonly revision: number;
}

/** One row per person of whom such a thing was said. */
export const duties = projection<DutyRow, DutyEvent>()({
  name: 'duties',
  events: typesOf(dutyEvents),
  keys: ({ data }) => [data.person],
  evolve: (row, { type, data, revision }) => {
    const { deputy, leave, ...rest } = { ...row, person: data.person, revision };
    switch (type) {
      case 'DeputyNamed': {
        const { deputy: person, department, from, until } = data;
        const named = { person, ...(department !== undefined && { department }), from, until };
        return { ...rest, deputy: named, ...(leave && { leave }) };
      }
      case 'DeputyEnded':
        return { ...rest, ...(leave && { leave }) };
      case 'LeaveRecorded':
        return { ...rest, ...(deputy && { deputy }), leave: { from: data.from, until: data.until } };
      case 'LeaveEnded':
        return { ...rest, ...(deputy && { deputy }) };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: { deputy: ({ deputy }) => deputy?.person ?? null },
  indexes: [['deputy']],
});

/** An applicant's letter of authority for an agent, as it is now. */
export interface MandateRow extends Period {
  readonly creditCode: string;
  readonly agent: string;
  readonly document: string;
  readonly ended: boolean;
  readonly revision: number;
}

/** One row per applicant and agent. */
export const mandates = projection<MandateRow, MandateEvent>()({
  name: 'mandates',
  events: typesOf(mandateEvents),
  keys: ({ data }) => [mandateId(data)],
  evolve: (row, { type, data, revision }) => {
    switch (type) {
      case 'MandateGranted': {
        const { occurredAt: _, ...granted } = data;
        return { ...granted, ended: false, revision };
      }
      case 'MandateEnded':
        return row && { ...row, ended: true, revision };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: { agent: ({ agent }) => agent },
  indexes: [['agent']],
});

/** In whose place somebody may act, as what, and until which day. */
export interface StandIn {
  /** The head's id, or the applicant's credit code. */
  readonly actingFor: string;
  readonly role: 'head' | 'centreHead' | 'applicant';
  readonly department?: string;
  readonly creditCode?: string;
  readonly until: Day;
}

const asDeputy = ({ person, deputy, leave }: DutyRow, standIn: string, today: Day): StandIn | undefined => {
  if (deputy?.person !== standIn || !leave || !isWithin(deputy, today) || !isWithin(leave, today)) return undefined;
  const until = deputy.until < leave.until ? deputy.until : leave.until;
  const { department } = deputy;
  return department === undefined
    ? { actingFor: person, role: 'centreHead', until }
    : { actingFor: person, role: 'head', department, until };
};

const asAgent = ({ creditCode, ended, ...mandate }: MandateRow, today: Day): StandIn | undefined =>
  ended || !isWithin(mandate, today)
    ? undefined
    : { actingFor: creditCode, role: 'applicant', creditCode, until: mandate.until };

/** As what somebody may act for just this head or applicant on a day; nothing where they may not. */
export const standInFor = (reader: Reader, person: string, actingFor: string, today: Day): StandIn | undefined => {
  const duty = reader.row<DutyRow>('duties', actingFor);
  const mandate = reader.row<MandateRow>('mandates', mandateId({ creditCode: actingFor, agent: person }));
  return (duty && asDeputy(duty, person, today)) ?? (mandate && asAgent(mandate, today));
};

type Tables = TablesOf<typeof duties> & TablesOf<typeof mandates>;

/** For whom somebody may act on a day, heads first. */
export const standInsOf = async ({ lists }: Reader, person: string, today: Day): Promise<readonly StandIn[]> => {
  const read = lists<Tables>();
  const [heads, applicants] = await Promise.all([
    rowsOf<DutyRow>(read.selectFrom('duties').select('row').where('deputy', '=', person).orderBy('key')),
    rowsOf<MandateRow>(read.selectFrom('mandates').select('row').where('agent', '=', person).orderBy('key')),
  ]);
  return [...heads.map((row) => asDeputy(row, person, today)), ...applicants.map((row) => asAgent(row, today))].filter(
    (standIn) => standIn !== undefined,
  );
};
