import { civilDayIn } from '@onewindow/kernel/civilDay.ts';
import type { CommitmentEvent, SubjectEvent } from '@onewindow/schema/commitment/events.ts';
import type { Subject } from '@onewindow/schema/commitment/values.ts';
import { describe, expect, it } from 'vitest';

import { folded } from '../../folding.fixtures.ts';
import { caseCommitments } from './caseCommitments.ts';
import { commitments } from './commitments.ts';
import { publicCommitments } from './publicCommitments.ts';
import { stateOn } from './standing.ts';
import { subjects } from './subjects.ts';

const dayOf = civilDayIn('Asia/Shanghai');
const subject: Subject = {
  kind: 'salesSite',
  code: 'JS-2021-0001',
  name: '示例家园 Ａ',
  locality: 'langxia',
  address: '示例路 1 号',
  enterprise: { name: '示例置业', creditCode: '91310116MA1J000100' },
};
const [first, second] = ['JS-2021-0001.open.1', 'JS-2021-0001.open.2'];
const told = [{ clause: 'plan', text: { 'zh-CN': '有方案', en: 'There is a plan' } }];
const made = (commitment: string, more: object = {}): CommitmentEvent => ({
  type: 'CommitmentMade',
  data: {
    commitment,
    kind: 'open',
    title: { 'zh-CN': '开放承诺', en: 'Opening' },
    subject,
    told,
    consequences: [{ 'zh-CN': '通报', en: 'A circular' }],
    madeOn: '2021-06-01',
    validUntil: '2021-12-01',
    contact: { name: 'sealed:王', phone: 'sealed:1' },
    catalogue: 'v1',
    occurredAt: '2021-06-01T02:00:00.000Z',
    ...more,
  },
});
const occurredAt = '2021-07-01T17:00:00.000Z';
const withdrawn: CommitmentEvent = {
  type: 'CommitmentWithdrawn',
  data: { commitment: first, reason: '王某离职', occurredAt },
};
const foundFalse: CommitmentEvent = {
  type: 'CommitmentFoundFalse',
  data: { commitment: first, reason: '王某作假', evidence: '照片', barredUntil: '2022-01-02', occurredAt },
};
const rested = (caseId: string): CommitmentEvent => ({
  type: 'CaseRestedOnCommitment',
  data: { commitment: first, caseId, occurredAt },
});

const shown = (...facts: readonly CommitmentEvent[]) => folded(commitments({ dayOf }), ...facts);
const published = (...facts: readonly CommitmentEvent[]) => folded(publicCommitments({ dayOf }), ...facts);

describe('a commitment', () => {
  it('is shown as its notice told it, and found by its number and what its subject and enterprise are called', () => {
    const row = shown(made(first)).get(first)!;
    expect(row).toMatchObject({
      state: 'inForce',
      subject,
      told,
      madeOn: '2021-06-01',
      validUntil: '2021-12-01',
      cases: [],
    });
    expect(commitments({ dayOf }).columns.words(row)).toBe(
      `js-2021-0001.open.1\n示例家园 a\n示例置业\n91310116ma1j000100`,
    );
  });

  it('that is replaced says by which and since when, and the other which it replaced', () => {
    const rows = shown(made(first), made(second, { replaces: first, madeOn: '2021-06-20' }));
    expect(rows.get(first)).toMatchObject({
      state: 'replaced',
      replacedBy: second,
      endedOn: '2021-06-20',
      revision: 0,
    });
    expect(rows.get(second)).toMatchObject({ state: 'inForce', replaces: first });
  });

  it('that was withdrawn, has lapsed or was found false says so, and since when by the civil day there', () => {
    expect(shown(made(first), withdrawn).get(first)).toMatchObject({ state: 'withdrawn', endedOn: '2021-07-02' });
    const lapsed: CommitmentEvent = {
      type: 'CommitmentLapsed',
      data: { commitment: first, occurredAt: '2021-12-05T00:00:00.000Z' },
    };
    expect(shown(made(first), lapsed).get(first)).toMatchObject({ state: 'lapsed', endedOn: '2021-12-01' });
    expect(shown(made(first), foundFalse).get(first)).toMatchObject({
      state: 'foundFalse',
      foundFalseOn: '2021-07-02',
      finding: { barredUntil: '2022-01-02', evidence: '照片' },
    });
  });

  it('that was withdrawn before it was found false ended when it was withdrawn', () => {
    const later = { ...foundFalse, data: { ...foundFalse.data, occurredAt: '2021-08-01T02:00:00.000Z' } };
    expect(shown(made(first), withdrawn, later as CommitmentEvent).get(first)).toMatchObject({
      state: 'foundFalse',
      endedOn: '2021-07-02',
      foundFalseOn: '2021-08-01',
    });
  });

  it('has lapsed on the day after its last, whether that is on record or not', () => {
    const row = shown(made(first)).get(first)!;
    expect([stateOn(row, '2021-12-01'), stateOn(row, '2021-12-02')]).toEqual(['inForce', 'lapsed']);
    expect(stateOn(shown(made(first), withdrawn).get(first)!, '2021-12-02')).toBe('withdrawn');
  });

  it('carries its cases, and each case names it', () => {
    const facts = [made(first), rested('c.permit.1'), rested('c.permit.2')];
    expect(shown(...facts).get(first)?.cases).toEqual(['c.permit.1', 'c.permit.2']);
    const rows = folded(caseCommitments, ...facts);
    expect(rows.get('c.permit.2')).toEqual({ commitments: [first] });
  });
});

describe('what everybody may know of a commitment', () => {
  it('follows it, and holds nobody’s name and nothing that somebody wrote', () => {
    const rows = published(made(first), withdrawn, foundFalse, rested('c.permit.1'));
    expect(rows.get(first)).toMatchObject({ state: 'foundFalse', foundFalseOn: '2021-07-02', subject });
    expect(JSON.stringify([...rows])).not.toMatch(/王|照片|sealed|c\.permit/u);
  });
});

describe('a subject', () => {
  const registered: SubjectEvent = { type: 'SubjectRegistered', data: { subject, occurredAt } };

  it('is shown as it was last described, with its risk once somebody has assessed it', () => {
    const amended: SubjectEvent = {
      type: 'SubjectAmended',
      data: { code: subject.code, reason: '迁址', changes: { locality: 'zhujing' }, occurredAt },
    };
    const assessed: SubjectEvent = {
      type: 'SubjectRiskAssessed',
      data: { code: subject.code, risk: 'high', reason: '有投诉', occurredAt },
    };
    const row = folded(subjects, registered, amended, assessed).get(subject.code);
    expect(row).toEqual({ ...subject, locality: 'zhujing', risk: 'high', riskReason: '有投诉', revision: 2 });
    expect(folded(subjects, registered).get(subject.code)).not.toHaveProperty('risk');
  });
});
