import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../database/index.js';
import { sleep } from '../database/processes.js';
import { backUpOnce, keepBackup } from './keep-backup.js';
import { mustBeOurs } from './ours.js';
import { BackupPlace } from './place.js';
import { restore } from './restore.js';

/** A database made once and copied for every test: making one takes a second. */
let pattern: string;
let root: string;
let dataDir: string;
let place: BackupPlace;
let server: EmbeddedPostgres;
let stops: (() => Promise<void>)[];

const start = (folder: string, isFollowed: boolean): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), database: 'padan', env: process.env, isFollowed });

const newRoot = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'padan-backup-'));
  chmodSync(folder, 0o711); // so that root finds the way in after stepping down, too
  return folder;
};

beforeAll(async () => {
  pattern = newRoot();
  await (await start(pattern, false)).stop();
});
afterAll(() => rmSync(pattern, { recursive: true, force: true }));

beforeEach(async () => {
  root = newRoot();
  dataDir = path.join(root, 'data');
  place = new BackupPlace(path.join(root, 'copy'));
  stops = [];
  cpSync(pattern, dataDir, { recursive: true });
  server = await start(dataDir, true);
  await ask(
    server.url,
    'create table audit_entry (seq bigint primary key, at timestamptz not null default clock_timestamp())',
  );
  mkdirSync(path.join(dataDir, 'files', 'aa'), { recursive: true });
  writeFileSync(path.join(dataDir, 'files', 'aa', 'first'), 'isi');
});
afterEach(async () => {
  for (const stop of stops.toReversed()) await stop();
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

async function ask<T = Record<string, string>>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

function follow(): { lines: string[]; stop: () => Promise<void> } {
  const lines: string[] = [];
  const abort = new AbortController();
  const order = { databaseUrl: server.url, dataDir, place, log: (line: string) => void lines.push(line) };
  const done = keepBackup(order, abort.signal);
  const stop = async (): Promise<void> => {
    abort.abort();
    await done;
  };
  stops.push(stop);
  return { lines, stop };
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 800 && !isTrue(); i++) await sleep(25);
  expect(isTrue()).toBe(true);
}

/** Writes rows one by one until the server dies; returns the last one that was acknowledged. */
async function writeUntilDeath(from: number): Promise<{ last: () => number; over: Promise<void> }> {
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => undefined);
  await client.connect();
  let last = from - 1;
  const work = async (): Promise<void> => {
    for (let seq = from; ; seq++) {
      await client.query('insert into audit_entry (seq) values ($1)', [seq]);
      last = seq;
    }
  };
  return { last: () => last, over: work().catch(() => undefined) };
}

const seqsIn = async (folder: string): Promise<number[]> => {
  const restored = await start(folder, false);
  try {
    return (await ask<{ seq: string }>(restored.url, 'select seq from audit_entry order by seq')).map(({ seq }) =>
      Number(seq),
    );
  } finally {
    await restored.stop();
  }
};

it('gives back every acknowledged write after the data folder is gone, and follows the restored database on', async () => {
  const { lines, stop } = follow();
  await until(() => lines.some((line) => line.startsWith('base backup')));
  const writer = await writeUntilDeath(1);
  await until(() => writer.last() >= 200);
  process.kill(server.pid, 'SIGKILL');
  await writer.over;
  await stop();
  await server.stop();
  rmSync(dataDir, { recursive: true });

  const target = path.join(root, 'restored');
  const { lastCommitAt } = await restore(place, target, process.env);
  expect(Date.parse(lastCommitAt!)).toBeGreaterThan(0);
  const seqs = await seqsIn(target);
  // One more than acknowledged may be there: written in both places, its answer lost.
  expect(seqs.slice(0, writer.last())).toEqual(Array.from({ length: writer.last() }, (_, index) => index + 1));
  expect(seqs.length - writer.last()).toBeLessThanOrEqual(1);
  expect(readFileSync(path.join(target, 'files', 'aa', 'first'), 'utf8')).toBe('isi');

  dataDir = target;
  server = await start(dataDir, true);
  const again = follow();
  await until(() => again.lines.some((line) => line.startsWith('base backup')));
  await ask(server.url, 'insert into audit_entry (seq) values (1000000)');
  await again.stop();
  await restore(place, path.join(root, 'twice'), process.env);
  expect((await seqsIn(path.join(root, 'twice'))).at(-1)).toBe(1_000_000);
}, 120_000);

it('goes back to a chosen moment, and sets aside the signed heads of what it gave up', async () => {
  const { lines, stop } = follow();
  await until(() => lines.some((line) => line.startsWith('base backup')));
  await ask(server.url, 'insert into audit_entry (seq) values (1)');
  await sleep(50);
  const moment = new Date();
  await sleep(50);
  await ask(server.url, 'insert into audit_entry (seq) values (2)');
  writeFileSync(path.join(dataDir, 'audit-heads.jsonl'), '{"seq":1}\n{"seq":2}\n');
  await until(() => existsSync(path.join(place.house, 'audit-heads.jsonl')));
  await stop();
  const target = path.join(root, 'restored');
  await restore(place, target, process.env, moment);
  expect(await seqsIn(target)).toEqual([1]);
  expect(readFileSync(path.join(target, 'audit-heads.jsonl'), 'utf8')).toBe('{"seq":1}\n');
  expect(readFileSync(path.join(target, 'audit-heads.given-up.jsonl'), 'utf8')).toBe('{"seq":2}\n');
}, 120_000);

it('acknowledges nothing while the place cannot be written, and lets the server go on alone once it is started alone', async () => {
  const { lines, stop } = follow();
  await until(() => lines.includes('the log is followed; commits wait for it'));
  await stop();
  const waiting = ask(server.url, 'insert into audit_entry (seq) values (1)').catch((error: Error) => error);
  expect(await Promise.race([waiting, sleep(500).then(() => 'still waiting')])).toBe('still waiting');
  await server.stop();
  await waiting;
  server = await start(dataDir, false);
  await ask(server.url, 'insert into audit_entry (seq) values (2)');
  expect((await ask(server.url, 'select 1 from audit_entry where seq = 2')).length).toBe(1);
}, 60_000);

it('backs up once, with the log that the copy needs and nothing left behind in the server', async () => {
  await ask(server.url, 'insert into audit_entry (seq) values (1)');
  await backUpOnce({ databaseUrl: server.url, dataDir, place, log: () => undefined });
  let slots = 1; // the server notices the end of the connection a little later
  for (let i = 0; i < 400 && slots > 0; i++, await sleep(25))
    slots = (await ask(server.url, 'select slot_name from pg_replication_slots')).length;
  expect(slots).toBe(0);
  await restore(place, path.join(root, 'restored'), process.env);
  expect(await seqsIn(path.join(root, 'restored'))).toEqual([1]);
}, 60_000);

it('refuses a folder with something in it, a moment before the first base, the backup of another database', async () => {
  await backUpOnce({ databaseUrl: server.url, dataDir, place, log: () => undefined });
  await expect(restore(place, dataDir, process.env)).rejects.toThrow('is not empty, and nothing in it was touched');
  const before = restore(place, path.join(root, 'restored'), process.env, new Date('2020-01-01T00:00:00Z'));
  await expect(before).rejects.toThrow(/oldest base backup .* was finished at .*Maybe --until/s);
  await expect(restore(new BackupPlace(path.join(root, 'none')), path.join(root, 'x'), process.env)).rejects.toThrow(
    'no finished base backup',
  );
  expect(readdirSync(root).toSorted()).toEqual(['copy', 'data']);

  const otherDir = path.join(root, 'other');
  const other = await start(otherDir, false);
  stops.push(() => other.stop());
  const wrong = backUpOnce({ databaseUrl: other.url, dataDir: otherDir, place, log: () => undefined });
  await expect(wrong).rejects.toThrow('holds the backup of another database');
  expect(() => mustBeOurs(other.url, dataDir)).toThrow('a server of your own');
}, 60_000);
