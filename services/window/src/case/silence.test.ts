import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { describe, it } from 'vitest';

import { catalogue, projectCode } from '../window.fixtures.ts';
import { given, scheme, schemeUnderReview, today } from './case.fixtures.ts';

const { caseId } = scheme;
const accept: CaseCommand = { type: 'AcceptCase', data: { caseId } };
const recordSilence: CaseCommand = { type: 'RecordSilentAcceptance', data: { caseId } };
const requestCorrection: CaseCommand = { type: 'RequestCorrection', data: { caseId, defects: ['缺图'] } };
const supplyCorrection: CaseCommand = {
  type: 'SupplyCorrection',
  data: { caseId, lines: [1], materials: [], note: '已补' },
};
const refuseAcceptance: CaseCommand = {
  type: 'RefuseAcceptance',
  data: { caseId, ground: 'notOurCompetence', reason: '不属本机关' },
};
const withdraw: CaseCommand = { type: 'WithdrawCase', data: { caseId, reason: '另行申请' } };
const submit = (receivedOn: string): CaseCommand => ({
  type: 'SubmitCase',
  data: { projectCode, stage: 'scheme', kind: 'new', channel: 'window', receivedOn, materials: [] },
});

const received = scheme.submitted('2021-06-01');
const correcting = [received, scheme.correctionRequested('2021-06-08')];
const supplied = [...correcting, scheme.correctionSupplied('2021-06-15')];

const accepted = (acceptedOn: string, bySilence: boolean) => [
  { type: 'CaseAccepted', data: { acceptedOn, bySilence } } as const,
  { type: 'ReviewOpened', data: { item: 'siteReview', round: 1 } } as const,
  { type: 'ReviewOpened', data: { item: 'airDefence', round: 1 } } as const,
];

describe('silence for five working days after receipt on 2021-06-01', () => {
  it('has not accepted on the last day, 06-08: the window may still speak', () => {
    const lastDay = today('2021-06-08');
    given(received).when(recordSilence, lastDay).refuses('silence-has-not-accepted', 'caseId');
    given(received)
      .when(accept, lastDay)
      .yields(...accepted('2021-06-08', false));
    given(received).when(requestCorrection, lastDay).yields({ type: 'CorrectionRequested' });
    given(received).when(refuseAcceptance, lastDay).yields({ type: 'AcceptanceRefused' });
    given(received).when(withdraw, lastDay).yields({ type: 'CaseWithdrawn' });
  });

  it('has not accepted in the last minute of that day, and has in the first of the next', () => {
    const lastMinute = { now: '2021-06-08T15:59:59.999Z', today: '2021-06-08' };
    const nextMinute = { now: '2021-06-08T16:00:00.000Z', today: '2021-06-09' };
    given(received).when(recordSilence, lastMinute).refuses('silence-has-not-accepted', 'caseId');
    given(received)
      .when(recordSilence, nextMinute)
      .yields(...accepted('2021-06-01', true));
  });

  it('has accepted on 06-09, as of the day of receipt', () => {
    given(received)
      .when(recordSilence, today('2021-06-09'))
      .yields(...accepted('2021-06-01', true));
  });

  it('is recorded alone by an acceptance that comes too late', () => {
    given(received)
      .when(accept, today('2021-06-09'))
      .yields(...accepted('2021-06-01', true));
  });

  it('leaves no room for a notice or a refusal of acceptance', () => {
    given(received).when(requestCorrection, today('2021-06-09')).refuses('accepted-by-silence', 'caseId');
    given(received).when(refuseAcceptance, today('2021-06-09')).refuses('accepted-by-silence', 'caseId');
  });

  const later: readonly [CaseCommand, CaseEvent['type']][] = [
    [withdraw, 'CaseWithdrawn'],
    [{ type: 'ConcludeReview', data: { caseId, item: 'siteReview', outcome: 'agree' } }, 'ReviewConcluded'],
    [
      {
        type: 'StartSpecialProcedure',
        data: { caseId, kind: 'hearing', items: ['siteReview'], ground: '听证', expectedDays: 5, notice: '五日' },
      },
      'SpecialProcedureStarted',
    ],
    [
      {
        type: 'ExtendLimit',
        data: { caseId, item: 'siteReview', days: 5, reason: '复杂', approvedBy: { name: '王五', rank: '局长' } },
      },
      'LimitExtended',
    ],
  ];
  it.each(later)('is recorded first by $type, which then takes its course', (command, type) => {
    given(received)
      .when(command, today('2021-06-09'))
      .yields(...accepted('2021-06-01', true), { type });
  });

  it('does not carry a command that is refused all the same', () => {
    const day = today('2021-06-09');
    given(received).when(supplyCorrection, day).refuses('correction-not-requested', 'caseId');
    given(received)
      .when({ type: 'DecideItem', data: { caseId, item: 'schemeApproval', outcome: 'approved' } }, day)
      .refuses('item-not-started', 'item');
    given(received)
      .when(
        { type: 'DeliverDecision', data: { caseId, items: ['schemeApproval'], means: 'counter', receipt: '1' } },
        day,
      )
      .refuses('item-not-decided', 'items.0');
  });
});

describe('silence after the supply of what was asked for', () => {
  it('counts from the supply: on the last day the window may still speak', () => {
    given(...supplied)
      .when(recordSilence, today('2021-06-22'))
      .refuses('silence-has-not-accepted', 'caseId');
    given(...supplied)
      .when(accept, today('2021-06-22'))
      .yields(...accepted('2021-06-22', false));
  });

  it('has accepted on the day after, as of the supply', () => {
    given(...supplied)
      .when(accept, today('2021-06-23'))
      .yields(...accepted('2021-06-15', true));
    given(...supplied)
      .when(requestCorrection, today('2021-06-23'))
      .refuses('accepted-by-silence', 'caseId');
  });

  it('counts from the day that the supply has in the centre’s zone', () => {
    const lateAtNight: CaseEvent = {
      type: 'CorrectionSupplied',
      data: { caseId, lines: [1, 2], complete: true, materials: [], occurredAt: '2021-06-14T16:30:00.000Z' },
    };
    given(...correcting, lateAtNight)
      .when(accept, today('2021-06-23'))
      .yields(...accepted('2021-06-15', true));
  });

  it('accepts nothing while the applicant is to supply, however long that takes', () => {
    given(...correcting)
      .when(recordSilence, today('2022-06-08'))
      .refuses('correction-not-supplied', 'caseId');
    given(...correcting)
      .when(accept, today('2022-06-08'))
      .refuses('correction-not-supplied', 'caseId');
    given(...correcting)
      .when(supplyCorrection, today('2022-06-08'))
      .yields({ type: 'CorrectionSupplied' });
  });
});

describe('an application entered with the day on which its paper came', () => {
  it('is accepted at once where that day is too long ago', () => {
    given()
      .when(submit('2021-06-01'), today('2021-06-09'))
      .yields({ type: 'CaseSubmitted', data: { receivedOn: '2021-06-01' } }, ...accepted('2021-06-01', true));
  });

  it('waits where the window may still speak', () => {
    given().when(submit('2021-06-01'), today('2021-06-08')).yields({ type: 'CaseSubmitted' });
  });
});

describe('whether silence accepts', () => {
  const { silence: _, ...neverAccepts } = catalogue;

  it('is the catalogue’s to say on the day of the application', () => {
    given()
      .when(submit('2019-06-03'), { ...today('2021-06-09'), catalogue: neverAccepts })
      .yields({ type: 'CaseSubmitted' });
    const [submitted] = given().when(submit('2021-06-01'), { catalogue: neverAccepts }).facts();
    if (!submitted) throw new Error('nothing was submitted');
    given(submitted)
      .when(accept, today('2021-07-01'))
      .yields(...accepted('2021-07-01', false));
    given(submitted).when(recordSilence, today('2021-07-01')).refuses('silence-has-not-accepted', 'caseId');
  });

  it('is no, where the day it runs from lies outside the calendar', () => {
    const early = scheme.submitted('2017-12-31');
    given(early).when(recordSilence, today('2021-07-01')).refuses('silence-has-not-accepted', 'caseId');
    given(early)
      .when(accept, today('2021-07-01'))
      .yields(...accepted('2021-07-01', false));
  });

  it('is not changed by a later catalogue', () => {
    given(received)
      .when(accept, { ...today('2021-06-09'), catalogue: neverAccepts })
      .yields(...accepted('2021-06-01', true));
  });
});

describe('silence of a case that is past receipt', () => {
  it.each([
    ['already-accepted', schemeUnderReview],
    ['case-withdrawn', [received, scheme.withdrawn('2021-06-02')]],
    ['acceptance-was-refused', [received, scheme.acceptanceRefused('2021-06-02')]],
  ])('says nothing: %s', (code, events) => {
    given(...events)
      .when(recordSilence, today('2021-07-01'))
      .refuses(code, 'caseId');
  });
});
