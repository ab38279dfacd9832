import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { type SubjectCommand, subjectCommands } from '@onewindow/schema/commitment/commands.ts';
import { subjectEvents } from '@onewindow/schema/commitment/events.ts';
import { describe, it } from 'vitest';

import { catalogue, creditCode, registered, site } from './commitment.fixtures.ts';
import { subjectDecider } from './subjectDecider.ts';

const { given } = specification(conforming(subjectDecider, { commands: subjectCommands, events: subjectEvents }), {
  now: '2021-06-01T02:00:00.000Z',
  catalogue,
});

const failing = '91310116MA1J000101';
const register = (changes: object = {}, beside: object = {}): SubjectCommand => ({
  type: 'RegisterSubject',
  data: { subject: { ...site, ...changes }, ...beside },
});
const amend = (changes: object, beside: object = {}): SubjectCommand => ({
  type: 'AmendSubject',
  data: { code: site.code, reason: '迁址', changes, ...beside },
});
const assess = (risk: 'low' | 'medium' | 'high'): SubjectCommand => ({
  type: 'AssessSubjectRisk',
  data: { code: site.code, risk, reason: '上月有投诉' },
});

describe('a subject', () => {
  it('is registered once, as it is told', () => {
    given()
      .when(register())
      .yields({ type: 'SubjectRegistered', data: { subject: site } });
    given(registered).when(register()).refuses('subject-already-registered', 'subject.code');
  });

  it('lies in a locality of the catalogue, and its enterprise has a credit code that checks, unless there is a reason', () => {
    given()
      .when(register({ locality: 'nowhere' }))
      .refuses('locality-unknown', 'subject.locality');
    const enterprise = { name: '甲', creditCode: failing };
    given().when(register({ enterprise })).refuses('credit-code-check-failed', 'subject.enterprise.creditCode');
    given()
      .when(register({ enterprise }, { creditCodeReason: '营业执照如此' }))
      .yields({ type: 'SubjectRegistered', data: { creditCodeReason: '营业执照如此' } });
  });

  it('has a project’s code if it is one, and its own credit code if it is an enterprise', () => {
    given()
      .when(register({ kind: 'project' }))
      .refuses('subject-code-malformed', 'subject.code');
    given()
      .when(register({ kind: 'project', code: '2102-310116-04-01-000001' }))
      .yields({ type: 'SubjectRegistered' });
    given()
      .when(register({ kind: 'enterprise' }))
      .refuses('enterprise-code-differs', 'subject.code');
    given()
      .when(register({ kind: 'enterprise', code: creditCode }))
      .yields({ type: 'SubjectRegistered' });
  });

  it('is amended by what differs, with the reason, into one that could have been registered', () => {
    given(registered)
      .when(amend({ locality: 'south', name: site.name }))
      .yields({ type: 'SubjectAmended', data: { changes: { locality: 'south' }, reason: '迁址' } });
    given(registered)
      .when(amend({ name: site.name }))
      .refuses('nothing-to-amend', 'changes');
    given(registered)
      .when(amend({ locality: 'nowhere' }))
      .refuses('locality-unknown', 'changes.locality');
    const enterprise = { name: '乙', creditCode: failing };
    given(registered).when(amend({ enterprise })).refuses('credit-code-check-failed', 'changes.enterprise.creditCode');
    given(registered)
      .when(amend({ enterprise }, { creditCodeReason: '营业执照如此' }))
      .yields({ type: 'SubjectAmended', data: { creditCodeReason: '营业执照如此' } });
  });

  it('keeps a credit code that was accepted once when something else of it is amended', () => {
    const [odd] = given()
      .when(register({ enterprise: { name: '乙', creditCode: failing } }, { creditCodeReason: '营业执照如此' }))
      .facts();
    given(odd!)
      .when(amend({ enterprise: { name: '丙', creditCode: failing } }))
      .yields({ type: 'SubjectAmended' });
  });

  it('has its risk assessed by somebody who says why, and not twice the same', () => {
    given(registered)
      .when(assess('high'))
      .yields({ type: 'SubjectRiskAssessed', data: { risk: 'high' } });
    const [high] = given(registered).when(assess('high')).facts();
    given(registered, high!).when(assess('high')).refuses('risk-already-so', 'risk');
    given(registered, high!).when(assess('low')).yields({ type: 'SubjectRiskAssessed' });
  });

  it('is not there before it is registered', () => {
    given()
      .when(amend({ locality: 'south' }))
      .refuses('subject-unknown', 'code');
    given().when(assess('high')).refuses('subject-unknown', 'code');
  });
});
