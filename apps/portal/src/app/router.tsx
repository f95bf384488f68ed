import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Skeleton } from '../components/states';
import { accountRoutes } from '../pages/account/routes';
import { authRoutes } from '../pages/auth/routes';
import { manufacturerRoutes } from '../pages/manufacturer/routes';
import { noticesRoutes } from '../pages/notices/routes';
import { oversightRoutes } from '../pages/oversight/routes';
import { plannerRoutes } from '../pages/planner/routes';
import { producerRoutes } from '../pages/producer/routes';
import { publicRoutes } from '../pages/public/routes';
import { verifierRoutes } from '../pages/verifier/routes';
import { rootRoute } from '../shell/roots';

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/home/HomePage'), 'HomePage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    home,
    ...authRoutes,
    ...accountRoutes,
    ...noticesRoutes,
    producerRoutes,
    manufacturerRoutes,
    verifierRoutes,
    plannerRoutes,
    oversightRoutes,
    publicRoutes,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Skeleton lines={6} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
