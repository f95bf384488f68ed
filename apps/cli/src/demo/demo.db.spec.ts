import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReferenceData } from '#core/catalogue';
import { policyInForce, type ProposalBook, SnapshotReader } from '#core/matching';
import { Clock, type FileStorage, openFileStorage, sha256, verifyAuditChain } from '#core/platform';
import { openDataSource } from '#core/schema';
import { VerifiedClaims } from '#core/verification';
import { type Plan, solve } from '#kernel';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { DEMO_RUN, seedDemo } from './seed-demo.js';

const NOW = new Date('2026-11-18T05:00:00Z');
const SECRET = 'a secret of the tests, forty characters.';

class StandingClock extends Clock {
  override now(): Date {
    return NOW;
  }
}

let database: TestDatabase;
let dataSource: DataSource;
let folder: string;
let files: FileStorage;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url, poolSize: 4 });
  folder = await mkdtemp(path.join(tmpdir(), 'padan-demo-'));
  files = openFileStorage({ dataFolder: folder, s3: undefined });
  await loadReferenceData(dataSource);
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

const count = async (sql: string): Promise<number> => {
  const [{ n }] = (await dataSource.query(`select count(*)::int as n from ${sql}`)) as { n: number }[];
  return n;
};

const TABLES = ['organisation', 'offer_week', 'claim', 'evidence', 'request_line', 'audit_entry', 'auth.person'];
const countAll = () => Promise.all(TABLES.map(count));

/** The first national run over the story, as the worker would solve it. */
async function firstRun(): Promise<{ plan: Plan; materialOf: Map<string, string>; needed: Map<string, number> }> {
  const nothingYet = { standing: async () => [], declinedSince: async () => [] } as unknown as ProposalBook;
  const reader = new SnapshotReader(dataSource, new StandingClock(), new VerifiedClaims(dataSource), nothingYet);
  const { policy } = await policyInForce(dataSource.manager);
  const { scenario } = await reader.take({ families: [], policy, seed: 1 });
  // Without a clock nothing cuts it short, however busy the machine is.
  const plan = solve(scenario, { gap: DEMO_RUN.gap, explain: false });
  const needed = new Map<string, number>();
  for (const { material, quantity } of scenario.requests) needed.set(material, (needed.get(material) ?? 0) + quantity);
  return { plan, materialOf: new Map(scenario.requests.map(({ id, material }) => [id, material])), needed };
}

describe('the demo story in a database', () => {
  it('leaves nothing behind when it cannot be told to the end', async () => {
    const full: FileStorage = { ...files, put: () => Promise.reject(new Error('the disk is full')) };
    await expect(seedDemo(dataSource, { now: NOW, secret: SECRET, files: full })).rejects.toThrow('the disk is full');
    expect(await countAll()).toEqual(TABLES.map(() => 0));
  });

  it('is told once and names who can log in', async () => {
    const logIns = await seedDemo(dataSource, { now: NOW, secret: SECRET, files });
    expect(logIns).toHaveLength(8);
    for (const { email, password, totpSecret, organisation } of logIns) {
      expect(password).toBe('padan-demo-2020');
      expect(Boolean(totpSecret)).toBe(organisation === undefined);
      expect(totpSecret ?? 'A'.repeat(32)).toMatch(/^[A-Z2-7]{32}$/);
      expect(await count(`auth.person where email = '${email}' and email_verified`)).toBe(1);
    }
    expect(await count("membership m join organisation o on o.id = m.organisation_id where m.role = 'owner'")).toBe(3);
    expect(await count('ministry_grant where revoked_at is null')).toBe(5);
  });

  it('is not told twice, and answers the same', async () => {
    const before = await countAll();
    const again = await seedDemo(dataSource, { now: new Date('2027-02-01T00:00:00Z'), secret: SECRET, files });
    expect(again.map(({ role }) => role)).toHaveLength(8);
    expect(await countAll()).toEqual(before);
  });

  it('lets the application go on counting where it stops', async () => {
    for (const [sequence, table] of [
      ['case_number', 'verification_case'],
      ['request_number', 'request'],
    ]) {
      const [{ next }] = (await dataSource.query(`select nextval('${sequence}')::int as next`)) as { next: number }[];
      expect(next).toBe((await count(table)) + 1);
    }
  });

  it('keeps an unbroken trail and readable papers', async () => {
    expect(await verifyAuditChain(dataSource)).toMatchObject({ faults: [] });
    expect(await count(`audit_entry where action = 'case.approve'`)).toBeGreaterThan(400);
    const papers = (await dataSource.query('select id, sha256 from stored_file order by id limit 20')) as {
      id: string;
      sha256: string;
    }[];
    for (const paper of papers) {
      const bytes = await files.get(paper.id);
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(sha256(bytes)).toBe(paper.sha256);
    }
  });

  it('has nine published offers in ten covered by verified claims', async () => {
    const covered = await new VerifiedClaims(dataSource).covering(NOW.toISOString().slice(0, 10));
    const published = await count(`offer where state = 'published'`);
    expect(covered.length).toBeGreaterThanOrEqual(0.9 * published);
    expect(covered.length).toBeLessThan(published);
    expect(new Set(covered.map(({ level }) => level))).toEqual(new Set([1, 2]));
  });

  it('shows every state that needs no pairing', async () => {
    const states = async (table: string) =>
      ((await dataSource.query(`select distinct state from ${table} order by 1`)) as { state: string }[]).map(
        ({ state }) => state,
      );
    expect(await states('claim')).toEqual([
      'draft',
      'expired',
      'pending',
      'rejected',
      'revoked',
      'suspended',
      'verified',
    ]);
    expect(await states('verification_case')).toEqual([
      'approved',
      'draft',
      'in_review',
      'rejected',
      'returned',
      'submitted',
    ]);
    expect(await states('offer')).toEqual(['draft', 'published', 'withdrawn']);
    expect(await states('request')).toEqual(['cancelled', 'draft', 'lapsed', 'open']);
    expect(await count('offer where stale')).toBeGreaterThan(0);
  });

  it('gives a first run that is short of meltblown, shows every reason and pairs the neighbours of the cast', async () => {
    const { plan, materialOf, needed } = await firstRun();
    expect(plan.status).not.toBe('stopped');
    const codes = new Set(plan.unmet.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
    expect([...codes].toSorted()).toEqual([
      'capacity_taken',
      'certificate',
      'level',
      'local_content',
      'moq',
      'no_offer',
      'price_cap',
      'spec',
      'supplier_limit',
      'too_late',
    ]);
    const filled = new Map<string, number>();
    for (const { request, quantity } of plan.allocations) {
      const material = materialOf.get(request)!;
      filled.set(material, (filled.get(material) ?? 0) + quantity);
    }
    const share = (material: string) => (filled.get(material) ?? 0) / needed.get(material)!;
    expect(share('NW-MB')).toBeGreaterThan(0.3);
    expect(share('NW-MB')).toBeLessThan(0.42);
    for (const material of ['SAN-ETH', 'GLV-NRL', 'FAB-COT']) expect(share(material)).toBeGreaterThan(0.85);
    const [{ offer }] = (await dataSource.query(
      `select o.id as offer from offer o join membership m on m.organisation_id = o.organisation_id`,
    )) as { offer: string }[];
    const [{ line, quantity }] = (await dataSource.query(
      `select l.id as line, l.quantity from request_line l join membership m on m.organisation_id = l.organisation_id
       join organisation g on g.id = l.organisation_id where l.material_code = 'NW-MB' and 'manufacturer' = any(g.roles)`,
    )) as { line: string; quantity: number }[];
    const pair = plan.allocations.filter((one) => one.offer === offer && one.request === line);
    expect(pair.reduce((sum, one) => sum + one.quantity, 0)).toBe(quantity);
  });
});
