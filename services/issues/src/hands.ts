import type { ActorsOwn } from '@onewindow/kernel/context.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Hand } from '@onewindow/schema/firm.ts';

/** Whoever acts, and the firm for which an applicant does. */
export interface Acting {
  readonly actor: Actor;
  readonly firm?: string | undefined;
}

/** Who acts by a command: the firm that the centre says of it is an applicant's alone. */
export const actingBy = (actor: Actor, said: object): Acting => ({
  actor,
  firm: actor.role === 'applicant' ? (said as { readonly actingFirm?: string }).actingFirm : undefined,
});

/** Who asks what they may do. */
export const actingOf = (actor: Actor, { creditCode }: ActorsOwn): Acting => ({ actor, firm: creditCode });

/** The hand of whoever acts, as a fact keeps it. */
export const handOf = ({ actor: { role, id, actingFor }, firm }: Acting): Hand => ({
  role,
  id,
  ...(actingFor !== undefined && { actingFor }),
  ...(firm !== undefined && { firm }),
});

/**
 * Whether whoever acts is the hand that did something before: the same person in whatever role, or in whose place somebody acted or acts,
 * or anybody of the same firm.
 */
export const isSameHand = (hand: Hand, { actor, firm }: Acting): boolean => {
  const names = [actor.id, actor.actingFor].filter((name) => name !== undefined);
  return (
    names.some((name) => name === hand.id || name === hand.actingFor) || (firm !== undefined && firm === hand.firm)
  );
};
