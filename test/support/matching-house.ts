import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppealsModule } from '#core/appeals';
import { MatchingModule } from '#core/matching';
import { PairingsModule } from '#core/pairings';
import { type Actor, Clock, PlatformModule } from '#core/platform';
import { PoolsModule } from '#core/pools';
import { dataSourceOptions } from '#core/schema';
import { createTestDatabase, type TestDatabase } from './database.js';
import { testEnv } from './env.js';
import { MatchingWorld } from './matching-world.js';

@Module({})
class HouseModule {}

/** A Wednesday: the world's week 0 has begun. */
const NOON = new Date('2026-11-25T12:00:00Z');

/** Matching and pairings on a database of their own, wired as the apps wire them, with a clock that stands still. */
export class MatchingHouse {
  now = NOON;

  private constructor(
    readonly database: TestDatabase,
    readonly app: INestApplicationContext,
    readonly dataSource: DataSource,
    readonly world: MatchingWorld,
  ) {}

  /** `given`: a migrated database of one's own server. */
  static async open(overrides: Record<string, string> = {}, given?: TestDatabase): Promise<MatchingHouse> {
    const database = given ?? (await createTestDatabase());
    const app = await wire(database, overrides);
    const dataSource = app.get(DataSource);
    const world = await MatchingWorld.create(dataSource, NOON.toISOString().slice(0, 10));
    return new MatchingHouse(database, app, dataSource, world).withClock();
  }

  /** The services as a new process would have them, on the same database. */
  async restart(): Promise<MatchingHouse> {
    await this.app.close();
    const app = await wire(this.database, {});
    const dataSource = app.get(DataSource);
    const house = new MatchingHouse(this.database, app, dataSource, this.world.through(dataSource));
    house.now = this.now;
    return house.withClock();
  }

  private withClock(): this {
    this.app.get(Clock).now = () => this.now;
    return this;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  later(hours: number): void {
    this.now = new Date(this.now.getTime() + hours * 3_600_000);
  }
}

function wire({ url }: TestDatabase, overrides: Record<string, string>): Promise<INestApplicationContext> {
  const platform = PlatformModule.forRoot(testEnv(url, overrides), dataSourceOptions({ url }));
  const imports = [platform, MatchingModule, PairingsModule, PoolsModule, AppealsModule];
  return NestFactory.createApplicationContext({ module: HouseModule, imports }, { logger: false });
}

export const memberOf = (...organisationIds: string[]): Actor => ({
  kind: 'person',
  userId: '00000000-0000-7000-8000-000000000001',
  name: 'Ayu',
  email: 'ayu@contoh.example',
  ministryRoles: [],
  memberships: organisationIds.map((organisationId) => ({ organisationId, role: 'member' })),
});

export const PLANNER: Actor = { ...memberOf(), name: 'Bima', ministryRoles: ['planner'] };
