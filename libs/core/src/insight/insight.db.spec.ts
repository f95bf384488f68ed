import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReferenceData } from '#core/catalogue';
import { type Actor, Clock, SYSTEM } from '#core/platform';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { MatchingWorld } from '../../../../test/support/matching-world.js';
import { NationalService } from './national.service.js';
import { ShortageService } from './shortage.service.js';

let database: TestDatabase;
let dataSource: DataSource;
let world: MatchingWorld;
const planner: Actor = { ...SYSTEM, kind: 'person', ministryRoles: ['planner'] };

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url });
  world = await MatchingWorld.create(dataSource, new Date().toISOString().slice(0, 10));
  await loadReferenceData(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const picture = async () => {
  const { materials, provinces } = await new NationalService(dataSource, new Clock()).picture();
  return {
    spunbond: materials.find(({ code }) => code === 'SPUNBOND'),
    java: provinces.find(({ code }) => code === '32'),
  };
};

describe('the national picture', () => {
  it('says nothing of two firms and gives the sum of three', async () => {
    for (const _ of [1, 2]) {
      await world.offer({ available: [100, 50] });
      await world.need({ quantity: 30 });
    }
    expect(await picture()).toMatchObject({
      spunbond: { producers: null, offered: null, needed: null },
      java: { producers: null, manufacturers: null },
    });
    await world.offer({ available: [100, 50] });
    await world.need({ quantity: 30 });
    expect(await picture()).toMatchObject({
      spunbond: { producers: 3, offered: 450, needed: 90, unit: 'kg' },
      java: { producers: 3, manufacturers: 3 },
    });
  });

  it('counts a firm once, however many offers it has', async () => {
    const { producerId, facilityId } = await world.offer({ material: 'STARCH' });
    await world.offer({ material: 'STARCH', producerId, facilityId });
    await world.offer({ material: 'STARCH', producerId, facilityId });
    const { materials } = await new NationalService(dataSource, new Clock()).picture();
    expect(materials.find(({ code }) => code === 'STARCH')).toMatchObject({ producers: null, offered: null });
  });
});

describe('shortage and flows', () => {
  it('adds up per province and material, for planners only', async () => {
    const service = new ShortageService(dataSource);
    const runId = await world.run();
    for (const quantity of [10, 5]) {
      const need = await world.need({ quantity: 40 });
      await dataSource.query(
        `insert into unmet_need (run_id, request_line_id, organisation_id, material_code, quantity, reasons) values ($1, $2, $3, 'SPUNBOND', $4, '[]')`,
        [runId, need.id, need.manufacturerId, quantity],
      );
    }
    expect(await service.ofRun(planner, runId)).toEqual([
      {
        provinceCode: '32',
        provinceName: 'Jawa Barat',
        materialCode: 'SPUNBOND',
        unit: 'kg',
        unmet: 15,
        lines: 2,
        firms: 2,
      },
    ]);
    const [flow] = await service.flows(planner);
    expect(flow).toMatchObject({
      materialCode: 'SPUNBOND',
      productCode: null,
      asked: 170,
      covered: 0,
      referencePrice: 1_000,
    });
    await expect(service.flows(SYSTEM)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
