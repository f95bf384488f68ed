import { randomInt } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { findCounterFaults } from '#core/pairings';
import { newId, verifyAuditChain } from '#core/platform';
import { createApp } from '../../../apps/api/src/create-app.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { testEnv } from '../../support/env.js';
import { RawClient, type Received, type Sent } from '../../fuzz/contract/client.js';
import { type ApiDocument, documentOf, type Operation, operationsOf } from '../../fuzz/contract/document.js';
import { FuzzWorld } from '../../fuzz/contract/fuzz-world.js';
import { exemplary } from '../../fuzz/contract/inputs.js';

/** Ends sessions or changes who may come in: another time they would be another request. */
const ABOUT_SESSIONS = /^\/api\/v1\/(auth|me)\b/;
/** What every request leaves behind, done or not; and marks that are set once, however often there is reason to. */
const TRACES = ['idempotency_record', 'stored_file', 'family_change'];

/** What can be done but once to the one record there is, by operation. */
const UNDONE_BEFORE: Readonly<Record<string, string>> = {
  Users_grant: `delete from ministry_grant where user_id = (select id from auth.person where email = 'saksi@contoh.example')`,
};

/** What two records may not share, by operation. */
const ONE_OF_A_KIND: Readonly<Record<string, () => object>> = {
  Organisations_register: () => ({ nib: `999${randomInt(1e9, 1e10)}`, name: `PT ${newId().slice(-12)} Jaya` }),
};

/** Every operation that changes something, with a record that fits and a request that succeeds. */
export class KeyedGround {
  private constructor(
    readonly database: TestDatabase,
    private readonly app: NestExpressApplication,
    private readonly world: FuzzWorld,
    readonly client: RawClient,
    readonly port: number,
    readonly document: ApiDocument,
    readonly operations: readonly Operation[],
    private readonly tables: string,
  ) {}

  static async open(): Promise<KeyedGround> {
    const database = await createTestDatabase();
    const env = testEnv(database.url);
    const app = await createApp(env);
    await app.listen(0, '127.0.0.1');
    const document = documentOf(app);
    // On a busy machine a connection may rest for long between two requests.
    app.getHttpServer().keepAliveTimeout = 600_000;
    const { port } = app.getHttpServer().address() as { port: number };
    const client = new RawClient(port);
    const world = await FuzzWorld.create(app, env, document, client);
    const operations = operationsOf(document).filter(
      ({ method, path }) => method !== 'GET' && !ABOUT_SESSIONS.test(path),
    );
    const rows = (await app.get(DataSource).query(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
         and table_name <> all($1) order by 1`,
      [TRACES],
    )) as { table_name: string }[];
    const counts = rows.map(
      ({ table_name }) => `select '${table_name}' as name, count(*)::int as n from ${table_name}`,
    );
    const tables = counts.join(' union all ');
    // What is sent in needs a file as evidence.
    const upload = operations.find(({ operationId }) => operationId === 'Evidence_upload');
    if (upload) await client.send(await world.prepare(upload, exemplary(upload)));
    return new KeyedGround(database, app, world, client, port, document, operations, tables);
  }

  async close(): Promise<void> {
    this.client.close();
    await this.app.close();
    await this.database.drop();
  }

  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }

  /** A request that can succeed, about a record of its own. */
  async request(operation: Operation): Promise<Sent> {
    this.world.forget(operation);
    const undo = UNDONE_BEFORE[operation.operationId];
    if (undo) await this.dataSource.query(undo);
    const sent = await this.world.prepare(operation, exemplary(operation));
    const own = ONE_OF_A_KIND[operation.operationId]?.();
    return own ? { ...sent, body: JSON.stringify({ ...(JSON.parse(String(sent.body)) as object), ...own }) } : sent;
  }

  /** What came of `work`: by table, how many rows more there are. */
  async effectOf<T>(work: () => Promise<T>): Promise<{ result: T; effect: Effect }> {
    const before = await this.rows();
    const result = await work();
    const after = await this.rows();
    const changed = Object.entries(after).filter(([table, n]) => n !== before[table]);
    return { result, effect: Object.fromEntries(changed.map(([table, n]) => [table, n - before[table]])) };
  }

  async faults(): Promise<{ counters: number; trail: number }> {
    return {
      counters: (await findCounterFaults(this.dataSource.manager)).length,
      trail: (await verifyAuditChain(this.dataSource)).faults.length,
    };
  }

  private async rows(): Promise<Record<string, number>> {
    const rows = (await this.dataSource.query(this.tables)) as { name: string; n: number }[];
    return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
  }
}

/** By table, how many rows more there are. */
export type Effect = Readonly<Record<string, number>>;

export function sumOfEffects(effects: readonly Effect[]): Effect {
  const sums = new Map<string, number>();
  for (const effect of effects)
    for (const [table, n] of Object.entries(effect)) sums.set(table, (sums.get(table) ?? 0) + n);
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Another request with the same key. */
export function withOtherBody(sent: Sent): Sent {
  const isForm = sent.headers['content-type']?.startsWith('multipart/');
  if (!isForm) return { ...sent, headers: { ...sent.headers, 'content-type': 'application/json' }, body: OTHER_BODY };
  return {
    ...sent,
    body: Buffer.from(sent.body?.toString('latin1').replace('filename="', 'filename="lain-') ?? '', 'latin1'),
  };
}

const OTHER_BODY = '{"lain":"isi"}';

export const takesKey = ({ parameters }: Operation): boolean =>
  parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false;

/** The same, as far as a client can see. */
export const isSameAnswer = (one: Received, other: Received): boolean =>
  one.status === other.status && one.text === other.text && one.headers.etag === other.headers.etag;

export const codeOf = ({ status, text }: Received): string => {
  try {
    return `${status} ${(JSON.parse(text) as { code?: string }).code ?? ''}`;
  } catch {
    return String(status);
  }
};
