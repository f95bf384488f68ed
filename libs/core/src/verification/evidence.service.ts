import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { EvidenceKind } from '#contracts';
import { Laboratory } from '../catalogue/reference.entity.js';
import { Clock } from '../platform/clock.js';
import { type Actor } from '../platform/context.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { newId } from '../platform/ids.js';
import { found, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { Claim } from './claim.entity.js';
import { attributesOf } from './claim-facts.js';
import type { ClaimMove } from './claim.rules.js';
import { latestDate } from './dates.rules.js';
import { EvidenceFiles, wasShown } from './evidence-files.js';
import { Evidence, type FieldVisit, type LabResult } from './evidence.entity.js';
import { checkLabResult, EVIDENCE_PER_KIND_MAX, fieldVisitFaults } from './evidence.rules.js';
import { fault } from './fault.rules.js';
import { FileIntake, titleOf, type UploadedFile } from './file-intake.js';
import { visibleEvidence } from './evidence-reader.js';
import { lockClaim, movedCase, movedClaim } from './record-change.js';
import { mustBeMember, mustBeVerifier, mustHaveCase, userOf, visibleClaim } from './verification-access.js';
import { VerificationCase } from './verification-case.entity.js';

export interface NewLabResult extends LabResult {
  readonly title?: string;
  /** File evidence of the same claim that holds the report. */
  readonly reportId?: string;
}

/** What supports a claim. Organisations add to drafts, verifiers add what they saw on a visit. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: EvidenceFiles,
    private readonly intake: FileIntake,
  ) {}

  /** The new evidence's id. Bytes first, under a key of our own; then the rows, and without them the bytes go again. */
  async addFile(actor: Actor, claimId: string, upload: UploadedFile): Promise<string> {
    const { organisationId } = await this.mustBeEditable(actor, claimId);
    await mustHaveRoom(this.dataSource.manager, claimId, 'file');
    return this.intake.take(actor, organisationId, upload, (file) =>
      this.transactions.run(async (tx) => {
        const title = titleOf(upload.title, file.name);
        const locked = await this.lockFor(tx, actor, claimId, 'add_evidence');
        await mustHaveRoom(tx.manager, claimId, 'file');
        await tx.manager.insert(StoredFile, file);
        const { name, mediaType, sizeBytes, sha256 } = file;
        const details = { name, mediaType, sizeBytes, sha256 };
        return this.insert(tx, actor, locked, { kind: 'file', title, fileId: file.id }, details);
      }),
    );
  }

  async addLabResult(actor: Actor, claimId: string, stated: NewLabResult): Promise<string> {
    const { title, reportId, ...result } = stated;
    return this.transactions.run(async (tx) => {
      const claim = await this.lockFor(tx, actor, claimId, 'add_evidence');
      const attributes = await attributesOf(tx.manager, claim.kind === 'capability' ? [claim.materialCode] : []);
      const checked = checkLabResult(result, {
        attributes: attributes.get(claim.materialCode ?? '') ?? [],
        laboratoryExists: await tx.manager.existsBy(Laboratory, { code: result.laboratoryCode }),
        latestDate: latestDate(this.clock.now()),
      });
      const report = reportId ? await reportOf(tx, claim, reportId) : null;
      const errors = [...checked.errors];
      if (reportId && !report)
        errors.push(fault('/reportId', 'unknown_reference', { value: reportId, what: 'the files of this claim' }));
      if (errors.length > 0) throw invalidInput(errors);
      await mustHaveRoom(tx.manager, claimId, 'lab_result');
      const kept = { kind: 'lab_result', labResult: checked.result, fileId: report?.fileId ?? null } as const;
      const named = titleOf(title, `${checked.result.attribute} ${checked.result.standard}`);
      return this.insert(tx, actor, claim, { ...kept, title: named }, { labResult: checked.result });
    });
  }

  async addFieldVisit(actor: Actor, claimId: string, visit: FieldVisit): Promise<string> {
    return this.transactions.run(async (tx) => {
      const claim = visibleClaim(actor, await lockClaim(tx.manager, claimId), claimId);
      mustBeVerifier(actor, claim.organisationId);
      movedClaim(claim, 'add_field_visit');
      if (claim.state === 'pending') await mustReview(tx, actor, claim);
      const faults = fieldVisitFaults(visit, latestDate(this.clock.now()));
      if (faults.length > 0) throw invalidInput(faults);
      await mustHaveRoom(tx.manager, claimId, 'field_visit');
      const title = visit.visitedOn;
      return this.insert(tx, actor, claim, { kind: 'field_visit', fieldVisit: visit, title }, { fieldVisit: visit });
    });
  }

  /** From a draft. What a verifier was shown before stays in the record. */
  async remove(actor: Actor, evidenceId: string): Promise<void> {
    const seen = await visibleEvidence(this.dataSource.manager, actor, evidenceId);
    const orphans = await this.transactions.run(async (tx) => {
      const claim = await this.lockFor(tx, actor, seen.claimId, 'remove_evidence');
      const evidence = found(
        await tx.manager.findOneBy(Evidence, { id: evidenceId, removedAt: IsNull() }),
        'evidence',
        evidenceId,
      );
      if (evidence.kind === 'field_visit') throw new Refusal('forbidden', { needed: 'verifier' });
      if (evidence.kind === 'file' && (await isReport(tx, evidence))) throw new Refusal('evidence_in_use');
      tx.audit({
        action: 'evidence.remove',
        subjectType: 'claim',
        subjectId: claim.id,
        details: { evidenceId, kind: evidence.kind, title: evidence.title },
      });
      if (!wasShown(claim, evidence)) return this.files.drop(tx, [evidence]);
      await tx.manager.update(Evidence, evidenceId, { removedAt: this.clock.now() });
      return [];
    });
    await this.files.removeBytes(orphans);
  }

  /** Looked at before ten megabytes are read and written; looked at again under the claim's lock. */
  private async mustBeEditable(actor: Actor, claimId: string): Promise<Claim> {
    const claim = visibleClaim(actor, await this.dataSource.manager.findOneBy(Claim, { id: claimId }), claimId);
    mustBeMember(actor, claim.organisationId);
    movedClaim(claim, 'add_evidence');
    return claim;
  }

  private async lockFor(tx: Tx, actor: Actor, claimId: string, move: ClaimMove): Promise<Claim> {
    const claim = visibleClaim(actor, await lockClaim(tx.manager, claimId), claimId);
    mustBeMember(actor, claim.organisationId);
    movedClaim(claim, move);
    return claim;
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    claim: Claim,
    evidence: Pick<Evidence, 'kind' | 'title'> & Partial<Pick<Evidence, 'fileId' | 'labResult' | 'fieldVisit'>>,
    details: Record<string, unknown>,
  ): Promise<string> {
    const id = newId();
    const row = { ...evidence, id, claimId: claim.id, addedBy: userOf(actor), createdAt: this.clock.now() };
    await tx.manager.insert(Evidence, row);
    const { kind, title } = evidence;
    tx.audit({
      action: 'evidence.add',
      subjectType: 'claim',
      subjectId: claim.id,
      details: { evidenceId: id, kind, title, ...details },
    });
    return id;
  }
}

async function mustHaveRoom(manager: EntityManager, claimId: string, kind: EvidenceKind): Promise<void> {
  const there = await manager.countBy(Evidence, { claimId, kind, removedAt: IsNull() });
  if (there >= EVIDENCE_PER_KIND_MAX) throw new Refusal('evidence_limit', { limit: EVIDENCE_PER_KIND_MAX, kind });
}

/** A pending claim is visited by the verifier who has its case. */
async function mustReview(tx: Tx, actor: Actor, claim: Claim): Promise<void> {
  const row = claim.caseId === null ? null : await tx.manager.findOneBy(VerificationCase, { id: claim.caseId });
  if (!row) return;
  movedCase(row, 'decide');
  mustHaveCase(actor, row);
}

const reportOf = (tx: Tx, claim: Claim, reportId: string): Promise<Evidence | null> =>
  tx.manager.findOneBy(Evidence, { id: reportId, claimId: claim.id, kind: 'file', removedAt: IsNull() });

const isReport = (tx: Tx, file: Evidence): Promise<boolean> =>
  tx.manager.existsBy(Evidence, {
    kind: 'lab_result',
    claimId: file.claimId,
    fileId: file.fileId!,
    removedAt: IsNull(),
  });
