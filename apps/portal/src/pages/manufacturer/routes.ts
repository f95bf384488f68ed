import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/roots';
import { workspaceRoute } from '../../shell/workspace-route';

const root = createRoute({
  getParentRoute: () => rootRoute,
  path: 'manufacturer',
  ...workspaceRoute('manufacturer', [{ to: '/manufacturer', text: 'nav.start' }]),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./index'), 'StartPage'),
});

export const manufacturerRoutes = root.addChildren([start]);
