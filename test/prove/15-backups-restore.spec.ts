import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { keepBackup } from '../../apps/cli/src/backup/keep-backup.js';
import { BackupPlace } from '../../apps/cli/src/backup/place.js';
import { restore } from '../../apps/cli/src/backup/restore.js';
import { startEmbeddedPostgres } from '../../apps/cli/src/database/index.js';
import { sleep } from '../../apps/cli/src/database/processes.js';
import { newId, Transactions, verifyAuditChain } from '#core/platform';
import { openDataSource } from '#core/schema';
import { MatchingHouse } from '../support/matching-house.js';
import { until } from '../support/until.js';
import { MortalPostgres } from './grounds/mortal-postgres.js';
import type { Arena } from './harness/arena.js';
import { prove } from './harness/proof.js';

const WRITERS = 8;
const PATIENCE_MS = 120_000;

interface Write {
  readonly id: string;
  readonly begun_ms: number;
  readonly acknowledged_ms: number;
}

/** Entries of the trail, each in a transaction of its own, until the server dies under the writers. */
function writeUntilDeath(house: MatchingHouse): { readonly done: Write[]; readonly over: Promise<unknown> } {
  const done: Write[] = [];
  const write = async (): Promise<void> => {
    for (;;) {
      const [id, begun_ms] = [newId(), Date.now()];
      await house.app.get(Transactions).run(async (tx) => {
        tx.audit({ action: 'thing.change', subjectType: 'thing', subjectId: id, details: { at: begun_ms } });
      });
      done.push({ id, begun_ms, acknowledged_ms: Date.now() });
    }
  };
  return { done, over: Promise.all(Array.from({ length: WRITERS }, () => write().catch(() => undefined))) };
}

/** What is in a restored data folder, and whether its trail holds. */
async function look(arena: Arena, dataDir: string): Promise<Set<string>> {
  const dir = path.join(dataDir, 'postgres');
  const server = await startEmbeddedPostgres({ dir, database: 'padan', env: process.env });
  const dataSource = await openDataSource({ url: server.url, poolSize: 1 });
  try {
    arena.breach('faults in the trail', (await verifyAuditChain(dataSource)).faults.length);
    const rows = (await dataSource.query('select subject_id as id from audit_entry')) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  } finally {
    await dataSource.destroy();
    await server.stop();
  }
}

async function restored(
  arena: Arena,
  what: string,
  place: BackupPlace,
  folder: string,
  moment?: Date,
): Promise<Set<string>> {
  const begun_ms = performance.now();
  await restore(place, folder, process.env, moment);
  arena.figure(`restored ${what}`, (performance.now() - begun_ms) / 1_000, 's');
  return look(arena, folder);
}

/** Kept on a disk of its own clock: the server's, which the moment is told by. */
async function serverAhead_ms(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const before_ms = Date.now();
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
  await client.end();
  return rows[0].now.getTime() - before_ms;
}

async function loseEverything(arena: Arena, writes: number): Promise<void> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'padan-lost-'));
  chmodSync(root, 0o711); // so that root finds the way in after stepping down, too
  const postgres = await MortalPostgres.start({ isFollowed: true });
  const place = new BackupPlace(path.join(root, 'copy'));
  const abort = new AbortController();
  const lines: string[] = [];
  const order = {
    databaseUrl: postgres.url,
    dataDir: postgres.dir,
    place,
    log: (line: string) => void lines.push(line),
  };
  const following = keepBackup(order, abort.signal);
  const house = await MatchingHouse.open({}, postgres);
  try {
    await until(() => lines.some((line) => line.startsWith('base backup')), PATIENCE_MS);
    const ahead_ms = await serverAhead_ms(postgres.url);
    const { done, over } = writeUntilDeath(house);
    await until(() => done.length >= writes / 2, PATIENCE_MS);
    await sleep(1_000);
    const moment = new Date(Math.ceil(Date.now() / 1_000) * 1_000);
    await until(() => done.length >= writes && Date.now() > moment.getTime() + 2_000, PATIENCE_MS);
    await postgres.kill();
    await over;
    abort.abort();
    await following;
    await house.app.close();
    await postgres.drop();
    arena.count('acknowledged writes', done.length);
    const all = await restored(arena, 'to the last commit', place, path.join(root, 'last'));
    arena.breach('acknowledged writes lost', done.filter(({ id }) => !all.has(id)).length);
    const then = await restored(arena, 'to a chosen second', place, path.join(root, 'then'), moment);
    const at_ms = moment.getTime() - ahead_ms;
    arena.breach(
      'writes before the chosen second lost',
      done.filter((w) => w.acknowledged_ms < at_ms && !then.has(w.id)).length,
    );
    arena.breach(
      'writes after the chosen second there',
      done.filter((w) => w.begun_ms > at_ms && then.has(w.id)).length,
    );
    arena.count('writes before the chosen second', then.size);
  } finally {
    abort.abort();
    rmSync(root, { recursive: true, force: true });
  }
}

prove(
  {
    number: 15,
    promise: 'Backups restore',
    trial:
      `${WRITERS} writers write under a followed backup (\`npm start -- --backup\`); PostgreSQL is killed with all its processes and its data ` +
      'folder wiped; then the backup is restored to the last commit, and into another folder to a chosen second.',
    stated: { rounds: 5, writes: 5_000 },
    sample: { rounds: 1, writes: 200 },
  },
  async (arena) => {
    for (let i = 0; i < arena.size.rounds; i++) await loseEverything(arena, arena.size.writes);
  },
);
