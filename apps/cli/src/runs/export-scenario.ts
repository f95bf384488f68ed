import { writeFile } from 'node:fs/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { MatchingModule, policyInForce, RUN_BOUNDS, SnapshotReader } from '#core/matching';
import { PairingsModule } from '#core/pairings';
import { type Env, PlatformModule } from '#core/platform';
import { dataSourceOptions } from '#core/schema';

@Module({})
class ExportModule {}

/** `padan scenario export`: what a run would solve if it began now. Answers what it wrote, in words. */
export async function exportScenario(env: Env, families: readonly string[], file: string): Promise<string> {
  const database = dataSourceOptions({ url: env.databaseUrl, poolSize: 2, applicationName: 'padan-cli' });
  const imports = [PlatformModule.forRoot(env, database), MatchingModule, PairingsModule];
  const app = await NestFactory.createApplicationContext({ module: ExportModule, imports }, { logger: ['error'] });
  try {
    const { policy } = await policyInForce(app.get(DataSource).manager);
    const { scenario } = await app.get(SnapshotReader).take({ families, policy, seed: RUN_BOUNDS.seed.default });
    await writeFile(file, `${JSON.stringify(scenario)}\n`);
    return `${scenario.offers.length} offers and ${scenario.requests.length} requests written to ${file}`;
  } finally {
    await app.close();
  }
}
