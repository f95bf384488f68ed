import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/roots';
import { workspaceRoute } from '../../shell/workspace-route';

const root = createRoute({
  getParentRoute: () => rootRoute,
  path: 'public',
  ...workspaceRoute('public', [
    { to: '/public', text: 'nav.start' },
    { to: '/public/verification', text: 'nav.verification' },
    { to: '/public/privacy', text: 'nav.privacy' },
  ]),
});

const national = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./NationalPage'), 'NationalPage'),
});

const verification = createRoute({
  getParentRoute: () => root,
  path: 'verification',
  component: lazyRouteComponent(() => import('./VerificationPage'), 'VerificationPage'),
});

const privacy = createRoute({
  getParentRoute: () => root,
  path: 'privacy',
  component: lazyRouteComponent(() => import('./PrivacyPage'), 'PrivacyPage'),
});

export const publicRoutes = root.addChildren([national, verification, privacy]);
