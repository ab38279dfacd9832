/** What the places are gathered under, in the order of the navigation; what each is called stands in the words, under `group`. */
const groups = ['mine', 'cases', 'hookup', 'commitments', 'issues', 'data'] as const;
type PlaceGroup = (typeof groups)[number];

/** A page that the navigation leads to. */
interface Row {
  /** By which it is called in the words, under `page`. */
  readonly name: string;
  readonly group: PlaceGroup;
  readonly path: `/${string}`;
  /** The keys that lead there, as tinykeys writes them: of commitments `v` and another, of issues `e` and another, of the rest `g` and another. */
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

/** Every place, in the order of the navigation. */
const places = [
  { name: 'mine', group: 'mine', path: '/mine', keys: 'g m', roles: applicants },
  { name: 'apply', group: 'mine', path: '/mine/new', keys: 'n', roles: applicants },
  { name: 'inbox', group: 'cases', path: '/inbox', keys: 'g i', roles: window },
  {
    name: 'reviews',
    group: 'cases',
    path: '/reviews',
    keys: 'g r',
    roles: ['reviewer', 'head', 'centreHead', 'clerk'],
  },
  { name: 'window', group: 'cases', path: '/window', keys: 'g w', roles: readers },
  { name: 'projects', group: 'cases', path: '/projects', keys: 'g p', roles: readers },
  { name: 'durations', group: 'cases', path: '/durations', keys: 'g d', roles: readers },
  { name: 'new', group: 'cases', path: '/new', keys: 'n', roles: window },
  {
    name: 'orders',
    group: 'hookup',
    path: '/orders',
    keys: 'g o',
    roles: ['company', 'clerk', 'assistant', 'centreHead', 'analyst', 'auditAdministrator'],
  },
  { name: 'connections', group: 'hookup', path: '/connections', keys: 'g l', roles: connectors },
  {
    name: 'commitments',
    group: 'commitments',
    path: '/commitments',
    keys: 'v c',
    roles: [...readers, ...applicants],
  },
  {
    name: 'commit',
    group: 'commitments',
    path: '/commitments/new',
    keys: 'v n',
    roles: ['clerk', 'assistant', 'centreHead', ...applicants],
  },
  { name: 'draws', group: 'commitments', path: '/draws', keys: 'v d', roles: readers },
  { name: 'inspections', group: 'commitments', path: '/inspections', keys: 'v i', roles: [...readers, ...applicants] },
  { name: 'credit', group: 'commitments', path: '/credit', keys: 'v r', roles: [...readers, ...applicants] },
  { name: 'sites', group: 'commitments', path: '/sites', keys: 'v s', roles: [...readers, ...applicants] },
  { name: 'appraisal', group: 'commitments', path: '/appraisal', keys: 'v a', roles: readers },
  {
    name: 'issues',
    group: 'issues',
    path: '/issues',
    keys: 'e i',
    roles: [...readers, 'applicant'],
  },
  { name: 'rounds', group: 'issues', path: '/rounds', keys: 'e r', roles: readers },
  { name: 'bulletins', group: 'issues', path: '/bulletins', keys: 'e b', roles: readers },
  { name: 'library', group: 'issues', path: '/library', keys: 'e l', roles: [...readers, 'company', 'applicant'] },
  { name: 'arrears', group: 'issues', path: '/arrears', keys: 'e a', roles: [...readers, 'applicant'] },
  { name: 'offers', group: 'issues', path: '/offers', keys: 'e o', roles: [...readers, 'applicant'] },
  { name: 'catalogue', group: 'data', path: '/catalogue', keys: 'g c', roles: everybody },
  { name: 'operations', group: 'data', path: '/operations', keys: 'g q', roles: everybody },
] as const satisfies readonly Row[];
export type Place = (typeof places)[number];

/** Whose the pages are to which no place leads by itself, by their addresses as the router knows them. */
const others: { readonly [route: string]: readonly string[] } = {
  '/cases/$id': readers,
  '/cases/$id/receipt': readers,
  '/cases/$id/decisions/$item': readers,
  '/projects/$id': readers,
  '/orders/$id': [...readers, 'company'],
  '/inspections/$id': [...readers, ...applicants],
  '/credit/$id': [...readers, ...applicants],
  '/connections/$company': connectors,
  '/issues/$id': [...readers, 'applicant'],
  '/rounds/$id': readers,
  '/bulletins/$month': readers,
  '/draws/$id': readers,
  '/commitments/$id': [...readers, ...applicants],
  '/library/$id': [...readers, 'company', 'applicant'],
  '/arrears/$id': [...readers, 'applicant'],
  '/offers/$id': [...readers, 'applicant'],
  '/sites/$code': [...readers, ...applicants],
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
export const placesOf = ({ roles }: Roles): readonly Place[] =>
  places.filter((place) => roles.some(({ role }) => (place.roles as readonly string[]).includes(role)));

/** Several places under one name. */
export interface Gathered {
  readonly group: PlaceGroup;
  readonly places: readonly Place[];
}

/** So many places stand side by side in one row. */
const few = 6;

/** Somebody's navigation: few places side by side, more by their groups; of whose group there is no other stands by itself. */
export const navigationOf = (me: Roles): readonly (Place | Gathered)[] => {
  const own = placesOf(me);
  if (own.length <= few) return own;
  return groups.flatMap((group): readonly (Place | Gathered)[] => {
    const gathered = own.filter((place) => place.group === group);
    return gathered.length > 1 ? [{ group, places: gathered }] : gathered;
  });
};
