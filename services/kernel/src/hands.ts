import type { Actor } from './envelope.ts';

/** By whose hand somebody acts: their own, and that of whom they stand in for. What the centre does by itself is nobody's. */
export const handsOf = (actor: Actor | undefined): string[] =>
  actor === undefined || actor.role === 'system' || actor.role === 'policy'
    ? []
    : [actor.id, ...(actor.actingFor === undefined ? [] : [actor.actingFor])];
