import type { Actor } from '@onewindow/kernel/envelope.ts';

/** A company that acts by itself: with its token, or by a callback that it signed. */
export const asCompany = (company: string): Actor => ({ role: 'utility', id: company });

/** The company that acts by itself; nobody where the window or a policy does. */
export const companyOf = ({ role, id }: Actor): string | undefined => (role === 'utility' ? id : undefined);
