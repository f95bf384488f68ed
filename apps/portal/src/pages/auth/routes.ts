import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { requireSignIn, rootRoute } from '../../shell/roots';

const at = <const Path extends string>(path: Path) => ({ getParentRoute: () => rootRoute, path });

export const authRoutes = [
  createRoute({ ...at('sign-in'), component: lazyRouteComponent(() => import('./SignInPage'), 'SignInPage') }),
  createRoute({ ...at('sign-up'), component: lazyRouteComponent(() => import('./SignUpPage'), 'SignUpPage') }),
  createRoute({
    ...at('forgot-password'),
    component: lazyRouteComponent(() => import('./PasswordPages'), 'ForgotPasswordPage'),
  }),
  createRoute({
    ...at('reset-password'),
    component: lazyRouteComponent(() => import('./PasswordPages'), 'ResetPasswordPage'),
  }),
  createRoute({
    ...at('verify-email'),
    component: lazyRouteComponent(() => import('./VerifyEmailPage'), 'VerifyEmailPage'),
  }),
  createRoute({
    ...at('accept-invitation'),
    beforeLoad: requireSignIn,
    component: lazyRouteComponent(() => import('./AcceptInvitationPage'), 'AcceptInvitationPage'),
  }),
] as const;
