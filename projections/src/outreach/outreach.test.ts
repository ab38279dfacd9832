import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { OutreachEvent } from '@onewindow/schema/outreach/events.ts';
import { describe, expect, it } from 'vitest';

import { outreach, type OutreachRow } from './outreach.ts';

const activity = '11111111-1111-4111-8111-111111111111';
const happened = (event: OutreachEvent, revision: number, metadata: object = {}): StoredEvent<OutreachEvent> => ({
  ...event,
  id: activity,
  stream: `outreach-${activity}`,
  revision,
  position: String(revision),
  metadata,
});
const occurredAt = '2021-06-01T02:00:00.000Z';
const recorded: OutreachEvent = {
  type: 'OutreachRecorded',
  data: { activity, kind: 'firmTraining', heldOn: '2021-05-28', audience: '企业', present: 71, occurredAt },
};
const corrected: OutreachEvent = {
  type: 'OutreachCorrected',
  data: { activity, reason: '记错年份', heldOn: '2020-05-28', present: 70, occurredAt },
};
const after = (...events: readonly OutreachEvent[]): OutreachRow | undefined =>
  events.reduce<OutreachRow | undefined>(
    (row, event, index) => outreach.evolve(row, happened(event, index), activity, index + 1),
    undefined,
  );
const contributionsOf = (row: OutreachRow | undefined) => (row ? outreach.aggregates?.[0]?.contributions(row) : []);

describe('outreach', () => {
  it('shows an activity as it was recorded, and counts it with its people in its year', () => {
    const row = after(recorded);
    expect(row).toEqual({
      id: activity,
      kind: 'firmTraining',
      heldOn: '2021-05-28',
      audience: '企业',
      present: 71,
      corrections: 0,
      revision: 0,
    });
    expect(contributionsOf(row)).toEqual([{ cell: ['firmTraining', '2021'], amounts: { activities: 1, present: 71 } }]);
  });

  it('shows what a correction says, and that there was one; it is then counted in the other year', () => {
    const row = after(recorded, corrected);
    expect(row).toMatchObject({ heldOn: '2020-05-28', present: 70, audience: '企业', corrections: 1, revision: 1 });
    expect(contributionsOf(row)).toEqual([{ cell: ['firmTraining', '2020'], amounts: { activities: 1, present: 70 } }]);
  });

  it('says where an activity was not recorded here', () => {
    const row = outreach.evolve(undefined, happened(recorded, 0, { ledger: 'demo' }), activity, 1);
    expect(row?.ledger).toBe('demo');
  });
});
