import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { describe, expect, it } from 'vitest';

import { catalogue, facts, projectCode } from '../window.fixtures.ts';
import { completion, given, permit, project, scheme, schemeAgreed, schemeUnderReview, today } from './case.fixtures.ts';

type Decide = Extract<CaseCommand, { type: 'DecideCase' }>['data'];
type Certificate = Extract<CaseCommand, { type: 'IssueCertificates' }>['data']['certificates'][number];

const decide = (changes: Partial<Decide> = {}): CaseCommand => ({
  type: 'DecideCase',
  data: { caseId: scheme.caseId, outcome: 'approved', ...changes },
});
const turnDown = decide({ outcome: 'notApproved', reasons: '不符规划', remedies: '六十日内申请行政复议' });
const issue = (...certificates: readonly Certificate[]): CaseCommand => ({
  type: 'IssueCertificates',
  data: { caseId: permit.caseId, certificates: [...certificates] },
});
const permitCertificate = { item: 'permit', number: '310116202106300101', name: '建筑工程施工许可证' };
const qualityCertificate = { item: 'quality', number: '质监 1', name: '质量监督书' };
const deliver = (deliveredOn?: string): CaseCommand => ({
  type: 'DeliverDecision',
  data: { caseId: permit.caseId, means: 'counter', receipt: '签收 1', ...(deliveredOn && { deliveredOn }) },
});
const withdraw: CaseCommand = { type: 'WithdrawCase', data: { caseId: scheme.caseId, reason: '另行申请' } };
const revoke = (number: string): CaseCommand => ({
  type: 'RevokeCertificate',
  data: { caseId: permit.caseId, number, act: 'annulled', reason: '违法发证' },
});

const siteObjected = [
  ...schemeUnderReview,
  scheme.concluded('siteReview', 'object', '2021-06-10'),
  scheme.concluded('airDefence', 'agree', '2021-06-10'),
];
const permitAgreed = [
  permit.submitted('2021-06-21'),
  permit.accepted('2021-06-22'),
  permit.concluded('fireReview', 'agree', '2021-06-25'),
  permit.concluded('quality', 'agree', '2021-06-25'),
  permit.concluded('permit', 'agree', '2021-06-28'),
];
const permitApproved = [...permitAgreed, permit.decided('approved', '2021-06-29')];
const permitNotApproved = [...permitAgreed, permit.decided('notApproved', '2021-06-29')];

describe('deciding a case', () => {
  it('approves when every department has agreed, and says until when to deliver', () => {
    given(...schemeAgreed)
      .when(decide())
      .yields({ type: 'CaseDecided', data: { outcome: 'approved', delivery: { days: 10, unit: 'workingDays' } } });
  });

  it('waits for every open review, also of a second round', () => {
    given(...schemeUnderReview)
      .when(decide())
      .refuses('reviews-still-open', 'caseId');
    given(...schemeUnderReview)
      .when(turnDown)
      .refuses('reviews-still-open', 'caseId');
    const secondRound = [
      scheme.objectionAnswered('siteReview', '2021-06-11'),
      scheme.opened('siteReview', '2021-06-11', 2),
    ];
    given(...siteObjected, ...secondRound)
      .when(decide())
      .refuses('reviews-still-open', 'caseId');
  });

  it('waits for the end of every special procedure, whether it stops the clock or not', () => {
    given(...schemeAgreed, scheme.procedureStarted(1, '2021-06-15'))
      .when(decide())
      .refuses('procedures-still-open', 'caseId');
    given(...schemeAgreed, scheme.procedureStarted(1, '2021-06-15', { kind: 'publicity', suspends: false }))
      .when(turnDown)
      .refuses('procedures-still-open', 'caseId');
    given(...schemeAgreed, scheme.procedureStarted(1, '2021-06-15'), scheme.procedureEnded(1, '2021-06-16'))
      .when(decide())
      .yields({ type: 'CaseDecided' });
  });

  it('does not approve against an objection, but may turn the case down on it', () => {
    given(...siteObjected)
      .when(decide())
      .refuses('objection-stands', 'outcome');
    given(...siteObjected)
      .when(turnDown)
      .yields({
        type: 'CaseDecided',
        data: { outcome: 'notApproved', reasons: '不符规划', remedies: '六十日内申请行政复议' },
      });
  });

  it('against the applicant needs reasons and remedies', () => {
    given(...siteObjected)
      .when(decide({ outcome: 'notApproved', remedies: '行政复议' }))
      .refuses('reasons-missing', 'reasons');
    given(...siteObjected)
      .when(decide({ outcome: 'notApproved', reasons: '不符规划' }))
      .refuses('remedies-missing', 'remedies');
  });

  it.each([
    ['case-not-accepted', [scheme.submitted('2021-06-01')]],
    ['acceptance-was-refused', [scheme.submitted('2021-06-01'), scheme.acceptanceRefused('2021-06-01')]],
    ['case-withdrawn', [...schemeAgreed, scheme.withdrawn('2021-06-16')]],
    ['case-already-decided', [...schemeAgreed, scheme.decided('approved', '2021-06-17')]],
  ])('happens once, between acceptance and the end; else: %s', (code, events) => {
    given(...events)
      .when(decide())
      .refuses(code, 'caseId');
  });
});

describe('issuing certificates', () => {
  it('issues several at once', () => {
    given(...permitApproved)
      .when(issue(qualityCertificate, { ...permitCertificate, validUntil: '2021-09-30' }), today('2021-06-30'))
      .yields(
        { type: 'CertificateIssued', data: { ...qualityCertificate, projectCode, issuedOn: '2021-06-30', orders: [] } },
        { type: 'CertificateIssued', data: { ...permitCertificate, issuedOn: '2021-06-30', validUntil: '2021-09-30' } },
      );
  });

  it('issues none where one is faulty', () => {
    given(...permitApproved)
      .when(issue(qualityCertificate, { ...permitCertificate, issuedOn: '2021-07-01' }), today('2021-06-30'))
      .refuses('day-in-the-future', 'certificates.1.issuedOn');
  });

  it('needs an approval', () => {
    given(...permitAgreed)
      .when(issue(permitCertificate), today('2021-06-30'))
      .refuses('case-not-decided', 'caseId');
    given(...permitNotApproved)
      .when(issue(permitCertificate), today('2021-06-30'))
      .refuses('case-not-approved', 'caseId');
    given(...permitAgreed, permit.withdrawn('2021-06-29'))
      .when(issue(permitCertificate), today('2021-06-30'))
      .refuses('case-not-decided', 'caseId');
  });

  it('is for items of the case that have a certificate', () => {
    given(...permitApproved)
      .when(issue({ ...permitCertificate, item: 'siteReview' }), today('2021-06-30'))
      .refuses('item-not-of-case', 'certificates.0.item');
    given(...permitApproved)
      .when(issue({ ...permitCertificate, item: 'fireReview' }), today('2021-06-30'))
      .refuses('item-has-no-certificate', 'certificates.0.item');
  });

  it('gives each item one certificate and each certificate its own number', () => {
    const day = today('2021-06-30');
    const issued = [...permitApproved, permit.issued('quality', '质监 1', '2021-06-29')];
    given(...issued)
      .when(issue({ ...qualityCertificate, number: '质监 2' }), day)
      .refuses('certificate-already-issued', 'certificates.0.item');
    given(...permitApproved)
      .when(issue(permitCertificate, { ...permitCertificate, number: '2' }), day)
      .refuses('certificate-already-issued', 'certificates.1.item');
    given(...issued)
      .when(issue({ ...permitCertificate, number: '质监 1' }), day)
      .refuses('certificate-number-taken', 'certificates.0.number');
    given(...permitApproved)
      .when(issue(qualityCertificate, { ...permitCertificate, number: '质监 1' }), day)
      .refuses('certificate-number-taken', 'certificates.1.number');
  });

  it('bears a day from the decision on until today, and is valid from then', () => {
    const day = today('2021-06-30');
    given(...permitApproved)
      .when(issue({ ...permitCertificate, issuedOn: '2021-06-28' }), day)
      .refuses('before-the-decision', 'certificates.0.issuedOn');
    given(...permitApproved)
      .when(issue({ ...permitCertificate, issuedOn: '2021-06-29', validUntil: '2021-06-28' }), day)
      .refuses('valid-until-before-issue', 'certificates.0.validUntil');
    given(...permitApproved)
      .when(issue({ ...permitCertificate, issuedOn: '2021-06-29', validUntil: '2021-06-29' }), day)
      .yields({ type: 'CertificateIssued', data: { issuedOn: '2021-06-29' } });
  });
});

describe('the certificate that sends the project to the utilities', () => {
  const issuePermit = (changes: Partial<typeof facts> = {}) => {
    const [issued] = given(...permitApproved)
      .when(issue(permitCertificate), {
        ...today('2021-06-30'),
        project: { ...project, facts: { ...facts, ...changes } },
      })
      .facts();
    if (issued?.type !== 'CertificateIssued') throw new Error('no certificate was issued');
    return issued;
  };
  const ordersOf = (changes: Partial<typeof facts> = {}) =>
    issuePermit(changes).data.orders.map(({ orderId, company }) => ({
      orderId: orderId.slice(permit.caseId.length + 1),
      company,
    }));

  it('carries an order for each company concerned, and one without a company where none serves the locality', () => {
    expect(ordersOf()).toEqual([
      { orderId: 'water', company: 'waterNorth' },
      { orderId: 'power', company: undefined },
      { orderId: 'telecom.carrierA', company: 'carrierA' },
      { orderId: 'telecom.carrierB', company: 'carrierB' },
    ]);
    expect(ordersOf({ locality: 'south' }).slice(0, 2)).toEqual([
      { orderId: 'water', company: 'waterBoth' },
      { orderId: 'power', company: 'powerSouth' },
    ]);
  });

  it('goes by the applicant’s choice', () => {
    const utilities = [
      { utility: 'water', demand: {}, companies: ['waterBoth'] },
      { utility: 'telecom', demand: {} },
    ];
    expect(ordersOf({ utilities })).toEqual([
      { orderId: 'water', company: 'waterBoth' },
      { orderId: 'telecom', company: undefined },
    ]);
  });

  it('names the units that the case was for', () => {
    const [, ...untilApproved] = permitApproved;
    const [issued] = given(permit.submitted('2021-06-21', { units: ['b1', 'b2'] }), ...untilApproved)
      .when(issue(permitCertificate), today('2021-06-30'))
      .facts();
    if (issued?.type !== 'CertificateIssued') throw new Error('no certificate was issued');
    for (const { units } of issued.data.orders) expect(units).toEqual(['b1', 'b2']);
    expect(issued.data.orders.length).toBeGreaterThan(0);
  });

  it('tells each of them everything it needs to know of its job', () => {
    expect(issuePermit().data.orders[0]).toEqual({
      orderId: `${permit.caseId}.water`,
      purpose: 'permanent',
      utility: 'water',
      company: 'waterNorth',
      projectCode,
      caseId: permit.caseId,
      units: 'all',
      projectName: '示例厂房',
      category: 'civil',
      investment: 1200,
      address: '示例路 1 号',
      regionCode: '310116',
      locality: 'north',
      applicant: facts.applicant,
      permit: { number: permitCertificate.number, issuedOn: '2021-06-30', issuer: '示例审批局' },
      demand: { pipeDiameter: 100 },
      neededBy: '2022-03-01',
      limits: catalogue.utilities[0]?.limits,
    });
  });

  it('carries none where the project demands nothing', () => {
    expect(ordersOf({ utilities: [] })).toEqual([]);
  });

  it('names the same orders when it is revoked', () => {
    const issued = issuePermit();
    given(...permitApproved, issued)
      .when(revoke(permitCertificate.number))
      .yields({
        type: 'CertificateRevoked',
        data: { item: 'permit', act: 'annulled', orders: issued.data.orders.map(({ orderId }) => orderId) },
      });
  });
});

describe('delivering a decision', () => {
  const issued = [...permitApproved, permit.issued('permit', '1', '2021-06-30')];

  it('is an act of its own, with means, day and receipt', () => {
    given(...issued)
      .when(deliver('2021-07-01'), today('2021-07-02'))
      .yields({ type: 'DecisionDelivered', data: { means: 'counter', deliveredOn: '2021-07-01', receipt: '签收 1' } });
    given(...issued)
      .when(deliver(), today('2021-07-02'))
      .yields({ type: 'DecisionDelivered', data: { deliveredOn: '2021-07-02' } });
  });

  it('comes after the decision, and not tomorrow', () => {
    given(...permitAgreed)
      .when(deliver())
      .refuses('case-not-decided', 'caseId');
    given(...issued)
      .when(deliver('2021-06-28'), today('2021-07-02'))
      .refuses('before-the-decision', 'deliveredOn');
    given(...issued)
      .when(deliver('2021-07-03'), today('2021-07-02'))
      .refuses('day-in-the-future', 'deliveredOn');
  });

  it('of an approval needs its certificates; a refusal has none', () => {
    given(...permitApproved)
      .when(deliver(), today('2021-06-30'))
      .refuses('certificates-missing', 'caseId');
    given(...permitNotApproved)
      .when(deliver(), today('2021-06-30'))
      .yields({ type: 'DecisionDelivered' });
  });

  it('of an approval needs no certificate where none of its items has one', () => {
    const { caseId } = completion;
    given(
      completion.submitted('2021-06-21'),
      completion.accepted('2021-06-22'),
      completion.decided('approved', '2021-06-29'),
    )
      .when({ type: 'DeliverDecision', data: { caseId, means: 'electronic', receipt: '回执 1' } }, today('2021-06-30'))
      .yields({ type: 'DecisionDelivered' });
  });

  it('happens once', () => {
    given(...issued, permit.delivered('2021-07-01'))
      .when(deliver(), today('2021-07-02'))
      .refuses('already-delivered', 'caseId');
  });
});

describe('withdrawing a case', () => {
  const pending: readonly (readonly [string, readonly CaseEvent[]])[] = [
    ['received', [scheme.submitted('2021-06-01')]],
    ['in correction', [scheme.submitted('2021-06-01'), scheme.correctionRequested('2021-06-01')]],
    ['under review', schemeUnderReview],
    ['under review, with a special procedure open', [...schemeUnderReview, scheme.procedureStarted(1, '2021-06-07')]],
    ['agreed by all', schemeAgreed],
  ];
  it.each(pending)('is possible at any time before the decision: %s', (_phase, events) => {
    given(...events)
      .when(withdraw)
      .yields({ type: 'CaseWithdrawn', data: { reason: '另行申请' } });
  });

  it.each([
    ['case-already-decided', [...schemeAgreed, scheme.decided('approved', '2021-06-17')]],
    ['case-already-decided', [...siteObjected, scheme.decided('notApproved', '2021-06-17')]],
    ['case-withdrawn', [...schemeAgreed, scheme.withdrawn('2021-06-17')]],
    ['acceptance-was-refused', [scheme.submitted('2021-06-01'), scheme.acceptanceRefused('2021-06-01')]],
  ])('is over with the end of the case: %s', (code, events) => {
    given(...events)
      .when(withdraw)
      .refuses(code, 'caseId');
  });
});

describe('revoking a certificate', () => {
  const issued = [
    ...permitApproved,
    permit.issued('permit', '1', '2021-06-30'),
    permit.issued('quality', '2', '2021-06-30'),
  ];

  it('says which of the four acts it is, and why', () => {
    given(...issued)
      .when(revoke('1'))
      .yields({
        type: 'CertificateRevoked',
        data: { projectCode, item: 'permit', number: '1', act: 'annulled', reason: '违法发证', orders: [] },
      });
  });

  it('happens once to each, also long after the delivery', () => {
    const revoked = [...issued, permit.delivered('2021-07-01'), permit.revoked('permit', '1', '2022-01-04')];
    given(...revoked)
      .when(revoke('1'))
      .refuses('certificate-already-revoked', 'number');
    given(...revoked)
      .when(revoke('2'))
      .yields({ type: 'CertificateRevoked', data: { item: 'quality' } });
  });

  it('needs a certificate of that number', () => {
    given(...issued)
      .when(revoke('3'))
      .refuses('certificate-unknown', 'number');
    given(...permitAgreed)
      .when(revoke('1'))
      .refuses('certificate-unknown', 'number');
  });

  it('does not make room for another of the same item: that needs a new case', () => {
    given(...issued, permit.revoked('permit', '1', '2021-07-05'))
      .when(issue({ ...permitCertificate, number: '9' }), today('2021-07-06'))
      .refuses('certificate-already-issued', 'certificates.0.item');
  });
});
