import { Inject, Injectable, Optional } from '@nestjs/common';
import { markFamilyChange } from '../platform/family-change.js';
import type { Tx } from '../platform/transactions.js';
import type { Claim } from './claim.entity.js';
import { CLAIM_ENDED, type ClaimEndedListener, type ClaimEndReason, type ClaimSubject } from './claim-listeners.js';
import { VerificationLetters } from './letters.js';

/** What follows, in the same transaction, when verified claims end: proposals fall, owners are told, runs are due. */
@Injectable()
export class ClaimEndings {
  private readonly listeners: readonly ClaimEndedListener[];

  constructor(
    private readonly letters: VerificationLetters,
    @Optional() @Inject(CLAIM_ENDED) listeners: ClaimEndedListener | readonly ClaimEndedListener[] | undefined,
  ) {
    this.listeners = listeners === undefined ? [] : [listeners].flat();
  }

  /** For claims that were just ended for one reason; `words` go into the letter. */
  async follow(
    tx: Tx,
    claims: readonly Claim[],
    reason: ClaimEndReason,
    words: (claim: Claim) => string,
    now: Date,
  ): Promise<void> {
    const subjects = claims.map(subjectOf);
    for (const listener of this.listeners) await listener.claimsEnded(tx, subjects, reason);
    for (const claim of claims) await this.letters.claimEnded(tx, claim, words(claim));
    await markCoverageChange(tx, claims, now);
  }
}

const subjectOf = ({ id, organisationId, kind, facilityId, materialCode, lineId }: Claim): ClaimSubject => ({
  id,
  organisationId,
  kind,
  facilityId,
  materialCode,
  lineId,
});

/**
 * Notes the material families whose matching may come out differently now: those of the published offers that rest on
 * these claims. Offers are read by table name: their room stands above this one.
 */
export async function markCoverageChange(tx: Tx, claims: readonly Claim[], now: Date): Promise<void> {
  const of = (kinds: readonly string[], idOf: (claim: Claim) => string | null) =>
    claims.filter((claim) => kinds.includes(claim.kind)).flatMap((claim) => idOf(claim) ?? []);
  const rows = (await tx.manager.query(
    `select distinct m.family from offer o join material m on m.code = o.material_code
     where o.state = 'published' and (o.line_id = any($1::uuid[]) or o.facility_id = any($2::uuid[]) or o.organisation_id = any($3::uuid[]))`,
    [
      of(['capacity'], (claim) => claim.lineId),
      of(['facility', 'capability', 'certificate'], (claim) => claim.facilityId),
      of(['identity', 'certificate'], (claim) => (claim.facilityId === null ? claim.organisationId : null)),
    ],
  )) as { family: string }[];
  await markFamilyChange(
    tx,
    rows.map((row) => row.family),
    now,
  );
}
