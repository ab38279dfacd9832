import { conforming, specification } from '@onewindow/kernel/spec.ts';
import {
  type CommitmentCommand,
  internalCommitmentCommands,
  offeredCommitmentCommands,
} from '@onewindow/schema/commitment/commands.ts';
import { type CommitmentEvent, commitmentEvents } from '@onewindow/schema/commitment/events.ts';
import { describe, expect, it } from 'vitest';

import { catalogue, creditCode, law, made, projectCode, site } from './commitment.fixtures.ts';
import type { CommitmentContext } from './commitmentContext.ts';
import { commitmentDecider } from './commitmentDecider.ts';
import { type Commitment, evolveCommitment } from './commitmentState.ts';

const usual: CommitmentContext = {
  law,
  now: '2021-06-01T02:00:00.000Z',
  today: '2021-06-01',
  known: undefined,
  earlier: [],
  isReplaced: false,
};
const { given } = specification(
  conforming(commitmentDecider, {
    commands: [...offeredCommitmentCommands, ...internalCommitmentCommands],
    events: commitmentEvents,
  }),
  usual,
);

const commitment = `${site.code}.open.1`;
const clauses = ['plan', 'health', 'cameras'];
const commit = (changes: object = {}): CommitmentCommand => ({
  type: 'Commit',
  data: { subject: site, kind: 'open', ticked: clauses, ...changes },
});
const withdraw: CommitmentCommand = { type: 'WithdrawCommitment', data: { commitment, reason: '停止销售' } };
const lapse: CommitmentCommand = { type: 'LapseCommitment', data: { commitment } };
const findFalse = (changes: object = {}): CommitmentCommand => ({
  type: 'FindCommitmentFalse',
  data: { commitment, reason: '监控未接入', evidence: '现场照片 3 张', ...changes },
});
const rest = (caseId: string): CommitmentCommand => ({ type: 'RestCaseOnCommitment', data: { commitment, caseId } });
const after = (...history: CommitmentEvent[]): Commitment[] => {
  const state = history.reduce<Commitment | undefined>(evolveCommitment, undefined);
  return state ? [state] : [];
};
const withdrawn = given(made).when(withdraw).facts();
const foundFalse = given(made).when(findFalse()).facts();

describe('a commitment', () => {
  it('is made with its notice: numbered, dated, with every clause and consequence as they were told', () => {
    const [fact] = given()
      .when(commit({ contact: { name: '王', phone: '13800000000' } }))
      .facts();
    expect(fact?.data).toMatchObject({
      commitment,
      madeOn: '2021-06-01',
      validUntil: '2021-12-01',
      subject: site,
      told: catalogue.commitments.kinds[0]?.clauses,
      consequences: catalogue.commitments.kinds[0]?.consequences,
      title: { 'zh-CN': '承诺 open' },
      contact: { name: '王' },
      catalogue: 'example-1',
    });
  });

  it('holds for days or months, to the next working day where its last is none, or until it is withdrawn', () => {
    given()
      .when(commit(), { today: '2021-11-05' })
      .yields({ type: 'CommitmentMade', data: { validUntil: '2022-05-05' } });
    given()
      .when(commit(), { today: '2021-06-05' })
      .yields({ type: 'CommitmentMade', data: { validUntil: '2021-12-06' } });
    const project = { ...site, kind: 'project', code: projectCode };
    given()
      .when(commit({ subject: project, kind: 'works' }))
      .yields({ type: 'CommitmentMade', data: { validUntil: '2021-06-11' } });
    given()
      .when(commit({ subject: project, kind: 'works' }), { today: '2021-06-02' })
      .yields({ type: 'CommitmentMade', data: { validUntil: '2021-06-14' } });
    given()
      .when(commit({ subject: { ...site, kind: 'enterprise', code: creditCode }, kind: 'resume' }))
      .yields({ type: 'CommitmentMade', data: { validUntil: undefined } });
  });

  it('ticks every clause that is told, each once, and no other', () => {
    given()
      .when(commit({ ticked: ['plan', 'cameras'] }))
      .refuses('clause-not-ticked', 'ticked');
    const { decide, initial } = commitmentDecider;
    expect(decide(commit({ ticked: ['plan', 'cameras'] }), initial, usual)).toMatchObject({
      details: { number: 2, clause: 'health' },
    });
    given()
      .when(commit({ ticked: [...clauses, 'poem'] }))
      .refuses('clause-unknown', 'ticked.3');
    given()
      .when(commit({ ticked: ['plan', 'plan', 'health', 'cameras'] }))
      .refuses('clause-ticked-twice', 'ticked.1');
    given()
      .when(commit({ ticked: clauses.toReversed() }))
      .yields({ type: 'CommitmentMade' });
  });

  it('is of a kind that the catalogue knows for such a subject', () => {
    given()
      .when(commit({ kind: 'poem' }))
      .refuses('commitment-kind-unknown', 'kind');
    given()
      .when(commit({ kind: 'works' }))
      .refuses('kind-not-for-subject', 'kind');
  });

  it('is made for a subject that could be registered, where nobody knows it yet', () => {
    given()
      .when(commit({ subject: { ...site, locality: 'nowhere' } }))
      .refuses('locality-unknown', 'subject.locality');
    given()
      .when(commit({ subject: { ...site, kind: 'project' }, kind: 'works' }))
      .refuses('subject-code-malformed', 'subject.code');
    given()
      .when(commit({ subject: { ...site, kind: 'enterprise' }, kind: 'resume' }))
      .refuses('enterprise-code-differs', 'subject.code');
    given()
      .when(commit({ subject: { ...site, enterprise: { name: '甲', creditCode: '91310116MA1J000101' } } }))
      .refuses('credit-code-check-failed', 'subject.enterprise.creditCode');
  });

  it('is made for a known subject as it is known, by its own enterprise alone', () => {
    const known = { known: site };
    given().when(commit(), known).yields({ type: 'CommitmentMade' });
    const others = { ...site, enterprise: { name: site.enterprise.name, creditCode: '91350100M000100Y43' } };
    given()
      .when(commit({ subject: others }), known)
      .refuses('subject-of-another-enterprise', 'subject.code');
    given()
      .when(commit(), { known: { ...site, kind: 'project' } })
      .refuses('subject-of-another-kind', 'subject.kind');
    for (const [field, changes] of [
      ['name', { name: '另一个现场' }],
      ['locality', { locality: 'south' }],
      ['address', { address: '示例路 2 号' }],
      ['enterprise.name', { enterprise: { name: '另一家', creditCode } }],
    ] as const)
      given()
        .when(commit({ subject: { ...site, ...changes } }), known)
        .refuses('subject-known-otherwise', `subject.${field}`);
  });

  it('is made for a project of the window by whoever applies for it alone', () => {
    const project = { ...site, kind: 'project', code: projectCode };
    given()
      .when(commit({ subject: project, kind: 'works' }), { applicant: creditCode })
      .yields({ type: 'CommitmentMade' });
    given()
      .when(commit({ subject: project, kind: 'works' }), { applicant: '91350100M000100Y43' })
      .refuses('subject-of-another-enterprise', 'subject.code');
  });

  it('keeps the credit code of a known subject, whose window looked at it', () => {
    const odd = { ...site, enterprise: { name: '甲', creditCode: '91310116MA1J000101' } };
    given()
      .when(commit({ subject: odd }), { known: odd })
      .yields({ type: 'CommitmentMade' });
  });

  it('is the only one of its kind in force, unless it names the one that it replaces', () => {
    const standing = { earlier: after(made) };
    given().when(commit(), standing).refuses('commitment-in-force', 'kind');
    given()
      .when(commit({ replaces: `${site.code}.open.7` }), standing)
      .refuses('nothing-to-replace', 'replaces');
    given()
      .when(commit({ replaces: commitment }), standing)
      .yields({ type: 'CommitmentMade', data: { commitment: `${site.code}.open.2`, replaces: commitment } });
    given()
      .when(commit({ replaces: commitment }))
      .refuses('nothing-to-replace', 'replaces');
  });

  it('follows one that was withdrawn, or whose last day is over, whether that is on record yet or not', () => {
    given()
      .when(commit(), { earlier: after(made, ...withdrawn) })
      .yields({ type: 'CommitmentMade', data: { commitment: `${site.code}.open.2` } });
    given()
      .when(commit(), { earlier: after(made), today: '2021-12-02' })
      .yields({ type: 'CommitmentMade', data: { commitment: `${site.code}.open.2` } });
    given()
      .when(commit({ replaces: commitment }), { earlier: after(made), today: '2021-12-02' })
      .refuses('nothing-to-replace', 'replaces');
  });

  it('is not made again while the subject is barred after a false one', () => {
    const before = { earlier: after(made, ...foundFalse) };
    given()
      .when(commit(), { ...before, today: '2021-12-01' })
      .refuses('barred-after-false', 'kind');
    given()
      .when(commit(), { ...before, today: '2021-12-02' })
      .yields({ type: 'CommitmentMade' });
  });
});

describe('a commitment that was made', () => {
  it('is withdrawn while it is in force, with the reason', () => {
    given(made)
      .when(withdraw)
      .yields({ type: 'CommitmentWithdrawn', data: { reason: '停止销售' } });
    given(made, ...withdrawn)
      .when(withdraw)
      .refuses('commitment-not-in-force', 'commitment');
    given(made).when(withdraw, { isReplaced: true }).refuses('commitment-not-in-force', 'commitment');
    given(made).when(withdraw, { today: '2021-12-02' }).refuses('commitment-not-in-force', 'commitment');
  });

  it('lapses on the day after its last, and not where it has ended before or has no last day', () => {
    given(made).when(lapse, { today: '2021-12-02' }).yields({ type: 'CommitmentLapsed' });
    given(made).when(lapse, { today: '2021-12-01' }).refuses('commitment-still-holds', 'commitment');
    given(made, ...withdrawn)
      .when(lapse, { today: '2021-12-02' })
      .refuses('commitment-not-in-force', 'commitment');
    given(made).when(lapse, { today: '2021-12-02', isReplaced: true }).refuses('commitment-not-in-force', 'commitment');
    const { validUntil: _, ...endless } = made.data as Extract<CommitmentEvent, { type: 'CommitmentMade' }>['data'];
    given({ type: 'CommitmentMade', data: endless })
      .when(lapse, { today: '2031-12-02' })
      .refuses('commitment-still-holds', 'commitment');
  });

  it('is found false once, with reason and evidence, and bars the subject as long as the catalogue says', () => {
    given(made)
      .when(findFalse())
      .yields({ type: 'CommitmentFoundFalse', data: { evidence: '现场照片 3 张', barredUntil: '2021-12-01' } });
    given(made, ...foundFalse)
      .when(findFalse())
      .refuses('commitment-already-false', 'commitment');
  });

  it('is found false also after it was withdrawn, and bars nobody where the catalogue does not say so', () => {
    given(made, ...withdrawn)
      .when(findFalse())
      .yields({ type: 'CommitmentFoundFalse' });
    const resume = { ...made.data, kind: 'resume' } as Extract<CommitmentEvent, { type: 'CommitmentMade' }>['data'];
    given({ type: 'CommitmentMade', data: resume })
      .when(findFalse())
      .yields({ type: 'CommitmentFoundFalse', data: { barredUntil: undefined } });
  });

  it('is found false by an inspection of this very subject, where one is named', () => {
    const named = findFalse({ inspection: `draw1.${site.code}` });
    given(made).when(named, { inspected: site.code }).yields({ type: 'CommitmentFoundFalse' });
    given(made).when(named).refuses('inspection-unknown', 'inspection');
    given(made).when(named, { inspected: 'JS-2021-0002' }).refuses('inspection-of-another-subject', 'inspection');
  });

  it('carries the cases of its enterprise that were granted on it, each once', () => {
    const caseId = `${projectCode}.permit.1`;
    const granted = { case: { isGranted: true, creditCode } };
    given(made).when(rest(caseId), granted).yields({ type: 'CaseRestedOnCommitment', data: { caseId } });
    given(made).when(rest(caseId)).refuses('case-unknown', 'caseId');
    given(made)
      .when(rest(caseId), { case: { isGranted: false, creditCode } })
      .refuses('case-not-granted', 'caseId');
    given(made)
      .when(rest(caseId), { case: { isGranted: true, creditCode: '91350100M000100Y43' } })
      .refuses('case-of-another-enterprise', 'caseId');
    const [rested] = given(made).when(rest(caseId), granted).facts();
    given(made, rested!).when(rest(caseId), granted).refuses('case-already-rests', 'caseId');
  });

  it('for a project carries the cases of that project alone', () => {
    const ofProject = {
      ...made.data,
      subject: { ...site, kind: 'project', code: projectCode },
    } as Extract<CommitmentEvent, { type: 'CommitmentMade' }>['data'];
    const granted = { case: { isGranted: true, creditCode } };
    given({ type: 'CommitmentMade', data: ofProject })
      .when(rest('2102-310116-04-01-000002.permit.1'), granted)
      .refuses('case-of-another-project', 'caseId');
    given({ type: 'CommitmentMade', data: ofProject })
      .when(rest(`${projectCode}.permit.1`), granted)
      .yields({ type: 'CaseRestedOnCommitment' });
  });

  it('is not there before it is made', () => {
    for (const command of [withdraw, lapse, findFalse(), rest(`${projectCode}.permit.1`)])
      given().when(command).refuses('commitment-unknown', 'commitment');
  });
});
