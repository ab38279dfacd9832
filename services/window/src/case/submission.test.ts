import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { describe, expect, it } from 'vitest';

import { catalogue, facts, momentOn, projectCode } from '../window.fixtures.ts';
import {
  caseAfter,
  completion,
  given,
  permit,
  project,
  scheme,
  schemeAgreed,
  today,
  withCases,
} from './case.fixtures.ts';

type Submission = Extract<CaseCommand, { type: 'SubmitCase' }>['data'];

const submit = (changes: Partial<Submission> = {}): CaseCommand => ({
  type: 'SubmitCase',
  data: { projectCode, stage: 'scheme', kind: 'new', channel: 'online', materials: [], ...changes },
});
const drawings = { material: 'drawings', name: '总平面图', sha256: 'a'.repeat(64), size: 1024 };

const approvedScheme = [...schemeAgreed, scheme.decided('approved', '2021-06-17')];
const refusedScheme = [...schemeAgreed, scheme.decided('notApproved', '2021-06-17')];
const revokedScheme = [
  ...approvedScheme,
  scheme.issued('schemeApproval', '方案 1', '2021-06-17'),
  scheme.revoked('schemeApproval', '方案 1', '2021-06-30'),
];
const of = (category: string) => ({ project: { ...project, facts: { ...facts, category } } });

/** It is received and dated, and what stands in its way is recorded with it. */
const isReceived = ({ facts: yielded }: { facts: () => readonly CaseEvent[] }, ...codes: readonly string[]): void => {
  const [submitted, ...others] = yielded();
  if (submitted?.type !== 'CaseSubmitted') throw new Error('nothing was received');
  expect(others).toEqual([]);
  expect(submitted.data.hindrances.map(({ code }) => code)).toEqual(codes);
};

describe('submitting a case', () => {
  it('records the application with its materials, and the limit of silence that the catalogue says', () => {
    given()
      .when(submit({ materials: [drawings] }))
      .yields({
        type: 'CaseSubmitted',
        data: {
          caseId: `${projectCode}.scheme.1`,
          stage: 'scheme',
          kind: 'new',
          units: 'all',
          channel: 'online',
          receivedOn: '2021-06-01',
          materials: [drawings],
          hindrances: [],
          catalogue: 'example-1',
          silence: { days: 5, unit: 'workingDays' },
          occurredAt: '2021-06-01T02:00:00.000Z',
        },
      });
  });

  it('records no limit of silence where silence never accepts', () => {
    const { silence: _, ...unspoken } = catalogue;
    const [submitted] = given().when(submit(), { catalogue: unspoken }).facts();
    expect(submitted?.data).not.toHaveProperty('silence');
  });

  it('may say that paper came earlier, but not that it will come tomorrow', () => {
    given()
      .when(submit({ channel: 'window', receivedOn: '2021-05-28' }))
      .yields({ type: 'CaseSubmitted', data: { receivedOn: '2021-05-28' } });
    given()
      .when(submit({ receivedOn: '2021-06-02' }))
      .refuses('day-in-the-future', 'receivedOn');
  });

  it('takes the day that it is in the centre’s zone', () => {
    const justPastMidnight = { now: '2021-05-31T16:00:00.000Z', today: '2021-06-01' };
    given()
      .when(submit({ receivedOn: '2021-06-01' }), justPastMidnight)
      .yields({ type: 'CaseSubmitted', data: { receivedOn: '2021-06-01' } });
  });

  it('refuses paper older than the calendar', () => {
    given()
      .when(submit({ receivedOn: '2017-12-31' }))
      .refuses('day-outside-calendar', 'receivedOn');
  });

  it('needs a registered project and a stage of the catalogue that has cases', () => {
    given().when(submit(), { project: undefined }).refuses('project-unknown', 'projectCode');
    given()
      .when(submit({ stage: 'landGrant' }))
      .refuses('stage-unknown', 'stage');
    given()
      .when(submit({ stage: 'hookup' }))
      .refuses('stage-of-orders', 'stage');
  });

  it('is received also for a stage that the project’s category does not need', () => {
    isReceived(given().when(submit(), of('industrial')), 'stageNotRequired');
  });

  it('takes only materials that an item of the stage asks for', () => {
    given()
      .when(submit({ materials: [drawings, { material: 'completionReport', name: '竣工报告' }] }))
      .refuses('material-unknown', 'materials.1.material');
    given()
      .when(submit({ materials: [{ material: 'horoscope', name: '无' }] }))
      .refuses('material-unknown', 'materials.0.material');
  });

  it('takes no material that is fetched from another system', () => {
    given()
      .when(submit({ materials: [{ material: 'landDeed', name: '土地证' }] }))
      .refuses('material-is-fetched', 'materials.0.material');
  });
});

describe('a project’s cases of one stage', () => {
  it.each([
    ['received', [scheme.submitted('2021-06-01')]],
    ['in correction', [scheme.submitted('2021-06-01'), scheme.correctionRequested('2021-06-02')]],
    ['under review', schemeAgreed],
  ])('do not overlap: one is %s', (_phase, events) => {
    isReceived(given().when(submit(), withCases({ scheme: [caseAfter(events)] })), 'stageAlreadyOpen');
  });

  it('end with an approval', () => {
    isReceived(
      given().when(submit(), withCases({ scheme: [caseAfter(refusedScheme), caseAfter(approvedScheme)] })),
      'stageAlreadyApproved',
    );
  });

  it.each([
    ['withdrawn', [scheme.submitted('2021-06-01'), scheme.withdrawn('2021-06-02')]],
    ['not accepted', [scheme.submitted('2021-06-01'), scheme.acceptanceRefused('2021-06-02')]],
    ['not approved', refusedScheme],
    ['approved, and its certificate revoked', revokedScheme],
  ])('begin again with the next number after one that was %s', (_end, events) => {
    given()
      .when(submit(), { ...today('2021-07-01'), ...withCases({ scheme: [caseAfter(events)] }) })
      .yields({ type: 'CaseSubmitted', data: { caseId: `${projectCode}.scheme.2` } });
  });
});

describe('what rests on a permit', () => {
  const change = scheme.submitted('2021-06-20', { caseId: `${projectCode}.scheme.2`, kind: 'change' });
  const [, ...untilApproved] = approvedScheme;
  const [approved, revoked] = [caseAfter(approvedScheme), caseAfter(revokedScheme)];

  it('is known by its kind and its units', () => {
    const some = scheme.submitted('2021-06-20', { kind: 'renewal', units: ['b1', 'b2'] });
    expect(caseAfter([some])).toMatchObject({ kind: 'renewal', units: ['b1', 'b2'] });
  });

  it('leaves its stage approved while it is under review, and when it is withdrawn', () => {
    for (const events of [[change], [change, scheme.withdrawn('2021-06-21')]]) {
      const cases = withCases({ scheme: [approved, caseAfter(events)] });
      isReceived(given().when(submit(), { ...today('2021-07-01'), ...cases }), 'stageAlreadyApproved');
      given()
        .when(submit({ stage: 'permit' }), { ...today('2021-07-01'), ...cases })
        .yields({ type: 'CaseSubmitted' });
    }
  });

  it('holds up no first application once the permit has ended, and takes a number like any other', () => {
    given()
      .when(submit(), { ...today('2021-07-01'), ...withCases({ scheme: [revoked, caseAfter([change])] }) })
      .yields({ type: 'CaseSubmitted', data: { caseId: `${projectCode}.scheme.3`, kind: 'new', units: 'all' } });
  });

  it('approves no stage by itself', () => {
    const cases = withCases({ scheme: [revoked, caseAfter([change, ...untilApproved])] });
    isReceived(given().when(submit({ stage: 'permit' }), { ...today('2021-07-01'), ...cases }), 'predecessorMissing');
  });
});

describe('a stage’s turn', () => {
  const submitPermit = submit({ stage: 'permit' });
  const submitted = { type: 'CaseSubmitted', data: { caseId: `${projectCode}.permit.1` } } as const;

  it('comes when its predecessor is approved', () => {
    isReceived(given().when(submitPermit), 'predecessorMissing');
    isReceived(given().when(submitPermit, withCases({ scheme: [caseAfter(schemeAgreed)] })), 'predecessorMissing');
    isReceived(given().when(submitPermit, withCases({ scheme: [caseAfter(refusedScheme)] })), 'predecessorMissing');
    given()
      .when(submitPermit, withCases({ scheme: [caseAfter(approvedScheme)] }))
      .yields(submitted);
  });

  it('does not come while the predecessor’s certificate is revoked, and comes with a later approval', () => {
    isReceived(given().when(submitPermit, withCases({ scheme: [caseAfter(revokedScheme)] })), 'predecessorMissing');
    given()
      .when(submitPermit, withCases({ scheme: [caseAfter(revokedScheme), caseAfter(approvedScheme)] }))
      .yields(submitted);
  });

  it('comes at once where the project’s category does not need the predecessor', () => {
    given().when(submitPermit, of('industrial')).yields(submitted);
  });

  it('comes with a prior approval of the predecessor, and of no other stage', () => {
    const approvedBefore = (stage: string) => ({
      project: { ...project, priorApprovals: [{ stage, number: '旧 1', issuer: '规划局', issuedOn: '2020-03-02' }] },
    });
    given().when(submitPermit, approvedBefore('scheme')).yields(submitted);
    isReceived(given().when(submitPermit, approvedBefore('completion')), 'predecessorMissing');
  });

  it('does not come with an approval of some units only: the application is for all', () => {
    const [, ...untilApproved] = approvedScheme;
    const some = caseAfter([scheme.submitted('2021-06-01', { units: ['b1'] }), ...untilApproved]);
    isReceived(given().when(submitPermit, withCases({ scheme: [some] })), 'predecessorMissing');
  });

  it('needs its own predecessor: that of a predecessor is not enough', () => {
    const cases = { scheme: [caseAfter(approvedScheme)], permit: [caseAfter([permit.submitted('2021-06-20')])] };
    isReceived(
      given().when(submit({ stage: 'completion' }), { ...today('2021-07-01'), ...withCases(cases) }),
      'predecessorMissing',
    );
    const permitted = [
      permit.submitted('2021-06-20'),
      permit.accepted('2021-06-21'),
      permit.decided('approved', '2021-06-22'),
    ];
    given()
      .when(submit({ stage: 'completion' }), {
        ...momentOn('2021-07-01'),
        ...withCases({ permit: [caseAfter(permitted)] }),
      })
      .yields({ type: 'CaseSubmitted', data: { caseId: completion.caseId } });
  });
});

describe('an application for some units', () => {
  const [, ...untilApproved] = approvedScheme;
  const approvedOf = (...units: string[]) => caseAfter([scheme.submitted('2021-06-01', { units }), ...untilApproved]);
  const openOf = (...units: string[]) => caseAfter([scheme.submitted('2021-06-01', { units })]);

  it('overlaps only what is for the same units', () => {
    const open = withCases({ scheme: [openOf('b1', 'b2')] });
    isReceived(given().when(submit({ units: ['b3'] }), open));
    isReceived(given().when(submit({ units: ['b2', 'b3'] }), open), 'stageAlreadyOpen');
    isReceived(given().when(submit(), open), 'stageAlreadyOpen');
    const approved = withCases({ scheme: [approvedOf('b1')] });
    isReceived(given().when(submit({ units: ['b2'] }), approved));
    isReceived(given().when(submit({ units: ['b1'] }), approved), 'stageAlreadyApproved');
  });

  it('needs its predecessor approved for each of them', () => {
    const permitOf = (...units: string[]) => submit({ stage: 'permit', units });
    const some = withCases({ scheme: [approvedOf('b1'), approvedOf('b2', 'b3')] });
    isReceived(given().when(permitOf('b1', 'b3'), some));
    isReceived(given().when(permitOf('b1', 'b4'), some), 'predecessorMissing');
    isReceived(given().when(permitOf('b1'), withCases({ scheme: [caseAfter(approvedScheme)] })));
  });
});

describe('an application that rests on a certificate', () => {
  const issued = [...approvedScheme, scheme.issued('schemeApproval', '方案 1', '2021-06-17')];
  const change = submit({ kind: 'change', base: '方案 1' });

  it('names one that is in force, and overlaps only another of its kind', () => {
    const cases = withCases({ scheme: [caseAfter(issued)] });
    isReceived(given().when(change, { ...today('2021-07-01'), ...cases }));
    const open = caseAfter([scheme.submitted('2021-06-20', { kind: 'change', base: '方案 1' })]);
    const both = { ...today('2021-07-01'), ...withCases({ scheme: [caseAfter(issued), open] }) };
    isReceived(given().when(change, both), 'stageAlreadyOpen');
    isReceived(given().when(submit({ kind: 'reissue', base: '方案 1' }), both));
  });

  it('is hindered where that has ended, or is none of the stage', () => {
    const ended = withCases({ scheme: [caseAfter(revokedScheme)] });
    isReceived(given().when(change, { ...today('2021-07-01'), ...ended }), 'baseNotInForce');
    isReceived(given().when(change), 'baseNotInForce');
  });

  it('is malformed without it, and a first application with it', () => {
    given()
      .when(submit({ kind: 'renewal' }))
      .refuses('base-missing', 'base');
    given()
      .when(submit({ base: '方案 1' }))
      .refuses('base-of-new-application', 'base');
  });

  it('may say when the owner itself accepted the works, which was not after the receipt', () => {
    given()
      .when(submit({ acceptedByOwnerOn: '2021-05-20' }))
      .yields({ type: 'CaseSubmitted', data: { acceptedByOwnerOn: '2021-05-20' } });
    given()
      .when(submit({ acceptedByOwnerOn: '2021-06-02' }))
      .refuses('owner-accepted-after-receipt', 'acceptedByOwnerOn');
  });
});

describe('a case that nobody submitted', () => {
  const { caseId } = scheme;
  const commands: readonly CaseCommand[] = [
    { type: 'AcceptCase', data: { caseId } },
    { type: 'RecordSilentAcceptance', data: { caseId } },
    { type: 'WithdrawCase', data: { caseId, reason: '无' } },
    { type: 'DecideItem', data: { caseId, item: 'schemeApproval', outcome: 'approved' } },
    { type: 'RevokeCertificate', data: { caseId, number: '1', act: 'annulled', reason: '无' } },
  ];
  it.each(commands)('knows no $type', (command) => {
    given().when(command).refuses('case-unknown', 'caseId');
  });
});
