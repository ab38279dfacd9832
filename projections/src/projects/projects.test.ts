import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';
import { describe, expect, it } from 'vitest';

import { at, cellsOf, folded, type Happened, rowAfter, takenOver } from '../folding.fixtures.ts';
import { projects } from './projects.ts';

const projectCode = '2604-310116-04-01-000001';
const facts: ProjectFacts = {
  name: '示例厂房 Ａ',
  applicant: { name: '示例建设单位 ACME' },
  category: 'industrial',
  traits: ['tall'],
  address: '示例路 1 号',
  locality: 'langxia',
  height: 40,
  utilities: [{ utility: 'water', demand: { pipeDiameter: 100 } }],
};
const occurredAt = at('2026-04-20');
const registered: ProjectEvent = { type: 'ProjectRegistered', data: { projectCode, ...facts, occurredAt } };
const amended = (changes: Partial<ProjectFacts>): ProjectEvent => ({
  type: 'ProjectAmended',
  data: { projectCode, reason: '设计变更', changes, occurredAt },
});
const marked: ProjectEvent = { type: 'ProjectMarkedAsKey', data: { projectCode, reason: '重点工程', occurredAt } };
const approvedBefore: ProjectEvent = {
  type: 'PriorApprovalRecorded',
  data: {
    projectCode,
    stage: 'designScheme',
    number: '旧 1',
    issuer: '规划局',
    issuedOn: '2020-03-02',
    reason: '此前已批',
    occurredAt,
  },
};
const projectAfter = (...happened: readonly Happened[]) => rowAfter(projects, ...happened);
const shownAfter = (...happened: readonly Happened[]) => cellsOf(projects, projectAfter(...happened));

describe('a project', () => {
  it('is what its owner said of it', () => {
    expect(folded(projects, registered)).toEqual(
      new Map([[projectCode, { projectCode, facts, isKeyProject: false, revision: 0 }]]),
    );
  });

  it('says of which ledger it was taken over, also when it was amended here', () => {
    expect(projectAfter(...takenOver('import', registered), amended({ height: 50 }))).toMatchObject({
      ledger: 'import',
    });
    expect(projectAfter(registered)).not.toHaveProperty('ledger');
  });

  it('is as it was last described: what an amendment names replaces what was, whole, and the rest stays', () => {
    const utilities = [{ utility: 'power', demand: { capacity: 400 } }];
    expect(projectAfter(registered, amended({ utilities, locality: 'zhujing' }), amended({ height: 50 }))).toEqual({
      projectCode,
      facts: { ...facts, utilities, locality: 'zhujing', height: 50 },
      isKeyProject: false,
      revision: 2,
    });
  });

  it('stays a key project once it is marked as one', () => {
    expect(projectAfter(registered, marked, amended({ height: 50 }))).toMatchObject({
      isKeyProject: true,
      facts: { height: 50 },
      revision: 2,
    });
  });

  it('does not change where something was approved before, but its stream goes on', () => {
    expect(projectAfter(registered, approvedBefore)).toEqual({ ...projectAfter(registered), revision: 1 });
  });

  it('is none before it is registered', () => {
    expect(folded(projects, amended({ height: 50 }), marked, approvedBefore).size).toBe(0);
  });
});

describe('what projects are found by', () => {
  it('is category and locality, as they are now', () => {
    expect(shownAfter(registered)).toMatchObject({ name: '示例厂房 Ａ', category: 'industrial', locality: 'langxia' });
    expect(shownAfter(registered, amended({ name: '新名', category: 'civil', locality: 'zhujing' }))).toMatchObject({
      name: '新名',
      category: 'civil',
      locality: 'zhujing',
    });
  });

  it('is one text of name, code and applicant, without capitals or widths', () => {
    expect(shownAfter(registered)['words']).toBe(`示例厂房 a\n${projectCode}\n示例建设单位 acme`);
    const { applicant: _, ...anonymous } = facts;
    const nobody: ProjectEvent = { type: 'ProjectRegistered', data: { projectCode, ...anonymous, occurredAt } };
    expect(shownAfter(nobody)['words']).toBe(`示例厂房 a\n${projectCode}\n`);
    expect(shownAfter(registered, amended({ applicant: { name: 'New Owner' } }))['words']).toContain('new owner');
  });
});
