import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { describe, it } from 'vitest';

import { facts, projectCode } from '../window.fixtures.ts';
import { given, project, scheme, schemeAgreed, schemeItems, schemeUnderReview, today } from './case.fixtures.ts';

const { caseId } = scheme;
const accept: CaseCommand = { type: 'AcceptCase', data: { caseId } };
const requestCorrection: CaseCommand = { type: 'RequestCorrection', data: { caseId, defects: ['缺图', '缺章'] } };
const supplyCorrection: CaseCommand = {
  type: 'SupplyCorrection',
  data: { caseId, materials: [{ material: 'drawings', name: '总平面图' }], note: '已补' },
};
const refuseAcceptance = (ground: 'noPermitNeeded' | 'notOurCompetence' | 'incomplete'): CaseCommand => ({
  type: 'RefuseAcceptance',
  data: { caseId, ground, reason: '依法不予受理' },
});

const submitted = scheme.submitted('2021-06-01');
const correcting = [submitted, scheme.correctionRequested('2021-06-02')];
const supplied = [...correcting, scheme.correctionSupplied('2021-06-04')];
const withdrawn = [submitted, scheme.withdrawn('2021-06-02')];
const notAccepted = [submitted, scheme.acceptanceRefused('2021-06-02')];

describe('accepting a case', () => {
  it('records the items that apply, and opens side by side every review that waits for no other', () => {
    given(submitted)
      .when(accept, today('2021-06-03'))
      .yields(
        {
          type: 'CaseAccepted',
          data: {
            caseId,
            projectCode,
            stage: 'scheme',
            acceptedOn: '2021-06-03',
            bySilence: false,
            category: 'civil',
            locality: 'north',
            committed: 15,
            items: schemeItems,
            catalogue: 'example-1',
          },
        },
        { type: 'ReviewOpened', data: { item: 'siteReview', department: 'planning', round: 1 } },
        { type: 'ReviewOpened', data: { item: 'airDefence', department: 'airDefence', round: 1 } },
      );
  });

  it('opens what a trait of the project asks for, and what comes after waits for that too', () => {
    const tall = { project: { ...project, facts: { ...facts, traits: ['tall'] } } };
    given(submitted)
      .when(accept, tall)
      .yields(
        {
          type: 'CaseAccepted',
          data: {
            items: [
              ...schemeItems.slice(0, 2),
              { item: 'heightCheck', department: 'planning', kind: 'check', after: [] },
              { ...schemeItems[2], after: ['siteReview', 'airDefence', 'heightCheck'] },
            ],
          },
        },
        { type: 'ReviewOpened', data: { item: 'siteReview' } },
        { type: 'ReviewOpened', data: { item: 'airDefence' } },
        { type: 'ReviewOpened', data: { item: 'heightCheck' } },
      );
  });

  it('leaves out an item that another trait lets off', () => {
    const rebuilt = { project: { ...project, facts: { ...facts, traits: ['tall', 'rebuilt'] } } };
    given(submitted)
      .when(accept, rebuilt)
      .yields(
        { type: 'CaseAccepted', data: { items: schemeItems } },
        { type: 'ReviewOpened' },
        { type: 'ReviewOpened' },
      );
  });

  it('goes by the project as it is on that day', () => {
    const moved = { project: { ...project, facts: { ...facts, locality: 'south' } } };
    given(submitted)
      .when(accept, moved)
      .yields(
        { type: 'CaseAccepted', data: { locality: 'south' } },
        { type: 'ReviewOpened' },
        { type: 'ReviewOpened' },
      );
  });

  it('is possible once everything asked for was supplied', () => {
    given(...supplied)
      .when(accept, today('2021-06-07'))
      .yields(
        { type: 'CaseAccepted', data: { acceptedOn: '2021-06-07', bySilence: false } },
        { type: 'ReviewOpened' },
        { type: 'ReviewOpened' },
      );
  });

  it('waits for the supply of what was asked for', () => {
    given(...correcting)
      .when(accept)
      .refuses('correction-not-supplied', 'caseId');
  });

  it('happens once', () => {
    given(...schemeUnderReview)
      .when(accept)
      .refuses('already-accepted', 'caseId');
    given(...schemeAgreed, scheme.decided('approved', '2021-06-17'))
      .when(accept)
      .refuses('already-accepted', 'caseId');
  });

  it('is over with a withdrawal or a refusal', () => {
    given(...withdrawn)
      .when(accept)
      .refuses('case-withdrawn', 'caseId');
    given(...notAccepted)
      .when(accept)
      .refuses('acceptance-was-refused', 'caseId');
  });
});

describe('the one notice of everything that is missing', () => {
  it('names every defect', () => {
    given(submitted)
      .when(requestCorrection, today('2021-06-02'))
      .yields({ type: 'CorrectionRequested', data: { defects: ['缺图', '缺章'] } });
  });

  it('is not followed by a second one', () => {
    given(...correcting)
      .when(requestCorrection)
      .refuses('correction-not-supplied', 'caseId');
    given(...supplied)
      .when(requestCorrection)
      .refuses('correction-already-requested', 'caseId');
  });

  it('comes before acceptance, and before the case is over', () => {
    given(...schemeUnderReview)
      .when(requestCorrection)
      .refuses('already-accepted', 'caseId');
    given(...withdrawn)
      .when(requestCorrection)
      .refuses('case-withdrawn', 'caseId');
    given(...notAccepted)
      .when(requestCorrection)
      .refuses('acceptance-was-refused', 'caseId');
  });

  it('is answered once', () => {
    given(...correcting)
      .when(supplyCorrection)
      .yields({
        type: 'CorrectionSupplied',
        data: { materials: [{ material: 'drawings', name: '总平面图' }], note: '已补' },
      });
    given(...supplied)
      .when(supplyCorrection)
      .refuses('correction-not-requested', 'caseId');
  });

  it.each([
    ['was not given', [submitted]],
    ['is past, since the case is accepted', schemeUnderReview],
    ['is void, since the case was withdrawn', [...correcting, scheme.withdrawn('2021-06-03')]],
  ])('is not answered where it %s', (_why, events) => {
    given(...events)
      .when(supplyCorrection)
      .refuses('correction-not-requested', 'caseId');
  });
});

describe('refusing acceptance', () => {
  it.each(['noPermitNeeded', 'notOurCompetence'] as const)('says on which ground and why: %s', (ground) => {
    given(submitted)
      .when(refuseAcceptance(ground))
      .yields({ type: 'AcceptanceRefused', data: { ground, reason: '依法不予受理' } });
  });

  it('as incomplete needs the notice first: what is missing is to be told, not punished (art. 32)', () => {
    given(submitted).when(refuseAcceptance('incomplete')).refuses('correction-not-requested', 'ground');
    given(...supplied)
      .when(refuseAcceptance('incomplete'), today('2021-06-04'))
      .yields({ type: 'AcceptanceRefused', data: { ground: 'incomplete' } });
  });

  it('is too late after acceptance, and idle after the end', () => {
    given(...schemeUnderReview)
      .when(refuseAcceptance('noPermitNeeded'))
      .refuses('already-accepted', 'caseId');
    given(...withdrawn)
      .when(refuseAcceptance('noPermitNeeded'))
      .refuses('case-withdrawn', 'caseId');
    given(...notAccepted)
      .when(refuseAcceptance('noPermitNeeded'))
      .refuses('acceptance-was-refused', 'caseId');
  });

  it('waits for the supply of what was asked for', () => {
    given(...correcting)
      .when(refuseAcceptance('noPermitNeeded'))
      .refuses('correction-not-supplied', 'caseId');
  });
});
