import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { FileStorage } from '../platform/files/file-storage.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { FILE_STORAGE } from '../platform/tokens.js';
import { IMPORT_DAYS } from './sheet-import.rules.js';

const DAY_MS = 86_400_000;
const IMPORTS_AT_ONCE = 20;

/** Bytes of uploaded sheets: kept while they may be read again, no longer. */
@Injectable()
export class SheetFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** First the row, then the bytes: a crash between leaves bytes that nobody can ask for. */
  async drop(fileIds: readonly string[]): Promise<void> {
    await this.dataSource.manager.delete(StoredFile, { id: In([...fileIds]) });
    for (const id of fileIds) await this.storage.remove(id);
  }

  /** Forgets imports of long ago, with their rows. Answers how many. */
  async forgetOld(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - IMPORT_DAYS * DAY_MS);
    const old = (await this.dataSource.query(
      `select id, file_id as "fileId" from sheet_import where created_at < $1 order by created_at limit ${IMPORTS_AT_ONCE}`,
      [before],
    )) as { id: string; fileId: string }[];
    if (old.length === 0) return 0;
    await this.dataSource.query('delete from sheet_import where id = any($1)', [old.map(({ id }) => id)]);
    await this.drop(old.map(({ fileId }) => fileId));
    return old.length;
  }
}
