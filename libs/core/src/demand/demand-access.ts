import type { EntityManager } from 'typeorm';
import { Facility } from '../organisations/facility.entity.js';
import { refuseSuspended } from '../organisations/organisation-access.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { type Actor, hasRole, isMember } from '../platform/context.js';
import { notFound, Refusal } from '../platform/refusal.js';
import { Request, RequestLine } from './request.entity.js';

/** Planners and auditors see every need; other organisations and other ministry roles do not know that it exists. */
export const seesAllRequests = (actor: Actor): boolean => hasRole(actor, 'planner', 'auditor');

const mayRead = (actor: Actor, organisationId: string): boolean =>
  isMember(actor, organisationId) || seesAllRequests(actor);

export async function readableRequest(manager: EntityManager, actor: Actor, id: string): Promise<Request> {
  const request = await manager.findOneBy(Request, { id });
  if (!request || !mayRead(actor, request.organisationId)) throw notFound('request', id);
  return request;
}

/** As readableRequest, for members only; nothing is locked. */
export async function ownRequest(manager: EntityManager, actor: Actor, id: string): Promise<Request> {
  const request = await readableRequest(manager, actor, id);
  if (!isMember(actor, request.organisationId)) throw new Refusal('forbidden', { needed: 'member' });
  refuseSuspended(await manager.findOneByOrFail(Organisation, { id: request.organisationId }));
  return request;
}

// Whoever changes lines and their request locks the lines first (each by id), as those who count holds do.
const lock = { mode: 'for_no_key_update' } as const;

export const lockLines = (manager: EntityManager, requestId: string): Promise<RequestLine[]> =>
  manager.find(RequestLine, { where: { requestId }, order: { id: 'ASC' }, lock });

export const lockRequest = (manager: EntityManager, id: string): Promise<Request> =>
  manager.findOneOrFail(Request, { where: { id }, lock });

/** A facility of one's own, of an organisation that may ask for material and is not suspended. */
export async function requestingFacility(manager: EntityManager, actor: Actor, facilityId: string): Promise<Facility> {
  const facility = await manager.findOneBy(Facility, { id: facilityId });
  if (!facility || !isMember(actor, facility.organisationId)) throw notFound('facility', facilityId);
  await refuseUnlessRequesting(manager, facility.organisationId);
  return facility;
}

/** An organisation of one's own that may ask for material. */
export async function requestingOrganisation(manager: EntityManager, actor: Actor, id: string): Promise<Organisation> {
  if (!isMember(actor, id)) throw notFound('organisation', id);
  return refuseUnlessRequesting(manager, id);
}

export async function refuseUnlessRequesting(manager: EntityManager, organisationId: string): Promise<Organisation> {
  const organisation = await manager.findOneByOrFail(Organisation, { id: organisationId });
  refuseSuspended(organisation);
  if (!organisation.roles.some((role) => role === 'manufacturer' || role === 'pooler')) {
    throw new Refusal('not_a_requester', { organisation: organisation.name });
  }
  return organisation;
}
