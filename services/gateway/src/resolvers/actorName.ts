import type { Actor } from '@onewindow/kernel/envelope.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import { catalogueOf } from './catalogueIndex.ts';

/** Whoever acts in none of the roles of the table of rights: what the centre does by itself, and a person about themself. */
const others: { readonly [role: string]: string } = { policy: 'itself', system: 'itself', self: 'person' };

/**
 * Who acted, as they are named to people: a company by its name, what the centre did by itself as such. The names of persons stay with
 * whoever issues their identities (decision 36), so a person is named by their role and the id that stands beside their acts.
 */
export const actorName = ({ role, id }: Actor, context: Pick<Context, 'locale' | 'deps'>): string => {
  const { locale } = context;
  if (role === 'utility') return catalogueOf(context).company(id).name[locale];
  const other = others[role];
  if (other !== undefined) return wordsFor(locale, 'wordsWithin', other);
  const named = wordsFor(locale, 'roles', role);
  return locale === 'en' ? `${named} (${id})` : `${named}（${id}）`;
};
