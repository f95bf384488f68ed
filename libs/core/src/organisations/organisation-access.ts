import type { EntityManager } from 'typeorm';
import { type Actor, hasRole, isMember, isMinistry, isOwner } from '../platform/context.js';
import { found, notFound, Refusal } from '../platform/refusal.js';
import { Organisation } from './organisation.entity.js';

interface Versioned {
  readonly version: number;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

/** Refuses what was read before somebody else changed the record. */
export function refuseStale(record: Versioned, expectedVersion: number): void {
  if (record.version === expectedVersion) return;
  throw new Refusal('precondition_failed', { by: record.updatedBy, at: record.updatedAt.toISOString() });
}

/** To others than members and the ministry it does not exist. */
export function mustSeeOrganisation(actor: Actor, organisationId: string): void {
  if (!isMember(actor, organisationId) && !isMinistry(actor)) throw notFound('organisation', organisationId);
}

export function mustOwnOrganisation(actor: Actor, organisationId: string): void {
  mustSeeOrganisation(actor, organisationId);
  if (!isOwner(actor, organisationId)) throw new Refusal('forbidden', { needed: 'owner' });
}

export function mustBeMember(actor: Actor, organisationId: string): void {
  mustSeeOrganisation(actor, organisationId);
  if (!isMember(actor, organisationId)) throw new Refusal('forbidden', { needed: 'member' });
}

export function mustAdministerOrganisations(actor: Actor): void {
  if (!hasRole(actor, 'administrator')) throw new Refusal('forbidden', { needed: 'administrator' });
}

/** A suspended organisation can be read, not changed. */
export function refuseSuspended(organisation: Pick<Organisation, 'state' | 'suspensionReason'>): void {
  if (organisation.state === 'active') return;
  throw new Refusal('organisation_suspended', { reason: organisation.suspensionReason ?? '–' });
}

/** The organisation, locked until the transaction ends: decisions about it and its members happen one after the other. */
export async function lockOrganisation(manager: EntityManager, id: string): Promise<Organisation> {
  const organisation = await manager.findOne(Organisation, { where: { id }, lock: { mode: 'for_no_key_update' } });
  return found(organisation, 'organisation', id);
}
