import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { describe, it } from 'vitest';

import { catalogue, facts, projectCode } from '../window.fixtures.ts';
import { caseAfter, given, permit, permitItems, permitReviewed, project, today, withCases } from './case.fixtures.ts';
import type { Case } from './state.ts';

type Certificate = Partial<Extract<CaseEvent, { type: 'CertificateIssued' }>['data']>;
const withCertificate = (changes: Certificate): CaseEvent => {
  const issued = permit.issued('permit', '1', '2021-06-30');
  return { ...issued, data: { ...issued.data, ...changes } } as CaseEvent;
};
const permitted = (...certificates: readonly Certificate[]): readonly CaseEvent[] => [
  ...permitReviewed,
  permit.itemDecided('quality', 'approved', '2021-06-28'),
  permit.itemDecided('permit', 'approved', '2021-06-29'),
  permit.ended('approved', '2021-06-29'),
  ...certificates.map(withCertificate),
];
/** Another case of the stage. */
const another = (caseId: string, events: readonly CaseEvent[]): Case => ({ ...caseAfter(events), caseId });
const firstId = `${projectCode}.permit.7`;
const first = another(firstId, permitted({ number: '1' }));
const change = [
  permit.submitted('2021-07-01', { kind: 'change', base: '1', baseItem: 'permit' }),
  ...permitted({ number: '2', supersedes: '1' }).slice(1),
];

const { caseId } = permit;
const accept: CaseCommand = { type: 'AcceptCase', data: { caseId } };
const applied = (kind: 'renewal' | 'extension' | 'reissue', base: string) =>
  given(permit.submitted('2021-07-01', { kind, base, baseItem: 'permit' }));
const withCatalogue = (changes: object) => ({
  catalogue: {
    ...catalogue,
    stages: catalogue.stages.map((stage) =>
      stage.id === 'permit'
        ? { ...stage, items: stage.items.map((item) => (item.id === 'permit' ? { ...item, ...changes } : item)) }
        : stage,
    ),
  },
});
const inJuly = { ...today('2021-07-02'), ...withCases({ permit: [first] }) };

describe('what rests on a permit', () => {
  it('is looked at by its own authority alone', () => {
    applied('reissue', '1')
      .when(accept, inJuly)
      .yields(
        { type: 'CaseAccepted', data: { items: [permitItems[2] && { ...permitItems[2], after: [] }] } },
        { type: 'ReviewOpened', data: { item: 'permit' } },
      );
  });

  it('renews only what runs out', () => {
    applied('renewal', '1').when(accept, inJuly).refuses('nothing-to-renew', 'caseId');
    const runsOut = another('first', permitted({ number: '1', validUntil: '2022-06-30' }));
    applied('renewal', '1')
      .when(accept, { ...inJuly, ...withCases({ permit: [runsOut] }) })
      .yields({ type: 'CaseAccepted' }, { type: 'ReviewOpened' });
  });

  it('extends the start of works as often as the catalogue says, counted over every paper of the permit', () => {
    const extended = (id: string, base: string): Case => ({
      ...another(id, permitted()),
      kind: 'extension',
      base,
    });
    const twice = withCatalogue({ startExtensions: 2 });
    const cases = (...others: readonly Case[]) => ({
      ...inJuly,
      ...twice,
      ...withCases({ permit: [first, another('change', change), ...others] }),
    });
    applied('extension', '1').when(accept, inJuly).refuses('nothing-to-extend', 'caseId');
    applied('extension', '2')
      .when(accept, cases(extended('e1', '1')))
      .yields({ type: 'CaseAccepted' }, { type: 'ReviewOpened' });
    applied('extension', '2')
      .when(accept, cases(extended('e1', '1'), extended('e2', '2')))
      .refuses('extensions-used-up', 'caseId');
    applied('extension', '2')
      .when(accept, cases(extended('e1', '1'), extended('e2', 'of another permit')))
      .yields({ type: 'CaseAccepted' }, { type: 'ReviewOpened' });
  });
});

describe('a certificate in the place of another', () => {
  const end = (number: string, act: 'annulled' | 'withdrawn'): CaseCommand => ({
    type: 'RevokeCertificate',
    data: { caseId, number, act, reason: '依据有误' },
  });
  const setAside = (number: string): CaseCommand => ({
    type: 'SetAsideCertificateEnd',
    data: { caseId, number, by: 'court', document: '判决书 1', reason: '判决撤销' },
  });
  const withFirst = { ...today('2021-07-10'), ...withCases({ permit: [first, another('change', change)] }) };

  it('is the one that ends', () => {
    given(...permitted({ number: '1' }))
      .when(end('1', 'withdrawn'), withFirst)
      .refuses('certificate-superseded', 'number');
    given(...change)
      .when(end('2', 'withdrawn'), withFirst)
      .yields({ type: 'CertificateRevoked', data: { number: '2', permitOf: firstId } });
    given(...change)
      .when(end('2', 'annulled'), withFirst)
      .yields({ type: 'CertificateRevoked', data: { number: '2', revives: '1' } });
  });

  it('is restored where it ended, and no other has taken its place meanwhile', () => {
    given(...change)
      .when(setAside('2'), withFirst)
      .refuses('certificate-not-ended', 'number');
    given(...change)
      .when(setAside('9'), withFirst)
      .refuses('certificate-unknown', 'number');
    const annulled = [...change, permit.revoked('permit', '2', '2021-07-10')];
    const third = [
      permit.submitted('2021-07-11', { kind: 'change', base: '1', baseItem: 'permit' }),
      ...permitted({ number: '3', supersedes: '1' }).slice(1),
    ];
    const cases = (...others: readonly Case[]) => ({
      ...today('2021-07-20'),
      ...withCases({ permit: [first, another('change', annulled), ...others] }),
    });
    given(...annulled)
      .when(setAside('2'), cases())
      .yields({ type: 'CertificateRestored', data: { number: '2', act: 'annulled', orders: [] } });
    given(...annulled)
      .when(setAside('2'), cases(another('third', third)))
      .refuses('certificate-superseded', 'number');
  });

  it('has a number in the form that the catalogue gives', () => {
    const form = withCatalogue({ numberForm: { pattern: '\\d{3}', example: '123' } });
    const issue = (number: string): CaseCommand => ({
      type: 'IssueCertificates',
      data: { caseId, certificates: [{ item: 'permit', number, name: '施工许可证' }] },
    });
    for (const number of ['12', '1234', 'a12', '１２３'])
      given(...permitted())
        .when(issue(number), { ...inJuly, ...form })
        .refuses('certificate-number-malformed', 'certificates.0.number');
    given(...permitted())
      .when(issue('123'), { ...inJuly, ...form })
      .yields({ type: 'CertificateIssued', data: { units: 'all' } });
  });
});

describe('the units that a project lists', () => {
  const submit = (units?: string[]): CaseCommand => ({
    type: 'SubmitCase',
    data: { projectCode, stage: 'completion', kind: 'new', channel: 'window', materials: [], ...(units && { units }) },
  });
  const listed = { ...inJuly, project: { ...project, facts: { ...facts, units: ['b1', 'b2'] } } };
  const approvalOf = (unit: string) =>
    another(unit, [permit.submitted('2021-06-21', { units: [unit] }), ...permitted().slice(1)]);

  it('are the only ones of which anybody applies', () => {
    given()
      .when(submit(['b1', 'b3']), listed)
      .refuses('unit-unknown', 'units.1');
    given()
      .when(submit(['b1', 'b3']), inJuly)
      .yields({ type: 'CaseSubmitted' });
  });

  it('are all approved where each of them is', () => {
    const missing = { hindrances: [{ code: 'predecessorMissing', stage: 'permit' }] };
    given()
      .when(submit(), { ...listed, ...withCases({ permit: [approvalOf('b1')] }) })
      .yields({ type: 'CaseSubmitted', data: missing });
    given()
      .when(submit(), { ...listed, ...withCases({ permit: [approvalOf('b1'), approvalOf('b2')] }) })
      .yields({ type: 'CaseSubmitted', data: { hindrances: [] } });
    given()
      .when(submit(), { ...inJuly, ...withCases({ permit: [approvalOf('b1'), approvalOf('b2')] }) })
      .yields({ type: 'CaseSubmitted', data: missing });
  });
});
