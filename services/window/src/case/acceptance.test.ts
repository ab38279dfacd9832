import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { describe, it } from 'vitest';

import { facts, projectCode } from '../window.fixtures.ts';
import {
  caseAfter,
  given,
  project,
  scheme,
  schemeAgreed,
  schemeItems,
  schemeUnderReview,
  today,
  withCases,
} from './case.fixtures.ts';

const { caseId } = scheme;
const accept: CaseCommand = { type: 'AcceptCase', data: { caseId } };
const requestCorrection: CaseCommand = { type: 'RequestCorrection', data: { caseId, defects: ['缺图', '缺章'] } };
const supplyCorrection: CaseCommand = {
  type: 'SupplyCorrection',
  data: { caseId, lines: [1, 2], materials: [{ material: 'drawings', name: '总平面图' }], note: '已补' },
};
type Ground = Extract<CaseCommand, { type: 'RefuseAcceptance' }>['data']['ground'];
const refuseAcceptance = (ground: Ground): CaseCommand => ({
  type: 'RefuseAcceptance',
  data: { caseId, ground, reason: '依法不予受理' },
});

const submitted = scheme.submitted('2021-06-01');
const correcting = [submitted, scheme.correctionRequested('2021-06-02')];
const supplied = [...correcting, scheme.correctionSupplied('2021-06-04')];
const withdrawn = [submitted, scheme.withdrawn('2021-06-02')];
const notAccepted = [submitted, scheme.acceptanceRefused('2021-06-02')];

const earlierApproved = [
  scheme.submitted('2021-05-06', { caseId: `${projectCode}.scheme.9` }),
  scheme.accepted('2021-05-06'),
  scheme.itemDecided('schemeApproval', 'approved', '2021-05-10'),
  scheme.ended('approved', '2021-05-10'),
];

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

  it('says by when it is to be answered, and may be reminded of, line by line', () => {
    given(submitted)
      .when(requestCorrection, today('2021-06-02'))
      .yields({ type: 'CorrectionRequested', data: { answerWithin: { days: 10, unit: 'workingDays' } } });
    const remind = (...lines: number[]): CaseCommand => ({
      type: 'RemindCorrection',
      data: { caseId, lines, words: '请尽快补交' },
    });
    given(...correcting)
      .when(remind(2))
      .yields({ type: 'CorrectionReminded', data: { lines: [2] } });
    given(...correcting, scheme.correctionSupplied('2021-06-04', [2]))
      .when(remind(1, 2))
      .refuses('line-already-supplied', 'lines.1');
    given(...supplied)
      .when(remind(1))
      .refuses('correction-not-requested', 'caseId');
  });

  it('is answered in parts, and only the last of them completes the application', () => {
    const supply = (lines: number[], said: object = { note: '已补' }): CaseCommand => ({
      type: 'SupplyCorrection',
      data: { caseId, lines, materials: [], ...said },
    });
    given(...correcting)
      .when(supply([2]))
      .yields({ type: 'CorrectionSupplied', data: { lines: [2], complete: false } });
    const half = [...correcting, scheme.correctionSupplied('2021-06-04', [2])];
    given(...half)
      .when(supply([1]))
      .yields({ type: 'CorrectionSupplied', data: { lines: [1], complete: true } });
    given(...half)
      .when(accept)
      .refuses('correction-not-supplied', 'caseId');
    given(...half)
      .when(supply([2]))
      .refuses('line-already-supplied', 'lines.0');
    given(...correcting)
      .when(supply([3]))
      .refuses('line-unknown', 'lines.0');
    given(...correcting)
      .when(supply([1, 2], {}))
      .refuses('nothing-supplied', 'materials');
  });

  it('is answered once', () => {
    given(...correcting)
      .when(supplyCorrection)
      .yields({
        type: 'CorrectionSupplied',
        data: {
          complete: true,
          materials: [{ material: 'drawings', name: '总平面图' }],
          note: '已补',
        },
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
  });

  it('as incomplete waits for the day by which the applicant may answer, also where he answered in part', () => {
    // Ten working days after 2 June: to the 16th.
    for (const events of [correcting, [...correcting, scheme.correctionSupplied('2021-06-04', [2])]]) {
      given(...events)
        .when(refuseAcceptance('incomplete'), today('2021-06-16'))
        .refuses('correction-still-running', 'ground');
      given(...events)
        .when(refuseAcceptance('incomplete'), today('2021-06-17'))
        .yields({ type: 'AcceptanceRefused', data: { ground: 'incomplete' } });
    }
  });

  it('is none where everything asked for was supplied: then it must be accepted (art. 32)', () => {
    given(...supplied)
      .when(refuseAcceptance('incomplete'), today('2021-06-04'))
      .refuses('everything-was-supplied', 'ground');
  });

  it('may rest on what stands in the way, as long as it does', () => {
    const open = caseAfter([scheme.submitted('2021-05-20')]);
    const second = scheme.submitted('2021-06-01', { caseId: `${projectCode}.scheme.2` });
    const cases = withCases({ scheme: [open, caseAfter([second])] });
    given(second)
      .when(refuseAcceptance('stageAlreadyOpen'), cases)
      .yields({ type: 'AcceptanceRefused', data: { ground: 'stageAlreadyOpen' } });
    given(second).when(accept, cases).refuses('stage-already-open', 'caseId');
    given(second).when(refuseAcceptance('predecessorMissing'), cases).refuses('ground-not-given', 'ground');
    // The earlier of the two is not hindered by the later.
    given(submitted)
      .when(accept, withCases({ scheme: [caseAfter([submitted]), caseAfter([second])] }))
      .yields({ type: 'CaseAccepted' }, { type: 'ReviewOpened' }, { type: 'ReviewOpened' });
  });

  it.each([
    [
      'stage-not-required',
      scheme.submitted('2021-06-01'),
      { project: { ...project, facts: { ...facts, category: 'industrial' } } },
    ],
    ['stage-already-approved', scheme.submitted('2021-06-01'), withCases({ scheme: [caseAfter(earlierApproved)] })],
    ['base-not-in-force', scheme.submitted('2021-06-01', { kind: 'change', base: '方案 9' }), {}],
  ])('is what an application is for that cannot be accepted: %s', (code, application, context) => {
    given(application).when(accept, context).refuses(code, 'caseId');
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
      .refuses('correction-still-running', 'ground');
    given(...correcting)
      .when(refuseAcceptance('noPermitNeeded'), today('2021-06-17'))
      .refuses('correction-not-supplied', 'caseId');
  });
});
