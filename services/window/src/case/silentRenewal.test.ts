import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import { describe, it } from 'vitest';

import { caseAfter, given, schemeApproved, scheme, schemeItems, today, withCases, withItems } from './case.fixtures.ts';

const issued = scheme.issued('schemeApproval', '方案 1', '2021-06-17');
const validUntil = '2021-12-31';
const runsOut = { ...issued, data: { ...issued.data, validUntil } } as typeof issued;
const base = caseAfter([...schemeApproved, runsOut]);
/** The renewal is the second case of the stage; that both bear the same id here matters to nobody. */
const others = withCases({ scheme: [{ ...base, caseId: 'another' }] });
const renewal = (inTime: boolean) => [
  scheme.submitted('2021-11-30', {
    kind: 'renewal',
    base: '方案 1',
    baseItem: 'schemeApproval',
    renewal: { validUntil, inTime },
  }),
  withItems(scheme.accepted('2021-12-01'), [{ ...schemeItems[2]!, after: [] }]),
  scheme.opened('schemeApproval', '2021-12-01'),
];
const { caseId } = scheme;
const record: CaseCommand = { type: 'RecordSilentRenewal', data: { caseId } };
const granted = [{ type: 'SilenceTakenAsRenewal' }, { type: 'CaseConcluded' }] as const;

describe('a renewal that nobody decides', () => {
  it('is granted when its certificate has run out, and not on its last day', () => {
    const renewing = given(...renewal(true));
    renewing.when(record, { ...today(validUntil), ...others }).refuses('silence-has-not-renewed', 'caseId');
    renewing.when(record, { ...today('2022-01-01'), ...others }).yields(
      {
        type: 'SilenceTakenAsRenewal',
        data: { item: 'schemeApproval', department: 'planning', round: 1, validUntil },
      },
      { type: 'CaseConcluded', data: { outcome: 'approved' } },
    );
  });

  it('is granted before anybody decides otherwise, or it is withdrawn', () => {
    const refusing: CaseCommand = {
      type: 'DecideItem',
      data: { caseId, item: 'schemeApproval', outcome: 'notApproved', reasons: '不符', remedies: '可申请复议' },
    };
    for (const command of [refusing, { type: 'WithdrawCase', data: { caseId, reason: '不办了' } } as const]) {
      given(...renewal(true))
        .when(command, { ...today('2022-01-01'), ...others })
        .refuses('case-already-decided', 'caseId');
    }
    given(...renewal(true))
      .when(refusing, { ...today(validUntil), ...others })
      .yields({ type: 'ItemDecided' }, { type: 'CaseConcluded' });
  });

  it('is not where it was asked for too late, or has not been accepted, or its certificate has ended', () => {
    const late = { ...today('2022-01-03'), ...others };
    given(...renewal(false))
      .when(record, late)
      .refuses('silence-has-not-renewed', 'caseId');
    given(renewal(true)[0]!, scheme.correctionRequested('2021-12-01'))
      .when(record, late)
      .refuses('case-not-accepted', 'caseId');
    const ended = caseAfter([...schemeApproved, runsOut, scheme.revoked('schemeApproval', '方案 1', '2021-12-20')]);
    given(...renewal(true))
      .when(record, { ...late, ...withCases({ scheme: [{ ...ended, caseId: 'another' }] }) })
      .refuses('silence-has-not-renewed', 'caseId');
  });

  it('is granted once', () => {
    const before = [
      ...renewal(true),
      ...given(...renewal(true))
        .when(record, { ...today('2022-01-01'), ...others })
        .facts(),
    ];
    given(...before)
      .when(record, { ...today('2022-01-02'), ...others })
      .refuses('case-already-decided', 'caseId');
    if (before.slice(-2).some(({ type }, index) => type !== granted[index]?.type))
      throw new Error('it was not granted');
  });
});
