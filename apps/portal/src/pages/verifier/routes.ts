import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/roots';
import { workspaceRoute } from '../../shell/workspace-route';

const root = createRoute({
  getParentRoute: () => rootRoute,
  path: 'verifier',
  ...workspaceRoute('verifier', [{ to: '/verifier', text: 'nav.start' }]),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./index'), 'StartPage'),
});

export const verifierRoutes = root.addChildren([start]);
