import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { readCluster, takeBase } from './base-backup.js';
import { Mirror } from './mirror.js';
import type { BackupPlace } from './place.js';
import { ensureSlot, waitForBackup } from './slot.js';
import { parseLsn } from './wal-position.js';
import { WalReceiver } from './wal-receiver.js';
import { segmentsIn } from './wal-writer.js';

const DAY_MS = 86_400_000;
/** Base backups that are kept; one is taken a day. */
const BASES_KEPT = 7;
const MIRROR_MS = 1_000;
const RECONNECT_MS = 500;

export interface BackupOrder {
  readonly databaseUrl: string;
  /** The data folder whose files are copied. */
  readonly dataDir: string;
  readonly place: BackupPlace;
  readonly log: (line: string) => void;
}

/** One base backup with the log it needs, so that it can be restored by itself. */
export async function backUpOnce({ databaseUrl, dataDir, place, log }: BackupOrder): Promise<void> {
  const segmentBytes = await preparePlace(databaseUrl, place);
  const receiver = await WalReceiver.open(databaseUrl, place.wal, segmentBytes, true);
  try {
    await new Mirror(dataDir, place, BASES_KEPT * DAY_MS).copyNew();
    const base = await takeBase(databaseUrl, place, receiver);
    log(`base backup ${base.id}: ${(base.sizeBytes / 1e6).toFixed(0)} MB`);
  } finally {
    await receiver.stop();
  }
}

/**
 * Keeps the place up to date until `stop`: the log as it is written, with the server waiting for it; a base backup a day;
 * new files within a second or so. Connects again whenever the server comes back.
 */
export async function keepBackup(order: BackupOrder, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      await follow(order, stop);
    } catch (error) {
      if (isOfThePlace(error)) throw error;
      order.log(`the stream ended: ${(error as Error).message}; connecting again`);
      await pause(RECONNECT_MS, undefined, { signal: stop }).catch(() => undefined);
    }
  }
}

/** A full or missing disk does not heal by connecting again; neither does a place that belongs to another database. */
class WrongPlace extends Error {}
const isOfThePlace = (error: unknown): boolean =>
  error instanceof WrongPlace ||
  ['ENOSPC', 'EROFS', 'EACCES', 'EIO'].includes((error as NodeJS.ErrnoException).code ?? '');

async function follow(order: BackupOrder, stop: AbortSignal): Promise<void> {
  const { databaseUrl, place, log } = order;
  const segmentBytes = await preparePlace(databaseUrl, place);
  await ensureSlot(databaseUrl);
  const receiver = await WalReceiver.open(databaseUrl, place.wal, segmentBytes);
  try {
    await waitForBackup(databaseUrl);
    log('the log is followed; commits wait for it');
    const chores = doChores(order, receiver, AbortSignal.any([stop, endOf(receiver)]));
    const stopped = new Promise<undefined>((resolve) =>
      stop.addEventListener('abort', () => resolve(undefined), { once: true }),
    );
    const reason = await Promise.race([receiver.ended, stopped, chores]);
    await chores;
    if (reason) throw reason;
  } finally {
    await receiver.stop();
  }
}

function endOf(receiver: WalReceiver): AbortSignal {
  const end = new AbortController();
  void receiver.ended.then(() => end.abort());
  return end.signal;
}

async function doChores(order: BackupOrder, receiver: WalReceiver, stop: AbortSignal): Promise<undefined> {
  const { databaseUrl, dataDir, place, log } = order;
  const mirror = new Mirror(dataDir, place, BASES_KEPT * DAY_MS);
  let needsBase = !receiver.isWhole;
  while (!stop.aborted) {
    await mirror.copyNew();
    const newest = place.bases().at(-1);
    if (needsBase || !newest || Date.now() - Date.parse(newest.startedAt) > DAY_MS) {
      const base = await takeBase(databaseUrl, place, receiver);
      needsBase = false;
      prune(place);
      await mirror.forgetRemoved(new Date());
      log(`base backup ${base.id}: ${(base.sizeBytes / 1e6).toFixed(0)} MB`);
    }
    await pause(MIRROR_MS, undefined, { signal: stop }).catch(() => undefined);
  }
  return undefined;
}

/** Makes the folders, refuses those of another database, clears what was left unfinished. Returns the log's file size. */
async function preparePlace(databaseUrl: string, place: BackupPlace): Promise<bigint> {
  place.make();
  for (const folder of place.unfinished()) rmSync(folder, { recursive: true, force: true });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { systemId, segmentBytes } = await readCluster(client);
    const other = place.bases().find((base) => base.systemId !== systemId);
    if (other)
      throw new WrongPlace(
        `${place.folder} holds the backup of another database (${other.systemId}; this one is ${systemId}).\n` +
          'Maybe name an empty folder.',
      );
    return BigInt(segmentBytes);
  } finally {
    await client.end();
  }
}

/** Keeps the newest base backups and the log from the oldest of these on. */
function prune(place: BackupPlace): void {
  const bases = place.bases();
  for (const base of bases.slice(0, -BASES_KEPT)) rmSync(place.baseFolder(base.id), { recursive: true, force: true });
  const oldest = bases.slice(-BASES_KEPT)[0];
  const from = parseLsn(oldest.startLsn);
  const segmentBytes = BigInt(oldest.segmentBytes);
  for (const segment of segmentsIn(place.wal, segmentBytes)) {
    if (segment.start + segmentBytes <= from) rmSync(path.join(place.wal, segment.name), { force: true });
  }
}
