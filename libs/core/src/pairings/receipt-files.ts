import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  type Actor,
  Clock,
  FILE_STORAGE,
  type FileStorage,
  found,
  hasRole,
  newId,
  notFound,
  Refusal,
  StoredFile,
  Transactions,
} from '#core/platform';
import { FileIntake, titleOf, type UploadedFile } from '#core/verification';
import { Delivery, Receipt, ReceiptFile } from './delivery.entity.js';
import { lockForAnswer, sidesOf } from './proposal-lock.js';
import { Proposal } from './proposal.entity.js';

/** Of one receipt. */
export const RECEIPT_FILES_MAX = 5;

/** Evidence of what arrived: sent by the buyer, read by both sides, planners and auditors. */
@Injectable()
export class ReceiptFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly intake: FileIntake,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** Answers the proposal it belongs to. It stays: what was shown to the other side is not taken back. */
  async add(actor: Actor, receiptId: string, upload: UploadedFile): Promise<string> {
    const seen = await proposalOf(this.dataSource.manager, receiptId);
    if (sidesOf(actor, seen).length === 0 && !hasRole(actor, 'planner', 'auditor'))
      throw notFound('receipt', receiptId);
    if (!sidesOf(actor, seen).includes('manufacturer')) throw new Refusal('forbidden', { needed: 'manufacturer' });
    await mustHaveRoom(this.dataSource.manager, receiptId);
    return this.intake.take(actor, seen.manufacturerId, upload, (file) =>
      this.transactions.run(async (tx) => {
        const title = titleOf(upload.title, file.name);
        const { proposal } = await lockForAnswer(tx, actor, seen.id, 'manufacturer');
        await mustHaveRoom(tx.manager, receiptId);
        await tx.manager.insert(StoredFile, file);
        const id = newId();
        const added = { addedAt: this.clock.now(), addedBy: actor.name };
        await tx.manager.insert(ReceiptFile, { id, receiptId, fileId: file.id, title, ...added });
        const { name, mediaType, sizeBytes, sha256 } = file;
        const details = { receiptId, title, name, mediaType, sizeBytes, sha256 };
        tx.audit({ action: 'receipt.add_file', subjectType: 'proposal', subjectId: proposal.id, details });
        const organisationIds = [proposal.producerId, proposal.manufacturerId];
        tx.tell({ topic: 'proposal', id: proposal.id, organisationIds });
        return proposal.id;
      }),
    );
  }

  /** The file, whole. Every reading by the ministry is on record before the bytes leave. */
  async open(actor: Actor, id: string): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
    const { manager } = this.dataSource;
    const row = found(
      await manager.findOne(ReceiptFile, { where: { id }, relations: { file: true } }),
      'receipt file',
      id,
    );
    const proposal = await proposalOf(manager, row.receiptId);
    const isSide = sidesOf(actor, proposal).length > 0;
    if (!isSide && !hasRole(actor, 'planner', 'auditor')) throw notFound('receipt file', id);
    const { id: fileId, name, mediaType, sha256 } = row.file!;
    const bytes = await this.storage.get(fileId);
    if (!isSide)
      await this.transactions.run(async (tx) =>
        tx.audit({
          action: 'receipt.read_file',
          subjectType: 'proposal',
          subjectId: proposal.id,
          details: { receiptId: row.receiptId, name, sha256 },
        }),
      );
    return { name, mediaType, bytes };
  }
}

async function proposalOf(manager: EntityManager, receiptId: string): Promise<Proposal> {
  const receipt = found(await manager.findOneBy(Receipt, { id: receiptId }), 'receipt', receiptId);
  const { proposalId } = await manager.findOneByOrFail(Delivery, { id: receipt.deliveryId });
  return manager.findOneByOrFail(Proposal, { id: proposalId });
}

async function mustHaveRoom(manager: EntityManager, receiptId: string): Promise<void> {
  const there = await manager.countBy(ReceiptFile, { receiptId });
  if (there >= RECEIPT_FILES_MAX) throw new Refusal('evidence_limit', { limit: RECEIPT_FILES_MAX, kind: 'file' });
}
