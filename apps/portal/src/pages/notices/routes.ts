import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireSignIn, rootRoute } from '../../shell/roots';

const at = <const Path extends string>(path: Path) => ({
  getParentRoute: () => rootRoute,
  path,
  beforeLoad: requireSignIn,
});

/** What one is told, and what one's organisation's systems are told. */
export const noticesRoutes = [
  createRoute({
    ...at('notifications'),
    component: lazyRouteComponent(() => import('./NotificationsPage'), 'NotificationsPage'),
  }),
  createRoute({
    ...at('notifications/preferences'),
    component: lazyRouteComponent(() => import('./PreferencesPage'), 'PreferencesPage'),
  }),
  createRoute({ ...at('open/$subject/$id'), component: lazyRouteComponent(() => import('./OpenPage'), 'OpenPage') }),
  createRoute({
    ...at('account/webhooks'),
    component: lazyRouteComponent(() => import('./WebhooksPage'), 'WebhooksPage'),
  }),
  createRoute({
    ...at('account/webhooks/new'),
    component: lazyRouteComponent(() => import('./NewWebhookPage'), 'NewWebhookPage'),
  }),
  createRoute({
    ...at('account/webhooks/$id'),
    component: lazyRouteComponent(() => import('./WebhookPage'), 'WebhookPage'),
  }),
  createRoute({
    ...at('account/webhooks/$id/edit'),
    component: lazyRouteComponent(() => import('./EditWebhookPage'), 'EditWebhookPage'),
  }),
  createRoute({
    ...at('account/webhooks/$id/deliveries/$deliveryId'),
    component: lazyRouteComponent(() => import('./DeliveryPage'), 'DeliveryPage'),
  }),
] as const;
