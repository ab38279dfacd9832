import type { Caller } from '../caller.ts';

/** The company that asks, where whoever asks is nothing but that; nobody of the centre's. */
export const ownCompany = ({ roles, own }: Pick<Caller, 'roles' | 'own'>): string | undefined =>
  roles.every((role) => role === 'company') ? (own.company ?? '') : undefined;
