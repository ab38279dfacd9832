import { describe, expect, it } from 'vitest';

import { at, cellsOf, type Happened, law, rowAfter } from '../../folding.fixtures.ts';
import { last } from '../../lastInOrder.ts';
import { circulars } from './circulars.ts';
import { awaitsOf, creditRecords, pointsOf, publicCredit } from './creditRecords.ts';
import { inspections, isOverdue } from './inspections.ts';
import { publicFindings } from './publicFindings.ts';

const subject = {
  kind: 'salesSite',
  code: 'JS-2026-0001',
  name: '示例家园销售现场',
  locality: 'langxia',
  enterprise: { name: '示例置业有限公司', creditCode: '91310116MA1J000100' },
};
const inspection = 'salesSiteOpening-all-1.JS-2026-0001';
const clause = (id: string) => ({ clause: id, text: { 'zh-CN': id, en: id } });
const on = (day: string, type: string, said: object): Happened => ({ type, data: { ...said, occurredAt: at(day) } });
const fact = (day: string, type: string, said: object = {}) => on(day, type, { inspection, ...said });

const opened = fact('2026-05-06', 'InspectionOpened', {
  subject,
  kind: 'salesSiteOpening',
  commitment: 'JS-2026-0001.salesSiteOpening.1',
  draw: 'salesSiteOpening-all-1',
  inspectors: [
    { id: 'li', department: 'housing' },
    { id: 'wang', department: 'fire' },
  ],
  checklist: [clause('plan'), clause('cameras')],
});
const recorded = (outcome: string) =>
  fact('2026-05-07', 'InspectionRecorded', {
    by: 'li',
    mode: 'video',
    visitedOn: '2026-05-07',
    findings: [
      { clause: 'plan', outcome: 'met' },
      { clause: 'cameras', outcome, words: '张三说监控离线' },
    ],
  });
const confirmed = fact('2026-05-08', 'InspectionConfirmed', { by: 'wang' });
const ordered = fact('2026-05-08', 'RectificationOrdered', {
  words: '恢复',
  days: 10,
  dueOn: '2026-05-18',
  by: ['li'],
});
const late = fact('2026-05-19', 'RectificationLate', { dueOn: '2026-05-18' });
const published = fact('2026-05-20', 'CircularPublished', {
  number: '通报〔2026〕1号',
  title: '通报',
  text: '逾期未整改。',
  ground: 'late',
  subject,
  by: ['centreHead'],
});
const withdrawn = fact('2026-05-21', 'CircularWithdrawn', {
  number: '通报〔2026〕1号',
  reason: '送达有误',
  approvedBy: { name: '王五' },
  by: ['housing.head'],
});

const projection = inspections(law);
const rowOf = (...facts: readonly Happened[]) => rowAfter(projection, ...facts);
const publicOf = (...facts: readonly Happened[]) => publicFindings.rows(rowOf(...facts));

describe('an inspection', () => {
  it('stands in lists by its state, its place, its firm, who inspects, and by when something is due', () => {
    expect(cellsOf(projection, rowOf(opened))).toMatchObject({
      state: 'awaitingFindings',
      pending: 1,
      random: 1,
      locality: 'langxia',
      creditCode: '91310116MA1J000100',
      inspectors: '|li|wang|',
      departments: '|housing|fire|',
      dueOn: last,
    });
    expect(cellsOf(projection, rowOf(opened, recorded('notMet'), confirmed, ordered))).toMatchObject({
      state: 'awaitingRectification',
      dueOn: '2026-05-18',
    });
  });

  it('is overdue from the day after its last, before anybody puts that on record, and no more once it is put right', () => {
    const row = rowOf(opened, recorded('notMet'), confirmed, ordered);
    expect([isOverdue(row, '2026-05-18'), isOverdue(row, '2026-05-19')]).toEqual([false, true]);
    const reported = fact('2026-05-20', 'RectificationReported', { words: '已恢复', evidence: [] });
    const checked = fact('2026-05-20', 'RectificationChecked', { done: true, pastDue: true, by: 'wang' });
    const closed = fact('2026-05-20', 'InspectionClosed', { how: 'rectified' });
    const over = rowOf(opened, recorded('notMet'), confirmed, ordered, late, reported, checked, closed);
    expect([over.state, over.fault, isOverdue(over, '2026-05-21')]).toEqual(['rectified', 'late', false]);
  });

  it('tells everybody what was found once another has confirmed it: no words, nobody’s name', () => {
    expect(publicOf(opened, recorded('notMet'))).toEqual([]);
    const [found] = publicOf(opened, recorded('notMet'), confirmed, ordered, late, published);
    expect(found).toMatchObject({
      key: inspection,
      row: { random: true, fault: 'late', circular: '通报〔2026〕1号', commitment: 'JS-2026-0001.salesSiteOpening.1' },
    });
    for (const personal of ['张三', 'li', 'wang']) expect(JSON.stringify(found)).not.toContain(`"${personal}`);
    expect(JSON.stringify(found)).not.toContain('张三');
  });
});

describe('a circular', () => {
  it('stays readable when it is withdrawn, and says when and why', () => {
    const row = rowAfter(circulars(law), published, withdrawn);
    expect(row).toMatchObject({ text: '逾期未整改。', withdrawn: { on: '2026-05-21', reason: '送达有误' } });
    expect(cellsOf(circulars(law), row)).toMatchObject({ withdrawnOn: '2026-05-21', locality: 'langxia' });
  });
});

describe('a credit record', () => {
  const about = { creditCode: '91310116MA1J000100', inspection, circular: '通报〔2026〕1号' };
  const entered = (n: number, points: number) =>
    on('2026-05-20', 'CreditEntered', {
      ...about,
      entry: `91310116MA1J000100.${n}`,
      enterprise: '示例置业有限公司',
      conduct: 'rectificationLate',
      points,
      repairableOn: '2026-06-19',
      endsOn: '2027-05-20',
      by: [],
      publishedBy: ['centreHead'],
    });
  const of = (day: string, type: string, said: object = {}) =>
    on(day, type, { ...about, entry: '91310116MA1J000100.1', ...said });
  const record = (...facts: readonly Happened[]) => rowAfter(creditRecords(law), ...facts);

  it('counts the points of what stands, until that is repaired or ends', () => {
    expect(pointsOf(record(entered(1, 3), entered(2, 6)))).toBe(9);
    expect(pointsOf(record(entered(1, 3), entered(2, 6), of('2026-06-20', 'CreditRepaired', { by: [] })))).toBe(6);
    expect(pointsOf(record(entered(1, 3), of('2027-05-21', 'CreditEnded', { why: 'timeOver' })))).toBe(0);
  });

  it('says what a mark waits for, and tells everybody nothing of what the firm says', () => {
    const applied = of('2026-06-19', 'CreditRepairApplied', { words: '王小姐联系' });
    const objected = of('2026-06-19', 'CreditObjected', { words: '有误' });
    const [mark] = record(entered(1, 3), applied).marks;
    expect(awaitsOf(mark!)).toBe('repair');
    expect(awaitsOf(record(entered(1, 3), applied, objected).marks[0]!)).toBe('answer');
    const answered = of('2026-06-20', 'CreditObjectionAnswered', { upheld: false, words: '无误', by: [] });
    expect(awaitsOf(record(entered(1, 3), objected, answered).marks[0]!)).toBeUndefined();
    expect(JSON.stringify(publicCredit.rows(record(entered(1, 3), applied)))).not.toContain('王小姐');
  });
});
