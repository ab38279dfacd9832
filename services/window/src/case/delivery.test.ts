import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { describe, it } from 'vitest';

import { completion, given, permit, permitReviewed, today } from './case.fixtures.ts';

type Deliver = Extract<CaseCommand, { type: 'DeliverDecision' }>['data'];
const deliver = (changes: Partial<Deliver> = {}): CaseCommand => ({
  type: 'DeliverDecision',
  data: { caseId: permit.caseId, items: ['permit'], means: 'counter', receipt: '签收 1', ...changes },
});

const permitApproved = [...permitReviewed, permit.itemDecided('permit', 'approved', '2021-06-29')];
const permitIssued = [...permitApproved, permit.issued('permit', '1', '2021-06-30')];

describe('delivering a decision', () => {
  it('is an act of its own for each, with means, day, receipt and who took it', () => {
    given(...permitIssued)
      .when(
        deliver({ recipient: '示例经办人', deliveredOn: '2021-07-01', evidence: '送达回证 12' }),
        today('2021-07-02'),
      )
      .yields({
        type: 'DecisionDelivered',
        data: {
          item: 'permit',
          means: 'counter',
          recipient: '示例经办人',
          deliveredOn: '2021-07-01',
          evidence: '送达回证 12',
          receipt: '签收 1',
        },
      });
    given(...permitIssued)
      .when(deliver(), today('2021-07-02'))
      .yields({ type: 'DecisionDelivered', data: { deliveredOn: '2021-07-02' } });
  });

  it('hands over several at once, or none where one is not ready', () => {
    const both = [
      ...permitIssued,
      permit.itemDecided('quality', 'approved', '2021-06-29'),
      permit.ended('approved', '2021-06-29'),
    ];
    given(...both, permit.issued('quality', '2', '2021-06-30'))
      .when(deliver({ items: ['quality', 'permit'] }), today('2021-07-02'))
      .yields(
        { type: 'DecisionDelivered', data: { item: 'quality' } },
        { type: 'DecisionDelivered', data: { item: 'permit' } },
      );
    given(...both)
      .when(deliver({ items: ['permit', 'quality'] }), today('2021-07-02'))
      .refuses('certificate-missing', 'items.1');
    given(...permitIssued)
      .when(deliver({ items: ['permit', 'permit'] }), today('2021-07-02'))
      .refuses('item-named-twice', 'items.1');
  });

  it('waits for no other item of the case', () => {
    given(...permitIssued)
      .when(deliver(), today('2021-06-30'))
      .yields({ type: 'DecisionDelivered', data: { item: 'permit' } });
  });

  it('comes after the decision, and not tomorrow', () => {
    given(...permitReviewed)
      .when(deliver())
      .refuses('item-not-decided', 'items.0');
    given(...permitReviewed)
      .when(deliver({ items: ['siteReview'] }))
      .refuses('item-not-of-case', 'items.0');
    given(...permitIssued)
      .when(deliver({ deliveredOn: '2021-06-28' }), today('2021-07-02'))
      .refuses('before-the-decision', 'deliveredOn');
    given(...permitIssued)
      .when(deliver({ deliveredOn: '2021-07-03' }), today('2021-07-02'))
      .refuses('day-in-the-future', 'deliveredOn');
  });

  it('of an approval needs its certificate; a refusal has none, nor has what the catalogue gives no paper', () => {
    given(...permitApproved)
      .when(deliver(), today('2021-06-30'))
      .refuses('certificate-missing', 'items.0');
    given(...permitReviewed, permit.itemDecided('permit', 'notApproved', '2021-06-29'))
      .when(deliver(), today('2021-06-30'))
      .yields({ type: 'DecisionDelivered' });
    given(
      completion.submitted('2021-06-21'),
      completion.accepted('2021-06-22'),
      completion.opened('jointCheck', '2021-06-22'),
      completion.itemDecided('jointCheck', 'approved', '2021-06-29'),
      completion.ended('approved', '2021-06-29'),
    )
      .when(deliver({ caseId: completion.caseId, items: ['jointCheck'], means: 'electronic' }), today('2021-06-30'))
      .yields({ type: 'DecisionDelivered' });
  });

  it('by post names the number of the item, and what is left or entrusted who took it', () => {
    given(...permitIssued)
      .when(deliver({ means: 'post' }), today('2021-07-02'))
      .refuses('tracking-number-missing', 'trackingNumber');
    for (const means of ['left', 'entrusted'] as const) {
      given(...permitIssued)
        .when(deliver({ means }), today('2021-07-02'))
        .refuses('recipient-missing', 'recipient');
    }
    given(...permitIssued)
      .when(deliver({ means: 'left', recipient: '示例见证人' }), today('2021-07-02'))
      .yields({ type: 'DecisionDelivered', data: { means: 'left' } });
  });

  it('happens once for each', () => {
    given(...permitIssued, permit.delivered('2021-07-01', 'permit'))
      .when(deliver(), today('2021-07-02'))
      .refuses('already-delivered', 'items.0');
    // As older logs have it: everything that was decided.
    given(...permitIssued, permit.delivered('2021-07-01'))
      .when(deliver(), today('2021-07-02'))
      .refuses('already-delivered', 'items.0');
  });
});
