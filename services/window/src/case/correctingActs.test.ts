import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { describe, it } from 'vitest';

import { completion, given, permit, scheme, schemeApproved, schemeUnderReview, today } from './case.fixtures.ts';

const shown = { reason: '登记有误', evidence: '更正单 3', approvedBy: { name: '王五', rank: '窗口负责人' } };
const voided = (caseId: string): CaseCommand => ({ type: 'VoidEntry', data: { caseId, ...shown } });
const receipt = (receivedOn: string): CaseCommand => ({
  type: 'CorrectReceiptDay',
  data: { caseId: scheme.caseId, receivedOn, ...shown },
});
type Corrected = Extract<CaseCommand, { type: 'CorrectCertificate' }>['data']['corrected'];
const certificate = (corrected: Corrected, number = '1'): CaseCommand => ({
  type: 'CorrectCertificate',
  data: { caseId: permit.caseId, number, corrected, ...shown },
});
const issued = [
  permit.submitted('2021-06-21'),
  permit.accepted('2021-06-22'),
  permit.opened('quality', '2021-06-22'),
  permit.itemDecided('quality', 'approved', '2021-06-25'),
  permit.issued('quality', '1', '2021-06-28'),
];

describe('an entry that was a mistake', () => {
  it('is voided with reason, evidence and approval, at any step; afterwards nothing is done on it', () => {
    for (const events of [[scheme.submitted('2021-06-01')], schemeUnderReview, schemeApproved]) {
      given(...events)
        .when(voided(scheme.caseId))
        .yields({ type: 'EntryVoided', data: shown });
    }
    const [gone] = given(...schemeUnderReview)
      .when(voided(scheme.caseId))
      .facts();
    if (!gone) throw new Error('nothing was voided');
    for (const command of [
      voided(scheme.caseId),
      receipt('2021-05-28'),
      { type: 'AcceptCase', data: { caseId: scheme.caseId } } as const,
      { type: 'WithdrawCase', data: { caseId: scheme.caseId, reason: '无' } } as const,
    ]) {
      given(...schemeUnderReview, gone)
        .when(command)
        .refuses('case-voided', 'caseId');
    }
  });

  it('is not voided while a certificate of it is in force', () => {
    given(...issued)
      .when(voided(permit.caseId))
      .refuses('certificates-in-force', 'caseId');
    given(...issued, permit.revoked('quality', '1', '2021-07-01'))
      .when(voided(permit.caseId), today('2021-07-02'))
      .yields({ type: 'EntryVoided' });
  });
});

describe('a day of receipt that was entered wrongly', () => {
  it('is corrected, and what was stays beside it', () => {
    given(...schemeUnderReview)
      .when(receipt('2021-05-28'))
      .yields({ type: 'ReceiptDayCorrected', data: { receivedOn: '2021-05-28', before: '2021-06-01', ...shown } });
  });

  it('lies neither after the entry nor after the acceptance, nor before the calendar', () => {
    given(scheme.submitted('2021-06-03', { receivedOn: '2021-06-01' }))
      .when(receipt('2021-06-04'), today('2021-06-07'))
      .refuses('receipt-after-entry', 'receivedOn');
    given(
      completion.submitted('2021-06-03', { receivedOn: '2021-06-01', caseId: scheme.caseId }),
      scheme.accepted('2021-06-02'),
    )
      .when(receipt('2021-06-03'), today('2021-06-07'))
      .refuses('receipt-after-acceptance', 'receivedOn');
    given(...schemeUnderReview)
      .when(receipt('2017-12-31'))
      .refuses('day-outside-calendar', 'receivedOn');
    given(...schemeUnderReview)
      .when(receipt('2021-06-01'))
      .refuses('nothing-to-correct', 'receivedOn');
  });
});

describe('a certificate that says something wrong', () => {
  it('is corrected under its number, which stays unless it was the mistake', () => {
    given(...issued)
      .when(certificate({ name: '质量监督登记书' }), today('2021-07-01'))
      .yields({
        type: 'CertificateCorrected',
        data: { item: 'quality', number: '1', corrected: { name: '质量监督登记书' }, orders: [] },
      });
    const [renumbered] = given(...issued)
      .when(certificate({ number: '2' }), today('2021-07-01'))
      .facts();
    if (!renumbered) throw new Error('nothing was corrected');
    given(...issued, renumbered)
      .when(certificate({ name: '其他' }), today('2021-07-01'))
      .refuses('certificate-unknown', 'number');
    given(...issued, renumbered)
      .when(certificate({ name: '其他' }, '2'), today('2021-07-01'))
      .yields({ type: 'CertificateCorrected' });
  });

  it('keeps to the rules of an issue', () => {
    const day = today('2021-07-01');
    given(...issued)
      .when(certificate({ issuedOn: '2021-06-24' }), day)
      .refuses('before-the-decision', 'corrected.issuedOn');
    given(...issued)
      .when(certificate({ issuedOn: '2021-07-02' }), day)
      .refuses('day-in-the-future', 'corrected.issuedOn');
    given(...issued)
      .when(certificate({ validUntil: '2021-06-27' }), day)
      .refuses('valid-until-before-issue', 'corrected.validUntil');
    given(...issued)
      .when(certificate({ number: '1' }), day)
      .refuses('nothing-to-correct', 'corrected');
  });
});
