import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, isMember } from '../platform/context.js';
import { type FileStorage } from '../platform/files/file-storage.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { notFound } from '../platform/refusal.js';
import { FILE_STORAGE } from '../platform/tokens.js';
import { Transactions } from '../platform/transactions.js';
import { Claim } from './claim.entity.js';
import { Evidence } from './evidence.entity.js';
import { mayKnowClaim } from './verification-access.js';

export interface OpenedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

@Injectable()
export class EvidenceReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** The file of a piece of evidence, whole. Every reading by the ministry is on record before the bytes leave. */
  async open(actor: Actor, evidenceId: string): Promise<OpenedFile> {
    const { manager } = this.dataSource;
    const evidence = await visibleEvidence(manager, actor, evidenceId);
    const file = evidence.fileId === null ? null : await manager.findOneBy(StoredFile, { id: evidence.fileId });
    if (!file) throw notFound('evidence', evidenceId);
    const { name, mediaType, sha256, organisationId } = file;
    const bytes = await this.storage.get(file.id);
    if (!isMember(actor, organisationId)) {
      const details = { claimId: evidence.claimId, name, sha256 };
      await this.transactions.run(async (tx) =>
        tx.audit({ action: 'evidence.read', subjectType: 'evidence', subjectId: evidenceId, details }),
      );
    }
    return { name, mediaType, bytes };
  }
}

/** Evidence this actor may know of; what its organisation removed, the ministry only. */
export async function visibleEvidence(manager: EntityManager, actor: Actor, id: string): Promise<Evidence> {
  const evidence = await manager.findOneBy(Evidence, { id });
  const claim = evidence && (await manager.findOneBy(Claim, { id: evidence.claimId }));
  if (!evidence || !claim || !mayKnowClaim(actor, claim)) throw notFound('evidence', id);
  if (evidence.removedAt !== null && isMember(actor, claim.organisationId)) throw notFound('evidence', id);
  return evidence;
}
