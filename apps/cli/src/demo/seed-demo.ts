import type { DataSource, EntityManager } from 'typeorm';
import { WeeklyReport, WeeklyReportEntry, WeeklyReportLine } from '#core/duties';
import { Request, RequestLine } from '#core/demand';
import { MatchingPolicy } from '#core/matching';
import { Facility, Membership, Organisation } from '#core/organisations';
import { type FileStorage, StoredFile } from '#core/platform';
import { Line, LineWeek, Offer, OfferWeek } from '#core/supply';
import { CaseCheck, CaseRemark, Claim, ClaimDecision, Evidence, VerificationCase } from '#core/verification';
import { buildWorld, type DemoWorld } from './build-world.js';
import { CAST, type DemoPeople, DEMO_PASSWORD } from './cast.js';
import { readCatalogue } from './catalogue.js';
import { writePeople } from './write-people.js';
import { writeRows } from './write-rows.js';
import { writeTrail } from './write-trail.js';

export interface DemoLogIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
  /** Base32, for an authenticator app. */
  readonly totpSecret?: string;
  readonly organisation?: string;
}

export interface SeedOptions {
  readonly now: Date;
  /** PADAN_SECRET: second factors are stored under it. */
  readonly secret: string;
  /** Where the papers of the story are put. */
  readonly files: FileStorage;
}

/** A run that shows the story well: a gap the planner would accept, reached in four seconds on a machine at rest. */
export const DEMO_RUN = { timeLimitMs: 40_000, gap: 0.01 } as const;

/** Any fixed number: of two that tell the story at once, the second finds it told. */
const STORY_LOCK = 7_203_404;
/** The first firm of the story; its prefix is impossible in the world outside. */
const FIRST_NIB = '0000000000001';
const FILES_AT_ONCE = 8;

/**
 * Writes the demo story into a database with reference data: all of it in one transaction, or nothing. Does nothing
 * where it is already told. Returns who can log in.
 */
export async function seedDemo(dataSource: DataSource, options: SeedOptions): Promise<DemoLogIn[]> {
  await dataSource.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock($1)', [STORY_LOCK]);
    if (await manager.existsBy(Organisation, { nib: FIRST_NIB })) return;
    await tell(manager, options);
  });
  return CAST.map(({ role, email, totpSecret, organisation }) => ({
    role,
    email,
    password: DEMO_PASSWORD,
    ...(totpSecret === undefined ? {} : { totpSecret }),
    ...(organisation === undefined ? {} : { organisation }),
  }));
}

async function tell(manager: EntityManager, { now, secret, files }: SeedOptions): Promise<void> {
  const catalogue = await readCatalogue({ manager });
  const people = await writePeople(manager, now, secret);
  const firstNumbers = { case: await nextOf(manager, 'case_number'), request: await nextOf(manager, 'request_number') };
  const world = buildWorld({ catalogue, people, now, firstNumbers });
  await putFiles(files, world);
  await writeWorld(manager, world, people);
  await writeTrail(manager, world.milestones, world.timeline);
  await manager.query(`select setval('case_number', $1), setval('request_number', $2)`, [
    firstNumbers.case + world.cases.length - 1,
    firstNumbers.request + world.requests.length - 1,
  ]);
}

async function nextOf(manager: EntityManager, sequence: 'case_number' | 'request_number'): Promise<number> {
  const [{ next }] = (await manager.query(
    `select case when is_called then last_value + 1 else last_value end::int as next from ${sequence}`,
  )) as { next: number }[];
  return next;
}

/** Their keys are part of the story: what an interrupted start left is written over by the next. */
async function putFiles(storage: FileStorage, { files }: DemoWorld): Promise<void> {
  const waiting = files.values();
  const put = async () => {
    for (const { row, bytes } of waiting) await storage.put(row.id, bytes);
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, put));
}

/** In an order in which every row finds those it names. */
async function writeWorld(manager: EntityManager, world: DemoWorld, people: DemoPeople): Promise<void> {
  await writeRows(manager, Organisation, world.organisations);
  await writeRows(manager, Facility, world.facilities);
  await writeRows(manager, Membership, membershipsOf(world, people));
  await writeRows(manager, Line, world.lines);
  await writeRows(manager, LineWeek, world.lineWeeks);
  await writeRows(manager, Offer, world.offers);
  await writeRows(manager, OfferWeek, world.offerWeeks);
  await writeRows(manager, WeeklyReport, world.reports);
  await writeRows(manager, WeeklyReportLine, world.reportLines);
  await writeRows(manager, WeeklyReportEntry, world.reportEntries);
  await writeRows(manager, VerificationCase, world.cases);
  await writeRows(manager, Claim, world.claims);
  const files = world.files.map(({ row }) => row);
  await writeRows(manager, StoredFile, files);
  await writeRows(manager, Evidence, world.evidence);
  await writeRows(manager, CaseCheck, world.checks);
  await writeRows(manager, CaseRemark, world.remarks);
  await writeRows(manager, ClaimDecision, world.decisions);
  await writeRows(manager, Request, world.requests);
  await writeRows(manager, RequestLine, world.requestLines);
  await writeRows(manager, MatchingPolicy, [world.policy]);
}

const membershipsOf = (world: DemoWorld, people: DemoPeople): Membership[] =>
  (['producer', 'manufacturer', 'pooler'] as const).map((key) => {
    const organisationId = world.castOrganisations[key];
    const { createdAt } = world.organisations.find((organisation) => organisation.id === organisationId)!;
    return { organisationId, userId: people[key].id, role: 'owner', createdAt };
  });
