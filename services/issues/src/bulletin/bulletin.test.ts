import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { type BulletinCommand, bulletinCommands } from '@onewindow/schema/bulletin/commands.ts';
import { type BulletinEvent, bulletinEvents } from '@onewindow/schema/bulletin/events.ts';
import type { BulletinFigures } from '@onewindow/schema/bulletin/values.ts';
import { describe, it } from 'vitest';

import { bulletinDecider } from './bulletinDecider.ts';

const { given } = specification(conforming(bulletinDecider, { commands: bulletinCommands, events: bulletinEvents }), {
  month: '2020-05',
  now: '2020-06-01T01:00:00.000Z',
  today: '2020-06-01',
});
const figures: BulletinFigures = {
  recorded: 0,
  merged: 0,
  struckOff: 31,
  reopened: 0,
  open: 91,
  late: 4,
  unrouted: 0,
  takenOver: 153,
  lines: [],
};
const publish: BulletinCommand = { type: 'PublishBulletin', data: { month: '2020-05', words: '按月通报', figures } };
const published: BulletinEvent = {
  type: 'BulletinPublished',
  data: { ...publish.data, occurredAt: '2020-06-01T01:00:00.000Z' },
};

describe('a bulletin', () => {
  it('is given once its month is over, with the figures in it', () => {
    given()
      .when(publish)
      .yields({ type: 'BulletinPublished', data: { month: '2020-05', words: '按月通报', figures } });
    given().when(publish, { today: '2020-05-31' }).refuses('month-not-over', 'month');
  });

  it('is given once', () => {
    given(published).when(publish).refuses('bulletin-already-published', 'month');
  });
});
