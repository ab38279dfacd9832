import { civilDayIn, dayBeginIn } from '@onewindow/kernel/civilDay.ts';
import { createCalendar, weekdaysCalendar } from '@onewindow/kernel/workingDays.ts';
import { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';

import { type Law, type Moment, momentAt } from './law.ts';

const name = (text: string) => ({ 'zh-CN': text, en: text });
const named = (...ids: string[]) => ids.map((id) => ({ id, name: name(id) }));
const workingDays = (days: number) => ({ days, unit: 'workingDays', from: 'acceptance' });
const limits = {
  withoutExternalLine: { survey: 2, connection: 2 },
  withExternalLine: { survey: 4, connection: 5 },
};

/** A small centre: three stages before hook-up, of the first one item that comes after the others. */
export const catalogue = Catalogue.parse({
  id: 'example',
  version: 'example-1',
  name: name('示例中心'),
  regionCode: '310116',
  issuer: name('示例审批局'),
  zone: 'Asia/Shanghai',
  calendar: { kind: 'weekdays' },
  codes: 'cn',
  categories: named('civil', 'industrial'),
  traits: named('tall', 'rebuilt'),
  localities: named('north', 'south'),
  departments: [...named('planning', 'airDefence', 'fire'), { ...named('construction')[0], signs: name('示例建设局') }],
  materials: [...named('application', 'drawings', 'completionReport'), { ...named('landDeed')[0], fetched: true }],
  silence: { days: 5, unit: 'workingDays' },
  correction: { days: 10, unit: 'workingDays' },
  delivery: { days: 10, unit: 'workingDays' },
  procedures: [
    { id: 'hearing', name: name('听证'), suspends: true, basis: '行政许可法第四十五条', most: 30 },
    { id: 'publicity', name: name('公示'), suspends: false, basis: '行政许可法第五条' },
  ],
  stages: [
    {
      id: 'scheme',
      name: name('设计方案'),
      notRequiredOf: ['industrial'],
      committed: { civil: 15 },
      items: [
        {
          id: 'siteReview',
          name: name('选址'),
          department: 'planning',
          kind: 'technicalReview',
          materials: ['application'],
          procedures: ['hearing', 'publicity'],
          statutory: { ...workingDays(10), extension: 5 },
          committed: { civil: 5 },
        },
        {
          id: 'airDefence',
          name: name('人防'),
          department: 'airDefence',
          kind: 'consultation',
          procedures: ['hearing'],
        },
        {
          id: 'heightCheck',
          name: name('限高'),
          department: 'planning',
          kind: 'check',
          applies: { traits: ['tall'], withoutTraits: ['rebuilt'] },
        },
        {
          id: 'schemeApproval',
          name: name('方案'),
          department: 'planning',
          kind: 'permit',
          result: name('批复'),
          after: ['siteReview', 'airDefence', 'heightCheck'],
          materials: ['drawings', 'landDeed'],
          statutory: { ...workingDays(5), extension: 5 },
          committed: 10,
        },
      ],
    },
    {
      id: 'permit',
      name: name('施工许可'),
      predecessors: ['scheme'],
      items: [
        { id: 'fireReview', name: name('消防'), department: 'fire', kind: 'technicalReview' },
        {
          id: 'quality',
          name: name('质监'),
          department: 'construction',
          kind: 'filing',
          result: name('质监书'),
        },
        {
          id: 'permit',
          name: name('施工许可'),
          department: 'construction',
          kind: 'permit',
          after: ['fireReview'],
          result: name('施工许可证'),
          opensOrders: true,
          statutory: { days: 7, unit: 'calendarDays', from: 'receipt' },
        },
      ],
    },
    {
      id: 'completion',
      name: name('竣工验收'),
      predecessors: ['permit'],
      items: [
        {
          id: 'jointCheck',
          name: name('联合验收'),
          department: 'construction',
          kind: 'filing',
          materials: ['completionReport'],
        },
      ],
    },
    { id: 'hookup', name: name('市政接入'), ofOrders: true },
  ],
  utilities: [
    { id: 'water', item: 'waterHookup', name: name('供水'), demand: ['pipeDiameter'], limits },
    { id: 'power', item: 'powerHookup', name: name('供电'), demand: ['capacity', 'voltage'], limits },
    {
      id: 'telecom',
      item: 'telecomHookup',
      name: name('通信'),
      demand: ['lines'],
      several: true,
      limits,
    },
  ],
  companies: [
    { id: 'waterNorth', utility: 'water', name: name('北水'), localities: ['north'] },
    { id: 'waterBoth', utility: 'water', name: name('通水') },
    { id: 'powerSouth', utility: 'power', name: name('南电'), localities: ['south'] },
    { id: 'carrierA', utility: 'telecom', name: name('甲') },
    { id: 'carrierB', utility: 'telecom', name: name('乙') },
  ],
});

/** Ten in the morning in Shanghai. */
export const on = (day: string): string => `${day}T02:00:00.000Z`;

const law: Law = {
  catalogue,
  calendar: createCalendar(weekdaysCalendar('2018-01-01', '2026-12-31')),
  dayOf: civilDayIn('Asia/Shanghai'),
  beginOf: dayBeginIn('Asia/Shanghai'),
};

export const momentOn = (day: string): Moment => momentAt(law, on(day));

export const projectCode = '2020-310116-47-03-000000';

export const facts: ProjectFacts = {
  name: '示例厂房',
  applicant: { name: '示例建设单位 01', creditCode: '91310116MA1J000100' },
  category: 'civil',
  traits: [],
  address: '示例路 1 号',
  locality: 'north',
  height: 40,
  investment: 1200,
  utilities: [
    { utility: 'water', demand: { pipeDiameter: 100 }, neededBy: '2022-03-01' },
    { utility: 'power', demand: { capacity: 400, voltage: 10 } },
    { utility: 'telecom', demand: { lines: 4 }, companies: ['carrierA', 'carrierB'] },
  ],
};
