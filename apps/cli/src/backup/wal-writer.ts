import { existsSync, readdirSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { type Lsn, readSegmentName, segmentName, type SegmentFile } from './wal-position.js';

export const PARTIAL = '.partial';

export const segmentsIn = (folder: string, segmentBytes: bigint): SegmentFile[] =>
  readdirSync(folder)
    .map((name) => readSegmentName(name, segmentBytes))
    .filter((segment) => segment !== undefined);

/**
 * Where to go on: at the beginning of the segment that is being written, else behind the last whole one. Undefined when
 * nothing of this timeline is there.
 */
export function resumePosition(folder: string, timeline: number, segmentBytes: bigint): Lsn | undefined {
  const ours = segmentsIn(folder, segmentBytes).filter((segment) => segment.timeline === timeline);
  const ends = ours.map(({ start, isPartial }) => (isPartial ? start : start + segmentBytes));
  return ends.length === 0 ? undefined : ends.reduce((a, b) => (a > b ? a : b));
}

/**
 * Writes the log into files as PostgreSQL names them. The segment that is being written has its full size from the
 * beginning, is called .partial, and gets its name when it is whole.
 */
export class WalWriter {
  private file: FileHandle | undefined;
  private fileStart: Lsn = 0n;

  constructor(
    private readonly folder: string,
    private readonly timeline: number,
    private readonly segmentBytes: bigint,
  ) {}

  async write(position: Lsn, bytes: Buffer): Promise<void> {
    let at = position;
    let rest = bytes;
    while (rest.length > 0) {
      const start = at - (at % this.segmentBytes);
      const file = await this.fileOf(start);
      const offset = Number(at - start);
      const part = rest.subarray(0, Number(this.segmentBytes) - offset);
      await file.write(part, 0, part.length, offset);
      at += BigInt(part.length);
      rest = rest.subarray(part.length);
      if (at === start + this.segmentBytes) await this.complete();
    }
  }

  /** After this, everything written so far survives the loss of power. */
  async sync(): Promise<void> {
    await this.file?.datasync();
  }

  async close(): Promise<void> {
    await this.sync();
    await this.file?.close();
    this.file = undefined;
  }

  private async fileOf(start: Lsn): Promise<FileHandle> {
    if (this.file && this.fileStart === start) return this.file;
    await this.close();
    const target = this.pathOf(start) + PARTIAL;
    const isThere = existsSync(target);
    const file = await open(target, isThere ? 'r+' : 'wx+', 0o600);
    await file.truncate(Number(this.segmentBytes));
    if (!isThere) await file.sync();
    if (!isThere) await syncFolder(this.folder);
    this.fileStart = start;
    return (this.file = file);
  }

  private async complete(): Promise<void> {
    const target = this.pathOf(this.fileStart);
    await this.close();
    await rename(target + PARTIAL, target);
    await syncFolder(this.folder);
  }

  private pathOf(start: Lsn): string {
    return path.join(this.folder, segmentName(this.timeline, start, this.segmentBytes));
  }
}

/** A new name in a folder survives the loss of power only after this. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
