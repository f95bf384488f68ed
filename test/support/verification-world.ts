import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import type { ClaimKind, MinistryRole } from '#contracts';
import { DocumentType, Laboratory, Material, MaterialAttribute } from '#core/catalogue';
import { Facility, Membership, Organisation } from '#core/organisations';
import { type Actor, Clock, newId, PlatformModule, type Tx, withContext } from '#core/platform';
import { dataSourceOptions } from '#core/schema';
import { Line } from '#core/supply';
import {
  CaseDetails,
  CaseReviewService,
  CaseService,
  CHECKLISTS,
  CLAIM_ENDED,
  ClaimDecisionService,
  type ClaimEndedListener,
  type ClaimEndReason,
  ClaimReader,
  ClaimService,
  type ClaimSubject,
  EvidenceService,
  type NewClaim,
  VerificationModule,
} from '#core/verification';
import { createTestDatabase, type TestDatabase } from './database.js';
import { testEnv } from './env.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** Stands for the rooms above: remembers what ended, and throws when told to. */
export class EndedRecorder implements ClaimEndedListener {
  readonly calls: { claims: readonly ClaimSubject[]; reason: ClaimEndReason }[] = [];
  failing = false;

  async claimsEnded(tx: Tx, claims: readonly ClaimSubject[], reason: ClaimEndReason): Promise<void> {
    // Proof that it works inside the same transaction: the ending is visible here, and nowhere else yet.
    const ids = claims.map((claim) => claim.id);
    const rows = (await tx.manager.query('select state from claim where id = any($1::uuid[])', [ids])) as {
      state: string;
    }[];
    if (rows.some((row) => row.state === 'verified')) throw new Error('a listener is told after the claims have ended');
    if (this.failing) throw new Error('the listener failed');
    this.calls.push({ claims, reason });
  }
}

@Module({})
class Root {}

/** A room above verification. */
@Module({})
class Above {}

const person = (name: string, ministryRoles: MinistryRole[], memberships: Actor['memberships'] = []): Actor => ({
  kind: 'person',
  userId: newId(),
  name,
  email: `${name.toLowerCase()}@contoh.example`,
  ministryRoles,
  memberships,
});

/** One organisation with a facility, a line and a material, verifiers, and the services of verification on a database of their own. */
export class VerificationWorld {
  readonly organisationId = newId();
  readonly facilityId = newId();
  readonly lineId = newId();
  readonly owner = person('Ayu', [], [{ organisationId: this.organisationId, role: 'owner' }]);
  readonly stranger = person('Budi', [], [{ organisationId: newId(), role: 'owner' }]);
  readonly verifier = person('Citra', ['verifier']);
  readonly second = person('Dewi', ['verifier']);
  readonly auditor = person('Eka', ['auditor']);
  readonly insider = person('Fajar', ['verifier'], [{ organisationId: this.organisationId, role: 'member' }]);
  private now_ms = Date.parse('2026-11-16T03:00:00Z');

  private constructor(
    private readonly database: TestDatabase,
    readonly app: INestApplicationContext,
    readonly ended: EndedRecorder,
  ) {}

  static async open(): Promise<VerificationWorld> {
    const database = await createTestDatabase();
    const env = testEnv(database.url);
    const ended = new EndedRecorder();
    const above = { provide: CLAIM_ENDED, useValue: ended };
    const root = {
      module: Root,
      imports: [
        PlatformModule.forRoot(env, dataSourceOptions({ url: database.url })),
        { module: Above, global: true, providers: [above], exports: [CLAIM_ENDED] },
        VerificationModule,
      ],
    };
    const app = await NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
    const world = new VerificationWorld(database, app, ended);
    const { clock } = world;
    clock.now = () => new Date(world.now_ms);
    await world.fill();
    return world;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  get clock(): Clock {
    return this.app.get(Clock);
  }

  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }

  /** The services by class, as the controllers get them. */
  get<T>(service: new (...args: never[]) => T): T {
    return this.app.get(service as never);
  }

  setNow(instant: string): void {
    this.now_ms = Date.parse(instant);
  }

  /** Work in the name of somebody: what it writes into the trail bears their name. */
  as<T>(actor: Actor, work: (actor: Actor) => Promise<T>): Promise<T> {
    return withContext({ correlationId: 'spec', actor, locale: 'id' }, () => work(actor));
  }

  async claim(kind: ClaimKind, wish: Partial<NewClaim> = {}): Promise<string> {
    const whole: NewClaim = { kind, organisationId: this.organisationId, ...this.statementOf(kind), ...wish };
    return this.as(this.owner, (actor) => this.get(ClaimService).create(actor, whole));
  }

  async file(claimId: string, name = 'bukti.pdf'): Promise<string> {
    return this.as(this.owner, (actor) => this.get(EvidenceService).addFile(actor, claimId, { name, bytes: PDF }));
  }

  /** A case with these claims, each with a file, sent in. */
  async submitted(...claimIds: string[]): Promise<string> {
    for (const id of claimIds) await this.file(id);
    const cases = this.get(CaseService);
    return this.as(this.owner, async (actor) => {
      const id = await cases.create(actor, this.organisationId, claimIds);
      await cases.submit(actor, id);
      return id;
    });
  }

  async inReview(...claimIds: string[]): Promise<string> {
    const id = await this.submitted(...claimIds);
    await this.as(this.verifier, (actor) => this.get(CaseReviewService).take(actor, id));
    return id;
  }

  checks(kind: ClaimKind) {
    return CHECKLISTS[kind].map(({ item }) => ({ item, satisfied: true, note: null }));
  }

  verify(claimId: string, kind: ClaimKind, level: 1 | 2 = 1, actor: Actor = this.verifier, validUntil?: string) {
    const input = { level, note: null, checks: this.checks(kind), ...(validUntil ? { validUntil } : {}) };
    return this.as(actor, (who) => this.get(ClaimDecisionService).verify(who, claimId, input));
  }

  /** A claim that was verified at level 1 the whole way round. */
  async verified(kind: ClaimKind, wish: Partial<NewClaim> = {}, validUntil?: string): Promise<string> {
    const id = await this.claim(kind, wish);
    await this.inReview(id);
    await this.verify(id, kind, 1, this.verifier, validUntil);
    return id;
  }

  claimState = async (id: string): Promise<string> => (await this.get(ClaimReader).detail(this.owner, id)).row.state;

  caseState = async (id: string): Promise<string> => (await this.get(CaseDetails).of(this.owner, id)).row.state;

  statementOf(kind: ClaimKind): Omit<NewClaim, 'kind' | 'organisationId'> {
    const { facilityId, lineId } = this;
    const statements: Record<ClaimKind, Partial<NewClaim> & Pick<NewClaim, 'statement'>> = {
      identity: { statement: {} },
      facility: { facilityId, statement: { machines: 4, workers: 60 } },
      capability: { facilityId, materialCode: 'MELT', statement: { attributes: { bfe: 98, gsm: 25 } } },
      capacity: { lineId, statement: { effectivePerWeek: 700, installedPerWeek: 1_000 } },
      certificate: { statement: { type: 'SPPT', number: '12/LSPr', issuer: 'Balai Uji', issuedOn: '2026-01-15' } },
    };
    return { facilityId: null, materialCode: null, lineId: null, requestedLevel: 1, ...statements[kind] };
  }

  private async fill(): Promise<void> {
    const { manager } = this.dataSource;
    const at = new Date('2026-01-01T00:00:00Z');
    const stamps = { createdAt: at, updatedAt: at, updatedBy: 'test' };
    await manager.query(
      'insert into auth.person (id, name, email, email_verified, locale) values ($1, $2, $3, true, $4)',
      [this.owner.userId, this.owner.name, this.owner.email, 'en'],
    );
    const place = { regencyCode: '32.73', address: 'Jalan Uji 1' };
    await manager.insert(Organisation, {
      id: this.organisationId,
      name: 'PT Nirtenun Uji',
      nameKey: 'nirtenun uji',
      nib: '9000000000001',
      roles: ['producer'],
      ...place,
      ...stamps,
    });
    const owner = { organisationId: this.organisationId, userId: this.owner.userId!, role: 'owner' as const };
    await manager.insert(Membership, { ...owner, createdAt: at });
    const kbli = { kbliCode: '13993', kbliEdition: '2020' as const };
    const owed = { organisationId: this.organisationId, reportedUntil: '2026-01-05' };
    const spot = { ...owed, name: 'Pabrik 1', lat: -6.9, lon: 107.6 };
    await manager.insert(Facility, { id: this.facilityId, ...spot, ...place, ...kbli, ...stamps });
    const line = { id: this.lineId, organisationId: this.organisationId, facilityId: this.facilityId };
    await manager.insert(Line, { ...line, name: 'Lini 1', unit: 'kg', machines: 2, ...stamps });
    await this.fillCatalogue();
  }

  private async fillCatalogue(): Promise<void> {
    const { manager } = this.dataSource;
    const names = { nameId: 'Meltblown', nameEn: 'Meltblown', aliases: [], searchText: 'melt', confidence: 'S' };
    const codes = { kbli2020: [], kbli2025: [], unit: 'kg', altUnits: [], chargeableKgPerUnit: 1 };
    await manager.insert(Material, { code: 'MELT', family: 'PPE', grouping: 'nonwoven', ...names, ...codes });
    const attribute = { materialCode: 'MELT', datatype: 'number' as const, required: true, confidence: 'S' };
    const bfe = { code: 'bfe', nameId: 'BFE', nameEn: 'BFE', unit: '%', plausibleMin: 90, plausibleMax: 99.9 };
    const gsm = { code: 'gsm', nameId: 'Gramatur', nameEn: 'Grammage', unit: 'g/m2', tolerancePct: 5 };
    await manager.insert(MaterialAttribute, [
      { ...attribute, ...bfe, options: [], matchRule: 'gte', position: 1 },
      { ...attribute, ...gsm, options: [], matchRule: 'tol', position: 2 },
    ]);
    const source = { source: 'test', confidence: 'S' };
    await manager.insert(Laboratory, { code: 'BALAI-UJI', name: 'Balai Uji', role: 'lab', scope: 'BFE', ...source });
    const document = { name: 'SPPT SNI', format: 'free text', checkRule: 'none', requirement: 'optional' };
    await manager.insert(
      DocumentType,
      ['SPPT', 'ISO13485'].map((code) => ({ code, ...document, ...source })),
    );
  }
}
