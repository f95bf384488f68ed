import type { NestExpressApplication } from '@nestjs/platform-express';
import { get as httpGet } from 'node:http';
import { TOTP } from 'otpauth';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { Product } from '#core/catalogue';
import { RequestTemplate } from '#core/demand';
import { createAccount, hashPassword, newTotpSecret } from '#core/identity';
import { Notification } from '#core/notices';
import { ApiKey, Invitation, Membership } from '#core/organisations';
import { commitHolds, Delivery, Proposal, scheduleDeliveries } from '#core/pairings';
import { type Env, FILE_STORAGE, type FileStorage, newId, sha256 } from '#core/platform';
import { Claim, ClaimDecision, Evidence, VerificationCase } from '#core/verification';
import { WebhookDelivery, WebhookEndpoint, WebhookMessage } from '#core/webhooks';
import type { Policy, Subject } from '../../apps/api/src/http/index.js';
import {
  copyData,
  fileOfAppeal,
  makeAppeal,
  makeEmergency,
  makeWeeklyReport,
  makeSheetImport,
  makeFile,
  makePool,
  makeReceipt,
  makeReceiptFile,
  privacySubject,
  ROLE_OF,
} from './access-records.js';
import { MatchingWorld } from './matching-world.js';

const PASSWORD = 'kain-katun-tenun-biru';

/** Least powerful first: what an owner's call changes is changed last. */
export const CALLERS = [
  'anonymous',
  'visitor',
  'outsider',
  'auditor',
  'planner',
  'verifier',
  'administrator',
  'member',
  'owner',
] as const;
export type CallerName = (typeof CALLERS)[number];

const STAMP = () => ({ createdAt: new Date(), updatedAt: new Date(), updatedBy: 'test' });

/** Two firms that belong to one owner (and a member), one that belongs to an outsider, and a record of every kind. */
export class AccessWorld {
  private readonly cookies = new Map<CallerName, string>();
  private readonly people = new Map<CallerName, string>();
  /** Standing subjects, for calls that change nothing. */
  private readonly ids = new Map<Subject, string>();
  /** Records inside the standing organisation, by parameter. */
  private readonly standing = new Map<string, string>();
  /** The newest record by the name that parameters and bodies give it. */
  private readonly latest = new Map<string, string>();
  private readonly secrets = new Map<CallerName, string>();
  private offerPlace: { id: string; producerId: string; lineId: string; facilityId: string };
  private manufacturerId: string;
  /** An account on which administrators may act without ending a caller's session. */
  private bystander: string;

  private constructor(
    private readonly app: NestExpressApplication,
    private readonly dataSource: DataSource,
    private readonly env: Env,
    private readonly matching: MatchingWorld,
  ) {}

  static async create(app: NestExpressApplication, env: Env): Promise<AccessWorld> {
    const dataSource = app.get(DataSource);
    const matching = await MatchingWorld.create(dataSource, new Date().toISOString().slice(0, 10));
    const world = new AccessWorld(app, dataSource, env, matching);
    world.offerPlace = await matching.offer();
    world.manufacturerId = await matching.organisation(['manufacturer'], 'PT Pembeli');
    await dataSource.manager.insert(Product, {
      code: 'MASKER',
      grouping: 'Masker',
      nameId: 'Masker',
      nameEn: 'Mask',
      kbli2020: [],
    });
    const { id: offerId, lineId, facilityId } = world.offerPlace;
    for (const [name, value] of Object.entries({
      offerId,
      lineId,
      facilityId,
      organisationId: world.offerPlace.producerId,
      materialCode: 'SPUNBOND',
      productCode: 'MASKER',
      regencyCode: '32.73',
    }))
      world.latest.set(name, value);
    for (const caller of CALLERS) if (caller !== 'anonymous') await world.addPerson(caller);
    world.bystander = await createAccount(
      dataSource.manager,
      { email: 'saksi@contoh.example', name: 'Saksi', passwordHash: '-' },
      new Date(),
    );
    const foreign = await matching.organisation(['producer', 'manufacturer'], 'PT Lain');
    await world.join('owner', world.offerPlace.producerId, 'owner');
    await world.join('owner', world.manufacturerId, 'owner');
    await world.join('member', world.offerPlace.producerId, 'member');
    await world.join('member', world.manufacturerId, 'member');
    await world.join('outsider', foreign, 'owner');
    for (const caller of CALLERS) if (caller !== 'anonymous') await world.signIn(caller);
    for (const personId of world.people.values()) await copyData(app, personId);
    return world;
  }

  cookieOf(caller: CallerName): string | undefined {
    return this.cookies.get(caller);
  }

  /** The id that a route's parameter should carry; what a call might use up is made anew. */
  async idFor(
    route: { readonly method: string; readonly openApiPath: string },
    policy: Policy,
    name: string,
  ): Promise<string> {
    if (policy.who === 'party' && policy.param === name) return this.subject(policy.of, route.method !== 'GET');
    const [, collection] = /^\/api\/v1\/([\w-]+)/.exec(route.openApiPath) ?? [];
    if (name === 'id' && collection === 'organisations') return this.subject('organisation', true);
    if (name === 'id' && collection === 'users') return this.bystander;
    if (name === 'id' && collection === 'decisions') return this.decision();
    if (name === 'id' && collection === 'emergencies') return makeEmergency(this.dataSource.manager);
    if (name === 'id' && collection === 'notifications') return this.notice();
    if (name === 'id' && collection === 'runs') return this.matching.run();
    if (name === 'id' && SUBJECT_OF[collection]) return this.subject(SUBJECT_OF[collection], true);
    if (collection === 'privacy') return privacySubject(this.dataSource.manager, route.openApiPath, this.bystander);
    if (name === 'fileId') return fileOfAppeal(this.dataSource.manager, await this.subject('appeal', false));
    if (name === 'role') return 'auditor';
    if (name === 'code') return collection === 'products' ? 'MASKER' : 'SPUNBOND';
    return (route.method === 'GET' && this.standing.get(name)) || this.latest.get(name) || newId();
  }

  /** A sample body whose references lead to records of the owner. */
  withIds(body: object): object {
    const replace = (key: string, value: unknown): unknown => {
      const id = this.latest.get(key.replace(/s$/, ''));
      if (id && typeof value === 'string') return id;
      if (id && Array.isArray(value) && value.every((item) => typeof item === 'string')) return [id];
      if (Array.isArray(value)) return value.map((item) => replace('', item));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(name, item)]));
    };
    return replace('', body) as object;
  }

  private async subject(kind: Subject, fresh: boolean): Promise<string> {
    const known = this.ids.get(kind);
    if (known && !fresh) return known;
    const id = await this.make[kind]();
    if (!fresh) this.ids.set(kind, id);
    if (!fresh && kind === 'organisation') this.keepStanding();
    return id;
  }

  private readonly make: Readonly<Record<Subject, () => Promise<string>>> = {
    sheet_import: () =>
      makeSheetImport(this.dataSource.manager, this.offerPlace.producerId, this.people.get('owner') ?? ''),
    organisation: async () => {
      const id = await this.matching.organisation(['producer', 'manufacturer'], 'PT Segar');
      await this.join('owner', id, 'owner');
      await this.join('member', id, 'member');
      this.latest.set('userId', this.people.get('member') ?? '');
      await this.invitation(id);
      await this.apiKey(id);
      await this.template(id);
      await this.webhook(id);
      return id;
    },
    facility: async () => this.matching.facility(this.offerPlace.producerId),
    line: async () => (await this.offer()).lineId,
    offer: async () => (await this.offer()).id,
    request: async () => {
      const need = await this.matching.need({ manufacturerId: this.manufacturerId });
      this.latest.set('lineId', need.id);
      return need.requestId;
    },
    proposal: async () => {
      const need = await this.matching.need({ manufacturerId: this.manufacturerId, quantity: 1 });
      return this.matching.proposal({ offerId: (await this.offer()).id, requestLineId: need.id, quantity: 1 });
    },
    delivery: async () => {
      const proposalId = await this.make.proposal();
      const { manager } = this.dataSource;
      await manager.transaction((tx) => commitHolds(tx, [proposalId]));
      await manager.update(Proposal, proposalId, { state: 'agreed', agreedAt: new Date() });
      await scheduleDeliveries(manager, proposalId, new Date(), 'test');
      return (await manager.findOneByOrFail(Delivery, { proposalId })).id;
    },
    receipt: () => this.receipt(),
    pool: () => this.pool(),
    receipt_file: () => this.receiptFile(),
    claim: async () => {
      await this.make.case();
      return this.latest.get('claimId') ?? '';
    },
    case: async () => {
      const id = newId();
      const { producerId } = this.offerPlace;
      const file = { id, number: `K-${id.slice(-12)}`, organisationId: producerId, state: 'submitted' as const };
      await this.dataSource.manager.insert(VerificationCase, {
        ...file,
        submittedAt: new Date(),
        dueAt: new Date(),
        ...STAMP(),
      });
      this.latest.set('claimId', await this.claim(id));
      return id;
    },
    weekly_report: async () => makeWeeklyReport(this.app, this.offerPlace.producerId, await this.make.facility()),
    evidence: () => this.evidence(),
    invitation: () => this.invitation(this.offerPlace.producerId),
    appeal: async () => {
      const fileId = await this.file(this.offerPlace.producerId);
      const by = this.people.get('owner') ?? '';
      return makeAppeal(this.dataSource.manager, await this.decision(), fileId, by);
    },
  };

  /** Of the owner, whose need may join it. */
  private async pool(): Promise<string> {
    const facilityId = await this.matching.facility(this.manufacturerId);
    const need = await this.matching.need({ manufacturerId: this.manufacturerId });
    this.latest.set('requestLineId', need.id);
    return makePool(this.dataSource.manager, this.manufacturerId, facilityId);
  }

  private async receipt(): Promise<string> {
    return makeReceipt(this.dataSource.manager, await this.make.delivery());
  }

  private async receiptFile(): Promise<string> {
    return makeReceiptFile(this.dataSource.manager, await this.receipt(), await this.file(this.manufacturerId));
  }

  private async template(organisationId: string): Promise<void> {
    const id = newId();
    const saved = { name: 'Bahan bulanan', lines: [], createdAt: new Date(), createdBy: 'test' };
    await this.dataSource.manager.insert(RequestTemplate, { id, organisationId, ...saved });
    this.latest.set('templateId', id);
  }

  /** What belongs to the standing organisation: the newest is another's. */
  private keepStanding(): void {
    for (const name of ['webhookId', 'deliveryId']) this.standing.set(name, this.latest.get(name) ?? '');
  }

  /** With a delivery that has failed. */
  private async webhook(organisationId: string): Promise<void> {
    const [id, messageId, deliveryId] = [newId(), newId(), newId()];
    const { manager } = this.dataSource;
    const createdAt = new Date();
    await manager.insert(WebhookEndpoint, {
      id,
      organisationId,
      url: 'https://hooks.contoh.example/padan',
      description: '',
      events: ['offer.stale'],
      secret: 'sealed',
      ...STAMP(),
    });
    await manager.insert(WebhookMessage, { id: messageId, organisationId, kind: 'offer.stale', body: '{}', createdAt });
    await manager.insert(WebhookDelivery, { id: deliveryId, endpointId: id, messageId, state: 'failed', createdAt });
    this.latest.set('webhookId', id);
    this.latest.set('deliveryId', deliveryId);
  }

  private async notice(): Promise<string> {
    const id = newId();
    await this.dataSource.manager.insert(Notification, {
      id,
      userId: this.people.get('owner') ?? '',
      organisationId: this.offerPlace.producerId,
      kind: 'offer.stale',
      params: { count: 1, organisation: 'PT Segar' },
      subject: 'organisation',
      subjectId: this.offerPlace.producerId,
      isShown: true,
      isDigestDue: false,
      createdAt: new Date(),
    });
    return id;
  }

  /** A verdict that waits for its second signature. */
  private async decision(): Promise<string> {
    const id = newId();
    const claimId = await this.make.claim();
    const verdict = { verdict: 'verify' as const, level: 2 as const, state: 'awaiting_second' as const };
    await this.dataSource.manager.insert(ClaimDecision, {
      id,
      claimId,
      ...verdict,
      decidedBy: this.bystander,
      decidedByName: 'Saksi',
      createdAt: new Date(),
    });
    return id;
  }

  private async offer(): Promise<{ id: string; lineId: string }> {
    const { producerId, facilityId } = this.offerPlace;
    const made = await this.matching.offer({ producerId, facilityId });
    this.latest.set('offerId', made.id);
    this.latest.set('lineId', made.lineId);
    return made;
  }

  private async invitation(organisationId: string): Promise<string> {
    const id = newId();
    const letter = { id, organisationId, email: `${id}@contoh.example`, role: 'member' as const };
    const times = { createdAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) };
    await this.dataSource.manager.insert(Invitation, {
      ...letter,
      ...times,
      tokenHash: sha256(Buffer.from(id)),
      invitedBy: newId(),
    });
    this.latest.set('invitationId', id);
    return id;
  }

  private async apiKey(organisationId: string): Promise<void> {
    const id = newId();
    await this.dataSource.manager.insert(ApiKey, {
      id,
      organisationId,
      userId: newId(),
      name: 'ERP',
      scopes: ['supply:read'],
      secretHash: sha256(Buffer.from(id)),
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 3_600_000),
    });
    this.latest.set('keyId', id);
  }

  private async claim(caseId: string): Promise<string> {
    const id = newId();
    const organisationId = this.offerPlace.producerId;
    await this.dataSource.manager.insert(Claim, {
      id,
      organisationId,
      caseId,
      kind: 'identity',
      statement: {},
      state: 'pending',
      ...STAMP(),
    });
    return id;
  }

  private async evidence(): Promise<string> {
    const [id, claimId] = [newId(), await this.make.claim()];
    const fileId = await this.file(this.offerPlace.producerId);
    await this.dataSource.manager.insert(Evidence, {
      id,
      claimId,
      kind: 'file',
      title: 'Bukti',
      fileId,
      addedBy: newId(),
      createdAt: new Date(),
    });
    return id;
  }

  private file(organisationId: string): Promise<string> {
    return makeFile(this.dataSource.manager, this.app.get<FileStorage>(FILE_STORAGE), organisationId);
  }

  private async addPerson(caller: CallerName): Promise<void> {
    const role = ROLE_OF[caller];
    const secret = newTotpSecret();
    const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
    const account = { email: `${caller}@contoh.example`, name: caller, passwordHash, emailVerified: true };
    const powers = role ? { ministryRoles: [role], totp: { secret, key: this.env.secret } } : {};
    this.people.set(caller, await createAccount(this.dataSource.manager, { ...account, ...powers }, new Date()));
    this.secrets.set(caller, secret);
  }

  private async join(caller: CallerName, organisationId: string, role: 'owner' | 'member'): Promise<void> {
    await this.dataSource.manager.insert(Membership, {
      organisationId,
      userId: this.people.get(caller),
      role,
      createdAt: new Date(),
    });
  }

  private async signIn(caller: CallerName): Promise<void> {
    const agent = supertest.agent(this.app.getHttpServer());
    const answer = await agent
      .post('/api/v1/auth/sign-in')
      .send({ email: `${caller}@contoh.example`, password: PASSWORD })
      .expect(200);
    let cookies = answer.headers['set-cookie'] as unknown as string[];
    if ((answer.body as { state: string }).state === 'totp_required') {
      const secret = this.secrets.get(caller) ?? '';
      const second = await agent
        .post('/api/v1/auth/sign-in/totp')
        .send({ code: new TOTP({ secret }).generate() })
        .expect(200);
      cookies = second.headers['set-cookie'] as unknown as string[];
    }
    this.cookies.set(caller, cookies.map((cookie) => cookie.split(';')[0]).join('; '));
  }

  /** Opens an event stream just long enough to see its status. */
  openStream(path: string, cookie: string | undefined): Promise<{ status: number }> {
    const { port } = this.app.getHttpServer().address() as { port: number };
    return new Promise((resolve, reject) => {
      const request = httpGet({ port, host: '127.0.0.1', path, headers: cookie ? { cookie } : {} }, (response) => {
        resolve({ status: response.statusCode ?? 0 });
        request.destroy();
      });
      request.on('error', (error) => reject(error));
    });
  }
}

const SUBJECT_OF: Readonly<Record<string, Subject>> = {
  claims: 'claim',
  cases: 'case',
  evidence: 'evidence',
  lines: 'line',
  offers: 'offer',
  requests: 'request',
  proposals: 'proposal',
  deliveries: 'delivery',
  pools: 'pool',
  appeals: 'appeal',
  receipts: 'receipt',
  'receipt-files': 'receipt_file',
};
