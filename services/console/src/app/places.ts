/** A page that the navigation leads to. */
export interface Place {
  readonly path:
    | '/inbox'
    | '/reviews'
    | '/window'
    | '/projects'
    | '/durations'
    | '/orders'
    | '/connections'
    | '/new'
    | '/mine'
    | '/mine/new'
    | '/catalogue'
    | '/operations';
  /** The keys that lead there, as tinykeys writes them. */
  readonly keys: string;
  /** Whose work is done there; what they may ask and do there the table of rights says. */
  readonly roles: readonly string[];
}

/** Somebody's roles, as `me` tells them. */
interface Roles {
  readonly roles: readonly { readonly role: string }[];
}

/** Whoever works on cases at the centre. */
const window = ['clerk', 'assistant', 'reviewer', 'head', 'centreHead'];
/** Whoever looks into cases, projects and orders that are not theirs to work on. */
const readers = [...window, 'analyst', 'auditAdministrator'];
/** Whoever applies, with what is their own. */
const applicants = ['applicant'];
/** Whoever has signed in. */
const everybody = [...readers, 'company', 'applicant', 'systemAdministrator', 'securityAdministrator'];

/** Whoever looks after the companies' connections, and each company after its own. */
const connectors = [
  'company',
  'systemAdministrator',
  'securityAdministrator',
  'clerk',
  'centreHead',
  'auditAdministrator',
];

/** Every place, in the order of the navigation; what each is called stands in the words, under `page` and `key`. */
const places = [
  { name: 'inbox', path: '/inbox', keys: 'g i', roles: window },
  { name: 'reviews', path: '/reviews', keys: 'g r', roles: ['reviewer', 'head', 'centreHead', 'clerk'] },
  { name: 'window', path: '/window', keys: 'g w', roles: readers },
  { name: 'projects', path: '/projects', keys: 'g p', roles: readers },
  { name: 'durations', path: '/durations', keys: 'g d', roles: readers },
  {
    name: 'orders',
    path: '/orders',
    keys: 'g o',
    roles: ['company', 'clerk', 'assistant', 'centreHead', 'analyst', 'auditAdministrator'],
  },
  {
    name: 'connections',
    path: '/connections',
    keys: 'g l',
    roles: connectors,
  },
  { name: 'new', path: '/new', keys: 'n', roles: window },
  { name: 'mine', path: '/mine', keys: 'g m', roles: applicants },
  { name: 'apply', path: '/mine/new', keys: 'n', roles: applicants },
  { name: 'catalogue', path: '/catalogue', keys: 'g c', roles: everybody },
  { name: 'operations', path: '/operations', keys: 'g q', roles: everybody },
] as const satisfies readonly (Place & { readonly name: string })[];

/** Whose the pages are to which no place leads by itself, by their addresses as the router knows them. */
const others: { readonly [route: string]: readonly string[] } = {
  '/cases/$id': readers,
  '/cases/$id/receipt': readers,
  '/cases/$id/decisions/$item': readers,
  '/projects/$id': readers,
  '/orders/$id': [...readers, 'company'],
  '/connections/$company': connectors,
  '/search': readers,
  '/mine/projects/$id': applicants,
  '/mine/cases/$id': applicants,
  '/mine/cases/$id/receipt': applicants,
  '/mine/cases/$id/decisions/$item': applicants,
  '/mine/orders/$id': applicants,
};

/** Whether somebody has a page at an address; to whoever has none there it does not exist. Where everybody begins, everybody has one. */
export const hasPageAt = ({ roles }: Roles, route: string): boolean => {
  if (route === '/') return true;
  const whose = places.find(({ path }) => path === route)?.roles ?? others[route];
  return whose !== undefined && roles.some(({ role }) => (whose as readonly string[]).includes(role));
};

/** Where somebody's work is done; the first is where they begin. */
export const placesOf = ({ roles }: Roles): readonly (typeof places)[number][] =>
  places.filter((place) => roles.some(({ role }) => (place.roles as readonly string[]).includes(role)));
