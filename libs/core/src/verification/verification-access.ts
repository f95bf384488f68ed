import type { EntityManager } from 'typeorm';
import type { MinistryRole } from '#contracts';
import { refuseSuspended } from '../organisations/organisation-access.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { type Actor, hasRole, isMember } from '../platform/context.js';
import { notFound, Refusal } from '../platform/refusal.js';
import type { Claim } from './claim.entity.js';
import type { VerificationCase } from './verification-case.entity.js';

/** Ministry roles that read claims, evidence and cases of everybody, once these were sent in. */
export const VERIFICATION_READERS: readonly MinistryRole[] = ['verifier', 'auditor', 'administrator'];

/** A verifier who may decide about this organisation. */
export const isVerifierFor = (actor: Actor, organisationId: string): boolean =>
  hasRole(actor, 'verifier') && !isMember(actor, organisationId);

const mayRead = (actor: Actor, organisationId: string, wasSentIn: boolean): boolean =>
  isMember(actor, organisationId) || (wasSentIn && hasRole(actor, ...VERIFICATION_READERS));

/** Its organisation knows of a claim always, the ministry once it was sent in. */
export const mayKnowClaim = (actor: Actor, claim: Claim): boolean =>
  claim.withdrawnAt === null &&
  mayRead(actor, claim.organisationId, claim.state !== 'draft' || claim.submittedAt !== null);

/** The claim, if this actor may know of it. */
export function visibleClaim(actor: Actor, claim: Claim | null, id: string): Claim {
  if (!claim || !mayKnowClaim(actor, claim)) throw notFound('claim', id);
  return claim;
}

/** The case, if this actor may know of it. */
export function visibleCase(actor: Actor, row: VerificationCase | null, id: string): VerificationCase {
  if (!row || !mayRead(actor, row.organisationId, row.state !== 'draft' || row.submittedAt !== null))
    throw notFound('case', id);
  return row;
}

/** For what may be seen by this actor already. */
export function mustBeMember(actor: Actor, organisationId: string): void {
  if (!isMember(actor, organisationId)) throw new Refusal('forbidden', { needed: 'member of the organisation' });
}

/** For what may be seen by this actor already: a verifier, and not of one's own organisation. */
export function mustBeVerifier(actor: Actor, organisationId: string): void {
  if (isMember(actor, organisationId) && hasRole(actor, 'verifier')) throw new Refusal('conflict_of_interest');
  if (!hasRole(actor, 'verifier')) throw new Refusal('forbidden', { needed: 'verifier' });
}

/** The verifier who has taken a case decides in it, nobody else. */
export function mustHaveCase(actor: Actor, row: VerificationCase): void {
  if (row.assignedTo !== userOf(actor))
    throw new Refusal('case_of_another', { number: row.number, by: row.assigneeName ?? '–' });
}

/** Who signs: only a person does. */
export function userOf(actor: Actor): string {
  if (actor.userId === null) throw new Refusal('unauthenticated');
  return actor.userId;
}

/** A suspended organisation can be read, not changed. */
export async function mustBeActive(manager: EntityManager, organisationId: string): Promise<void> {
  const organisation = await manager.findOneBy(Organisation, { id: organisationId });
  if (!organisation) throw notFound('organisation', organisationId);
  refuseSuspended(organisation);
}
