import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/roots';
import { workspaceRoute } from '../../shell/workspace-route';

const root = createRoute({
  getParentRoute: () => rootRoute,
  path: 'oversight',
  ...workspaceRoute('oversight', [
    { to: '/oversight', text: 'nav.system' },
    { to: '/oversight/trail', text: 'nav.trail' },
    { to: '/oversight/users', text: 'nav.users' },
    { to: '/oversight/organisations', text: 'nav.organisations' },
    { to: '/oversight/policies', text: 'nav.policies' },
    { to: '/oversight/service', text: 'nav.service' },
    { to: '/oversight/appeals', text: 'nav.appeals' },
    { to: '/oversight/data', text: 'nav.data' },
    { to: '/oversight/personal-data', text: 'nav.personalData' },
  ]),
});

const system = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./SystemPage'), 'SystemPage'),
});

const trail = createRoute({
  getParentRoute: () => root,
  path: 'trail',
  component: lazyRouteComponent(() => import('./TrailPage'), 'TrailPage'),
});

const entry = createRoute({
  getParentRoute: () => root,
  path: 'trail/$seq',
  component: lazyRouteComponent(() => import('./EntryPage'), 'EntryPage'),
});

const users = createRoute({
  getParentRoute: () => root,
  path: 'users',
  component: lazyRouteComponent(() => import('./UsersPage'), 'UsersPage'),
});

const user = createRoute({
  getParentRoute: () => root,
  path: 'users/$id',
  component: lazyRouteComponent(() => import('./UserPage'), 'UserPage'),
});

const organisations = createRoute({
  getParentRoute: () => root,
  path: 'organisations',
  component: lazyRouteComponent(() => import('./OrganisationsPage'), 'OrganisationsPage'),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: 'organisations/$id',
  component: lazyRouteComponent(() => import('./OrganisationPage'), 'OrganisationPage'),
});

const policies = createRoute({
  getParentRoute: () => root,
  path: 'policies',
  component: lazyRouteComponent(() => import('./PoliciesPage'), 'PoliciesPage'),
});

const service = createRoute({
  getParentRoute: () => root,
  path: 'service',
  component: lazyRouteComponent(() => import('../verifier/TimesPage'), 'TimesPage'),
});

const data = createRoute({
  getParentRoute: () => root,
  path: 'data',
  component: lazyRouteComponent(() => import('./DataPage'), 'DataPage'),
});

const appeals = createRoute({
  getParentRoute: () => root,
  path: 'appeals',
  component: lazyRouteComponent(() => import('../appeals/AppealInboxPage'), 'OversightAppealsPage'),
});

const appeal = createRoute({
  getParentRoute: () => root,
  path: 'appeals/$id',
  component: lazyRouteComponent(() => import('../appeals/AppealPage'), 'OversightAppealPage'),
});

const personalData = createRoute({
  getParentRoute: () => root,
  path: 'personal-data',
  component: lazyRouteComponent(() => import('../privacy/PersonalDataPage'), 'PersonalDataPage'),
});

export const oversightRoutes = root.addChildren([
  system,
  trail,
  entry,
  users,
  user,
  organisations,
  organisation,
  policies,
  service,
  data,
  appeals,
  appeal,
  personalData,
]);
