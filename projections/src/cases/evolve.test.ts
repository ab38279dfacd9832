import { describe, expect, it } from 'vitest';

import { last } from '../lastInOrder.ts';
import { addedTo, at, cellsOf, folded, type Happened, law, rowAfter, takenOver } from '../folding.fixtures.ts';
import {
  accepted,
  asked,
  caseId,
  decided,
  delivered,
  ended,
  issued,
  items,
  on,
  projectCode,
  refused,
  reviews,
  revoked,
  submitted,
  supplied,
  untilAccepted,
  untilDecided,
  withdrawn,
} from './caseFacts.fixtures.ts';
import { cases } from './cases.ts';

const projection = cases(law);
const caseAfter = (...facts: readonly Happened[]) => rowAfter(projection, ...facts);

describe('the timeline of a case', () => {
  it('begins with the application, complete on the day it was received', () => {
    expect(folded(projection, submitted)).toEqual(
      new Map([
        [
          caseId,
          {
            caseId,
            projectCode,
            stage: 'constructionPermit',
            kind: 'new',
            units: 'all',
            channel: 'window',
            status: 'received',
            revision: 0,
            receivedOn: '2026-04-20',
            completeOn: '2026-04-20',
            silence: { days: 5, unit: 'workingDays' },
            corrections: 0,
            items: [],
            rounds: [],
            procedures: [],
            applicant: [],
            certificates: [],
          },
        ],
      ]),
    );
  });

  it('says of which ledger it was taken over, and nothing where it was lived through here', () => {
    expect(caseAfter(...takenOver('demo', submitted, accepted))).toMatchObject({ ledger: 'demo' });
    expect(caseAfter(submitted, accepted)).not.toHaveProperty('ledger');
  });

  it('knows no silence where the catalogue knows none', () => {
    const { silence: _, ...data } = submitted.data as typeof submitted.data & { silence?: object };
    expect(caseAfter({ ...submitted, data })).not.toHaveProperty('silence');
  });

  it('is none without an application', () => {
    expect(folded(projection, accepted, decided).size).toBe(0);
  });

  it('counts each correction, and is complete when all that was asked for is supplied', () => {
    expect(caseAfter(submitted, asked)).toMatchObject({
      status: 'correctionRequested',
      corrections: 1,
      completeOn: '2026-04-20',
      applicantSince: '2026-04-22',
    });
    const complete = caseAfter(submitted, asked, supplied);
    expect(complete).toMatchObject({
      status: 'received',
      completeOn: '2026-04-24',
      applicant: [{ from: '2026-04-22', to: '2026-04-24' }],
    });
    expect(complete).not.toHaveProperty('applicantSince');
  });

  it('is of no day for the applicant where all was supplied on the day it was asked for', () => {
    const sameDay = on('2026-04-22', 'CorrectionSupplied', { lines: [1], complete: true, materials: [] });
    const row = caseAfter(submitted, asked, sameDay);
    expect([row.applicant, row.applicantSince]).toEqual([[], undefined]);
  });

  it('holds what was accepted: items, promise, and what statistics need of the project', () => {
    expect(caseAfter(...untilAccepted)).toMatchObject({
      status: 'underReview',
      acceptedOn: '2026-04-27',
      bySilence: false,
      category: 'industrial',
      locality: 'langxia',
      committed: 10,
      items: items.map((item) => ({ ...item, extension: 0, round: 0 })),
      revision: 3,
    });
  });

  it('is accepted on the day on which the law says so, though that was put on record later', () => {
    // Received on Monday 20 April: silence accepts on the day of receipt (art. 32), and it is recorded on the 28th.
    const data = { ...accepted.data, acceptedOn: '2026-04-20', bySilence: true, occurredAt: at('2026-04-28') };
    expect(caseAfter(submitted, { ...accepted, data })).toMatchObject({ acceptedOn: '2026-04-20', bySilence: true });
  });

  it('ends without a decision where acceptance is refused, or it is withdrawn', () => {
    expect(caseAfter(submitted, refused)).toMatchObject({ status: 'acceptanceRefused', endedOn: '2026-04-27' });
    const row = caseAfter(...untilAccepted, ...reviews.slice(0, 4), withdrawn('2026-05-07'));
    expect(row).toMatchObject({
      status: 'withdrawn',
      endedOn: '2026-05-07',
      applicant: [
        { from: '2026-04-22', to: '2026-04-24' },
        { from: '2026-04-30', to: '2026-05-07' },
      ],
    });
    expect(row).not.toHaveProperty('decidedOn');
    expect(row).not.toHaveProperty('applicantSince');
  });
});

describe('what was entered wrongly, or late', () => {
  const shown = { reason: '系统中断', evidence: '存根 5', approvedBy: { name: '示例负责人' } };
  const enteredLate = (day: string, fact: Happened, more: object = {}) =>
    on('2026-05-20', 'ActEnteredLate', {
      on: day,
      ...shown,
      fact: { type: fact.type, data: { ...fact.data, occurredAt: at(day) } } as never,
      ...more,
    });

  it('is voided for good: it shows, and counts nowhere', () => {
    const voided = on('2026-05-20', 'EntryVoided', shown);
    const row = caseAfter(...untilDecided, voided);
    expect(row).toMatchObject({ status: 'voided', endedOn: '2026-05-20' });
    expect(addedTo(projection, 'stageDurations', row)).toMatchObject({ '* * * constructionPermit new': { voided: 1 } });
    expect(cellsOf(projection, row)).toMatchObject({ pending: 0, turn: 'nobody', dueOn: last, elapsed: null });
    expect(addedTo(projection, 'stageDurations', caseAfter(...untilAccepted, voided))).toEqual({});
  });

  it('has its day of receipt corrected, with the acceptance by silence that rests on it, and is marked', () => {
    const corrected = on('2026-05-20', 'ReceiptDayCorrected', {
      receivedOn: '2026-04-17',
      before: '2026-04-20',
      ...shown,
    });
    const silent = { ...accepted, data: { ...accepted.data, acceptedOn: '2026-04-20', bySilence: true } };
    expect(caseAfter(submitted, silent, corrected)).toMatchObject({
      receivedOn: '2026-04-17',
      completeOn: '2026-04-17',
      acceptedOn: '2026-04-17',
      correctedBy: ['ReceiptDayCorrected'],
    });
    expect(caseAfter(...untilAccepted, corrected)).toMatchObject({
      receivedOn: '2026-04-17',
      acceptedOn: '2026-04-27',
    });
    const counted = caseAfter(...untilDecided, corrected);
    expect(addedTo(projection, 'stageDurations', counted)['* * * constructionPermit new']).toMatchObject({
      corrected: 1,
    });
  });

  it('is taken at its own day, and displaces the silence that it disproves', () => {
    const silent = { ...accepted, data: { ...accepted.data, acceptedOn: '2026-04-20', bySilence: true } };
    const row = caseAfter(submitted, silent, enteredLate('2026-04-22', asked, { displaces: 'CaseAccepted' }));
    expect(row).toMatchObject({
      status: 'correctionRequested',
      items: [],
      applicantSince: '2026-04-22',
      correctedBy: ['ActEnteredLate'],
    });
    expect(row).not.toHaveProperty('acceptedOn');
  });

  it('concludes the case on the day of the act, not on that of its entry', () => {
    const [decision] = untilDecided.slice(-2);
    const late = enteredLate('2026-05-14', decision!);
    const row = caseAfter(...untilDecided.slice(0, -2), late, ended('2026-05-20', 'approved'));
    expect(row).toMatchObject({ status: 'approved', decidedOn: '2026-05-14', correctedBy: ['ActEnteredLate'] });
  });

  it('has what its certificate says corrected', () => {
    const corrected = on('2026-05-20', 'CertificateCorrected', {
      projectCode,
      item: 'C6',
      number: '310116202605140101',
      corrected: { number: '310116202605140102', validUntil: '2028-05-14' },
      orders: [],
      ...shown,
    });
    expect(caseAfter(...untilDecided, issued, corrected).certificates).toMatchObject([
      { item: 'C6', number: '310116202605140102', name: '建筑工程施工许可证', validUntil: '2028-05-14' },
    ]);
  });
});

describe('a decision', () => {
  it('is one of each permit and filing, with a limit to deliver it by where the law knows one', () => {
    const { items: held } = caseAfter(...untilDecided.slice(0, -1));
    expect(held.map((one) => one.decided)).toEqual([
      undefined,
      { outcome: 'approved', on: '2026-04-29' },
      { outcome: 'approved', on: '2026-05-14', delivery: { days: 10, unit: 'workingDays' } },
    ]);
  });

  it('that is the last one concludes the case on its day', () => {
    expect(caseAfter(...untilDecided.slice(0, -1))).toMatchObject({ status: 'underReview' });
    expect(caseAfter(...untilDecided)).toMatchObject({ status: 'approved', decidedOn: '2026-05-14' });
    const recordedLater = ended('2026-05-20', 'partlyApproved');
    expect(caseAfter(...untilDecided.slice(0, -1), recordedLater)).toMatchObject({
      status: 'partlyApproved',
      decidedOn: '2026-05-14',
    });
  });

  it('on the whole case, as older logs have it, decided all its items', () => {
    const row = caseAfter(...untilDecided.slice(0, -2), decided);
    expect(row).toMatchObject({ status: 'approved', decidedOn: '2026-05-14' });
    for (const one of row.items.slice(1))
      expect(one.decided).toEqual({
        outcome: 'approved',
        on: '2026-05-14',
        delivery: { days: 10, unit: 'workingDays' },
      });
    const no = caseAfter(
      ...untilAccepted,
      on('2026-05-14', 'CaseDecided', { outcome: 'notApproved', reasons: '不符' }),
    );
    expect(no.status).toBe('notApproved');
    expect(no.items.at(-1)?.decided).toEqual({ outcome: 'notApproved', on: '2026-05-14' });
  });

  it('is delivered on the day that was said with evidence, else the clock ran until the entry', () => {
    const data = { ...delivered.data, occurredAt: at('2026-05-20') };
    const deliveryOf = (late: Happened) => caseAfter(...untilDecided, late).items.at(-1)?.decided;
    expect(deliveryOf({ ...delivered, data })).toMatchObject({
      deliveredOn: '2026-05-18',
      deliveryEndedOn: '2026-05-20',
    });
    expect(deliveryOf({ ...delivered, data: { ...data, evidence: '送达回证 7' } })).toMatchObject({
      deliveredOn: '2026-05-18',
      deliveryEndedOn: '2026-05-18',
    });
    const ofFiling = caseAfter(...untilDecided, { ...delivered, data: { ...data, item: 'C2' } });
    expect(ofFiling.items.at(-1)?.decided).not.toHaveProperty('deliveredOn');
  });

  it('is followed by its certificates, one of which may end without the others', () => {
    const certificate = {
      item: 'C6',
      number: '310116202605140101',
      name: '建筑工程施工许可证',
      issuedOn: '2026-05-14',
    };
    const other = on('2026-05-14', 'CertificateIssued', {
      projectCode,
      item: 'C2',
      number: '质监 1',
      name: '质监书',
      issuedOn: '2026-05-13',
      validUntil: '2028-05-13',
      orders: [],
    });
    const { certificates, status } = caseAfter(...untilDecided, issued, other, revoked);
    expect(certificates).toEqual([
      { ...certificate, ended: 'annulled', endedOn: '2026-06-01' },
      { item: 'C2', number: '质监 1', name: '质监书', issuedOn: '2026-05-13', validUntil: '2028-05-13' },
    ]);
    expect(status).toBe('approved');
  });
});
