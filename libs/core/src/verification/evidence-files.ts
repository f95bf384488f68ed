import { Inject, Injectable, Logger } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { type FileStorage } from '../platform/files/file-storage.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { FILE_STORAGE } from '../platform/tokens.js';
import type { Tx } from '../platform/transactions.js';
import type { Claim } from './claim.entity.js';
import { Evidence } from './evidence.entity.js';

/** Takes away evidence that no verifier was ever shown; what was shown stays, marked as removed. */
@Injectable()
export class EvidenceFiles {
  private readonly log = new Logger('evidence');

  constructor(@Inject(FILE_STORAGE) private readonly storage: FileStorage) {}

  /** Keys of the bytes to remove once the transaction has committed. */
  async dropUnseen(tx: Tx, claim: Claim): Promise<string[]> {
    const rows = await tx.manager.findBy(Evidence, { claimId: claim.id, removedAt: IsNull() });
    // Results first: they refer to the files of their reports.
    const unseen = rows.filter((row) => !wasShown(claim, row)).toSorted((a, b) => b.kind.localeCompare(a.kind));
    return this.drop(tx, unseen);
  }

  /** Deletes rows of evidence with those of their files. */
  async drop(tx: Tx, rows: readonly Evidence[]): Promise<string[]> {
    if (rows.length === 0) return [];
    await tx.manager.delete(Evidence, { id: In(rows.map((row) => row.id)) });
    const fileIds = rows.flatMap((row) => (row.kind === 'file' && row.fileId ? [row.fileId] : []));
    if (fileIds.length > 0) await tx.manager.delete(StoredFile, { id: In(fileIds) });
    return fileIds;
  }

  /** Bytes without a row harm nobody: a failure here is logged, not thrown. */
  async removeBytes(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.storage
        .remove(key)
        .catch((error: unknown) => this.log.error({ err: error, key }, 'bytes not removed'));
    }
  }
}

/** Whether a verifier may have seen it: it was there when its claim was last sent in, or came from the ministry. */
export const wasShown = (claim: Claim, evidence: Evidence): boolean =>
  evidence.kind === 'field_visit' || (claim.submittedAt !== null && evidence.createdAt <= claim.submittedAt);
