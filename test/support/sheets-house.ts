import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { type SheetImportKind, type SheetReading, weekOfDate } from '#contracts';
import { MaterialAttribute } from '#core/catalogue';
import { createAccount } from '#core/identity';
import { Membership } from '#core/organisations';
import { type Actor, Clock, newId, PlatformModule } from '#core/platform';
import { dataSourceOptions } from '#core/schema';
import {
  SHEET_READER,
  SheetApplier,
  SheetChecker,
  SheetImport,
  SheetImportService,
  SheetRow,
  SheetsModule,
} from '#core/sheets';
import { ThreadSheetReader } from '../../libs/core/src/sheets/read/sheet-reader.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { testEnv } from './env.js';
import { MatchingWorld } from './matching-world.js';

/** Wednesday of 2026-W48. */
const START = '2026-11-25';
const THREAD = new URL('../../dist/libs/core/src/sheets/read/sheet-thread.js', import.meta.url);

/** The room of spreadsheets on a database of its own, with the thread that reads files as it is built. */
export class SheetsHouse {
  organisationId: string;
  facilityId: string;
  lineId: string;
  actor: Actor;

  private constructor(
    private readonly database: TestDatabase,
    readonly app: INestApplicationContext,
    readonly rows: MatchingWorld,
  ) {}

  static async open(): Promise<SheetsHouse> {
    const database = await createTestDatabase();
    @Module({
      imports: [PlatformModule.forRoot(testEnv(database.url), dataSourceOptions({ url: database.url })), SheetsModule],
    })
    class Root {}
    const app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
    app.get(Clock).now = () => new Date(`${START}T03:00:00Z`);
    const reader = new ThreadSheetReader(THREAD);
    app.get<{ read: typeof reader.read }>(SHEET_READER).read = (file, reading) => reader.read(file, reading);
    const rows = await MatchingWorld.create(app.get(DataSource), START);
    const house = new SheetsHouse(database, app, rows);
    await house.dataSource.manager.insert(MaterialAttribute, ATTRIBUTES);
    await house.settle();
    return house;
  }

  /** A new firm that makes and needs things, with one facility, one line and one member. */
  async settle(): Promise<void> {
    this.organisationId = await this.rows.organisation(['producer', 'manufacturer'], `PT Benang ${newId().slice(-6)}`);
    this.facilityId = await this.rows.facility(this.organisationId);
    const now = new Date();
    this.lineId = newId();
    await this.dataSource.query(
      `insert into line (id, organisation_id, facility_id, name, unit, created_at, updated_at, updated_by)
       values ($1, $2, $3, 'Lini Spunbond 1', 'kg', $4, $4, 'test')`,
      [this.lineId, this.organisationId, this.facilityId, now],
    );
    const email = `${newId()}@contoh.example`;
    const userId = await createAccount(this.dataSource.manager, { email, name: 'Ayu', passwordHash: '-' }, now);
    await this.dataSource.manager.insert(Membership, {
      organisationId: this.organisationId,
      userId,
      role: 'member',
      createdAt: now,
    });
    const memberships = [{ organisationId: this.organisationId, role: 'member' as const }];
    this.actor = { kind: 'person', userId, name: 'Ayu', email, ministryRoles: [], memberships };
  }

  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }

  get imports(): SheetImportService {
    return this.app.get(SheetImportService);
  }

  /** ISO week, counted from this one. */
  week(index: number): string {
    return weekOfDate(this.rows.week(index));
  }

  /** Uploads and checks; answers the import as it stands then. */
  async check(
    kind: SheetImportKind,
    file: string | Buffer,
    reading?: SheetReading,
    name = 'lembar.csv',
  ): Promise<SheetImport> {
    const bytes = typeof file === 'string' ? Buffer.from(file) : file;
    const upload = { organisationId: this.organisationId, kind, name, bytes };
    const { job } = await this.imports.upload(this.actor, upload);
    await this.app.get(SheetChecker).check(job.id);
    if (reading) {
      await this.imports.check(this.actor, job.id, reading);
      await this.app.get(SheetChecker).check(job.id);
    }
    return this.import(job.id);
  }

  async apply(id: string): Promise<SheetImport> {
    await this.imports.apply(this.actor, id);
    await this.app.get(SheetApplier).apply(id);
    return this.import(id);
  }

  import(id: string): Promise<SheetImport> {
    return this.dataSource.manager.findOneByOrFail(SheetImport, { id });
  }

  ledger(importId: string): Promise<SheetRow[]> {
    return this.dataSource.manager.find(SheetRow, { where: { importId }, order: { row: 'ASC' } });
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}

const ATTRIBUTE = {
  materialCode: 'SPUNBOND',
  unit: null,
  options: [] as string[],
  plausibleMin: null,
  plausibleMax: null,
  matchRule: 'eq' as const,
  confidence: 'high',
  required: false,
};

const ATTRIBUTES = [
  {
    ...ATTRIBUTE,
    code: 'gsm',
    nameId: 'Gramatur',
    nameEn: 'Basis weight',
    datatype: 'number' as const,
    required: true,
    position: 1,
  },
  {
    ...ATTRIBUTE,
    code: 'color',
    nameId: 'Warna',
    nameEn: 'Colour',
    datatype: 'enum' as const,
    options: ['white', 'blue'],
    position: 2,
  },
];
