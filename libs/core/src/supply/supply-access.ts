import type { EntityManager } from 'typeorm';
import { Facility } from '../organisations/facility.entity.js';
import { refuseSuspended } from '../organisations/organisation-access.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { type Actor, isMember, isMinistry } from '../platform/context.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { Line } from './line.entity.js';
import { Offer } from './offer.entity.js';

// Capacity of a named firm is confidential: only its members and the ministry may know that a line or an offer exists.

const mayRead = (actor: Actor, organisationId: string): boolean => isMember(actor, organisationId) || isMinistry(actor);

export async function readableLine(manager: EntityManager, actor: Actor, id: string): Promise<Line> {
  const line = await manager.findOneBy(Line, { id });
  if (!line || !mayRead(actor, line.organisationId)) throw notFound('line', id);
  return line;
}

export async function readableOffer(manager: EntityManager, actor: Actor, id: string): Promise<Offer> {
  const offer = await manager.findOneBy(Offer, { id });
  if (!offer || !mayRead(actor, offer.organisationId)) throw notFound('offer', id);
  return offer;
}

// FOR NO KEY UPDATE: rows that point at a line or an offer may still be written meanwhile.
const lock = { mode: 'for_no_key_update' } as const;

/** The line, locked, for a member of its organisation. The ministry sees that it may not; others see nothing. */
export async function ownLine(manager: EntityManager, actor: Actor, id: string): Promise<Line> {
  const line = await manager.findOne(Line, { where: { id }, lock });
  if (!line || !mayRead(actor, line.organisationId)) throw notFound('line', id);
  await refuseOutsiders(manager, actor, line.organisationId);
  return line;
}

export async function ownOffer(manager: EntityManager, actor: Actor, id: string): Promise<Offer> {
  const offer = await manager.findOne(Offer, { where: { id }, lock });
  if (!offer || !mayRead(actor, offer.organisationId)) throw notFound('offer', id);
  await refuseOutsiders(manager, actor, offer.organisationId);
  return offer;
}

async function refuseOutsiders(manager: EntityManager, actor: Actor, organisationId: string): Promise<void> {
  if (!isMember(actor, organisationId)) throw new Refusal('forbidden', { needed: 'member' });
  refuseSuspended(await manager.findOneByOrFail(Organisation, { id: organisationId }));
}

/** A facility of one's own, of an organisation that produces and is not suspended. */
export async function producingFacility(manager: EntityManager, actor: Actor, facilityId: string): Promise<Facility> {
  const facility = await manager.findOneBy(Facility, { id: facilityId });
  if (!facility || !isMember(actor, facility.organisationId)) throw notFound('facility', facilityId);
  await refuseUnlessProducing(manager, facility.organisationId);
  return facility;
}

export async function refuseUnlessProducing(manager: EntityManager, organisationId: string): Promise<void> {
  const organisation = await manager.findOneByOrFail(Organisation, { id: organisationId });
  refuseSuspended(organisation);
  if (!organisation.roles.includes('producer')) {
    throw new Refusal('not_a_producer', { organisation: organisation.name });
  }
}
