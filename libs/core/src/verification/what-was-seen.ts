import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../platform/files/file-storage.js';
import type { Claim } from './claim.entity.js';
import { warningsOf } from './claim-facts.js';
import { CaseCheck } from './verification-case.entity.js';

/** What lay before whoever decides about a claim, for the audit trail: bytes and statement by their hashes. */
export async function whatWasSeen(
  manager: EntityManager,
  claim: Claim,
  today: string,
): Promise<Record<string, unknown>> {
  const { id, kind, organisationId, facilityId, materialCode, lineId, statement } = claim;
  const evidence = (await manager.query(
    `select e.id, e.kind, e.title, f.sha256, e.lab_result as "labResult", e.field_visit as "fieldVisit"
     from evidence e left join stored_file f on f.id = e.file_id
     where e.claim_id = $1 and e.removed_at is null order by e.created_at, e.id`,
    [id],
  )) as unknown[];
  const organisation = (await manager.query('select name, nib, npwp from organisation where id = $1', [
    organisationId,
  ])) as unknown[];
  const checks = claim.caseId === null ? [] : await manager.findBy(CaseCheck, { caseId: claim.caseId, claimId: id });
  const warnings = (await warningsOf(manager, [claim], today)).get(id) ?? [];
  return {
    organisation: organisation[0],
    claim: { kind, organisationId, facilityId, materialCode, lineId, statement },
    statementSha256: sha256(Buffer.from(canonicalize(statement) ?? '', 'utf8')),
    evidence,
    checks: checks.map(({ item, satisfied, note, checkedBy }) => ({ item, satisfied, note, checkedBy })),
    warnings: warnings.map(({ pointer, code }) => ({ pointer, code })),
  };
}
