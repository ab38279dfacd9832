import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { type CommandRule, decideBy, unless } from '@onewindow/kernel/commandRule.ts';
import { isRefusal, refuse } from '@onewindow/kernel/decider.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import type { HookupRefusal } from '@onewindow/schema/hookup/refusals.ts';
import type { AnswerType } from '@onewindow/schema/hookup/values.ts';

import type { HookupContext, HookupRule } from './hookupRule.ts';
import type { HookupOrder } from './state.ts';
import { requireUnfinished } from './unfinished.ts';

/** A link holds at most so many days after today: whoever needs one later is given another. */
const longest = 30;

/** A link is for a company that has the order, and can answer it now. */
export const issueAnswerLink: HookupRule<'IssueAnswerLink'> = {
  allowed: (state) => unless(requireUnfinished(state)),
  decide: ({ orderId, hash, endsOn }, { company, links }, { now, today }) => {
    if (endsOn < today) return refuse('link-ends-before-today', 'endsOn');
    if (endsOn > addDays(today, longest)) return refuse('link-ends-too-late', 'endsOn', { days: longest });
    if (Object.hasOwn(links, hash)) return refuse('link-already-issued', 'hash');
    // Who has the order, the rule before has seen to.
    return [{ type: 'AnswerLinkIssued', data: { orderId, hash, company: company!, endsOn, occurredAt: now } }];
  },
};

/** The window takes back a link that has gone astray. */
export const revokeAnswerLink: HookupRule<'RevokeAnswerLink'> = {
  allowed: (state) => unless(openLink(state) ? undefined : refuse('no-answer-link', 'orderId')),
  decide: ({ orderId }, state, { now }) => [
    { type: 'AnswerLinkRevoked', data: { orderId, hash: openLink(state)!, occurredAt: now } },
  ],
};

const openLink = ({ links }: HookupOrder): string | undefined =>
  Object.entries(links).find(([, { is }]) => is === 'open')?.[0];

/**
 * Why a link gives no answer any more, or never did; nothing where it does. Whoever has a genuine one is told what became of it, whoever
 * guesses that there is none.
 */
export const linkRefusal = ({ links }: Pick<HookupOrder, 'links'>, hash: string, today: Day) => {
  const link = Object.hasOwn(links, hash) ? links[hash] : undefined;
  if (!link) return refuse('answer-link-unknown', 'hash');
  if (link.is === 'used') return refuse('answer-link-used', 'hash');
  if (link.is === 'revoked') return refuse('answer-link-revoked', 'hash');
  return link.endsOn < today ? refuse('answer-link-expired', 'hash', { endsOn: link.endsOn }) : undefined;
};

type AnswerRules = {
  readonly [Type in AnswerType]: CommandRule<never, HookupOrder, HookupEvent, HookupContext, HookupRefusal>;
};

/** The answer by its own rule, and beside it that it was given by a link, which is then used. */
export const answerByLink = (answers: AnswerRules): HookupRule<'AnswerByLink'> => ({
  allowed: () => ({}),
  decide: ({ orderId, hash, answer: { type, data } }, state, context) => {
    const refusal = linkRefusal(state, hash, context.today);
    if (refusal) return refusal;
    if (data.orderId !== orderId) return refuse('order-unknown', 'orderId');
    const decision = decideBy(answers[type], data as never, state, context);
    return isRefusal(decision)
      ? decision
      : [...decision, { type: 'AnswerLinkUsed', data: { orderId, hash, answer: type, occurredAt: context.now } }];
  },
});
