import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { describe, it } from 'vitest';

import { given, scheme, schemeAgreed, schemeUnderReview, today } from './case.fixtures.ts';

const { caseId } = scheme;
type Conclusion = Extract<CaseCommand, { type: 'ConcludeReview' }>['data'];

const conclude = (item: string, changes: Partial<Conclusion> = {}): CaseCommand => ({
  type: 'ConcludeReview',
  data: { caseId, item, outcome: 'agree', ...changes },
});
const object = (item: string): CaseCommand => conclude(item, { outcome: 'object', reasons: '间距不足' });
const answer = (item: string): CaseCommand => ({
  type: 'AnswerObjection',
  data: { caseId, item, answer: '已改图', materials: [{ material: 'application', name: '总平面图二' }] },
});

const siteAgreed = [...schemeUnderReview, scheme.concluded('siteReview', 'agree', '2021-06-10')];
const siteObjected = [...schemeUnderReview, scheme.concluded('siteReview', 'object', '2021-06-10')];
const secondRound = [
  ...siteObjected,
  scheme.objectionAnswered('siteReview', '2021-06-11'),
  scheme.opened('siteReview', '2021-06-11', 2),
];

describe('concluding a review', () => {
  it('is one department’s work on one item', () => {
    given(...schemeUnderReview)
      .when(conclude('airDefence'), today('2021-06-07'))
      .yields({
        type: 'ReviewConcluded',
        data: { item: 'airDefence', department: 'airDefence', round: 1, outcome: 'agree' },
      });
  });

  it('opens what comes after once the last of the others has agreed', () => {
    given(...siteAgreed)
      .when(conclude('airDefence'))
      .yields(
        { type: 'ReviewConcluded', data: { item: 'airDefence' } },
        { type: 'ReviewOpened', data: { item: 'schemeApproval', department: 'planning', round: 1 } },
      );
  });

  it('opens what comes after on conditions too', () => {
    given(...siteAgreed)
      .when(conclude('airDefence', { outcome: 'agreeWithConditions', conditions: '补建地下室' }))
      .yields(
        { type: 'ReviewConcluded', data: { outcome: 'agreeWithConditions', conditions: '补建地下室' } },
        { type: 'ReviewOpened', data: { item: 'schemeApproval' } },
      );
  });

  it('opens nothing that comes after while an objection stands', () => {
    given(...siteObjected)
      .when(conclude('airDefence'))
      .yields({ type: 'ReviewConcluded', data: { item: 'airDefence' } });
    given(...siteAgreed)
      .when(object('airDefence'))
      .yields({ type: 'ReviewConcluded', data: { outcome: 'object' } });
  });

  it('with an objection needs reasons, and with conditions needs those', () => {
    given(...schemeUnderReview)
      .when(conclude('siteReview', { outcome: 'object' }))
      .refuses('objection-needs-reasons', 'reasons');
    given(...schemeUnderReview)
      .when(conclude('siteReview', { outcome: 'agreeWithConditions', reasons: '可' }))
      .refuses('conditions-missing', 'conditions');
  });

  it('happens once a round, and only of an item of the case whose turn has come', () => {
    given(...siteAgreed)
      .when(conclude('siteReview'))
      .refuses('review-not-open', 'item');
    given(...siteObjected)
      .when(conclude('siteReview'))
      .refuses('review-not-open', 'item');
    given(...schemeUnderReview)
      .when(conclude('schemeApproval'))
      .refuses('review-not-open', 'item');
    given(...schemeUnderReview)
      .when(conclude('heightCheck'))
      .refuses('item-not-of-case', 'item');
  });

  it('is possible while a special procedure is open', () => {
    given(...schemeUnderReview, scheme.procedureStarted(1, '2021-06-07'))
      .when(conclude('siteReview'))
      .yields({ type: 'ReviewConcluded' });
  });
});

describe('an objection', () => {
  it('goes back to the applicant, and only the department that objected reviews again', () => {
    given(...siteObjected, scheme.concluded('airDefence', 'object', '2021-06-10'))
      .when(answer('siteReview'), today('2021-06-11'))
      .yields(
        { type: 'ObjectionAnswered', data: { item: 'siteReview', answer: '已改图' } },
        { type: 'ReviewOpened', data: { item: 'siteReview', department: 'planning', round: 2 } },
      );
  });

  it('is answered once', () => {
    given(...secondRound)
      .when(answer('siteReview'))
      .refuses('no-objection-to-answer', 'item');
  });

  it('is there to be answered only where a department objected', () => {
    given(...schemeUnderReview)
      .when(answer('siteReview'))
      .refuses('no-objection-to-answer', 'item');
    given(...siteAgreed)
      .when(answer('siteReview'))
      .refuses('no-objection-to-answer', 'item');
    given(...siteAgreed)
      .when(answer('schemeApproval'))
      .refuses('no-objection-to-answer', 'item');
    given(...siteAgreed)
      .when(answer('heightCheck'))
      .refuses('item-not-of-case', 'item');
  });

  it('may be raised again, round by round', () => {
    given(...secondRound)
      .when(object('siteReview'))
      .yields({ type: 'ReviewConcluded', data: { round: 2, outcome: 'object' } });
    given(...secondRound, scheme.concluded('siteReview', 'object', '2021-06-15', 2))
      .when(answer('siteReview'))
      .yields({ type: 'ObjectionAnswered' }, { type: 'ReviewOpened', data: { round: 3 } });
  });

  it('no longer holds up what comes after once the department agrees', () => {
    given(...secondRound, scheme.concluded('airDefence', 'agree', '2021-06-11'))
      .when(conclude('siteReview'))
      .yields(
        { type: 'ReviewConcluded', data: { item: 'siteReview', round: 2 } },
        { type: 'ReviewOpened', data: { item: 'schemeApproval', round: 1 } },
      );
  });

  it('of an item that comes last opens none of the others again', () => {
    given(...schemeAgreed, scheme.concluded('schemeApproval', 'object', '2021-06-16'))
      .when(answer('schemeApproval'))
      .yields({ type: 'ObjectionAnswered' }, { type: 'ReviewOpened', data: { item: 'schemeApproval', round: 2 } });
  });
});

describe('urging a department', () => {
  const urge = (item: string): CaseCommand => ({ type: 'UrgeReview', data: { caseId, item, words: '请尽快出具意见' } });

  it('is put on record with the department and the round of the open review, any number of times', () => {
    const urged = { type: 'ReviewUrged' as const, data: { item: 'siteReview', department: 'planning', round: 2 } };
    given(...secondRound)
      .when(urge('siteReview'))
      .yields(urged);
  });

  it('needs a review that is open, of an item of the case', () => {
    given(...siteAgreed)
      .when(urge('siteReview'))
      .refuses('review-not-open', 'item');
    given(...schemeUnderReview)
      .when(urge('schemeApproval'))
      .refuses('review-not-open', 'item');
    given(...schemeUnderReview)
      .when(urge('heightCheck'))
      .refuses('item-not-of-case', 'item');
  });
});

describe('reviews are at work between acceptance and decision', () => {
  it.each([
    ['case-not-accepted', [scheme.submitted('2021-06-01')]],
    ['case-not-accepted', [scheme.submitted('2021-06-01'), scheme.correctionRequested('2021-06-01')]],
    ['acceptance-was-refused', [scheme.submitted('2021-06-01'), scheme.acceptanceRefused('2021-06-01')]],
    ['case-withdrawn', [...siteObjected, scheme.withdrawn('2021-06-11')]],
    ['case-already-decided', [...siteObjected, scheme.decided('notApproved', '2021-06-11')]],
  ])('else: %s', (code, events) => {
    given(...events)
      .when(conclude('airDefence'))
      .refuses(code, 'caseId');
    given(...events)
      .when(answer('siteReview'))
      .refuses(code, 'caseId');
  });
});
