import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { describe, it } from 'vitest';

import { given, scheme, today, withItems } from './case.fixtures.ts';

const { caseId } = scheme;
const items = [
  {
    item: 'airDefence',
    department: 'airDefence',
    kind: 'consultation',
    after: [],
    committed: 5,
    onSilence: 'noObjection',
  },
  { item: 'schemeApproval', department: 'planning', kind: 'permit', after: [], consults: ['airDefence'] },
];
/** Asked on Thursday 3 June: its five working days end on the 10th. */
const asked = [
  scheme.submitted('2021-06-01'),
  withItems(scheme.accepted('2021-06-03'), items),
  scheme.opened('airDefence', '2021-06-03'),
  scheme.opened('schemeApproval', '2021-06-03'),
];
const record: CaseCommand = { type: 'RecordSilentConsultation', data: { caseId, item: 'airDefence' } };
const opinion: CaseCommand = {
  type: 'ConcludeReview',
  data: { caseId, item: 'airDefence', outcome: 'object', reasons: '未设防空地下室' },
};
const approve: CaseCommand = { type: 'DecideItem', data: { caseId, item: 'schemeApproval', outcome: 'approved' } };
const silence = { type: 'SilenceTakenAsNoObjection' as const, data: { item: 'airDefence', round: 1 } };

describe('a consulted department that is silent past its committed days', () => {
  it('has no objection from the day after its last, where the catalogue says so', () => {
    given(...asked)
      .when(record, today('2021-06-10'))
      .refuses('silence-is-no-opinion-yet', 'item');
    given(...asked)
      .when(record, today('2021-06-11'))
      .yields(silence);
  });

  it('holds nobody up: whatever is asked of the case puts its silence on record first', () => {
    given(...asked)
      .when(approve, today('2021-06-10'))
      .refuses('consultations-missing', 'item');
    given(...asked)
      .when(approve, today('2021-06-11'))
      .yields(silence, { type: 'ItemDecided' }, { type: 'CaseConcluded', data: { outcome: 'approved' } });
  });

  it('may still give its opinion, which is kept and changes nothing, also after the end of the case', () => {
    given(...asked)
      .when(opinion, today('2021-06-11'))
      .yields(silence, { type: 'LateOpinionReceived', data: { outcome: 'object', reasons: '未设防空地下室' } });
    const [taken, ...decided] = given(...asked)
      .when(approve, today('2021-06-11'))
      .facts();
    if (!taken) throw new Error('nothing was recorded');
    given(...asked, taken, ...decided)
      .when(opinion, today('2021-06-15'))
      .yields({ type: 'LateOpinionReceived' });
  });

  it('blocks for ever where the catalogue does not say so, and a permit is never deemed granted', () => {
    const unsaid = items.map(({ onSilence: _, ...item }) => item);
    const [submitted, , ...opened] = asked;
    if (!submitted) throw new Error('a case begins with its submission');
    given(submitted, withItems(scheme.accepted('2021-06-03'), unsaid), ...opened)
      .when(record, today('2021-09-01'))
      .refuses('silence-is-no-opinion-yet', 'item');
    given(...asked)
      .when({ type: 'RecordSilentConsultation', data: { caseId, item: 'schemeApproval' } }, today('2021-09-01'))
      .refuses('silence-is-no-opinion-yet', 'item');
  });

  it('says nothing of a case that was withdrawn', () => {
    given(...asked, scheme.withdrawn('2021-06-07'))
      .when(record, today('2021-06-11'))
      .refuses('silence-is-no-opinion-yet', 'item');
  });
});
