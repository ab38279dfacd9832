import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { describe, expect, it } from 'vitest';

import { catalogue } from '../window.fixtures.ts';
import {
  caseAfter,
  given,
  permit,
  permitReviewed,
  scheme,
  schemeApproved,
  schemeUnderReview,
  today,
  usual,
  withCases,
} from './case.fixtures.ts';
import { caseDecider } from './decide.ts';

const li: Actor = { role: 'centreHead', id: 'li' };
const wang: Actor = { role: 'head', id: 'wang' };
/** A fact with who caused it, as a log has it. */
const by = (actor: Actor, fact: CaseEvent): CaseEvent => {
  const recorded = { ...fact, metadata: { actor } };
  return recorded;
};
const whole = (facts: readonly CaseEvent[], actor: Actor): CaseEvent[] => facts.map((fact) => by(actor, fact));

/** On a day, by somebody, where these are kept apart and proposed. */
const where = (day: string, actor: Actor | undefined, separation: Partial<(typeof catalogue)['separation']> = {}) => ({
  ...today(day),
  ...withCases({ scheme: [caseAfter(schemeApproved)] }),
  actor,
  catalogue: { ...catalogue, separation: { apart: [], proposed: [], ...separation } },
});
const apart = [{ first: 'acceptCase', next: 'decideItem', assumed: false }] as const;

describe('who accepts', () => {
  const decide = (outcome: 'approved' | 'notApproved' = 'approved'): CaseCommand => ({
    type: 'DecideItem',
    data: { caseId: permit.caseId, item: 'quality', outcome, reasons: '不符', remedies: '复议' },
  });
  const kept = (actor: Actor | undefined) => where('2021-06-28', actor, { apart: [...apart] });

  it('does not decide, in whatever role; somebody else does', () => {
    const history = whole(permitReviewed, li);
    given(...history)
      .when(decide(), kept(li))
      .refuses('needs-another-person', 'caseId');
    given(...history)
      .when(decide('notApproved'), kept({ role: 'head', id: 'li' }))
      .refuses('needs-another-person', 'caseId');
    given(...history)
      .when(decide(), kept(wang))
      .yields({ type: 'ItemDecided' });
  });

  it('decides where the catalogue keeps nothing apart', () => {
    given(...whole(permitReviewed, li))
      .when(decide(), where('2021-06-28', li))
      .yields({ type: 'ItemDecided' });
  });

  it('is whoever acts in their place, too, and in whose place they acted', () => {
    const deputy: Actor = { role: 'head', id: 'zhao', actingFor: 'li' };
    given(...whole(permitReviewed, li))
      .when(decide(), kept(deputy))
      .refuses('needs-another-person', 'caseId');
    given(...whole(permitReviewed, deputy))
      .when(decide(), kept(li))
      .refuses('needs-another-person', 'caseId');
  });

  it('is nobody where silence has accepted, whoever was the next to do anything', () => {
    const silent = permitReviewed.map((fact): CaseEvent =>
      fact.type === 'CaseAccepted' ? { ...fact, data: { ...fact.data, bySilence: true } } : fact,
    );
    given(...whole(silent, li))
      .when(decide(), kept(li))
      .yields({ type: 'ItemDecided' });
  });

  it('is nobody where the centre itself did it, or a ledger was taken over', () => {
    given(...whole(permitReviewed, { role: 'system', id: 'demo' }))
      .when(decide(), kept({ role: 'system', id: 'demo' }))
      .yields({ type: 'ItemDecided' });
    given(...whole(permitReviewed, li))
      .when(decide(), kept(undefined))
      .yields({ type: 'ItemDecided' });
  });

  it('does not enter the decision late either', () => {
    const late: CaseCommand = {
      type: 'EnterActLate',
      data: {
        caseId: permit.caseId,
        on: '2021-06-25',
        act: { decideItem: { item: 'quality', outcome: 'approved' } },
        reason: '停电',
        evidence: '纸质决定书 1',
        approvedBy: { name: '王五' },
      },
    };
    given(...whole(permitReviewed, li))
      .when(late, kept(li))
      .refuses('needs-another-person', 'caseId');
    const entered = given(...whole(permitReviewed.slice(0, 1), wang))
      .when({ ...late, data: { ...late.data, on: '2021-06-22', act: { accept: true } } } as CaseCommand, kept(li))
      .facts();
    given(...whole(permitReviewed.slice(0, 1), wang), ...whole(entered, li))
      .when(decide(), kept(li))
      .refuses('needs-another-person', 'caseId');
  });
});

describe('an act that takes two', () => {
  const { caseId } = scheme;
  const proposed = ['extendLimit', 'voidEntry', 'revokeCertificate'] as const;
  const on = (actor: Actor) => where('2021-06-07', actor, { proposed: [...proposed] });
  const extend = (item: string): CaseCommand => ({
    type: 'ExtendLimit',
    data: { caseId, item, days: 2, reason: '复杂', approvedBy: { name: '王五' } },
  });
  const propose = (data: object): CaseCommand =>
    ({ type: 'ProposeAct', data: { caseId, reason: '案情复杂', ...data } }) as CaseCommand;
  const forItem = (item: string): CaseCommand => propose({ act: 'extendLimit', item });
  const history = whole(schemeUnderReview, { role: 'clerk', id: 'chen' });
  const askedBy = (actor: Actor, command: CaseCommand): CaseEvent[] =>
    whole(
      given(...history)
        .when(command, on(actor))
        .facts(),
      actor,
    );

  it('is refused until somebody has proposed it', () => {
    given(...history)
      .when(extend('siteReview'), on(wang))
      .refuses('not-proposed', 'caseId');
  });

  it('is not done by who proposed it, but by somebody else, once', () => {
    const asked = [...history, ...askedBy(li, forItem('siteReview'))];
    given(...asked)
      .when(extend('siteReview'), on(li))
      .refuses('needs-another-person', 'caseId');
    const done = given(...asked)
      .when(extend('siteReview'), on(wang))
      .facts();
    given(...asked, ...whole(done, wang))
      .when(extend('siteReview'), on(wang))
      .refuses('limit-already-extended', 'item');
  });

  it('is done once for each proposal', () => {
    const issued = permit.issued('quality', '1', '2021-06-28');
    const ofPermit = [...permitReviewed, issued].map((fact) => by(wang, fact));
    const late = where('2021-06-29', li, { proposed: [...proposed] });
    const revoke = (act: 'annulled' | 'deregistered'): CaseCommand => ({
      type: 'RevokeCertificate',
      data: { caseId: permit.caseId, number: '1', act, reason: '违法' },
    });
    const [asked] = given(...ofPermit)
      .when(propose({ caseId: permit.caseId, act: 'revokeCertificate', number: '1' }), { ...late, actor: wang })
      .facts();
    const [ended] = given(...ofPermit, by(wang, asked!))
      .when(revoke('annulled'), late)
      .facts();
    given(...ofPermit, by(wang, asked!), by(li, ended!))
      .when(revoke('deregistered'), late)
      .refuses('not-proposed', 'caseId');
  });

  it('is about just what was proposed', () => {
    given(...history, ...askedBy(li, propose({ act: 'voidEntry' })))
      .when(extend('siteReview'), on(wang))
      .refuses('not-proposed', 'caseId');
    given(...history, ...askedBy(li, forItem('airDefence')))
      .when(extend('siteReview'), on(wang))
      .refuses('not-proposed', 'caseId');
  });

  it('can be proposed where there is something that it could be about, and by whoever has not proposed it', () => {
    const cannot = (facts: readonly CaseEvent[], actor: Actor) =>
      caseDecider
        .allowed('ProposeAct', facts.reduce(caseDecider.evolve, caseDecider.initial), { ...usual, ...on(actor) })
        .targets?.flatMap(({ id, refusal }) => (refusal ? [[id, refusal.refused]] : []));
    const noCertificate = ['revokeCertificate', 'certificate-unknown'];
    expect(cannot(history, li)).toEqual([noCertificate]);
    const asked = [...history, ...askedBy(li, propose({ act: 'voidEntry' }))];
    expect(cannot(asked, li)).toEqual([['voidEntry', 'already-proposed'], noCertificate]);
    expect(cannot(asked, wang)).toEqual([noCertificate]);
  });

  it('is proposed once by each, of what is there, and where the catalogue wants it', () => {
    const asked = [...history, ...askedBy(li, forItem('siteReview'))];
    given(...asked)
      .when(forItem('siteReview'), on(li))
      .refuses('already-proposed', 'act');
    given(...asked)
      .when(forItem('siteReview'), on(wang))
      .yields({ type: 'ActProposed', data: { act: 'extendLimit', item: 'siteReview' } });
    given(...history)
      .when(forItem('permit'), on(li))
      .refuses('item-not-of-case', 'item');
    given(...history)
      .when(propose({ act: 'revokeCertificate', number: '9' }), on(li))
      .refuses('certificate-unknown', 'number');
    given(...history)
      .when(propose({ act: 'correctReceiptDay' }), on(li))
      .refuses('needs-no-proposal', 'act');
  });
});
