import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is kept of one base backup; written last, hence a base without it is unfinished. */
export interface BaseBackup {
  /** Its folder: the moment at which it began. */
  readonly id: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Of the database cluster: what belongs together has the same. */
  readonly systemId: string;
  readonly timeline: number;
  /** Positions of the log that a restore needs at least. */
  readonly startLsn: string;
  readonly stopLsn: string;
  readonly segmentBytes: number;
  readonly sizeBytes: number;
}

const NOTE = 'backup.json';

/**
 * The folder of a backup: `base/<id>/` copies of the database, `wal/` everything that was written since, `files/` the
 * uploaded files, `house/` what else a data folder holds.
 */
export class BackupPlace {
  readonly wal: string;
  readonly files: string;
  readonly house: string;

  constructor(readonly folder: string) {
    this.wal = path.join(folder, 'wal');
    this.files = path.join(folder, 'files');
    this.house = path.join(folder, 'house');
  }

  make(): void {
    for (const folder of [this.folder, this.wal, this.files, this.house, path.join(this.folder, 'base')])
      mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  baseFolder(id: string): string {
    return path.join(this.folder, 'base', id);
  }

  /** The finished ones, oldest first. */
  bases(): BaseBackup[] {
    const root = path.join(this.folder, 'base');
    if (!existsSync(root)) return [];
    return readdirSync(root)
      .toSorted()
      .map((id) => path.join(root, id, NOTE))
      .filter((file) => existsSync(file))
      .map((file) => JSON.parse(readFileSync(file, 'utf8')) as BaseBackup);
  }

  /** Folders of base backups that were never finished. */
  unfinished(): string[] {
    const root = path.join(this.folder, 'base');
    return readdirSync(root)
      .map((id) => path.join(root, id))
      .filter((folder) => !existsSync(path.join(folder, NOTE)));
  }

  finish(base: BaseBackup): void {
    const file = path.join(this.baseFolder(base.id), NOTE);
    writeFileSync(`${file}.part`, `${JSON.stringify(base, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.part`, file);
  }
}
