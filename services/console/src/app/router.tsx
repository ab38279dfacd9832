import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';

import { InboxPage } from '../pages/inbox/inboxPage.tsx';
import { validateAppraisal } from '../pages/appraisal/appraisalView.ts';
import { validateDescribed } from '../pages/catalogue/described.ts';
import { validateIssues } from '../pages/issues/issuesView.ts';
import { validateArrears } from '../pages/arrears/arrearsView.ts';
import { validateLibrary } from '../pages/library/libraryView.ts';
import { validateOffers } from '../pages/offers/offersView.ts';
import { validateRounds } from '../pages/rounds/roundsView.ts';
import { validateBulletins } from '../pages/bulletin/bulletinsView.ts';
import { validateDraws } from '../pages/draws/drawsView.ts';
import { validateCommitments } from '../pages/commitments/commitmentsView.ts';
import { validateCredit } from '../pages/credit/creditView.ts';
import { validateInspections } from '../pages/inspections/inspectionsView.ts';
import { validateOrders } from '../pages/orders/ordersView.ts';
import { validateReviews } from '../pages/reviews/reviewsView.ts';
import { validateSites } from '../pages/sites/sitesView.ts';
import { validateDurations } from '../pages/durations/durationView.ts';
import { validateFilter } from '../pages/window/filter.ts';
import { Home } from './home.tsx';
import { NotFound } from './notFound.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });

const inbox = createRoute({ getParentRoute: () => root, path: '/inbox', component: InboxPage });

const window = createRoute({
  getParentRoute: () => root,
  path: '/window',
  validateSearch: validateFilter,
  component: lazyRouteComponent(() => import('../pages/window/windowPage.tsx'), 'WindowPage'),
});

const reviews = createRoute({
  getParentRoute: () => root,
  path: '/reviews',
  validateSearch: validateReviews,
  component: lazyRouteComponent(() => import('../pages/reviews/reviewsPage.tsx'), 'ReviewsPage'),
});
/** The project that is applied for, where it is known already. */
const applied = ({ project }: Record<string, unknown>): { readonly project?: string } =>
  typeof project === 'string' ? { project } : {};

const newApplication = createRoute({
  getParentRoute: () => root,
  path: '/new',
  validateSearch: applied,
  component: lazyRouteComponent(() => import('../pages/newApplication/newApplicationPage.tsx'), 'NewApplicationPage'),
});

const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  validateSearch: ({ at }: Record<string, unknown>) =>
    typeof at === 'number' && Number.isSafeInteger(at) ? { at } : {},
  component: lazyRouteComponent(() => import('../pages/case/casePage.tsx'), 'CasePage'),
});

const projects = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  validateSearch: ({ text }: Record<string, unknown>) => (typeof text === 'string' ? { text } : {}),
  component: lazyRouteComponent(() => import('../pages/project/projectsPage.tsx'), 'ProjectsPage'),
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id',
  component: lazyRouteComponent(() => import('../pages/project/projectPage.tsx'), 'ProjectPage'),
});

const orders = createRoute({
  getParentRoute: () => root,
  path: '/orders',
  validateSearch: validateOrders,
  component: lazyRouteComponent(() => import('../pages/orders/ordersPage.tsx'), 'OrdersPage'),
});

const draws = createRoute({
  getParentRoute: () => root,
  path: '/draws',
  validateSearch: validateDraws,
  component: lazyRouteComponent(() => import('../pages/draws/drawsPage.tsx'), 'DrawsPage'),
});

const draw = createRoute({
  getParentRoute: () => root,
  path: '/draws/$id',
  component: lazyRouteComponent(() => import('../pages/draws/drawPage.tsx'), 'DrawPage'),
});

const connections = createRoute({
  getParentRoute: () => root,
  path: '/connections',
  component: lazyRouteComponent(() => import('../pages/connections/connectionsPage.tsx'), 'ConnectionsPage'),
});

const connection = createRoute({
  getParentRoute: () => root,
  path: '/connections/$company',
  component: lazyRouteComponent(() => import('../pages/connections/connectionPage.tsx'), 'ConnectionPage'),
});

const order = createRoute({
  getParentRoute: () => root,
  path: '/orders/$id',
  component: lazyRouteComponent(() => import('../pages/order/orderPage.tsx'), 'OrderPage'),
});

const commitments = createRoute({
  getParentRoute: () => root,
  path: '/commitments',
  validateSearch: validateCommitments,
  component: lazyRouteComponent(() => import('../pages/commitments/commitmentsPage.tsx'), 'CommitmentsPage'),
});

const commit = createRoute({
  getParentRoute: () => root,
  path: '/commitments/new',
  component: lazyRouteComponent(() => import('../pages/commit/commitPage.tsx'), 'CommitPage'),
});

const commitment = createRoute({
  getParentRoute: () => root,
  path: '/commitments/$id',
  component: lazyRouteComponent(() => import('../pages/commitment/commitmentPage.tsx'), 'CommitmentPage'),
});

const mine = createRoute({
  getParentRoute: () => root,
  path: '/mine',
  validateSearch: ({ after }: Record<string, unknown>) => (typeof after === 'string' ? { after } : {}),
  component: lazyRouteComponent(() => import('../pages/mine/minePage.tsx'), 'MinePage'),
});

const apply = createRoute({
  getParentRoute: () => root,
  path: '/mine/new',
  validateSearch: applied,
  component: lazyRouteComponent(() => import('../pages/newApplication/newApplicationPage.tsx'), 'NewApplicationPage'),
});

const myProject = createRoute({
  getParentRoute: () => root,
  path: '/mine/projects/$id',
  component: lazyRouteComponent(() => import('../pages/mine/myProjectPage.tsx'), 'MyProjectPage'),
});

const myCase = createRoute({
  getParentRoute: () => root,
  path: '/mine/cases/$id',
  component: lazyRouteComponent(() => import('../pages/mine/myCasePage.tsx'), 'MyCasePage'),
});

const myOrder = createRoute({
  getParentRoute: () => root,
  path: '/mine/orders/$id',
  component: lazyRouteComponent(() => import('../pages/mine/myOrderPage.tsx'), 'MyOrderPage'),
});

const issues = createRoute({
  getParentRoute: () => root,
  path: '/issues',
  validateSearch: validateIssues,
  component: lazyRouteComponent(() => import('../pages/issues/issuesPage.tsx'), 'IssuesPage'),
});

const issue = createRoute({
  getParentRoute: () => root,
  path: '/issues/$id',
  component: lazyRouteComponent(() => import('../pages/issue/issuePage.tsx'), 'IssuePage'),
});

const rounds = createRoute({
  getParentRoute: () => root,
  path: '/rounds',
  validateSearch: validateRounds,
  component: lazyRouteComponent(() => import('../pages/rounds/roundsPage.tsx'), 'RoundsPage'),
});

const round = createRoute({
  getParentRoute: () => root,
  path: '/rounds/$id',
  component: lazyRouteComponent(() => import('../pages/round/roundPage.tsx'), 'RoundPage'),
});

const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  validateSearch: validateLibrary,
  component: lazyRouteComponent(() => import('../pages/library/libraryPage.tsx'), 'LibraryPage'),
});

const policy = createRoute({
  getParentRoute: () => root,
  path: '/library/$id',
  component: lazyRouteComponent(() => import('../pages/policy/policyPage.tsx'), 'PolicyPage'),
});

const arrears = createRoute({
  getParentRoute: () => root,
  path: '/arrears',
  validateSearch: validateArrears,
  component: lazyRouteComponent(() => import('../pages/arrears/arrearsPage.tsx'), 'ArrearsPage'),
});

const arrear = createRoute({
  getParentRoute: () => root,
  path: '/arrears/$id',
  component: lazyRouteComponent(() => import('../pages/arrear/arrearPage.tsx'), 'ArrearPage'),
});

const offers = createRoute({
  getParentRoute: () => root,
  path: '/offers',
  validateSearch: validateOffers,
  component: lazyRouteComponent(() => import('../pages/offers/offersPage.tsx'), 'OffersPage'),
});

const offer = createRoute({
  getParentRoute: () => root,
  path: '/offers/$id',
  component: lazyRouteComponent(() => import('../pages/offer/offerPage.tsx'), 'OfferPage'),
});

const receiptPage = lazyRouteComponent(() => import('../pages/papers/receiptPage.tsx'), 'ReceiptPage');
const receipt = createRoute({ getParentRoute: () => root, path: '/cases/$id/receipt', component: receiptPage });
const myReceipt = createRoute({ getParentRoute: () => root, path: '/mine/cases/$id/receipt', component: receiptPage });

const decisionPage = lazyRouteComponent(() => import('../pages/papers/decisionPage.tsx'), 'DecisionPage');
const decision = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id/decisions/$item',
  component: decisionPage,
});
const myDecision = createRoute({
  getParentRoute: () => root,
  path: '/mine/cases/$id/decisions/$item',
  component: decisionPage,
});

const durations = createRoute({
  getParentRoute: () => root,
  path: '/durations',
  validateSearch: validateDurations,
  component: lazyRouteComponent(() => import('../pages/durations/durationsPage.tsx'), 'DurationsPage'),
});

const sites = createRoute({
  getParentRoute: () => root,
  path: '/sites',
  validateSearch: validateSites,
  component: lazyRouteComponent(() => import('../pages/sites/sitesPage.tsx'), 'SitesPage'),
});

const site = createRoute({
  getParentRoute: () => root,
  path: '/sites/$code',
  component: lazyRouteComponent(() => import('../pages/sites/sitePage.tsx'), 'SitePage'),
});

const appraisal = createRoute({
  getParentRoute: () => root,
  path: '/appraisal',
  validateSearch: validateAppraisal,
  component: lazyRouteComponent(() => import('../pages/appraisal/appraisalPage.tsx'), 'AppraisalPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: ({ text }: Record<string, unknown>) => ({
    text: typeof text === 'string' || typeof text === 'number' ? String(text) : '',
  }),
  component: lazyRouteComponent(() => import('../pages/search/searchPage.tsx'), 'SearchPage'),
});

const inspections = createRoute({
  getParentRoute: () => root,
  path: '/inspections',
  validateSearch: validateInspections,
  component: lazyRouteComponent(() => import('../pages/inspections/inspectionsPage.tsx'), 'InspectionsPage'),
});

const inspection = createRoute({
  getParentRoute: () => root,
  path: '/inspections/$id',
  component: lazyRouteComponent(() => import('../pages/inspection/inspectionPage.tsx'), 'InspectionPage'),
});

const credit = createRoute({
  getParentRoute: () => root,
  path: '/credit',
  validateSearch: validateCredit,
  component: lazyRouteComponent(() => import('../pages/credit/creditPage.tsx'), 'CreditPage'),
});

const creditRecord = createRoute({
  getParentRoute: () => root,
  path: '/credit/$id',
  component: lazyRouteComponent(() => import('../pages/credit/creditRecordPage.tsx'), 'CreditRecordPage'),
});

const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/catalogue',
  validateSearch: validateDescribed,
  component: lazyRouteComponent(() => import('../pages/catalogue/cataloguePage.tsx'), 'CataloguePage'),
});

const operations = createRoute({
  getParentRoute: () => root,
  path: '/operations',
  validateSearch: ({ text, name }: Record<string, unknown>) => ({
    ...(typeof text === 'string' && { text }),
    ...(typeof name === 'string' && { name }),
  }),
  component: lazyRouteComponent(() => import('../pages/operations/operationsPage.tsx'), 'OperationsPage'),
});

const bulletins = createRoute({
  getParentRoute: () => root,
  path: '/bulletins',
  validateSearch: validateBulletins,
  component: lazyRouteComponent(() => import('../pages/bulletin/bulletinsPage.tsx'), 'BulletinsPage'),
});

const bulletin = createRoute({
  getParentRoute: () => root,
  path: '/bulletins/$month',
  component: lazyRouteComponent(() => import('../pages/bulletin/bulletinPage.tsx'), 'BulletinPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    inbox,
    reviews,
    window,
    newApplication,
    oneCase,
    projects,
    project,
    orders,
    order,
    draws,
    draw,
    connections,
    connection,
    commitments,
    commit,
    commitment,
    durations,
    sites,
    site,
    appraisal,
    search,
    receipt,
    decision,
    mine,
    apply,
    myProject,
    myCase,
    myOrder,
    myReceipt,
    myDecision,
    issues,
    issue,
    rounds,
    round,
    bulletins,
    bulletin,
    inspections,
    inspection,
    credit,
    creditRecord,
    library,
    policy,
    arrears,
    arrear,
    offers,
    offer,
    catalogue,
    operations,
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
