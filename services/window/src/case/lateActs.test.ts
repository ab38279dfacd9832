import type { CaseCommand, LateAct } from '@onewindow/schema/case/commands.ts';
import { describe, expect, it } from 'vitest';

import {
  caseAfter,
  given,
  permit,
  scheme,
  schemeAgreed,
  schemeApproved,
  schemeUnderReview,
  today,
} from './case.fixtures.ts';

const shown = { reason: '系统中断', evidence: '告知书存根 5', approvedBy: { name: '王五', rank: '窗口负责人' } };
const late = (on: string, act: LateAct, caseId = scheme.caseId): CaseCommand => ({
  type: 'EnterActLate',
  data: { caseId, on, act, ...shown },
});
const notice: LateAct = { requestCorrection: { defects: ['缺图', '缺章'] } };
const received = scheme.submitted('2021-06-01');
/** Silence accepted on 06-09 what was received on 06-01. */
const silent = given(received)
  .when({ type: 'RecordSilentAcceptance', data: { caseId: scheme.caseId } }, today('2021-06-09'))
  .facts();

describe('a notice that went out on paper while the server was down', () => {
  it('is entered on its day, and displaces what silence has accepted meanwhile', () => {
    const [entered, ...others] = given(received, ...silent)
      .when(late('2021-06-04', notice), today('2021-06-10'))
      .facts();
    expect(others).toEqual([]);
    expect(entered).toMatchObject({
      type: 'ActEnteredLate',
      data: {
        on: '2021-06-04',
        displaces: 'CaseAccepted',
        ...shown,
        fact: { type: 'CorrectionRequested', data: { defects: ['缺图', '缺章'] } },
      },
    });
    if (!entered) throw new Error('nothing was entered');
    const state = caseAfter([received, ...silent, entered]);
    expect(state).toMatchObject({ phase: 'correctionRequested', items: [], correction: { lines: 2, supplied: [] } });
    expect(state).not.toHaveProperty('acceptedOn');
    // Its ten working days run from the 4th: to the 21st, the 14th being none in this calendar of weekdays alone.
    given(received, ...silent, entered)
      .when(
        { type: 'RefuseAcceptance', data: { caseId: scheme.caseId, ground: 'incomplete', reason: '未补正' } },
        today('2021-06-18'),
      )
      .refuses('correction-still-running', 'ground');
  });

  it('displaces nothing where silence is not on record yet, nor where it has not accepted', () => {
    for (const day of ['2021-06-08', '2021-06-09']) {
      const [entered] = given(received).when(late('2021-06-04', notice), today(day)).facts();
      expect(entered?.data).not.toHaveProperty('displaces');
    }
  });

  it('must have come in time to stop silence, not before the receipt and not tomorrow', () => {
    given(received, ...silent)
      .when(late('2021-06-09', notice), today('2021-06-10'))
      .refuses('too-late-to-stop-silence', 'on');
    given(received, ...silent)
      .when(late('2021-05-31', notice), today('2021-06-10'))
      .refuses('before-the-receipt', 'on');
    given(received).when(late('2021-06-03', notice), today('2021-06-02')).refuses('day-in-the-future', 'on');
  });

  it('comes too late once a department has said something on what silence accepted', () => {
    given(received, ...silent, scheme.concluded('airDefence', 'agree', '2021-06-09'))
      .when(late('2021-06-04', notice), today('2021-06-10'))
      .refuses('acts-rest-on-acceptance', 'on');
  });

  it('is none where the window itself accepted it', () => {
    given(...schemeUnderReview)
      .when(late('2021-06-02', notice), today('2021-06-10'))
      .refuses('already-accepted', 'act');
  });
});

describe('an acceptance or its refusal, entered late', () => {
  it('stands in the place of silence', () => {
    const [accepted] = given(received, ...silent)
      .when(late('2021-06-03', { accept: true }), today('2021-06-10'))
      .facts();
    if (!accepted) throw new Error('nothing was entered');
    expect(caseAfter([received, ...silent, accepted])).toMatchObject({
      phase: 'underReview',
      acceptedOn: '2021-06-03',
      bySilence: false,
    });
    given(received, ...silent)
      .when(
        late('2021-06-03', { refuseAcceptance: { ground: 'notOurCompetence', reason: '不属本机关' } }),
        today('2021-06-10'),
      )
      .yields({ type: 'ActEnteredLate', data: { displaces: 'CaseAccepted' } });
  });
});

describe('an opinion or a decision, entered late', () => {
  const decided: LateAct = { decideItem: { item: 'schemeApproval', outcome: 'approved' } };

  it('counts on its day, and what follows from it comes now', () => {
    const [entered, concluded] = given(...schemeAgreed)
      .when(late('2021-06-15', decided), today('2021-06-18'))
      .facts();
    expect(entered).toMatchObject({
      type: 'ActEnteredLate',
      data: { on: '2021-06-15', fact: { type: 'ItemDecided', data: { item: 'schemeApproval', outcome: 'approved' } } },
    });
    expect(concluded).toMatchObject({ type: 'CaseConcluded', data: { outcome: 'approved' } });
  });

  it('lies between the opening of its review and today, and obeys the rules of its day', () => {
    given(...schemeAgreed)
      .when(late('2021-06-11', decided), today('2021-06-18'))
      .refuses('before-the-review', 'on');
    given(...schemeUnderReview)
      .when(late('2021-06-07', decided), today('2021-06-18'))
      .refuses('item-not-started', 'act');
    given(...schemeApproved)
      .when(late('2021-06-15', decided), today('2021-06-18'))
      .refuses('case-already-decided', 'caseId');
    given(permit.submitted('2021-06-21'))
      .when(late('2021-06-21', { concludeReview: { item: 'fireReview', outcome: 'agree' } }, permit.caseId), {
        ...today('2021-06-22'),
      })
      .refuses('case-not-accepted', 'caseId');
  });
});
