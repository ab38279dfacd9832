import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { describe, expect, it } from 'vitest';

import { catalogue, facts, projectCode } from '../window.fixtures.ts';
import { caseAfter, given, permit, permitReviewed, project, today, withCases } from './case.fixtures.ts';

type Certificate = Extract<CaseCommand, { type: 'IssueCertificates' }>['data']['certificates'][number];

const issue = (...certificates: readonly Certificate[]): CaseCommand => ({
  type: 'IssueCertificates',
  data: { caseId: permit.caseId, certificates: [...certificates] },
});
const permitCertificate = { item: 'permit', number: '310116202106300101', name: '建筑工程施工许可证' };
const qualityCertificate = { item: 'quality', number: '质监 1', name: '质量监督书' };
const revoke = (number: string): CaseCommand => ({
  type: 'RevokeCertificate',
  data: { caseId: permit.caseId, number, act: 'annulled', reason: '违法发证' },
});

const permitAgreed = [...permitReviewed, permit.itemDecided('quality', 'approved', '2021-06-25')];
const permitApproved = [
  ...permitAgreed,
  permit.itemDecided('permit', 'approved', '2021-06-29'),
  permit.ended('approved', '2021-06-29'),
];
const permitNotApproved = [
  ...permitAgreed,
  permit.itemDecided('permit', 'notApproved', '2021-06-29'),
  permit.ended('partlyApproved', '2021-06-29'),
];

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
      .refuses('item-not-decided', 'certificates.0.item');
    given(...permitNotApproved)
      .when(issue(permitCertificate), today('2021-06-30'))
      .refuses('item-not-approved', 'certificates.0.item');
    given(...permitAgreed, permit.withdrawn('2021-06-29'))
      .when(issue(permitCertificate), today('2021-06-30'))
      .refuses('item-not-decided', 'certificates.0.item');
  });

  it('waits for no other item of the case: what is approved on a day can be issued on that day', () => {
    given(...permitAgreed)
      .when(issue(qualityCertificate), today('2021-06-25'))
      .yields({
        type: 'CertificateIssued',
        data: { ...qualityCertificate, issuedOn: '2021-06-25', authority: 'construction', issuer: '示例建设局' },
      });
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
      permit: { number: permitCertificate.number, issuedOn: '2021-06-30', issuer: '示例建设局' },
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

describe('a certificate that changes another, or takes its place', () => {
  const first = caseAfter([
    ...permitApproved,
    {
      ...permit.issued('permit', '1', '2021-06-30'),
      data: {
        ...permit.issued('permit', '1', '2021-06-30').data,
        orders: [{ orderId: `${permit.caseId}.water` }, { orderId: `${permit.caseId}.power` }],
      },
    } as never,
  ]);
  const issueAs = (kind: 'change' | 'renewal' | 'reissue', utilities: typeof facts.utilities) => {
    const [, ...others] = permitApproved;
    const second = permit.submitted('2021-07-01', { kind, base: '1' });
    const [issued] = given(second, ...others)
      .when(issue({ ...permitCertificate, number: '9' }), {
        ...today('2021-07-02'),
        ...withCases({ permit: [first] }),
        project: { ...project, facts: { ...facts, utilities } },
      })
      .facts();
    if (issued?.type !== 'CertificateIssued') throw new Error('nothing was issued');
    return issued.data;
  };
  const water = { utility: 'water', demand: { pipeDiameter: 200 } };
  const telecom = { utility: 'telecom', demand: { lines: 4 }, companies: ['carrierA'] };

  it('opens what is newly demanded and cancels what is no longer, and leaves the rest as it is', () => {
    const { orders, cancels } = issueAs('change', [water, telecom]);
    expect(orders.map(({ utility, company }) => [utility, company])).toEqual([['telecom', 'carrierA']]);
    expect(cancels).toEqual([`${permit.caseId}.power`]);
  });

  it('opens nothing where it is a renewal or a reissue', () => {
    for (const kind of ['renewal', 'reissue'] as const) {
      const { orders, cancels } = issueAs(kind, [water, telecom]);
      expect([orders, cancels]).toEqual([[], undefined]);
    }
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

  it('may be followed by the formal deletion, once, and by nothing else (art. 70)', () => {
    const deletion: CaseCommand = {
      type: 'RevokeCertificate',
      data: { caseId: permit.caseId, number: '1', act: 'deregistered', reason: '随撤销注销' },
    };
    const [deleted] = given(...issued, permit.revoked('permit', '1', '2022-01-04'))
      .when(deletion, today('2022-01-05'))
      .facts();
    expect(deleted).toMatchObject({ type: 'CertificateRevoked', data: { act: 'deregistered' } });
    if (!deleted) throw new Error('nothing was deleted');
    for (const command of [deletion, revoke('1')]) {
      given(...issued, permit.revoked('permit', '1', '2022-01-04'), deleted)
        .when(command, today('2022-01-06'))
        .refuses('certificate-already-revoked', 'number');
    }
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
