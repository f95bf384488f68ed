import { AsyncLocalStorage } from 'node:async_hooks';
import type { KeyScope, Locale, MinistryRole } from '#contracts';

/** Who acts: a signed-in person, or the system itself (jobs). */
export interface Actor {
  readonly kind: 'person' | 'system';
  readonly userId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly ministryRoles: readonly MinistryRole[];
  /** Organisations this person belongs to, with the role there. */
  readonly memberships: readonly { readonly organisationId: string; readonly role: 'owner' | 'member' }[];
  /** A program acts, in this person's name, as far as its key goes. */
  readonly key?: { readonly id: string; readonly scopes: readonly KeyScope[] };
}

export interface WorkContext {
  /** Follows one cause through API, outbox, queue and log. */
  readonly correlationId: string;
  readonly actor: Actor;
  readonly locale: Locale;
}

export const SYSTEM: Actor = {
  kind: 'system',
  userId: null,
  name: 'system',
  email: null,
  ministryRoles: [],
  memberships: [],
};

const storage = new AsyncLocalStorage<WorkContext>();

export const withContext = <T>(context: WorkContext, work: () => T): T => storage.run(context, work);

export const currentContext = (): WorkContext =>
  storage.getStore() ?? { correlationId: 'none', actor: SYSTEM, locale: 'id' };

export const isMember = (actor: Actor, organisationId: string): boolean =>
  actor.memberships.some((membership) => membership.organisationId === organisationId);

export const isOwner = (actor: Actor, organisationId: string): boolean =>
  actor.memberships.some((membership) => membership.organisationId === organisationId && membership.role === 'owner');

export const hasRole = (actor: Actor, ...roles: readonly MinistryRole[]): boolean =>
  actor.ministryRoles.some((role) => roles.includes(role));

export const isMinistry = (actor: Actor): boolean => actor.ministryRoles.length > 0;
