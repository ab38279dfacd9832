import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { AcceptedItem } from '@onewindow/schema/case/values.ts';

import { at } from '../folding.fixtures.ts';

export const projectCode = '2604-310116-04-01-000001';
export const caseId = `${projectCode}.constructionPermit.1`;

type Data<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>['data'];
/** What a fact says besides whose it is and when. */
type Said<Type extends CaseEvent['type']> = Omit<Data<Type>, 'caseId' | 'occurredAt'>;

/** A fact of the case, on a day at ten in the morning. */
export const on = <Type extends CaseEvent['type']>(day: Day, type: Type, said: Said<Type>): CaseEvent =>
  ({ type, data: { caseId, ...said, occurredAt: at(day) } }) as unknown as CaseEvent;

/** The permit's technical review has fifteen working days, the permit itself seven calendar days after that; the filing none. */
export const items: AcceptedItem[] = [
  {
    item: 'C1',
    department: 'fire',
    kind: 'technicalReview',
    after: [],
    statutory: { days: 15, unit: 'workingDays', from: 'acceptance' },
  },
  { item: 'C2', department: 'quality', kind: 'filing', after: [] },
  {
    item: 'C6',
    department: 'construction',
    kind: 'permit',
    after: ['C1'],
    statutory: { days: 7, unit: 'calendarDays', from: 'acceptance' },
  },
];

export const submitted = on('2026-04-20', 'CaseSubmitted', {
  projectCode,
  stage: 'constructionPermit',
  kind: 'new',
  units: 'all',
  channel: 'window',
  receivedOn: '2026-04-20',
  materials: [],
  hindrances: [],
  silence: { days: 5, unit: 'workingDays' },
  catalogue: 'example-1',
});
export const asked = on('2026-04-22', 'CorrectionRequested', { defects: ['缺少图纸'] });
export const supplied = on('2026-04-24', 'CorrectionSupplied', { lines: [1], complete: true, materials: [] });
export const accepted = on('2026-04-27', 'CaseAccepted', {
  projectCode,
  stage: 'constructionPermit',
  acceptedOn: '2026-04-27',
  bySilence: false,
  category: 'industrial',
  locality: 'langxia',
  committed: 10,
  items,
  catalogue: 'example-1',
});
export const refused = on('2026-04-27', 'AcceptanceRefused', { ground: 'notOurCompetence', reason: '不属本机关' });
const department = { C1: 'fire', C2: 'quality', C6: 'construction' } as const;
type Item = keyof typeof department;
export const opened = (day: Day, item: Item, round = 1): CaseEvent =>
  on(day, 'ReviewOpened', { item, department: department[item], round });
export const concluded = (day: Day, item: Item, outcome: Data<'ReviewConcluded'>['outcome'], round = 1): CaseEvent =>
  on(day, 'ReviewConcluded', { item, department: department[item], round, outcome });
export const itemDecided = (
  day: Day,
  item: 'C2' | 'C6',
  outcome: Data<'ItemDecided'>['outcome'],
  said: Partial<Said<'ItemDecided'>> = {},
): CaseEvent => on(day, 'ItemDecided', { item, authority: department[item], round: 1, outcome, ...said });
export const ended = (day: Day, outcome: Data<'CaseConcluded'>['outcome']): CaseEvent =>
  on(day, 'CaseConcluded', { outcome });
export const answered = on('2026-05-06', 'ObjectionAnswered', { item: 'C1', answer: '已修改', materials: [] });
export const hearing = on('2026-05-11', 'SpecialProcedureStarted', {
  procedure: 1,
  kind: 'hearing',
  items: ['C6'],
  suspends: true,
  ground: '利害关系人申请',
  expectedDays: 20,
  notice: '听证告知书',
});
export const heard = on('2026-05-13', 'SpecialProcedureEnded', { procedure: 1 });
export const extended = on('2026-05-13', 'LimitExtended', {
  item: 'C6',
  days: 3,
  reason: '案情复杂',
  approvedBy: { name: '示例负责人' },
});
/** Of a log in which a case was decided as one. */
export const decided = on('2026-05-14', 'CaseDecided', {
  outcome: 'approved',
  delivery: { days: 10, unit: 'workingDays' },
});
export const issued = on('2026-05-14', 'CertificateIssued', {
  projectCode,
  item: 'C6',
  number: '310116202605140101',
  name: '建筑工程施工许可证',
  issuedOn: '2026-05-14',
  orders: [],
});
export const delivered = on('2026-05-18', 'DecisionDelivered', {
  means: 'counter',
  deliveredOn: '2026-05-18',
  receipt: '签收',
});
export const withdrawn = (day: Day): CaseEvent => on(day, 'CaseWithdrawn', { reason: '方案调整' });
export const revoked = on('2026-06-01', 'CertificateRevoked', {
  projectCode,
  item: 'C6',
  number: '310116202605140101',
  act: 'annulled',
  reason: '许可依据有误',
  orders: [],
});

/** An application that had to be completed, until it is accepted. */
export const untilAccepted = [submitted, asked, supplied, accepted] as const;
/** Its reviews: the filing agrees, the technical review only after an objection was answered. */
export const reviews = [
  opened('2026-04-28', 'C1'),
  opened('2026-04-28', 'C2'),
  itemDecided('2026-04-29', 'C2', 'approved'),
  concluded('2026-04-30', 'C1', 'object'),
  answered,
  opened('2026-05-06', 'C1', 2),
  concluded('2026-05-09', 'C1', 'agreeWithConditions', 2),
] as const;
/** The whole case, up to its decision. */
export const untilDecided = [
  ...untilAccepted,
  ...reviews,
  opened('2026-05-11', 'C6'),
  hearing,
  heard,
  extended,
  itemDecided('2026-05-14', 'C6', 'approved', { delivery: { days: 10, unit: 'workingDays' } }),
  ended('2026-05-14', 'approved'),
] as const;
