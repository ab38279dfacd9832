import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import { outreachDecider } from '@onewindow/outreach/decide.ts';
import { isRefusal } from '@onewindow/kernel/decider.ts';
import type { OutreachEvent } from '@onewindow/schema/outreach/events.ts';
import { type OutreachKind, outreachStream } from '@onewindow/schema/outreach/values.ts';
import type { Law } from '@onewindow/window/law.ts';
import { v5 } from 'uuid';

import { noonIn } from '../importLedger/noon.ts';

/** What the report says of Jinshan's first seven months; only these totals are published, and for firms "over 700" people. */
const reported: readonly {
  readonly kind: OutreachKind;
  readonly audience: string;
  readonly held: number;
  readonly present?: number;
}[] = [
  { kind: 'cityTraining', audience: '区级部门', held: 10 },
  { kind: 'departmentTraining', audience: '区内各部门', held: 9 },
  { kind: 'windowStudy', audience: '窗口全体工作人员', held: 5 },
  { kind: 'firmTraining', audience: '企业', held: 10, present: 710 },
  { kind: 'coordinationMeeting', audience: '各成员单位', held: 6 },
  { kind: 'openDay', audience: '区人大代表、区政协委员、企业负责人、媒体记者等社会公众代表', held: 1, present: 20 },
];

/** The days between which the report lies: the centre's opening, and the last Friday before it. */
const from: Day = '2021-04-26';
const to: Day = '2021-11-26';

/** The namespace of the demo's activities. */
const activities = '5f6f0a52-6d0b-5a8e-9d0f-2f1c7a3b9e10';

/** Jinshan's outreach, activity by activity: the published totals, spread evenly over the time of the report. */
export const outreachActivities = ({ calendar, dayOf }: Pick<Law, 'calendar' | 'dayOf'>) => {
  const noonOf = noonIn(dayOf);
  return reported.flatMap(({ kind, audience, held, present }) =>
    Array.from({ length: held }, (_, place) => {
      const activity = v5(`${kind} ${place + 1}`, activities);
      const heldOn = evenly(calendar, place, held);
      const data = {
        kind,
        heldOn,
        audience,
        ...(present !== undefined && {
          present: Math.floor(((place + 1) * present) / held) - Math.floor((place * present) / held),
        }),
      };
      const facts = outreachDecider.decide({ type: 'RecordOutreach', data }, undefined, {
        activity,
        now: noonOf(heldOn),
        today: heldOn,
      });
      if (isRefusal(facts)) throw new Error(`the demo's outreach is refused: ${facts.refused}`);
      return { stream: outreachStream(activity), facts: facts as readonly OutreachEvent[] };
    }),
  );
};

/** The working day that lies at this place among so many, evenly over the time of the report. */
const evenly = (calendar: Calendar, place: number, of: number): Day => {
  const days = calendar.elapsed(from, to);
  return calendar.due(from, Math.max(1, Math.round(((place + 0.5) * days) / of)));
};
