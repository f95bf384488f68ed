import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  type Actor,
  Clock,
  FILE_STORAGE,
  type FileStorage,
  isMember,
  notFound,
  Refusal,
  StoredFile,
  Transactions,
} from '#core/platform';
import { FileIntake, titleOf, type UploadedFile } from '#core/verification';
import { lockAppeal, mustBeAppellant, mustMoveAppeal, visibleAppeal } from './appeal-access.js';
import { Appeal, AppealFile } from './appeal.entity.js';
import { APPEAL_FILES_MAX } from './appeal.rules.js';

export interface OpenedAppealFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Papers that the appellant puts beside the words, judged and stored as evidence is. */
@Injectable()
export class AppealFilesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly intake: FileIntake,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  async add(actor: Actor, appealId: string, upload: UploadedFile): Promise<void> {
    const seen = visibleAppeal(actor, await this.dataSource.manager.findOneBy(Appeal, { id: appealId }), appealId);
    mustBeAppellant(actor, seen);
    mustMoveAppeal(seen, 'add_file');
    await this.intake.take(actor, seen.organisationId, upload, (file) =>
      this.transactions.run(async (tx) => {
        const title = titleOf(upload.title, file.name);
        const { appeal } = await lockAppeal(tx.manager, actor, appealId);
        mustMoveAppeal(appeal, 'add_file');
        if ((await tx.manager.countBy(AppealFile, { appealId })) >= APPEAL_FILES_MAX)
          throw new Refusal('appeal_files_full', { limit: APPEAL_FILES_MAX });
        await tx.manager.insert(StoredFile, file);
        await tx.manager.insert(AppealFile, { appealId, fileId: file.id, title, createdAt: this.clock.now() });
        const { name, mediaType, sizeBytes, sha256 } = file;
        const details = { title, name, mediaType, sizeBytes, sha256 };
        tx.audit({ action: 'appeal.add_file', subjectType: 'appeal', subjectId: appealId, details });
      }),
    );
  }

  /** Every reading by the ministry is on record before the bytes leave. */
  async open(actor: Actor, appealId: string, fileId: string): Promise<OpenedAppealFile> {
    const { manager } = this.dataSource;
    const appeal = visibleAppeal(actor, await manager.findOneBy(Appeal, { id: appealId }), appealId);
    const isAttached = await manager.existsBy(AppealFile, { appealId, fileId });
    const file = isAttached ? await manager.findOneBy(StoredFile, { id: fileId }) : null;
    if (!file) throw notFound('file', fileId);
    const bytes = await this.storage.get(file.id);
    if (!isMember(actor, appeal.organisationId)) {
      const details = { fileId, name: file.name, sha256: file.sha256 };
      await this.transactions.run(async (tx) =>
        tx.audit({ action: 'appeal.read_file', subjectType: 'appeal', subjectId: appealId, details }),
      );
    }
    return { name: file.name, mediaType: file.mediaType, bytes };
  }
}
