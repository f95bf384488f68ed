import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { weekOfDate, type WithdrawReason } from '#contracts';
import { MaterialAttribute } from '#core/catalogue';
import { DutiesModule } from '#core/duties';
import { DemandModule, REQUEST_CANCELLED, type RequestCancelledListener } from '#core/demand';
import { type Actor, Clock, newId, PlatformModule, type Tx } from '#core/platform';
import { dataSourceOptions } from '#core/schema';
import { OFFER_WITHDRAWN, type OfferWithdrawnListener, SupplyModule } from '#core/supply';
import { createTestDatabase, type TestDatabase } from './database.js';
import { testEnv } from './env.js';
import { MatchingWorld } from './matching-world.js';

/** Wednesday of 2026-W48. */
export const START = '2026-11-25T03:00:00Z';

const DAY_MS = 86_400_000;

/** Stands for the rooms above: remembers what it was told, does what a test wants done, and throws when told to. */
export class RoomsAbove implements OfferWithdrawnListener, RequestCancelledListener {
  readonly withdrawn: { offerIds: readonly string[]; reason: WithdrawReason }[] = [];
  readonly cancelled: (readonly string[])[] = [];
  failing = false;
  onCancel: (tx: Tx, lineIds: readonly string[]) => Promise<void> = async () => {};

  async offersWithdrawn(_: Tx, offerIds: readonly string[], reason: WithdrawReason): Promise<void> {
    if (this.failing) throw new Error('listener failed');
    this.withdrawn.push({ offerIds, reason });
  }

  async requestLinesCancelled(tx: Tx, lineIds: readonly string[]): Promise<void> {
    if (this.failing) throw new Error('listener failed');
    this.cancelled.push(lineIds);
    await this.onCancel(tx, lineIds);
  }

  reset(): void {
    this.withdrawn.length = 0;
    this.cancelled.length = 0;
    this.failing = false;
    this.onCancel = async () => {};
  }
}

/** Supply and demand with their modules, on a database of their own and a clock that can be moved. */
export class MarketWorld {
  readonly above: RoomsAbove;
  private now_ms = Date.parse(START);

  private constructor(
    private readonly database: TestDatabase,
    readonly app: INestApplicationContext,
    readonly rows: MatchingWorld,
    above: RoomsAbove,
  ) {
    this.above = above;
    app.get(Clock).now = () => new Date(this.now_ms);
  }

  static async open(): Promise<MarketWorld> {
    const database = await createTestDatabase();
    const above = new RoomsAbove();
    @Module({
      providers: [
        { provide: OFFER_WITHDRAWN, useValue: above },
        { provide: REQUEST_CANCELLED, useValue: above },
      ],
      exports: [OFFER_WITHDRAWN, REQUEST_CANCELLED],
    })
    class Above {}
    @Module({
      imports: [
        PlatformModule.forRoot(testEnv(database.url), dataSourceOptions({ url: database.url })),
        { module: Above, global: true },
        SupplyModule,
        DemandModule,
        DutiesModule,
      ],
    })
    class Root {}
    const app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
    const rows = await MatchingWorld.create(app.get(DataSource), START.slice(0, 10));
    await app.get(DataSource).manager.insert(MaterialAttribute, SPUNBOND_ATTRIBUTES);
    return new MarketWorld(database, app, rows, above);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** What one test leaves behind that another would trip over. */
  async reset(): Promise<void> {
    this.now_ms = Date.parse(START);
    this.above.reset();
    await this.forgetChanges();
  }

  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }

  get now(): Date {
    return new Date(this.now_ms);
  }

  /** The services by class, as the controllers get them. */
  get<T>(service: new (...args: never[]) => T): T {
    return this.app.get(service as never);
  }

  forwardDays(days: number): void {
    this.now_ms += days * DAY_MS;
  }

  /** ISO week, counted from this one. */
  week(index: number): string {
    return weekOfDate(this.rows.week(index));
  }

  member(...organisationIds: string[]): Actor {
    return {
      kind: 'person',
      userId: newId(),
      name: 'Ayu',
      email: 'ayu@contoh.example',
      ministryRoles: [],
      memberships: organisationIds.map((organisationId) => ({ organisationId, role: 'member' })),
    };
  }

  ministry(...ministryRoles: Actor['ministryRoles']): Actor {
    return { ...this.member(), name: 'Pejabat', ministryRoles };
  }

  /** A person with an account, unlike `member`: letters and notices find this one. */
  async newOwner(organisationId: string, email: string): Promise<string> {
    const id = newId();
    await this.dataSource.query(
      `insert into auth.person (id, name, email, email_verified, locale) values ($1, 'Ayu', $2, true, 'id')`,
      [id, email],
    );
    await this.dataSource.query(`insert into membership values ($1, $2, 'owner', now())`, [organisationId, id]);
    return id;
  }

  /** Families marked for the next run. */
  async changedFamilies(): Promise<string[]> {
    const rows = (await this.dataSource.query('select family from family_change order by 1')) as { family: string }[];
    return rows.map(({ family }) => family);
  }

  async forgetChanges(): Promise<void> {
    await this.dataSource.query('delete from family_change');
  }
}

const ATTRIBUTE = {
  materialCode: 'SPUNBOND',
  nameId: 'Sifat',
  nameEn: 'Property',
  unit: null,
  options: [] as string[],
  matchRule: 'eq' as const,
  confidence: 'high',
  required: false,
};

const SPUNBOND_ATTRIBUTES = [
  {
    ...ATTRIBUTE,
    code: 'gsm',
    datatype: 'number' as const,
    plausibleMin: 10,
    plausibleMax: 80,
    required: true,
    position: 1,
  },
  { ...ATTRIBUTE, code: 'color', datatype: 'enum' as const, options: ['white', 'blue'], position: 2 },
];
