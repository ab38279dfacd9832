import type { Me } from './me.tsx';

/** A page that the navigation leads to. */
export interface Place {
  readonly path: '/inbox' | '/window' | '/projects' | '/new';
  /** The keys that lead there, as tinykeys writes them. */
  readonly keys: string;
  /** Whose work is done there; what they may ask and do there the table of rights says. */
  readonly roles: readonly string[];
}

/** Whoever works on cases at the centre. */
const window = ['clerk', 'assistant', 'reviewer', 'head', 'centreHead'];

/** Every place, in the order of the navigation; what each is called stands in the words, under `page` and `key`. */
const places = [
  { name: 'inbox', path: '/inbox', keys: 'g i', roles: window },
  { name: 'window', path: '/window', keys: 'g w', roles: [...window, 'analyst', 'auditAdministrator'] },
  { name: 'projects', path: '/projects', keys: 'g p', roles: [...window, 'analyst', 'auditAdministrator'] },
  { name: 'new', path: '/new', keys: 'n', roles: window },
] as const satisfies readonly (Place & { readonly name: string })[];

/** Where somebody's work is done; the first is where they begin. */
export const placesOf = ({ roles }: Pick<Me, 'roles'>): readonly (typeof places)[number][] =>
  places.filter((place) => roles.some(({ role }) => (place.roles as readonly string[]).includes(role)));
