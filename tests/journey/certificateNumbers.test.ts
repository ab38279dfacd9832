import { reserveNumbers } from '@onewindow/window/case/certificateNumbers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { approved, give, given, refusalOf, proposed } from './asking.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
});
afterAll(() => centre.close());

const certificate = (number: string, item = 'C6') => ({ item, number, name: '建筑工程施工许可证' });
const issue = async (caseId: string, ...certificates: object[]) => {
  const { data } = await give(centre, 'issueCertificates', { caseId, certificates });
  return data.issueCertificates.refusal;
};
const shown = { reason: '编号有误', evidence: '更正单 3', approvedBy: { name: '王五' } };

describe('a certificate’s number', () => {
  it('is given once in the whole centre, whatever characters it is made of', async () => {
    const [first, second] = [await approved(centre), await approved(centre)];
    const number = '沪金规〔2021〕第 7 号/补';
    expect(await issue(first, certificate(number, 'C3'))).toBeNull();
    expect(await issue(second, certificate('310116202106010701'), certificate(number, 'C3'))).toMatchObject({
      code: 'CERTIFICATE_NUMBER_TAKEN',
      path: ['input', 'certificates', '1', 'number'],
    });
    // Nothing of the issue was done; and what it had taken before it failed is still its own.
    expect(await issue(second, certificate('310116202106010701'))).toBeNull();
  });

  it('has the form that the catalogue gives it, when it is issued and when it is corrected', async () => {
    const caseId = await approved(centre);
    const malformed = { code: 'certificate-number-malformed', details: { example: '310116202106300101' } };
    for (const number of [
      '31011620210601070',
      '3101162021060107011',
      '310116202113010701',
      '沪金建〔2021〕7',
      '３１０１１６２０２１０６０１０７０１',
    ])
      expect(
        await refusalOf(centre, 'issueCertificates', { caseId, certificates: [certificate(number)] }),
      ).toMatchObject({
        ...malformed,
        path: ['input', 'certificates', '0', 'number'],
      });
    expect(await issue(caseId, certificate('310116202106010721'))).toBeNull();
    const corrected = { number: '31011620210601072' };
    const correction = { caseId, number: '310116202106010721', corrected, ...shown };
    expect(await refusalOf(centre, 'correctCertificate', correction)).toMatchObject({
      ...malformed,
      path: ['input', 'corrected', 'number'],
    });
  });

  it('is named by its place among the certificates, whatever silence puts on record before them', async () => {
    const caseId = await approved(centre);
    const number = '310116202106010711';
    expect(await issue(caseId, certificate(number))).toBeNull();
    const envelope = { commandId: centre.world.randomUuid(), actor: { role: 'window', id: 'window-1' } };
    const reserve = reserveNumbers(centre.store, centre.world, envelope);
    const silence = { type: 'SilenceTakenAsNoObjection', data: { caseId: 'another', item: 'C2' } };
    const issued = { type: 'CertificateIssued', data: { caseId: 'another', item: 'C6', number } };
    expect(await reserve([silence, issued])).toMatchObject({
      refused: 'certificate-number-taken',
      field: 'certificates.0.number',
    });
  });

  it('goes to one of two that are issued at the same time', async () => {
    const cases = await Promise.all([approved(centre), approved(centre), approved(centre)]);
    const refusals = await Promise.all(cases.map((caseId) => issue(caseId, certificate('310116202106010801'))));
    expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1);
  });

  it('that was wrong is not given to anybody else, nor is one corrected into another’s', async () => {
    const [first, second] = [await approved(centre), await approved(centre)];
    expect(await issue(first, certificate('310116202106010901'))).toBeNull();
    expect(await issue(second, certificate('310116202106010902'))).toBeNull();
    const correct = async (number: string) => {
      const correction = { caseId: first, number: '310116202106010901', corrected: { number }, ...shown };
      await proposed(centre, 'correctCertificate', correction);
      const { data } = await give(centre, 'correctCertificate', correction);
      return data.correctCertificate.refusal;
    };
    expect(await correct('310116202106010902')).toMatchObject({
      code: 'CERTIFICATE_NUMBER_TAKEN',
      path: ['input', 'corrected', 'number'],
    });
    expect(await correct('310116202106010903')).toBeNull();
    const third = await approved(centre);
    for (const number of ['310116202106010901', '310116202106010903'])
      expect(await issue(third, certificate(number))).toMatchObject({ code: 'CERTIFICATE_NUMBER_TAKEN' });
  });

  it('is issued once when the same command is given again', async () => {
    const caseId = await approved(centre);
    const commandId = centre.world.randomUuid();
    const input = { caseId, certificates: [certificate('310116202106011001')], commandId };
    const once = await given(centre, 'issueCertificates', input);
    expect(await given(centre, 'issueCertificates', input)).toMatchObject({ revision: once.revision });
  });
});
