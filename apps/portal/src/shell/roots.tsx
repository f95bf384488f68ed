import { createRootRoute, redirect } from '@tanstack/react-router';
import { whoAmI } from '../session/session';
import { BrokenPage, MissingPage } from './pages-of-last-resort';
import { Shell } from './Shell';

/** What the URL may carry on any page: filters, cursor, tab. Pages judge what is theirs. */
export type Search = Record<string, string | undefined>;

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

export const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: BrokenPage,
  validateSearch: (search: Record<string, unknown>): Search =>
    Object.fromEntries(Object.entries(search).map(([name, value]) => [name, asText(value)])),
});

/** `beforeLoad` of routes behind the log-in: leads there, and back afterwards. */
export async function requireSignIn({ location }: { location: { href: string } }): Promise<void> {
  if (await whoAmI()) return;
  throw redirect({ to: '/sign-in', search: { next: location.href } });
}
