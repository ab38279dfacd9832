import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Missed } from '@onewindow/kernel/draw/drawLots.ts';
import type { Pool } from '@onewindow/kernel/draw/pool.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';

/** What is known of one draw. */
export interface Draw {
  readonly pool: Pool;
  /** What each officer is bound to. */
  readonly digests: { readonly [officer: string]: string };
  readonly secrets: { readonly [officer: string]: { readonly secret: string; readonly salt: string } };
  /** Who did not reveal in time, once that is on record. */
  readonly missed?: readonly { readonly officer: string; readonly missed: Missed }[];
  /** The public value, and whose word it is as yet. */
  readonly entered?: { readonly value: string; readonly by: string };
  /** Drawn, or given up. */
  readonly isOver: boolean;
}

/** What a fact makes of a draw. */
export const evolveDraw = (state: Draw | undefined, { type, data }: DrawEvent): Draw | undefined => {
  if (type === 'DrawPoolPublished') return { pool: data.pool as Pool, digests: {}, secrets: {}, isOver: false };
  if (!state) return state;
  switch (type) {
    case 'DrawSecretCommitted':
      return { ...state, digests: { ...state.digests, [data.officer]: data.digest } };
    case 'DrawSecretRevealed': {
      const { officer, secret, salt } = data;
      return { ...state, secrets: { ...state.secrets, [officer]: { secret, salt } } };
    }
    case 'DrawRevealMissed':
      return { ...state, missed: data.missed };
    case 'DrawValueEntered':
    case 'DrawValueCorrected':
      return { ...state, entered: { value: data.value, by: data.by } };
    case 'DrawValueConfirmed':
      return state;
    case 'DrawMade':
    case 'DrawAbandoned':
      return { ...state, isOver: true };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};
