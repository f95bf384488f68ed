import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { addWeeks, mondayOf, weekOfDate } from '#contracts';
import { loadReferenceData } from '#core/catalogue';
import { type Env, newId } from '#core/platform';
import { CHECKLISTS } from '#core/verification';
import { AccessWorld, type CallerName } from '../../support/access-world.js';
import { sampleOf } from '../../support/openapi-sample.js';
import type { RawClient, Received, Sent } from './client.js';
import { type ApiDocument, bodyOf, type Operation } from './document.js';
import { FOREIGN, OWN } from './fitting.js';
import { type Body, CURRENT, type Input, NEW_KEY } from './inputs.js';
import { BESIDES, FITTING_SITUATION, SITUATIONS } from './situations.js';

const WEEK = (weeks: number) => weekOfDate(addWeeks(mondayOf(new Date().toISOString().slice(0, 10)), weeks));
const BOUNDARY = 'batas-bagian-8f2c';

/** What the examples of the document do not say, so that the first request of an operation can succeed. */
const EXAMPLES: Readonly<Record<string, () => object>> = {
  Auth_signIn: () => ({ email: 'outsider@contoh.example' }),
  Lines_writeCalendar: () => ({ weeks: [{ week: WEEK(1), installed: 5, effective: 5, maximum: 5 }] }),
  Offers_writeCalendar: () => ({ weeks: [{ week: WEEK(1), available: 5 }] }),
  Decisions_verify: () => ({ level: 1, checks: CHECKLISTS.identity.map(({ item }) => ({ item, satisfied: true })) }),
  Requests_createFromPlan: () => ({ ...SOON, productCode: 'MASK-3PLY', attributes: { 'NW-MB': { gsm: 25, bfe: 98 } } }),
  RequestLines_add: () => SOON,
  Pools_create: () => ({ suggestionId: null }),
  Proposals_counter: () => ({ unitPrice: 900, weeks: [{ arrivalWeek: WEEK(0), quantity: 1 }] }),
  Privacy_record: () => ({ discoveredAt: new Date(Date.now() - 3_600_000).toISOString(), organisationIds: [] }),
  Reports_send: () => ({ week: WEEK(-1) }),
  Deliveries_receive: () => ({ quantity: 1, rejected: 0, reason: null, finding: null }),
};
const SOON = { earliestWeek: WEEK(1), latestWeek: WEEK(6) };
const VISITOR = 'visitor@contoh.example';
const VISITOR_PASSWORD = 'kain-katun-tenun-biru';

interface Place {
  readonly path: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
  readonly situation: number;
}

/** Sends inputs to the API in the name of its callers, with records of every kind in every state. */
export class FuzzWorld {
  /** The record that stands in the path, by operation. */
  private readonly places = new Map<string, Place>();
  /** The records that fit into the request that is being made, where they are not the newest ones. */
  private ids: Readonly<Record<string, string>> = {};
  private visitorCookie: string | undefined;

  private constructor(
    private readonly document: ApiDocument,
    private readonly client: RawClient,
    private readonly access: AccessWorld,
    private readonly db: DataSource,
  ) {}

  static async create(
    app: NestExpressApplication,
    env: Env,
    document: ApiDocument,
    client: RawClient,
  ): Promise<FuzzWorld> {
    const db = app.get(DataSource);
    const access = await AccessWorld.create(app, env);
    await loadReferenceData(db);
    await db.query(`update material set confidence = 'R' where grouping = 'test'`);
    await db.query('update auth.person set email_verified = true');
    // The first request brings the buyer a facility.
    const requests = { method: 'GET', openApiPath: '/api/v1/requests/{id}' };
    await access.idFor(requests, { who: 'party', of: 'request', param: 'id' }, 'id');
    return new FuzzWorld(document, client, access, db);
  }

  /** The request as it goes over the wire. */
  async prepare(operation: Operation, input: Input): Promise<Sent> {
    const path = await this.pathOf(operation, input);
    const cookie = this.cookieOf(input.caller);
    const needsIfMatch = operation.parameters?.some(({ name }) => name === 'If-Match');
    const ifMatch = input.ifMatch === CURRENT ? (needsIfMatch ? await this.etagOf(path, cookie) : null) : input.ifMatch;
    const takesKey = operation.parameters?.some(({ name }) => name === 'Idempotency-Key');
    const key = input.idempotencyKey === NEW_KEY ? (takesKey ? newId() : null) : input.idempotencyKey;
    const { headers, body } = this.wire(operation, input.body);
    return {
      method: operation.method,
      path: path + queryOf(this.resolved(Object.fromEntries(input.query), '') as Record<string, unknown>),
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(ifMatch === null ? {} : { 'if-match': ifMatch }),
        ...(key === null ? {} : { 'idempotency-key': key }),
        'accept-language': input.language,
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    };
  }

  async send(sent: Sent): Promise<Received> {
    const received = await this.client.send(sent);
    // The visitor ends sessions, changes passwords and locks the account: it starts anew.
    const ended =
      received.status === 401 || received.status === 423 || /^\/api\/v1\/(auth\/password|me\/totp)/.test(sent.path);
    if (ended && sent.headers['cookie'] === this.cookieOf('visitor')) await this.renewVisitor();
    return received;
  }

  /** What it stood for is used up: the next request gets a new one. */
  forget(operation: Operation): void {
    this.places.delete(operation.operationId);
  }

  private cookieOf(caller: CallerName): string | undefined {
    return (caller === 'visitor' && this.visitorCookie) || this.access.cookieOf(caller);
  }

  private async renewVisitor(): Promise<void> {
    const person = `(select id from auth.person where email = $1)`;
    await this.db.query(
      `update auth.credential set password = (select password from auth.credential join auth.person p on p.id = user_id
         where p.email = 'outsider@contoh.example') where user_id = ${person}`,
      [VISITOR],
    );
    await this.db.query('update auth.person set two_factor_enabled = false where email = $1', [VISITOR]);
    await this.db.query(`delete from auth.second_factor where user_id = ${person}`, [VISITOR]);
    await this.db.query('delete from sign_in_attempt');
    const body = JSON.stringify({ email: VISITOR, password: VISITOR_PASSWORD });
    const answer = await this.client.send({ method: 'POST', path: '/api/v1/auth/sign-in', headers: JSON_TYPE, body });
    this.visitorCookie = answer.headers['set-cookie']?.map((cookie) => cookie.split(';')[0]).join('; ');
  }

  private async pathOf(operation: Operation, input: Input): Promise<string> {
    const known = this.places.get(operation.operationId);
    const usable = known && !input.fresh && known.situation === input.situation;
    const place = usable ? known : await this.newPlace(operation, input.situation);
    this.places.set(operation.operationId, place);
    this.ids = place.ids;
    return operation.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
      encodePath(input.path[name] ?? place.path[name]),
    );
  }

  private async newPlace(operation: Operation, situation: number): Promise<Place> {
    const path: Record<string, string> = {};
    const route = { method: operation.method, openApiPath: operation.path };
    for (const [, name] of operation.path.matchAll(/\{(\w+)\}/g))
      path[name] = await this.access.idFor(route, operation['x-access'], name);
    const [, , , collection] = operation.path.split('/');
    const situations = SITUATIONS[collection];
    if (situations && path['id']) {
      const names = Object.keys(situations);
      const first = FITTING_SITUATION[operation.operationId] ?? names[0];
      const ordered = [first, ...names.filter((name) => name !== first)];
      await situations[ordered[situation % ordered.length]](this.db, path['id']);
    }
    const beside = BESIDES[operation.operationId] ?? BESIDES[collection];
    return { path, situation, ids: (await beside?.(this.db, path['id'])) ?? {} };
  }

  /** Reads the record, or the nearest one above it in the path, for its ETag. */
  private async etagOf(path: string, cookie: string | undefined): Promise<string> {
    for (let above = path; above.split('/').length > 4; above = above.slice(0, above.lastIndexOf('/'))) {
      const answer = await this.send({ method: 'GET', path: above, headers: cookie ? { cookie } : {} });
      if (answer.headers.etag?.startsWith('"v')) return answer.headers.etag;
    }
    return '"v1"';
  }

  private wire(operation: Operation, body: Body): { headers: Record<string, string>; body?: string | Buffer } {
    if (body.kind === 'none') return { headers: {} };
    if (body.kind === 'raw') return { headers: { 'content-type': body.mediaType }, body: body.text };
    if (body.kind === 'file')
      return {
        headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
        body: multipart(body, this.partsOf(operation)),
      };
    if (body.kind === 'json')
      return { headers: JSON_TYPE, body: JSON.stringify(this.resolved(body.value, '')) ?? 'null' };
    const sample = sampleOf(this.document as never, bodyOf(operation)?.schema as never) as object;
    const whole = { ...this.access.withIds(sample), ...EXAMPLES[operation.operationId]?.() };
    return { headers: JSON_TYPE, body: JSON.stringify(this.withOwnIds(whole)) };
  }

  /** What else a form with a file must say, beside its file and title. */
  private partsOf(operation: Operation): Record<string, string> {
    const { properties = {}, required = [] } = bodyOf(operation)?.schema ?? {};
    const names = required.filter((name) => name !== 'file');
    return Object.fromEntries(
      names.map((name) => [
        name,
        properties[name]?.format === 'uuid' ? this.idOf(name) : String(properties[name]?.example),
      ]),
    );
  }

  /** Puts ids in for what stands for them. */
  private resolved(value: unknown, key: string): unknown {
    if (value === OWN) return this.idOf(key.replace(/s$/, ''));
    if (value === FOREIGN) return this.idOf('userId');
    if (Array.isArray(value)) return value.map((item: unknown) => this.resolved(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, child]: [string, unknown]) => [name, this.resolved(child, name)]),
    );
  }

  /** An example whose references are those that fit into this very request. */
  private withOwnIds(example: unknown, key = ''): unknown {
    const id = this.ids[key.replace(/s$/, '')];
    if (Array.isArray(example)) return id ? [id] : example.map((item: unknown) => this.withOwnIds(item));
    if (typeof example === 'string' && id) return id;
    if (typeof example !== 'object' || example === null) return example;
    const entries = Object.entries(example).map(([name, child]: [string, unknown]) => [
      name,
      this.withOwnIds(child, name),
    ]);
    return Object.fromEntries(entries);
  }

  private idOf(key: string): string {
    if (this.ids[key]) return this.ids[key];
    const { [key]: id } = this.access.withIds({ [key]: '' }) as Record<string, string>;
    return id || newId();
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Percent-encodes as bytes, and leaves what is percent-encoded already. */
const encodePath = (text: string): string =>
  /^%[0-9a-f]{2}$/i.test(text) ? text : encodeURIComponent(text.toWellFormed()).replaceAll('%25', '%') || '%20';

function queryOf(query: Record<string, unknown>): string {
  const parts = Object.entries(query).flatMap(([name, value]) => {
    const texts = Array.isArray(value) ? value : [value];
    return texts.map(
      (one: unknown) => `${encode(name)}=${encode(typeof one === 'string' ? one : JSON.stringify(one))}`,
    );
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const encode = (text: string | undefined): string => encodeURIComponent((text ?? '').toWellFormed());

function multipart(
  { name, bytes, mediaType, title }: Extract<Body, { kind: 'file' }>,
  more: Readonly<Record<string, string>>,
): Buffer {
  const titles = title === undefined ? {} : { title: typeof title === 'string' ? title : JSON.stringify(title) };
  const fields = Object.entries({ ...more, ...titles })
    .map(([field, value]) => part(`name="${field}"`, '', value))
    .join('');
  const file = part(`name="file"; filename="${name.replaceAll('"', '%22')}"`, `Content-Type: ${mediaType}\r\n`, bytes);
  return Buffer.from(`${fields}${file}--${BOUNDARY}--\r\n`, 'utf8');
}

const part = (disposition: string, headers: string, content: string): string =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n${headers}\r\n${content}\r\n`;
