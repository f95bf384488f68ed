import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  appendFileSync,
} from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { chooseAccount, giveTo } from '../database/account.js';
import { findPostgres } from '../database/binaries.js';
import { startEmbeddedPostgres } from '../database/index.js';
import { writeState, type ServerState } from '../database/state.js';
import type { BackupPlace, BaseBackup } from './place.js';
import { parseLsn } from './wal-position.js';
import { PARTIAL, segmentsIn } from './wal-writer.js';

/** Replaying a day of writes takes its time. */
const PATIENCE_MS = 3_600_000;

export interface Restored {
  readonly base: BaseBackup;
  /** Of the last transaction that is in the restored database; null when there was none since the base backup. */
  readonly lastCommitAt: string | null;
}

/**
 * Makes a data folder out of a backup: the newest base backup before the moment, then the log up to it (up to its end
 * without one). Refuses a folder in which something is.
 */
export async function restore(
  place: BackupPlace,
  dataDir: string,
  env: NodeJS.ProcessEnv,
  until?: Date,
): Promise<Restored> {
  const base = chooseBase(place, until);
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0)
    throw new Error(
      `${dataDir} is not empty, and nothing in it was touched.\nMaybe move it away, or name another folder.`,
    );
  const dir = path.join(dataDir, 'postgres');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const account = chooseAccount(findPostgres(), path.join(dir, 'data'));
  cpSync(path.join(place.baseFolder(base.id), 'data'), account.dataDir, { recursive: true });
  const state = JSON.parse(readFileSync(path.join(place.house, 'state.json'), 'utf8')) as ServerState;
  writeState(dir, { user: state.user, password: state.password, dataDir: account.dataDir });
  copyLog(place, base, path.join(account.dataDir, 'pg_wal'));
  askForRecovery(account.dataDir, until);
  giveTo(account.owner, account.dataDir);
  chmodSync(account.dataDir, 0o700);
  copyHouse(place, dataDir);
  const server = await startEmbeddedPostgres({ dir, database: 'padan', env, patience_ms: PATIENCE_MS });
  try {
    return { base, lastCommitAt: await finishRecovery(server.url, dataDir) };
  } finally {
    await server.stop();
  }
}

function chooseBase(place: BackupPlace, until: Date | undefined): BaseBackup {
  const bases = place.bases();
  const fitting = bases.filter((base) => !until || new Date(base.finishedAt) <= until);
  const newest = fitting.at(-1);
  if (newest) return newest;
  if (bases.length === 0) throw new Error(`There is no finished base backup in ${place.folder}.`);
  throw new Error(
    `The oldest base backup in ${place.folder} was finished at ${bases[0].finishedAt}, after ${until!.toISOString()}.\n` +
      `Maybe --until ${bases[0].finishedAt} or later.`,
  );
}

/** The segment that was being written is whole in size, with nothing behind its last record: recovery ends there. */
function copyLog(place: BackupPlace, base: BaseBackup, target: string): void {
  const segmentBytes = BigInt(base.segmentBytes);
  const from = parseLsn(base.startLsn);
  for (const segment of segmentsIn(place.wal, segmentBytes)) {
    if (segment.start + segmentBytes <= from) continue;
    const name = segment.isPartial ? segment.name.slice(0, -PARTIAL.length) : segment.name;
    cpSync(path.join(place.wal, segment.name), path.join(target, name));
  }
  for (const name of readdirSync(place.wal).filter((one) => one.endsWith('.history')))
    cpSync(path.join(place.wal, name), path.join(target, name));
}

const SETTINGS = ['restore_command', 'recovery_target_time', 'recovery_target_action', 'hot_standby'];

/** All of the log is in pg_wal already, hence a command that brings nothing. Without hot_standby, ready means: all done. */
function askForRecovery(clusterDir: string, until: Date | undefined): void {
  const values = ['exit 1', until?.toISOString().replace('T', ' ').replace('Z', '+00') ?? '', 'promote', 'off'];
  const lines = SETTINGS.map((name, index) => `${name} = '${values[index]}'`);
  appendFileSync(path.join(clusterDir, 'postgresql.auto.conf'), `${lines.join('\n')}\n`);
  writeFileSync(path.join(clusterDir, 'recovery.signal'), '');
}

function copyHouse(place: BackupPlace, dataDir: string): void {
  cpSync(place.files, path.join(dataDir, 'files'), { recursive: true });
  for (const name of readdirSync(place.house).filter((one) => one !== 'state.json' && !one.endsWith('.part')))
    cpSync(path.join(place.house, name), path.join(dataDir, name));
}

async function finishRecovery(databaseUrl: string, dataDir: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const name of SETTINGS) await client.query(`alter system reset ${name}`);
    await client.query('select pg_reload_conf()');
    await setLaterHeadsAside(client, dataDir);
    const { rows } = await client.query<{ at: Date | null }>('select pg_last_xact_replay_timestamp() as at');
    return rows[0].at?.toISOString() ?? null;
  } finally {
    await client.end();
  }
}

/**
 * After a restore to an earlier moment, signed heads of the trail speak of entries that are no longer there: the check of
 * the trail would rightly call that a cut. They are kept beside, as the record of what the restore gave up.
 */
async function setLaterHeadsAside(client: pg.Client, dataDir: string): Promise<void> {
  const file = path.join(dataDir, 'audit-heads.jsonl');
  if (!existsSync(file)) return;
  const { rows } = await client.query<{ seq: string }>('select coalesce(max(seq), 0)::text as seq from audit_entry');
  const last = Number(rows[0].seq);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const isLater = (line: string): boolean => (JSON.parse(line) as { seq: number }).seq > last;
  const later = lines.filter(isLater);
  if (later.length === 0) return;
  writeFileSync(path.join(dataDir, 'audit-heads.given-up.jsonl'), `${later.join('\n')}\n`, { mode: 0o600 });
  const kept = lines.filter((line) => !isLater(line));
  writeFileSync(file, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 });
}
