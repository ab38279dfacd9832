import type { IssueCommand } from '@onewindow/schema/issue/commands.ts';
import { describe, it } from 'vitest';

import { builder, round } from '../issues.fixtures.ts';
import { firm, given, issue, other, otherFirm } from './issue.fixtures.ts';

const record = (changes: object = {}): IssueCommand => ({
  type: 'RecordIssue',
  data: {
    round,
    kind: 'qualification',
    firm,
    words: '资质到期无法延续',
    source: 'visit',
    visit: 1,
    ...changes,
  },
});
const byHotline = { source: 'hotline', visit: undefined };
const withoutVisit = (changes: object): IssueCommand => {
  const { visit: _, ...data } = record({ ...byHotline, ...changes }).data as { readonly visit?: number };
  return { type: 'RecordIssue', data } as IssueCommand;
};

describe('an issue', () => {
  it('is recorded with what its kind promises, and with what the plan knows of its firm', () => {
    given()
      .when(record({ contact: { name: '周某', phone: '027-1' }, evidence: ['照片 1'] }))
      .yields({
        type: 'IssueRecorded',
        data: {
          issue,
          trade: 'construction',
          city: builder.city,
          evidence: ['照片 1'],
          limits: { act: 1, reply: 3, settle: 7, onRestDays: true },
        },
      });
    given()
      .when(record({ kind: 'finance' }))
      .yields({ type: 'IssueRecorded', data: { evidence: [], limits: undefined } });
  });

  it('is of a round and of a kind of the catalogue', () => {
    given().when(record(), { round: undefined }).refuses('round-unknown', 'round');
    given()
      .when(record({ kind: 'weather' }))
      .refuses('issue-kind-unknown', 'kind');
  });

  it('names the visit on which it was heard, which was to its firm, and no other names one', () => {
    given()
      .when(withoutVisit({ source: 'visit' }))
      .refuses('visit-missing', 'visit');
    given()
      .when(record({ source: 'platform' }))
      .refuses('visit-not-of-source', 'visit');
    given()
      .when(record({ visit: 9 }))
      .refuses('visit-unknown', 'visit');
    given()
      .when(record({ firm: otherFirm }))
      .refuses('firm-not-of-visit', 'firm.creditCode');
  });

  it('lies where the plan says, or else where the visit was, or where whoever records it says', () => {
    const stranger = { creditCode: '91420100MA4K00000Q', name: '未列入计划的企业' };
    given()
      .when(withoutVisit({ firm: stranger }))
      .yields({ type: 'IssueRecorded', data: { city: undefined, trade: undefined } });
    given()
      .when(withoutVisit({ firm: stranger, city: 'yichang' }))
      .yields({ type: 'IssueRecorded', data: { city: 'yichang' } });
    given()
      .when(withoutVisit({ firm: stranger, city: 'shanghai' }))
      .refuses('city-not-of-round', 'city');
    given()
      .when(withoutVisit({ city: 'yichang' }))
      .refuses('city-of-plan', 'city');
  });

  it('is about a firm and a project that there can be', () => {
    given()
      .when(withoutVisit({ firm: { ...firm, creditCode: '91420100MA4K000009' } }))
      .refuses('credit-code-wrong', 'firm.creditCode');
    given()
      .when(record({ project: '2004-420100-04-01-000001' }))
      .refuses('project-unknown', 'project');
    given()
      .when(record({ project: '2004-420100-04-01-000001' }), { projectIsThere: true })
      .yields({ type: 'IssueRecorded', data: { project: '2004-420100-04-01-000001' } });
  });

  it('that is not there is told to whoever wants something of it', () => {
    const commands: readonly IssueCommand[] = [
      { type: 'MergeIssue', data: { issue, into: other } },
      { type: 'RouteIssue', data: { issue, level: 'city', department: 'housing' } },
      { type: 'StrikeOffIssue', data: { issue } },
      { type: 'EscalateIssue', data: { issue, to: 'head' } },
    ];
    for (const command of commands) given().when(command).refuses('issue-unknown', 'issue');
  });
});
