import { dayBeginIn } from '@onewindow/kernel/civilDay.ts';
import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { Catalogue } from '@onewindow/schema/catalogue.ts';
import { type DrawCommand, drawCommands } from '@onewindow/schema/draw/commands.ts';
import { drawEvents } from '@onewindow/schema/draw/events.ts';

import { catalogue as small } from '../commitment/commitment.fixtures.ts';
import { drawDecider } from './decide.ts';

/** A small centre whose draws take their seeds from numbers of six digits. */
export const catalogue = Catalogue.parse({
  ...small,
  departments: ['construction', 'market', 'fire'].map((id) => ({ id, name: { 'zh-CN': id, en: id } })),
  stages: small.stages,
  commitments: {
    ...small.commitments,
    publicValues: [
      {
        id: 'lottery',
        name: { 'zh-CN': '开奖号码', en: 'The numbers of the lottery' },
        source: 'lottery.example',
        pattern: '[0-9]{6}',
        example: '012345',
      },
    ],
  },
});

const beginOf = dayBeginIn(catalogue.zone);

/** The day of the publication, and an instant of a day. */
export const today = '2021-06-01';
export const at = (day: string, time = '02:00'): string => `${day}T${time}:00.000Z`;

export const draw = 'open-all-1';

/** Three sites, and four inspectors of whom one may not visit the second site, and another none of a firm. */
export const subjects = [
  { code: 'SITE-3', name: '丙', locality: 'north', creditCode: '91310116MA1J000303', weight: 2 },
  { code: 'SITE-1', name: '甲', locality: 'north', creditCode: '91310116MA1J000100', weight: 1 },
  { code: 'SITE-2', name: '乙', locality: 'south', creditCode: '91310116MA1J000202', weight: 4 },
];
export const inspectors = [
  { id: 'wang', department: 'construction', excluded: ['SITE-2', '91310116MA1J000303'] },
  { id: 'li', department: 'market', excluded: [] },
  { id: 'chen', department: 'construction', excluded: [] },
  { id: 'zhao', department: 'fire', excluded: ['91310116MA1J000100'] },
];

type Published = Extract<DrawCommand, { type: 'PublishDrawPool' }>['data'];

/** What publishes the pool, with the lottery of the day after tomorrow. */
export const publishing = (changed: Partial<Published> = {}): Extract<DrawCommand, { type: 'PublishDrawPool' }> => ({
  type: 'PublishDrawPool',
  data: {
    name: '六月抽查',
    kind: 'open',
    inspectors,
    departments: 'any',
    chooses: { subjects: 2, inspectors: 2 },
    seed: { by: 'publicValue', publicValue: 'lottery', expectedOn: '2021-06-03' },
    draw,
    subjects,
    ...changed,
  },
});

/** Two officers reveal until the second of June, and the lottery of the third stands for whoever does not. */
export const byOfficers = {
  by: 'officers' as const,
  publicValue: 'lottery',
  expectedOn: '2021-06-03',
  officers: ['ann', 'bo'],
  revealOn: '2021-06-02',
};

const decider = conforming(drawDecider, { commands: drawCommands, events: drawEvents });

export const { given } = specification(decider, {
  now: at(today),
  today,
  officer: 'mei',
  catalogue,
  beginOf,
});

/** Somebody on some day, in the middle of it. */
export const by = (officer: string, day = today) => ({ officer, today: day, now: at(day) });
