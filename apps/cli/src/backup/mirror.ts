import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { copyOne, filesBelow, traitsOf } from './copy.js';
import type { BackupPlace } from './place.js';

/** Of the data folder, besides the database's own files and the logs: what is copied under its last name. */
const HOUSE = ['secret', 'audit-heads.jsonl', 'demo.json', path.join('postgres', 'state.json')];
const LEDGER = 'removed.json';

/**
 * Keeps a copy of uploaded files and of what else a data folder holds. A file that was removed stays in the copy for
 * `keep_ms`, because a restore to an earlier moment still needs it.
 */
export class Mirror {
  constructor(
    private readonly dataDir: string,
    private readonly place: BackupPlace,
    private readonly keep_ms: number,
  ) {}

  /** Everything new, and what was changed; uploaded files never change once they are there. Returns how many. */
  async copyNew(): Promise<number> {
    const from = path.join(this.dataDir, 'files');
    let copied = 0;
    for (const name of await filesBelow(from)) {
      if (name.endsWith('.part') || existsSync(path.join(this.place.files, name))) continue;
      await this.copy(path.join(from, name), path.join(this.place.files, name));
      copied++;
    }
    for (const name of HOUSE) copied += await this.copyChanged(name);
    return copied;
  }

  /** Removes what has been gone from the data folder for longer than `keep_ms`. */
  async forgetRemoved(now: Date): Promise<void> {
    const ledger = path.join(this.place.folder, LEDGER);
    const since = existsSync(ledger) ? (JSON.parse(readFileSync(ledger, 'utf8')) as Record<string, number>) : {};
    const still: Record<string, number> = {};
    for (const name of await filesBelow(this.place.files)) {
      if (existsSync(path.join(this.dataDir, 'files', name))) continue;
      const gone_ms = since[name] ?? now.getTime();
      if (now.getTime() - gone_ms > this.keep_ms) await rm(path.join(this.place.files, name), { force: true });
      else still[name] = gone_ms;
    }
    writeFileSync(ledger, JSON.stringify(still), { mode: 0o600 });
  }

  private async copyChanged(name: string): Promise<number> {
    const from = path.join(this.dataDir, name);
    const to = path.join(this.place.house, path.basename(name));
    const [origin, copy] = await Promise.all([traitsOf(from), traitsOf(to)]);
    if (!origin || (copy && copy.size === origin.size && copy.changed_ms >= origin.changed_ms)) return 0;
    await this.copy(from, to);
    return 1;
  }

  private async copy(from: string, to: string): Promise<void> {
    await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
    const traits = await traitsOf(from);
    await copyOne(from, `${to}.part`);
    if (!traits || !existsSync(`${to}.part`)) return;
    await utimes(`${to}.part`, traits.changed_ms / 1000, traits.changed_ms / 1000);
    await rename(`${to}.part`, to);
  }
}
