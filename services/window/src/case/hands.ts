import { someOf } from '@onewindow/kernel/commandRule.ts';
import { type Allowed, type Refusal, refuse, type Target } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import { handsOf } from '@onewindow/kernel/hands.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { CaseAct } from '@onewindow/schema/case/values.ts';

import type { CaseContext, CaseMoment, CaseRule, CaseRules } from './context.ts';
import { type Case, evolveCase, type Hand, type Proposal } from './state.ts';

/*
 * What one person does not do alone (职责分离): the catalogue says which acts on a case are kept apart, and which somebody else must have
 * proposed. Whoever acts for another is both of them. What the centre does by itself, and what was taken over from a ledger, is nobody's hand.
 */

/** A fact with who caused it, as far as that stands beside it. */
type Recorded = CaseEvent & { readonly metadata?: { readonly actor?: Actor } };

/** The case after one more of its events, and whose hands it has been through. */
export const evolveWithHands = (state: Case | undefined, event: Recorded): Case | undefined => {
  const after = evolveCase(state, event);
  const actor = event.metadata?.actor;
  const by = handsOf(actor);
  if (!after || !actor || by.length === 0) return after;
  const proposal = proposalIn(event, actor);
  const done = actsOf(event).map((act): Hand => ({ ...act, by, ...(proposal && { proposal }) }));
  if (done.length === 0) return after;
  const before = (state?.hands ?? []).filter((hand) => !hand.proposal || !done.some((act) => isSame(act, hand)));
  return { ...after, hands: [...before, ...done] };
};

type Act = Pick<Hand, 'act' | 'about'>;

const proposalIn = ({ type, data }: CaseEvent, by: Actor): Proposal | undefined => {
  if (type !== 'ActProposed') return undefined;
  const { caseId: _, act: __, occurredAt: at, ...proposed } = data;
  return { by, at, ...proposed };
};

/** What somebody has proposed and was not done since. */
export const openProposals = ({ hands = [] }: Case): readonly (Proposal & { readonly act: CaseAct })[] =>
  hands.flatMap(({ act, proposal }) => (proposal ? [{ act, ...proposal }] : []));

const isSame = (one: Act, other: Act): boolean => one.act === other.act && one.about === other.about;

/** What a fact says that somebody did. What only followed, or silence brought about, nobody did. */
const actsOf = (event: CaseEvent): readonly Act[] => {
  const { type, data } = event;
  switch (type) {
    case 'ActProposed':
      return [{ act: data.act, about: aboutOf(data) }];
    case 'ActEnteredLate':
      return [{ act: 'enterActLate' }, ...actsOf(data.fact as CaseEvent)];
    case 'CaseAccepted':
      return data.bySilence ? [] : [{ act: 'acceptCase' }];
    case 'LimitExtended':
      return [{ act: 'extendLimit', about: data.item }];
    case 'CertificateRevoked':
      return [{ act: 'revokeCertificate', about: data.number }];
    case 'CertificateRestored':
      return [{ act: 'setAsideCertificateEnd', about: data.number }];
    case 'CertificateCorrected':
      return [{ act: 'correctCertificate', about: data.number }];
    default: {
      const act = (actOfFact as { readonly [type: string]: CaseAct })[type];
      return act === undefined ? [] : [{ act }];
    }
  }
};

/** The acts of which it does not matter what exactly they are about. */
const actOfFact = {
  CaseSubmitted: 'submitCase',
  CorrectionRequested: 'requestCorrection',
  AcceptanceRefused: 'refuseAcceptance',
  ReviewConcluded: 'concludeReview',
  LateOpinionReceived: 'concludeReview',
  SpecialProcedureStarted: 'startSpecialProcedure',
  SpecialProcedureProlonged: 'prolongSpecialProcedure',
  SpecialProcedureEnded: 'endSpecialProcedure',
  ItemDecided: 'decideItem',
  CertificateIssued: 'issueCertificates',
  DecisionDelivered: 'deliverDecision',
  CaseWithdrawn: 'withdrawCase',
  EntryVoided: 'voidEntry',
  ReceiptDayCorrected: 'correctReceiptDay',
} as const satisfies { readonly [Type in CaseEvent['type']]?: CaseAct };

/** Of an extension the item, of what concerns a certificate its number; anything else is about the case. */
const aboutOf = ({ act, item, number }: Named): string | undefined =>
  act === 'extendLimit' ? item : ofCertificates.has(act) ? number : undefined;

type Named = Pick<Extract<CaseCommand, { type: 'ProposeAct' }>['data'], 'act' | 'item' | 'number'>;

const ofCertificates: ReadonlySet<CaseAct> = new Set([
  'revokeCertificate',
  'setAsideCertificateEnd',
  'correctCertificate',
]);

/** Why whoever acts may not do just this, as things stand: they did what it is kept apart from, or nobody else has proposed it. */
export const separated = (command: Pick<CaseCommand, 'type' | 'data'>, state: Case, context: CaseContext) => {
  for (const given of actsGiven(command)) {
    const kept = keptFrom(given.act, (hand) => isSame(given, hand), state, context);
    if (kept) return kept;
  }
  return undefined;
};

/** The same rules, each of which says before any input is looked at what whoever acts may not do by themselves as things stand. */
export const heedingHands = (rules: CaseRules): CaseRules =>
  Object.fromEntries(
    Object.entries(rules).map(([type, rule]: [string, CaseRules[keyof CaseRules]]) => [
      type,
      {
        ...rule,
        allowed: (state: Case, context: CaseMoment) =>
          heeding(actNamed(type), rule.allowed(state, context), state, context),
      },
    ]),
  ) as unknown as CaseRules;

/** What is proposed is proposed of one item or certificate: of such an act each target is judged by itself. */
const heeding = (act: CaseAct, allowed: Allowed, state: Case, context: CaseContext): Allowed => {
  const kept = allowed.refusal ? undefined : keptFrom(act, (hand) => hand.act === act, state, context);
  if (kept)
    return { ...allowed, refusal: kept, ...(allowed.targets && { targets: refusedFor(kept, allowed.targets) }) };
  if (!allowed.targets || allowed.refusal || !isOfOne(act)) return allowed;
  const targets = allowed.targets.map((target) => {
    const refusal = target.refusal ?? keptFrom(act, (hand) => isSame({ act, about: target.id }, hand), state, context);
    return refusal ? { ...target, refusal } : target;
  });
  const open = targets.some(({ refusal }) => !refusal);
  return { ...allowed, targets, ...(!open && { refusal: targets[0]?.refusal }) };
};

const refusedFor = (refusal: Refusal, targets: readonly Target[]): readonly Target[] =>
  targets.map((target) => ({ ...target, refusal: target.refusal ?? refusal }));

const isOfOne = (act: CaseAct): boolean => act === 'extendLimit' || ofCertificates.has(act);

/** Why whoever acts may not do something: they did what it is kept apart from, or nobody else has made one of the proposals that are meant. */
const keptFrom = (
  act: CaseAct,
  isMeant: (proposal: Hand) => boolean,
  { hands = [] }: Case,
  { actor, catalogue }: CaseContext,
) => {
  const own = handsOf(actor);
  if (own.length === 0) return undefined;
  const isOwn = ({ by }: Hand): boolean => by.some((id) => own.includes(id));
  const { apart, proposed } = catalogue.separation;
  const first = new Set(apart.filter(({ next }) => next === act).map((pair) => pair.first));
  if (hands.some((hand) => !hand.proposal && first.has(hand.act) && isOwn(hand)))
    return refuse('needs-another-person', 'caseId');
  if (!(proposed as readonly CaseAct[]).includes(act)) return undefined;
  const proposals = hands.filter((hand) => hand.proposal && isMeant(hand));
  if (proposals.length === 0) return refuse('not-proposed', 'caseId');
  return proposals.every(isOwn) ? refuse('needs-another-person', 'caseId') : undefined;
};

const actNamed = (type: string): CaseAct => `${type.charAt(0).toLowerCase()}${type.slice(1)}` as CaseAct;

/** What a command is as an act; one that is entered late is also what it enters. */
const actsGiven = ({ type, data }: Pick<CaseCommand, 'type' | 'data'>): readonly Act[] => {
  const act = actNamed(type);
  const given = { act, about: aboutOf({ ...data, act } as Named) };
  if (type !== 'EnterActLate') return [given];
  const [late = ''] = Object.keys((data as { readonly act: object }).act);
  return [given, { act: (late === 'accept' ? 'acceptCase' : late) as CaseAct }];
};

/** Somebody asks for an act that takes two; each asks once, until it is done. */
const proposeAct: CaseRule<'ProposeAct'> = {
  allowed: (state, { actor, catalogue }) =>
    someOf(
      catalogue.separation.proposed.map((act) => ({ id: act, refusal: allProposed(act, state, actor) })),
      'needs-no-proposal',
      'act',
    ),
  decide: (data, state, { actor, catalogue, now }) => {
    const { act, item, number } = data;
    if (!catalogue.separation.proposed.includes(act)) return refuse('needs-no-proposal', 'act');
    const nothingLeft = allProposed(act, state, actor);
    if (nothingLeft) return nothingLeft;
    if (item !== undefined && !state.items.some((one) => one.item === item)) return refuse('item-not-of-case', 'item');
    const isKnown = ({ certificates }: Case): boolean =>
      certificates.some((one) => one.number === number && (item === undefined || one.item === item));
    if (ofCertificates.has(act) && !isKnown(state)) return refuse('certificate-unknown', 'number');
    if (hasProposed({ act, about: aboutOf(data) }, state, actor)) return refuse('already-proposed', 'act');
    return [{ type: 'ActProposed' as const, data: { ...data, occurredAt: now } }];
  },
};

/** Why somebody can ask for an act about nothing: there is nothing that it could be about, or they have asked for it about each. */
const allProposed = (act: CaseAct, state: Case, actor: Actor | undefined) => {
  const abouts = ofCertificates.has(act)
    ? state.certificates.map(({ number }) => number)
    : [undefined, ...(act === 'extendLimit' ? state.items.map(({ item }) => item) : [])];
  if (abouts.length === 0) return refuse('certificate-unknown', 'number');
  return abouts.every((about) => hasProposed({ act, about }, state, actor))
    ? refuse('already-proposed', 'act')
    : undefined;
};

const hasProposed = (act: Act, { hands = [] }: Case, actor: Actor | undefined): boolean => {
  const own = handsOf(actor);
  return hands.some((hand) => hand.proposal && isSame(hand, act) && hand.by.some((id) => own.includes(id)));
};

/** What is asked of acts that take two. */
export const proposalRules = { ProposeAct: proposeAct };
