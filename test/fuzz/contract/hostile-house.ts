import assert from 'node:assert/strict';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Locale } from '#contracts';
import { createApp } from '../../../apps/api/src/create-app.js';
import { AccessWorld, type CallerName } from '../../support/access-world.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { testEnv } from '../../support/env.js';
import { RawClient, type Received } from './client.js';
import { documentOf, type Operation, operationsOf } from './document.js';
import { Judge } from './judge.js';

export const JSON_TYPE = { 'content-type': 'application/json' };

export interface Wire {
  readonly as?: CallerName;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** The API on a port of its own, with callers of every role, and a client that sends whatever it is told to. */
export class HostileHouse {
  private constructor(
    private readonly database: TestDatabase,
    private readonly app: NestExpressApplication,
    readonly client: RawClient,
    readonly access: AccessWorld,
    readonly judge: Judge,
    readonly operations: readonly Operation[],
    readonly dataFolder: string,
    readonly port: number,
  ) {}

  static async open(): Promise<HostileHouse> {
    const database = await createTestDatabase();
    const env = testEnv(database.url);
    const app = await createApp(env);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as { port: number };
    const document = documentOf(app);
    const access = await AccessWorld.create(app, env);
    const client = new RawClient(port);
    const operations = operationsOf(document);
    return new HostileHouse(database, app, client, access, new Judge(document), operations, env.dataFolder, port);
  }

  async close(): Promise<void> {
    this.client.close();
    await this.app.close();
    await this.database.drop();
  }

  /** What is refused must be a whole problem in the language asked for; a fault on our side never is an answer. */
  async send(method: string, path: string, { as = 'owner', headers = {}, body }: Wire = {}): Promise<Received> {
    const cookie = this.access.cookieOf(as);
    const received = await this.client.send({
      method,
      path,
      headers: { ...(cookie ? { cookie } : {}), 'accept-language': 'en', ...headers },
      ...(body === undefined ? {} : { body }),
    });
    assert.ok(received.status < 500, `${method} ${path.slice(0, 200)} ${received.text.slice(0, 200)}`);
    if (received.status < 400) return received;
    const asked: Locale = (headers['accept-language'] ?? 'en').includes('en') ? 'en' : 'id';
    const sent = `${path}${JSON.stringify(headers)}${body?.toString() ?? ''}`;
    assert.deepEqual(this.judge.problemFaults(received, asked, sent), []);
    return received;
  }

  post(path: string, value: unknown, wire: Wire = {}): Promise<Received> {
    return this.send('POST', path, {
      ...wire,
      headers: { ...JSON_TYPE, ...wire.headers },
      body: JSON.stringify(value),
    });
  }

  /** The id of the owner's record that the access world made last. */
  idOf(name: string): string {
    return (this.access.withIds({ [name]: '' }) as Record<string, string>)[name];
  }

  /** A draft claim of the owner's organisation. */
  async draftClaim(): Promise<string> {
    const claim = { kind: 'identity', statement: {} };
    const answer = await this.post(`/api/v1/organisations/${this.idOf('organisationId')}/claims`, claim);
    return (JSON.parse(answer.text) as { id: string }).id;
  }
}

/** Status and, of a problem, its code. */
export function told({ status, text }: Received): string {
  if (status < 400) return String(status);
  return `${status} ${(JSON.parse(text) as { code: string }).code}`;
}

/** The pointers and codes of the fields a problem names. */
export const fields = ({ text }: Received): string[] =>
  ((JSON.parse(text) as { errors?: { pointer: string; code: string }[] }).errors ?? []).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
