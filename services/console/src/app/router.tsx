import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';

import { InboxPage } from '../pages/inbox/inboxPage.tsx';
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

const newApplication = createRoute({
  getParentRoute: () => root,
  path: '/new',
  validateSearch: ({ project }: Record<string, unknown>) => (typeof project === 'string' ? { project } : {}),
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

const order = createRoute({
  getParentRoute: () => root,
  path: '/orders/$id',
  component: lazyRouteComponent(() => import('../pages/order/orderPage.tsx'), 'OrderPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: ({ text }: Record<string, unknown>) => ({
    text: typeof text === 'string' || typeof text === 'number' ? String(text) : '',
  }),
  component: lazyRouteComponent(() => import('../pages/search/searchPage.tsx'), 'SearchPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, inbox, window, newApplication, oneCase, projects, project, order, search]),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
