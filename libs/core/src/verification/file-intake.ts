import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { type Actor } from '../platform/context.js';
import { type FileStorage, sha256 } from '../platform/files/file-storage.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { newId } from '../platform/ids.js';
import { invalidInput, Refusal } from '../platform/refusal.js';
import { FILE_STORAGE } from '../platform/tokens.js';
import { EvidenceFiles } from './evidence-files.js';
import { cleanFileName, ORGANISATION_BYTES_MAX, TITLE_MAX } from './evidence.rules.js';
import { textFaults } from './fault.rules.js';
import { judgeFile } from './file-content.js';
import { userOf } from './verification-access.js';

export interface UploadedFile {
  /** As the uploader's computer calls it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Shown instead of the name, when given. */
  readonly title?: string;
}

/** The one way in for files that people send as evidence: judged by content, within the organisation's quota. */
@Injectable()
export class FileIntake {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly files: EvidenceFiles,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** Bytes first, under a key of our own; then `write` its rows, and without them the bytes go again. */
  async take<T>(
    actor: Actor,
    organisationId: string,
    upload: UploadedFile,
    write: (file: StoredFile) => Promise<T>,
  ): Promise<T> {
    const { mediaType, extension } = await judgeFile(upload.bytes);
    const name = cleanFileName(upload.name, extension);
    await this.mustHaveBytes(organisationId, upload.bytes.length);
    const file = {
      id: newId(),
      organisationId,
      uploadedBy: userOf(actor),
      name,
      mediaType,
      sizeBytes: upload.bytes.length,
      sha256: sha256(upload.bytes),
      createdAt: this.clock.now(),
    };
    await this.storage.put(file.id, upload.bytes);
    try {
      return await write(file);
    } catch (error) {
      await this.files.removeBytes([file.id]);
      throw error;
    }
  }

  private async mustHaveBytes(organisationId: string, sizeBytes: number): Promise<void> {
    const stored = (await this.dataSource.manager.sum(StoredFile, 'sizeBytes', { organisationId })) ?? 0;
    if (stored + sizeBytes > ORGANISATION_BYTES_MAX) throw new Refusal('storage_quota_reached', { limit: '2 GB' });
  }
}

/** What it is called: as stated, or else as its name says. */
export function titleOf(stated: string | undefined, otherwise: string): string {
  const title = stated?.trim() || otherwise;
  const faults = textFaults('/title', title, { min: 1, max: TITLE_MAX });
  if (faults.length > 0) throw invalidInput(faults);
  return title;
}
