import { civilDayIn } from '@onewindow/kernel/civilDay.ts';
import { createCalendar, weekdaysCalendar } from '@onewindow/kernel/workingDays.ts';
import { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { InspectionEvent } from '@onewindow/schema/inspection/events.ts';
import type { Finding } from '@onewindow/schema/inspection/values.ts';

import { catalogue as smallCentre, site } from '../commitment/commitment.fixtures.ts';

const name = (text: string) => ({ 'zh-CN': text, en: text });

/** A small centre that says what counts against a firm. */
export const catalogue = Catalogue.parse({
  ...smallCentre,
  departments: ['construction', 'health'].map((id) => ({ id, name: name(id) })),
  commitments: {
    ...smallCentre.commitments,
    conducts: [
      { id: 'refusal', name: name('拒不整改'), on: ['refused'], points: 6, stands: 365, repairableAfter: 90 },
      {
        id: 'lateness',
        name: name('逾期未整改'),
        on: ['late', 'notDone'],
        points: 3,
        stands: 100,
        repairableAfter: 30,
      },
      { id: 'falsehood', name: name('虚假承诺'), points: 12, stands: 1095, repairableAfter: 180 },
    ],
    rectification: { most: 30, extension: 10 },
  },
});

export const calendar = createCalendar(weekdaysCalendar('2000-01-01', '2100-12-31'));
export const dayOf = civilDayIn('Asia/Shanghai');

export const inspection = 'open-north-1.JS-2021-0001';
export const clauses = ['plan', 'health', 'cameras'];

/** Noon of a day at the centre. */
export const noonOf = (day: string): string => `${day}T04:00:00.000Z`;

export const evidence = [{ name: '现场照片', sha256: 'a'.repeat(64), location: '执法记录 12' }];
/** What was found, where all the rest is met. */
export const findings = (...others: readonly Finding[]): Finding[] =>
  clauses.map((clause) => others.find((one) => one.clause === clause) ?? { clause, outcome: 'met' });
export const noCameras: Finding = { clause: 'cameras', outcome: 'notMet', words: '样板房监控离线', evidence };
export const healthNotSeen: Finding = { clause: 'health', outcome: 'notSeen', words: '登记册当日送检' };

type Data<Type extends InspectionEvent['type']> = Extract<InspectionEvent, { type: Type }>['data'];
const fact =
  <Type extends InspectionEvent['type']>(type: Type) =>
  (day: string, said: Omit<Data<Type>, 'inspection' | 'occurredAt'>) =>
    ({ type, data: { inspection, ...said, occurredAt: noonOf(day) } }) as unknown as Extract<
      InspectionEvent,
      { type: Type }
    >;

/** Tuesday 1 June 2021: it was drawn, and two inspectors for it. */
export const opened = fact('InspectionOpened')('2021-06-01', {
  subject: site,
  kind: 'open',
  commitment: 'JS-2021-0001.open.1',
  draw: 'open-north-1',
  inspectors: [
    { id: 'li', department: 'construction' },
    { id: 'wang', department: 'health' },
  ],
  checklist: smallCentre.commitments.kinds[0]?.clauses ?? [],
});
export const recorded = (...others: readonly Finding[]) =>
  fact('InspectionRecorded')('2021-06-02', {
    by: 'li',
    mode: 'onSite',
    visitedOn: '2021-06-02',
    findings: findings(...others),
  });
export const confirmed = fact('InspectionConfirmed')('2021-06-02', { by: 'wang' });
export const closed = fact('InspectionClosed');
export const objected = fact('InspectionObjected')('2021-06-02', {
  by: 'wang',
  clauses: ['cameras'],
  reason: '监控当时在线',
});
/** Ten days from Wednesday 2 June end on Saturday the 12th, so on Monday the 14th. */
export const ordered = fact('RectificationOrdered')('2021-06-02', {
  words: '恢复监控在线',
  days: 10,
  dueOn: '2021-06-14',
  by: ['li'],
});
export const extended = fact('RectificationExtended')('2021-06-10', {
  reason: '设备到货延迟',
  days: 5,
  dueOn: '2021-06-21',
  by: ['construction.head'],
});
export const reported = (day: string) => fact('RectificationReported')(day, { words: '监控已恢复', evidence });
export const checked = (day: string, done: boolean, pastDue: boolean) =>
  fact('RectificationChecked')(day, { done, pastDue, by: 'wang', ...(!done && { words: '仍离线' }) });
export const refusedBy = fact('RectificationRefused')('2021-06-05', { by: 'wang', words: '企业拒绝整改' });
export const late = fact('RectificationLate')('2021-06-15', { dueOn: '2021-06-14' });
export const published = fact('CircularPublished')('2021-06-16', {
  number: '通报〔2021〕1号',
  title: '关于示例家园销售现场逾期未整改的通报',
  text: '经查，监控离线，逾期未整改到位。',
  ground: 'late',
  subject: site,
  conduct: 'lateness',
  by: ['centreHead'],
});
export const withdrawn = fact('CircularWithdrawn')('2021-06-20', {
  number: '通报〔2021〕1号',
  reason: '送达有误',
  approvedBy: { name: '王五' },
  by: ['construction.head'],
});

/** Up to where an order runs. */
export const untilOrdered = [opened, recorded(noCameras), confirmed, ordered];
