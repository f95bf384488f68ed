import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/roots';
import { workspaceRoute } from '../../shell/workspace-route';

const root = createRoute({
  getParentRoute: () => rootRoute,
  path: 'verifier',
  ...workspaceRoute('verifier', [
    { to: '/verifier', text: 'nav.inbox' },
    { to: '/verifier/second', text: 'nav.second' },
    { to: '/verifier/appeals', text: 'nav.appeals' },
    { to: '/verifier/register', text: 'nav.register' },
    { to: '/verifier/reports', text: 'nav.reports' },
    { to: '/verifier/times', text: 'nav.times' },
  ]),
});

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./InboxPage'), 'InboxPage'),
});

const oneCase = createRoute({
  getParentRoute: () => root,
  path: 'cases/$id',
  component: lazyRouteComponent(() => import('./CasePage'), 'CasePage'),
});

const second = createRoute({
  getParentRoute: () => root,
  path: 'second',
  component: lazyRouteComponent(() => import('./SecondPage'), 'SecondPage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: 'register',
  component: lazyRouteComponent(() => import('./RegisterPage'), 'RegisterPage'),
});

const claim = createRoute({
  getParentRoute: () => root,
  path: 'claims/$id',
  component: lazyRouteComponent(() => import('./ClaimPage'), 'ClaimPage'),
});

const times = createRoute({
  getParentRoute: () => root,
  path: 'times',
  component: lazyRouteComponent(() => import('./TimesPage'), 'TimesPage'),
});

const appeals = createRoute({
  getParentRoute: () => root,
  path: 'appeals',
  component: lazyRouteComponent(() => import('../appeals/AppealInboxPage'), 'VerifierAppealsPage'),
});

const appeal = createRoute({
  getParentRoute: () => root,
  path: 'appeals/$id',
  component: lazyRouteComponent(() => import('../appeals/AppealPage'), 'VerifierAppealPage'),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: 'reports',
  component: lazyRouteComponent(() => import('../duties/RegisterPage'), 'ReportRegisterPage'),
});

export const verifierRoutes = root.addChildren([
  inbox,
  oneCase,
  second,
  register,
  claim,
  times,
  appeals,
  appeal,
  reports,
]);
