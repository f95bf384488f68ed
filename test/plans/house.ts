import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import type { MinistryRole } from '#contracts';
import { AppealsModule } from '#core/appeals';
import { CatalogueModule } from '#core/catalogue';
import { DemandModule } from '#core/demand';
import { DutiesModule } from '#core/duties';
import { IdentityModule } from '#core/identity';
import { InsightModule } from '#core/insight';
import { MatchingModule } from '#core/matching';
import { NoticesModule } from '#core/notices';
import { OrganisationsModule } from '#core/organisations';
import { PairingsModule } from '#core/pairings';
import { type Actor, AuditReader, PlatformModule } from '#core/platform';
import { PoolsModule } from '#core/pools';
import { dataSourceOptions } from '#core/schema';
import { PrivacyModule } from '#core/privacy';
import { SheetsModule } from '#core/sheets';
import { SupplyModule } from '#core/supply';
import { VerificationModule } from '#core/verification';
import { WebhooksModule } from '#core/webhooks';
import { SweepJob } from '../../apps/worker/src/jobs/sweep.job.js';
import { testEnv } from '../support/env.js';
import { TEAM } from './crowd/firms.js';
import { firmOf, GIANT, idOf } from './crowd/words.js';

@Module({})
class WholeHouse {}

/** Every core service and the worker's sweep, wired as the apps wire them. */
export function openHouse(databaseUrl: string): Promise<INestApplicationContext> {
  const imports = [
    PlatformModule.forRoot(testEnv(databaseUrl), dataSourceOptions({ url: databaseUrl })),
    IdentityModule,
    CatalogueModule,
    OrganisationsModule,
    NoticesModule,
    WebhooksModule,
    VerificationModule,
    SupplyModule,
    DemandModule,
    DutiesModule,
    MatchingModule,
    PairingsModule,
    PoolsModule,
    InsightModule,
    SheetsModule,
    AppealsModule,
    PrivacyModule,
  ];
  return NestFactory.createApplicationContext(
    { module: WholeHouse, imports, providers: [AuditReader, SweepJob] },
    { logger: false },
  );
}

const person = (n: number, ministryRoles: MinistryRole[], firms: readonly number[]): Actor => ({
  kind: 'person',
  userId: idOf('person', n),
  name: `Person ${n}`,
  email: `person${n}@contoh.example`,
  ministryRoles,
  memberships: firms.map((firm) => ({ organisationId: idOf('organisation', firm), role: 'owner' as const })),
});

/** A row whose number ends so belongs to one firm of the many small ones. */
export const SMALL_FIRM = firmOf(13);

export const VERIFIER = person(1, ['verifier'], []);
export const SECOND_VERIFIER = person(2, ['verifier'], []);
export const PLANNER = person(21, ['planner'], []);
export const AUDITOR = person(26, ['auditor'], []);
export const ADMINISTRATOR = person(31, ['administrator'], []);
export const GIANT_OWNER = person(GIANT, [], [GIANT]);
export const SMALL_OWNER = person(SMALL_FIRM, [], [SMALL_FIRM]);
export const TEAM_OWNER = person(TEAM, [], [TEAM]);
/** Works for many firms, some of them large. */
export const CONSULTANT = person(60, [], [GIANT, ...Array.from({ length: 19 }, (_, i) => 2 + i * 40)]);

export const dataSourceOf = (house: INestApplicationContext): DataSource => house.get(DataSource);
