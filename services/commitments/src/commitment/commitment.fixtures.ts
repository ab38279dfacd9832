import { civilDayIn } from '@onewindow/kernel/civilDay.ts';
import { createCalendar, weekdaysCalendar } from '@onewindow/kernel/workingDays.ts';
import { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { CommitmentEvent, SubjectEvent } from '@onewindow/schema/commitment/events.ts';
import type { Subject } from '@onewindow/schema/commitment/values.ts';

const name = (text: string) => ({ 'zh-CN': text, en: text });
const named = (...ids: string[]) => ids.map((id) => ({ id, name: name(id) }));
const kind = (id: string, subject: string, holds: object | string, beside: object = {}) => ({
  id,
  name: name(`承诺 ${id}`),
  subjects: [subject],
  clauses: ['plan', 'health', 'cameras'].map((clause) => ({ clause, text: name(`条件 ${clause}`) })),
  consequences: [name('责令限期整改')],
  holds,
  ...beside,
});

/** A small centre that knows a kind of commitment for each kind of subject. */
export const catalogue = Catalogue.parse({
  id: 'example',
  version: 'example-1',
  name: name('示例中心'),
  regionCode: '310116',
  issuer: name('示例审批局'),
  zone: 'Asia/Shanghai',
  calendar: { kind: 'weekdays' },
  codes: 'cn',
  categories: named('civil'),
  localities: named('north', 'south'),
  departments: named('construction'),
  stages: [
    {
      id: 'permit',
      name: name('施工许可'),
      items: [{ id: 'P1', name: name('施工许可证'), department: 'construction', kind: 'permit' }],
    },
  ],
  commitments: {
    kinds: [
      kind('open', 'salesSite', { months: 6 }, { barredAfterFalse: { months: 6 } }),
      kind('resume', 'enterprise', 'untilWithdrawn'),
      kind('works', 'project', { days: 10 }),
    ],
  },
});

export const law = {
  catalogue,
  calendar: createCalendar(weekdaysCalendar('2000-01-01', '2100-12-31')),
  dayOf: civilDayIn(catalogue.zone),
};

export const creditCode = '91310116MA1J000100';
export const projectCode = '2102-310116-04-01-000001';

export const site: Subject = {
  kind: 'salesSite',
  code: 'JS-2021-0001',
  name: '示例家园销售现场',
  locality: 'north',
  address: '示例路 1 号',
  enterprise: { name: '示例置业有限公司', creditCode },
};

export const registered: SubjectEvent = {
  type: 'SubjectRegistered',
  data: { subject: site, occurredAt: '2021-05-31T02:00:00.000Z' },
};

/** The first commitment of the site, made on 2021-06-01. */
export const made: CommitmentEvent = {
  type: 'CommitmentMade',
  data: {
    commitment: `${site.code}.open.1`,
    kind: 'open',
    title: name('承诺 open'),
    subject: site,
    told: catalogue.commitments.kinds[0]?.clauses ?? [],
    consequences: [name('责令限期整改')],
    madeOn: '2021-06-01',
    validUntil: '2021-12-01',
    catalogue: 'example-1',
    occurredAt: '2021-06-01T02:00:00.000Z',
  },
};
