import { addDays } from '@onewindow/kernel/civilDay.ts';
import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { type ArrearCommand, arrearCommands } from '@onewindow/schema/arrears/commands.ts';
import { type ArrearEvent, arrearEvents } from '@onewindow/schema/arrears/events.ts';
import { describe, it } from 'vitest';

import type { Acting } from '../hands.ts';
import { arrearDecider } from './arrearDecider.ts';

const arrear = '11111111-1111-4111-8111-111111111111';
const clerk: Acting = { actor: { role: 'clerk', id: 'li' } };
const other: Acting = { actor: { role: 'centreHead', id: 'sun' } };
const creditor = { name: '示例建筑公司', creditCode: '91310116MA1J000100' };
const debtor = { kind: 'firm' as const, name: '示例投资公司', creditCode: '91310116MA1HX88885' };
const ofCreditor: Acting = { actor: { role: 'applicant', id: 'zhou' }, firm: creditor.creditCode };
const ofDebtor: Acting = { actor: { role: 'applicant', id: 'wu' }, firm: debtor.creditCode };

const { given } = specification(conforming(arrearDecider, { commands: arrearCommands, events: arrearEvents }), {
  arrear,
  now: '2020-05-09T02:00:00.000Z',
  today: '2020-05-09',
  acting: clerk,
  localities: new Set(['langxia']),
  dueAfter: (from: string, days: number) => addDays(from, days),
});

const occurredAt = '2020-05-06T02:00:00.000Z';
const facts = { creditor, debtor, project: '市民中心', locality: 'langxia', evidence: '结算书' };
const by = { role: 'clerk', id: 'li' };
const recorded: ArrearEvent = {
  type: 'ArrearRecorded',
  data: { arrear, ...facts, cents: 100_000_01, dueOn: '2020-01-31', by, occurredAt },
};
const paid = (cents: number, payment = 1, hand: object = by): ArrearEvent => ({
  type: 'ArrearPaymentRecorded',
  data: { arrear, payment, cents, paidOn: '2020-05-01', evidence: '回单', by: hand as typeof by, occurredAt },
});
const confirmed = (payment = 1): ArrearEvent => ({
  type: 'ArrearPaymentConfirmed',
  data: { arrear, payment, said: 'byOfficer', by: { role: 'centreHead', id: 'sun' }, occurredAt },
});
const rejected: ArrearEvent = {
  type: 'ArrearPaymentRejected',
  data: { arrear, payment: 1, reason: '未到账', occurredAt },
};
const proposed = (cents: number, ground = 'courtDecision', hand: object = by): ArrearEvent =>
  ({
    type: 'ArrearReductionProposed',
    data: { arrear, cents, ground, reason: '判决', evidence: '判决书', by: hand, occurredAt },
  }) as ArrearEvent;
const disputed: ArrearEvent = {
  type: 'ArrearDisputed',
  data: { arrear, words: '已抵扣', said: 'byDebtor', occurredAt },
};
const settled: ArrearEvent = { type: 'ArrearSettled', data: { arrear, how: 'paid', occurredAt } };

const record = (changes: object = {}, due: object = { dueOn: '2020-01-31' }): ArrearCommand => ({
  type: 'RecordArrear',
  data: { ...facts, amount: 100_000.01, ...due, ...changes },
});
const agreed = { from: '2020-01-01', days: 28 };
const amend = (changes: object): ArrearCommand => ({ type: 'AmendArrear', data: { arrear, reason: '核对', changes } });
const pay = (amount: number, paidOn = '2020-05-08'): ArrearCommand => ({
  type: 'RecordArrearPayment',
  data: { arrear, amount, paidOn, evidence: '银行回单' },
});
const confirm = (payment = 1): ArrearCommand => ({ type: 'ConfirmArrearPayment', data: { arrear, payment } });
const reject = (payment = 1): ArrearCommand => ({
  type: 'RejectArrearPayment',
  data: { arrear, payment, reason: '未到账' },
});
const propose = (to: number, ground = 'courtDecision'): ArrearCommand =>
  ({
    type: 'ProposeArrearReduction',
    data: { arrear, to, ground, reason: '判决', evidence: '判决书' },
  }) as ArrearCommand;
const agree: ArrearCommand = { type: 'ConfirmArrearReduction', data: { arrear } };
const decline: ArrearCommand = { type: 'DeclineArrearReduction', data: { arrear, reason: '证据不足' } };
const dispute = (evidence: object = {}): ArrearCommand => ({
  type: 'DisputeArrear',
  data: { arrear, words: '工程质量有争议', ...evidence },
});
const endDispute: ArrearCommand = { type: 'EndArrearDispute', data: { arrear, reason: '已协商一致' } };

describe('an arrear', () => {
  it('is recorded to the cent, with the day by which it was due, or the days that were agreed on', () => {
    given()
      .when(record({ amount: 1_234_567.89 }))
      .yields({ type: 'ArrearRecorded', data: { cents: 123_456_789, dueOn: '2020-01-31', by } });
    given()
      .when(record({}, { agreed }))
      .yields({ type: 'ArrearRecorded', data: { dueOn: '2020-01-29', agreed } });
    given().when(record({ agreed })).refuses('due-day-twice', 'dueOn');
    given().when(record({}, {})).refuses('due-day-missing', 'dueOn');
    given()
      .when(record({ locality: 'nowhere' }))
      .refuses('locality-unknown', 'locality');
    given()
      .when(record({ debtor: { ...debtor, creditCode: creditor.creditCode } }))
      .refuses('creditor-is-debtor', 'debtor');
  });

  it('is recorded by the creditor itself, which its hand shows', () => {
    given()
      .when(record(), { acting: ofCreditor })
      .yields({ type: 'ArrearRecorded', data: { by: { role: 'applicant', id: 'zhou', firm: creditor.creditCode } } });
  });

  it('is mended by one hand only so that it is no less and due no later', () => {
    given(recorded)
      .when(amend({ amount: 100_000.02, project: '市民中心' }))
      .yields({ type: 'ArrearAmended', data: { cents: 100_000_02, project: undefined } });
    given(recorded)
      .when(amend({ dueOn: '2020-01-01', project: '市民中心二期' }))
      .yields({ type: 'ArrearAmended', data: { dueOn: '2020-01-01', project: '市民中心二期', cents: undefined } });
    given(recorded)
      .when(amend({ amount: 100_000 }))
      .refuses('amendment-lowers-amount', 'changes.amount');
    given(recorded)
      .when(amend({ dueOn: '2020-02-01' }))
      .refuses('amendment-postpones-day', 'changes.dueOn');
    given(recorded)
      .when(amend({ amount: 100_000.01, project: '市民中心' }))
      .refuses('amends-nothing', 'changes');
  });

  it('that is not there, or settled, is told as such', () => {
    const all = [amend({ project: '改' }), pay(1), propose(1), dispute()];
    for (const command of [...all, confirm(), reject(), agree, decline, endDispute])
      given().when(command).refuses('arrear-unknown', 'arrear');
    for (const command of all) given(recorded, settled).when(command).refuses('arrear-settled', 'arrear');
    given(recorded, proposed(0), settled).when(agree, { acting: other }).refuses('arrear-settled', 'arrear');
  });
});

describe('a payment', () => {
  it('is never of more than is due, what waits to be confirmed counted, and of no later day than today', () => {
    given(recorded)
      .when(pay(100_000.01))
      .yields({ type: 'ArrearPaymentRecorded', data: { payment: 1, cents: 100_000_01, by } });
    given(recorded, paid(60_000_00)).when(pay(40_000.02)).refuses('payment-exceeds-due', 'amount');
    given(recorded, paid(60_000_00), rejected)
      .when(pay(100_000.01))
      .yields({ type: 'ArrearPaymentRecorded', data: { payment: 2 } });
    given(recorded, paid(100_000_01)).when(pay(0.01)).refuses('payment-exceeds-due', 'arrear');
    given(recorded).when(pay(1, '2020-05-10')).refuses('day-in-the-future', 'paidOn');
  });

  it('is confirmed by the creditor, or by another officer, and settles the arrear with the last cent', () => {
    given(recorded, paid(60_000_00))
      .when(confirm(), { acting: ofCreditor })
      .yields({ type: 'ArrearPaymentConfirmed', data: { said: 'byCreditor' } });
    given(recorded, paid(60_000_00), confirmed(), paid(40_000_01, 2))
      .when(confirm(2), { acting: other })
      .yields(
        { type: 'ArrearPaymentConfirmed', data: { payment: 2, said: 'byOfficer' } },
        { type: 'ArrearSettled', data: { how: 'paid' } },
      );
  });

  it('is confirmed neither by the hand that recorded it, nor by the debtor, nor twice', () => {
    given(recorded, paid(1)).when(confirm()).refuses('same-person', 'payment');
    const byFirm = { role: 'applicant', id: 'another', firm: creditor.creditCode };
    given(recorded, paid(1, 1, byFirm))
      .when(confirm(), { acting: ofCreditor })
      .refuses('same-person', 'payment');
    given(recorded, paid(1)).when(confirm(), { acting: ofDebtor }).refuses('not-the-creditor', 'arrear');
    given(recorded, paid(1), confirmed()).when(confirm(), { acting: other }).refuses('payment-decided', 'payment');
    given(recorded, paid(1)).when(confirm(2), { acting: other }).refuses('payment-unknown', 'payment');
    given(recorded).when(confirm(), { acting: other }).refuses('payment-unknown', 'payment');
  });

  it('that did not come is rejected, by the creditor, an officer, or who had recorded it', () => {
    for (const acting of [clerk, other, ofCreditor])
      given(recorded, paid(1)).when(reject(), { acting }).yields({ type: 'ArrearPaymentRejected' });
    const byFirm = { role: 'applicant', id: 'wu', firm: debtor.creditCode };
    given(recorded, paid(1, 1, byFirm))
      .when(reject(), { acting: ofDebtor })
      .yields({ type: 'ArrearPaymentRejected' });
    given(recorded, paid(1)).when(reject(), { acting: ofDebtor }).refuses('not-the-creditor', 'arrear');
    given(recorded, paid(1), confirmed()).when(reject()).refuses('payment-decided', 'payment');
  });
});

describe('a reduction', () => {
  it('is proposed by one, of less than is owed and no less than was paid', () => {
    given(recorded)
      .when(propose(50_000))
      .yields({ type: 'ArrearReductionProposed', data: { cents: 50_000_00, by } });
    given(recorded).when(propose(0), { acting: ofCreditor }).yields({ type: 'ArrearReductionProposed' });
    given(recorded).when(propose(100_000.01)).refuses('reduces-nothing', 'to');
    given(recorded, paid(60_000_00)).when(propose(59_999.99)).refuses('reduces-below-paid', 'to');
    given(recorded).when(propose(0), { acting: ofDebtor }).refuses('not-the-creditor', 'arrear');
    given(recorded, proposed(0)).when(propose(1)).refuses('reduction-proposed', 'arrear');
  });

  it('takes a second hand, and settles what is paid as far as it is left', () => {
    given(recorded, proposed(50_000_00))
      .when(agree, { acting: other })
      .yields({ type: 'ArrearReduced', data: { cents: 50_000_00, ground: 'courtDecision' } });
    given(recorded, paid(60_000_00), confirmed(), proposed(60_000_00))
      .when(agree, { acting: ofCreditor })
      .yields({ type: 'ArrearReduced' }, { type: 'ArrearSettled', data: { how: 'reduced' } });
    given(recorded, proposed(0)).when(agree).refuses('same-person', 'arrear');
    given(recorded, proposed(0)).when(agree, { acting: ofDebtor }).refuses('not-the-creditor', 'arrear');
    given(recorded).when(agree, { acting: other }).refuses('no-reduction-proposed', 'arrear');
    given(recorded, proposed(10_000_00), paid(20_000_00))
      .when(agree, { acting: other })
      .refuses('reduces-below-paid', 'arrear');
  });

  it('that is a waiver is said by the creditor, as the one hand or the other', () => {
    const byFirm = { role: 'applicant', id: 'zhou', firm: creditor.creditCode };
    given(recorded, proposed(0, 'waived')).when(agree, { acting: other }).refuses('creditor-must-agree', 'arrear');
    given(recorded, proposed(0, 'waived'))
      .when(agree, { acting: ofCreditor })
      .yields({ type: 'ArrearReduced' }, { type: 'ArrearSettled' });
    given(recorded, proposed(0, 'waived', byFirm))
      .when(agree)
      .yields({ type: 'ArrearReduced' }, { type: 'ArrearSettled' });
  });

  it('is declined, and then may be proposed anew', () => {
    const declined: ArrearEvent = {
      type: 'ArrearReductionDeclined',
      data: { arrear, reason: '证据不足', occurredAt },
    };
    given(recorded, proposed(0)).when(decline).yields({ type: 'ArrearReductionDeclined' });
    given(recorded, proposed(0), declined).when(propose(1)).yields({ type: 'ArrearReductionProposed' });
    given(recorded).when(decline).refuses('no-reduction-proposed', 'arrear');
    given(recorded, proposed(0)).when(decline, { acting: ofDebtor }).refuses('not-the-creditor', 'arrear');
  });
});

describe('a dispute', () => {
  it('is the debtor’s, or an officer’s for a debtor with evidence', () => {
    given(recorded)
      .when(dispute(), { acting: ofDebtor })
      .yields({ type: 'ArrearDisputed', data: { said: 'byDebtor' } });
    given(recorded)
      .when(dispute({ evidence: '来函' }))
      .yields({ type: 'ArrearDisputed', data: { said: 'byOfficer', evidence: '来函' } });
    given(recorded).when(dispute()).refuses('dispute-needs-evidence', 'evidence');
    given(recorded).when(dispute(), { acting: ofCreditor }).refuses('not-the-debtor', 'arrear');
    given(recorded, disputed).when(dispute(), { acting: ofDebtor }).refuses('arrear-disputed', 'arrear');
  });

  it('is ended by the debtor, or by an officer; the creditor ends none', () => {
    for (const acting of [clerk, ofDebtor])
      given(recorded, disputed).when(endDispute, { acting }).yields({ type: 'ArrearDisputeEnded' });
    given(recorded, disputed).when(endDispute, { acting: ofCreditor }).refuses('not-the-debtor', 'arrear');
    given(recorded).when(endDispute).refuses('not-disputed', 'arrear');
    const ended: ArrearEvent = { type: 'ArrearDisputeEnded', data: { arrear, reason: '一致', occurredAt } };
    given(recorded, disputed, ended).when(endDispute).refuses('not-disputed', 'arrear');
  });
});
