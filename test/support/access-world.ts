import type { NestExpressApplication } from '@nestjs/platform-express';
import { get as httpGet } from 'node:http';
import { TOTP } from 'otpauth';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import type { MinistryRole } from '#contracts';
import { createAccount, hashPassword, newTotpSecret } from '#core/identity';
import { Invitation, Membership } from '#core/organisations';
import { type Env, FILE_STORAGE, type FileStorage, newId, sha256, StoredFile } from '#core/platform';
import { Claim, Evidence, VerificationCase } from '#core/verification';
import type { Policy, Subject } from '../../apps/api/src/http/index.js';
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
  private readonly ids = new Map<string, string>();
  private offerPlace: { id: string; producerId: string; lineId: string; facilityId: string };
  private manufacturerId: string;

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
    for (const caller of CALLERS) if (caller !== 'anonymous') await world.addPerson(caller);
    const foreign = await matching.organisation(['producer', 'manufacturer'], 'PT Lain');
    await world.join('owner', world.offerPlace.producerId, 'owner');
    await world.join('owner', world.manufacturerId, 'owner');
    await world.join('member', world.offerPlace.producerId, 'member');
    await world.join('member', world.manufacturerId, 'member');
    await world.join('outsider', foreign, 'owner');
    for (const caller of CALLERS) if (caller !== 'anonymous') await world.signIn(caller);
    return world;
  }

  cookieOf(caller: CallerName): string | undefined {
    return this.cookies.get(caller);
  }

  /** The id that a route's parameter should carry, made anew where a call might use it up. */
  async idFor(policy: Policy, name: string, method: string): Promise<string> {
    if (policy.who === 'party' && policy.param === name) return this.subject(policy.of, method !== 'GET');
    if (name === 'userId' || name === 'personId') return this.people.get('member') ?? newId();
    if (name === 'role') return 'auditor';
    if (name === 'code') return 'SPUNBOND';
    return newId();
  }

  private async subject(kind: Subject, fresh: boolean): Promise<string> {
    const known = this.ids.get(kind);
    if (known && !fresh) return known;
    const id = await this.make(kind);
    this.ids.set(kind, id);
    return id;
  }

  private async make(kind: Subject): Promise<string> {
    const { producerId, lineId, facilityId, id: offerId } = this.offerPlace;
    const { manager } = this.dataSource;
    switch (kind) {
      case 'organisation':
        return producerId;
      case 'facility':
        return facilityId;
      case 'line':
        return lineId;
      case 'offer':
        return offerId;
      case 'request':
        return (await this.matching.need({ manufacturerId: this.manufacturerId })).requestId;
      case 'proposal': {
        const need = await this.matching.need({ manufacturerId: this.manufacturerId, quantity: 1 });
        return this.matching.proposal({ offerId, requestLineId: need.id, quantity: 1 });
      }
      case 'claim':
        return this.claim();
      case 'case': {
        const id = newId();
        await manager.insert(VerificationCase, {
          id,
          number: `K-${id}`,
          organisationId: producerId,
          state: 'draft',
          ...STAMP(),
        });
        await this.claim(id);
        return id;
      }
      case 'evidence':
        return this.evidence();
      case 'invitation': {
        const id = newId();
        const letter = {
          id,
          organisationId: producerId,
          email: `${id}@contoh.example`,
          role: 'member' as const,
          tokenHash: sha256(Buffer.from(id)),
          invitedBy: newId(),
        };
        await manager.insert(Invitation, {
          ...letter,
          createdAt: new Date(),
          expiresAt: new Date(Date.now() + 3_600_000),
        });
        return id;
      }
    }
  }

  private async claim(caseId: string | null = null): Promise<string> {
    const id = newId();
    const organisationId = this.offerPlace.producerId;
    await this.dataSource.manager.insert(Claim, {
      id,
      organisationId,
      caseId,
      kind: 'identity',
      statement: {},
      state: 'draft',
      ...STAMP(),
    });
    return id;
  }

  private async evidence(): Promise<string> {
    const [id, fileId, claimId] = [newId(), newId(), await this.claim()];
    const { manager } = this.dataSource;
    const bytes = Buffer.from('%PDF-1.4\n%%EOF');
    await this.app.get<FileStorage>(FILE_STORAGE).put(fileId, bytes);
    const file = {
      id: fileId,
      organisationId: this.offerPlace.producerId,
      uploadedBy: newId(),
      name: 'bukti.pdf',
      mediaType: 'application/pdf',
      sizeBytes: bytes.length,
    };
    await manager.insert(StoredFile, { ...file, sha256: sha256(bytes), createdAt: new Date() });
    await manager.insert(Evidence, {
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

  private async addPerson(caller: CallerName): Promise<void> {
    const role = ROLE_OF[caller];
    const secret = newTotpSecret();
    const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
    const account = { email: `${caller}@contoh.example`, name: caller, passwordHash, emailVerified: true };
    const powers = role ? { ministryRoles: [role], totp: { secret, key: this.env.secret } } : {};
    this.people.set(caller, await createAccount(this.dataSource.manager, { ...account, ...powers }, new Date()));
    this.secrets.set(caller, secret);
  }

  private readonly secrets = new Map<CallerName, string>();

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

const ROLE_OF: Partial<Record<CallerName, MinistryRole>> = {
  auditor: 'auditor',
  planner: 'planner',
  verifier: 'verifier',
  administrator: 'administrator',
};
