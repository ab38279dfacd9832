import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { type OutreachCommand, outreachCommands } from '@onewindow/schema/outreach/commands.ts';
import { type OutreachEvent, outreachEvents } from '@onewindow/schema/outreach/events.ts';
import { describe, it } from 'vitest';

import { outreachDecider } from './decide.ts';

const activity = '11111111-1111-4111-8111-111111111111';
const { given } = specification(conforming(outreachDecider, { commands: outreachCommands, events: outreachEvents }), {
  activity,
  now: '2021-06-01T02:00:00.000Z',
  today: '2021-06-01',
});

const record = (changes: object = {}): OutreachCommand => ({
  type: 'RecordOutreach',
  data: { kind: 'firmTraining', heldOn: '2021-05-28', audience: '企业', present: 71, ...changes },
});
const correct = (changes: object): OutreachCommand => ({
  type: 'CorrectOutreach',
  data: { activity, reason: '签到表漏页', ...changes },
});
const recorded: OutreachEvent = {
  type: 'OutreachRecorded',
  data: {
    activity,
    kind: 'firmTraining',
    heldOn: '2021-05-28',
    audience: '企业',
    present: 71,
    occurredAt: '2021-05-28T08:00:00.000Z',
  },
};

describe('an activity', () => {
  it('is recorded once it was held, with or without a count', () => {
    given()
      .when(record())
      .yields({ type: 'OutreachRecorded', data: { kind: 'firmTraining', present: 71 } });
    given()
      .when(record({ heldOn: '2021-06-01' }))
      .yields({ type: 'OutreachRecorded' });
    given()
      .when(record({ heldOn: '2021-06-02' }))
      .refuses('day-in-the-future', 'heldOn');
  });

  it('is corrected by what differs, with the reason', () => {
    given(recorded)
      .when(correct({ present: 74, audience: '企业' }))
      .yields({
        type: 'OutreachCorrected',
        data: { activity, reason: '签到表漏页', present: 74, audience: undefined },
      });
    given(recorded)
      .when(correct({ heldOn: '2021-06-02' }))
      .refuses('day-in-the-future', 'heldOn');
  });

  it('is not corrected where nothing differs, nor where there is none', () => {
    given(recorded).when(correct({})).refuses('nothing-to-correct', 'activity');
    given(recorded)
      .when(correct({ present: 71 }))
      .refuses('nothing-to-correct', 'activity');
    given(recorded, {
      type: 'OutreachCorrected',
      data: { activity, reason: '更正', present: 74, occurredAt: '2021-06-01T01:00:00.000Z' },
    })
      .when(correct({ present: 74 }))
      .refuses('nothing-to-correct', 'activity');
    given()
      .when(correct({ present: 74 }))
      .refuses('outreach-unknown', 'activity');
  });
});
