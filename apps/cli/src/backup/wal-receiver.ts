import { writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { formatLsn, type Lsn, parseLsn } from './wal-position.js';
import { resumePosition, WalWriter } from './wal-writer.js';

/** The name under which PostgreSQL knows the stream: slot, and synchronous standby. */
export const STREAM = 'padan_backup';

const REPORT_MS = 5_000;
/** Microseconds from 1970 to 2000, where PostgreSQL's clock begins. */
const EPOCH_US = 946_684_800_000_000n;
const PENDING_MAX_BYTES = 64 * 1024 * 1024;

/** Kinds of messages in the stream, by their first byte. */
const WAL_DATA = 0x77; // w
const KEEP_ALIVE = 0x6b; // k
const STATUS_UPDATE = 0x72; // r
const WAL_DATA_HEADER = 25;

interface Chunk {
  readonly start: Lsn;
  readonly bytes: Buffer;
}

/** What pg keeps to itself, of its connection. */
interface Wire {
  on(event: 'copyData', listener: (message: { chunk: Buffer }) => void): void;
  once(event: 'replicationStart', listener: () => void): void;
  sendCopyFromChunk(chunk: Buffer): void;
  readonly stream: { pause(): void; resume(): void; destroy(): void };
}

/**
 * Receives the write-ahead log over PostgreSQL's streaming protocol and keeps it as files. Tells the server what is on
 * disk here, so that the server may wait for it before it acknowledges a commit.
 * Source: PostgreSQL documentation, "Streaming Replication Protocol".
 */
export class WalReceiver {
  /** Settles when the stream ends: with the reason, or with undefined after `stop`. */
  readonly ended: Promise<Error | undefined>;
  /** Everything before this position is on disk. */
  flushed: Lsn = 0n;
  private end!: (reason?: Error) => void;
  private pending: Chunk[] = [];
  private pendingBytes = 0;
  private working: Promise<void> = Promise.resolve();
  private isWorking = false;
  private readonly reports: NodeJS.Timeout;

  private constructor(
    private readonly client: pg.Client,
    private readonly wire: Wire,
    private readonly writer: WalWriter,
    private readonly timeline: number,
    /** Goes on exactly where the files end: base backups from before can be restored up to now. */
    readonly isWhole: boolean,
  ) {
    this.ended = new Promise((resolve) => (this.end = resolve));
    client.on('error', (error) => this.end(error));
    client.on('end', () => this.end(new Error('PostgreSQL closed the stream')));
    this.reports = setInterval(() => this.report(), REPORT_MS);
  }

  /**
   * From where the files in `folder` end, or from what the slot has kept when that begins later. `once`: a slot of its
   * own that goes with the connection; else the slot that `ensureSlot` makes, which keeps the log between connections.
   */
  static async open(databaseUrl: string, folder: string, segmentBytes: bigint, once = false): Promise<WalReceiver> {
    const slot = once ? `${STREAM}_once` : STREAM;
    const client = replicationClient(databaseUrl, slot);
    await client.connect();
    try {
      const timeline = await identify(client);
      await keepHistory(client, folder, timeline);
      if (once) await client.query(`CREATE_REPLICATION_SLOT ${slot} TEMPORARY PHYSICAL RESERVE_WAL`);
      const written = resumePosition(folder, timeline, segmentBytes);
      const kept = await slotPosition(client, slot, segmentBytes);
      const isWhole = written !== undefined && written >= kept;
      const from = isWhole ? written : kept;
      const wire = (client as unknown as { connection: Wire }).connection;
      const receiver = new WalReceiver(client, wire, new WalWriter(folder, timeline, segmentBytes), timeline, isWhole);
      receiver.flushed = from;
      await receiver.start(slot, from);
      return receiver;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  /** Resolves once everything before `position` is on disk here. */
  async reach(position: Lsn): Promise<void> {
    while (this.flushed < position) {
      const reason = await Promise.race([
        this.ended,
        new Promise<'later'>((resolve) => setTimeout(resolve, 50, 'later')),
      ]);
      if (reason !== 'later') throw reason ?? new Error('the stream was stopped');
    }
  }

  async stop(): Promise<void> {
    this.end();
    clearInterval(this.reports);
    await this.working;
    this.wire.stream.destroy();
    await this.writer.close();
  }

  private async start(slot: string, from: Lsn): Promise<void> {
    this.wire.on('copyData', ({ chunk }) => this.receive(chunk));
    const begun = new Promise<void>((resolve) => this.wire.once('replicationStart', resolve));
    const refused = this.client
      .query(`START_REPLICATION SLOT ${slot} PHYSICAL ${formatLsn(from)} TIMELINE ${this.timeline}`)
      .then(
        () => this.end(new Error('PostgreSQL ended the stream')),
        (error: Error) => {
          this.end(error);
          throw error;
        },
      );
    await Promise.race([begun, refused]);
    refused.catch(() => undefined); // from now on `ended` tells
    this.report();
  }

  private receive(message: Buffer): void {
    if (message[0] === WAL_DATA) {
      const bytes = message.subarray(WAL_DATA_HEADER);
      this.pending.push({ start: message.readBigUInt64BE(1), bytes: Buffer.from(bytes) });
      this.pendingBytes += bytes.length;
      if (this.pendingBytes > PENDING_MAX_BYTES) this.wire.stream.pause();
      if (!this.isWorking) this.working = this.work();
    } else if (message[0] === KEEP_ALIVE && message[17] === 1) this.report();
  }

  /** Writes what has come, then syncs once for all of it. */
  private async work(): Promise<void> {
    this.isWorking = true;
    try {
      while (this.pending.length > 0) {
        const chunks = this.pending;
        this.pending = [];
        this.pendingBytes = 0;
        this.wire.stream.resume();
        for (const { start, bytes } of chunks) await this.writer.write(start, bytes);
        await this.writer.sync();
        const last = chunks.at(-1)!;
        this.flushed = last.start + BigInt(last.bytes.length);
        this.report();
      }
    } catch (error) {
      this.end(error as Error);
    } finally {
      this.isWorking = false;
    }
  }

  private report(): void {
    const message = Buffer.alloc(34);
    message[0] = STATUS_UPDATE;
    for (const offset of [1, 9, 17]) message.writeBigUInt64BE(this.flushed, offset);
    message.writeBigUInt64BE(BigInt(Date.now()) * 1_000n - EPOCH_US, 25);
    this.wire.sendCopyFromChunk(message);
  }
}

function replicationClient(databaseUrl: string, name: string): pg.Client {
  // The types of pg do not know that a connection can be one of replication.
  const options = { connectionString: databaseUrl, replication: 'true', application_name: name };
  return new pg.Client(options);
}

async function identify(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ timeline: string }>('IDENTIFY_SYSTEM');
  return Number(rows[0].timeline);
}

/** A restored database lives on another timeline; its history tells where that one branched off. */
async function keepHistory(client: pg.Client, folder: string, timeline: number): Promise<void> {
  if (timeline === 1) return;
  const { rows } = await client.query<{ filename: string; content: string | Buffer }>(`TIMELINE_HISTORY ${timeline}`);
  writeFileSync(path.join(folder, path.basename(rows[0].filename)), rows[0].content, { mode: 0o600 });
}

async function slotPosition(client: pg.Client, slot: string, segmentBytes: bigint): Promise<Lsn> {
  const { rows } = await client.query<{ restart_lsn: string | null }>(`READ_REPLICATION_SLOT ${slot}`);
  const kept = rows[0]?.restart_lsn;
  if (!kept) throw new Error(`PostgreSQL keeps nothing for the slot ${slot}`);
  const lsn = parseLsn(kept);
  return lsn - (lsn % segmentBytes);
}
