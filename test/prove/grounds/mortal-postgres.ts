import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../apps/cli/src/database/index.js';
import { migrate } from '#core/schema';
import type { TestDatabase } from '../../support/database.js';

/** The PostgreSQL of an installation, with all its care for the disk, that can be killed and started again. */
export class MortalPostgres implements TestDatabase {
  private constructor(
    /** The data folder. */
    readonly dir: string,
    private server: EmbeddedPostgres,
    private readonly isFollowed: boolean,
  ) {}

  /** `isFollowed`: waits with every commit for a backup that follows it. */
  static async start({ isFollowed = false } = {}): Promise<MortalPostgres> {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'padan-mortal-'));
    chmodSync(dir, 0o711); // so that root finds the way in after stepping down, too
    const postgres = new MortalPostgres(dir, await launch(dir, false), isFollowed);
    await migrate(postgres.url);
    if (isFollowed) await postgres.restart();
    return postgres;
  }

  get url(): string {
    return this.server.url;
  }

  /** The server and every process of it, at one blow; nothing is put in order. */
  async kill(): Promise<void> {
    const { pid, gone } = this.server;
    for (const victim of [pid, ...childrenOf(pid)]) killIfAlive(victim);
    await gone;
  }

  /** As the launcher does it: on the same port. */
  async restart(): Promise<void> {
    const { url } = this.server;
    await this.server.stop();
    this.server = await launch(this.dir, this.isFollowed);
    if (this.server.url !== url) throw new Error('another program has taken the port');
  }

  async drop(): Promise<void> {
    await this.server.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

const launch = (dir: string, isFollowed: boolean): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dir: path.join(dir, 'postgres'), database: 'padan', env: process.env, isFollowed });

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((candidate) => {
      if (!candidate) return false;
      try {
        const stat = readFileSync(`/proc/${candidate}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid;
      } catch {
        return false; // ended while we looked
      }
    });
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Ended by itself in the meantime.
  }
}
