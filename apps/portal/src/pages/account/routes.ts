import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireSignIn, rootRoute } from '../../shell/roots';

const at = <const Path extends string>(path: Path) => ({
  getParentRoute: () => rootRoute,
  path,
  beforeLoad: requireSignIn,
});

export const accountRoutes = [
  createRoute({ ...at('start'), component: lazyRouteComponent(() => import('../start/StartPage'), 'StartPage') }),
  createRoute({ ...at('account'), component: lazyRouteComponent(() => import('./AccountPage'), 'AccountPage') }),
  createRoute({
    ...at('account/data'),
    component: lazyRouteComponent(() => import('../privacy/MyDataPage'), 'MyDataPage'),
  }),
  createRoute({
    ...at('account/members'),
    component: lazyRouteComponent(() => import('./MembersPage'), 'MembersPage'),
  }),
  createRoute({
    ...at('account/register'),
    component: lazyRouteComponent(() => import('./RegisterPage'), 'RegisterPage'),
  }),
] as const;
