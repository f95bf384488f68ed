import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Locale, SheetImportKind, SheetImportMove, SheetReading } from '#contracts';
import { lockOrganisation, mustBeMember, refuseSuspended } from '../organisations/organisation-access.js';
import { Clock } from '../platform/clock.js';
import { type Actor, currentContext, isMember } from '../platform/context.js';
import { type FileStorage, sha256 } from '../platform/files/file-storage.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { newId, UUID_PATTERN } from '../platform/ids.js';
import { decodeCursor, limitOf, type Page, pageOf, type PageQuery } from '../platform/page.js';
import { illegalMove, notFound, Refusal } from '../platform/refusal.js';
import { FILE_STORAGE } from '../platform/tokens.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { UnreadableSheet } from './read/sheet-cells.js';
import { kindOfFile } from './read/read-file.js';
import { SheetFiles } from './sheet-files.js';
import { SheetImport } from './sheet-import.entity.js';
import { IMPORTS_LIVE_MAX, sheetImportMovesFrom } from './sheet-import.rules.js';

export interface SheetUpload {
  readonly organisationId: string;
  readonly kind: SheetImportKind;
  /** As the uploader's computer calls it: shown, never used as a path. */
  readonly name: string;
  readonly bytes: Buffer;
}

export interface SheetImportQuery extends PageQuery {
  readonly organisationId?: string;
  readonly kind?: SheetImportKind;
}

export interface SheetImportDetail {
  readonly job: SheetImport;
  /** The same file was applied before: when, and by whom. */
  readonly sameFile: { readonly id: string; readonly at: Date; readonly by: string } | null;
}

const NAME_MAX = 200;

/** Imports as their people steer them; the work itself is the worker's. */
@Injectable()
export class SheetImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: SheetFiles,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** Takes a file in and has it checked. Bytes first, then the rows; without the rows the bytes go again. */
  async upload(actor: Actor, upload: SheetUpload): Promise<SheetImportDetail> {
    if (!isMember(actor, upload.organisationId)) throw notFound('organisation', upload.organisationId);
    const format = formatOf(upload.bytes);
    const hash = sha256(upload.bytes);
    const now = this.clock.now();
    const mediaType =
      format === 'csv' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const name =
      upload.name
        .replaceAll(/[\p{Cc}/\\]/gu, ' ')
        .trim()
        .slice(-NAME_MAX) || `sheet.${format}`;
    const { organisationId, kind } = upload;
    const fileId = newId();
    const sizeBytes = upload.bytes.length;
    const file = {
      id: fileId,
      organisationId,
      uploadedBy: actor.userId!,
      name,
      mediaType,
      sizeBytes,
      sha256: hash,
      createdAt: now,
    };
    await this.storage.put(fileId, upload.bytes);
    try {
      return await this.transactions.run(async (tx) => {
        refuseSuspended(await lockOrganisation(tx.manager, organisationId));
        await refuseBusy(tx.manager, organisationId);
        await tx.manager.insert(StoredFile, file);
        const job = tx.manager.create(SheetImport, {
          ...FRESH,
          reading: {},
          attempt: 0,
          version: 1,
          id: newId(),
          organisationId,
          kind,
          ...starter(actor),
          fileName: name,
          fileId,
          sizeBytes,
          sha256: hash,
          format,
          createdAt: now,
          touchedAt: now,
          updatedAt: now,
          updatedBy: actor.name,
        });
        await tx.manager.insert(SheetImport, { ...job });
        tx.enqueue('sheet.check', { importId: job.id });
        const details = { kind, name, sizeBytes, sha256: hash };
        tx.audit({ action: 'sheet.upload', subjectType: 'sheet_import', subjectId: job.id, details });
        return detailOf(tx.manager, job);
      });
    } catch (error) {
      await this.storage.remove(fileId);
      throw error;
    }
  }

  async get(actor: Actor, id: string): Promise<SheetImportDetail> {
    return detailOf(this.dataSource.manager, await ownImport(this.dataSource.manager, actor, id));
  }

  /** Newest first: those of one's own organisations. */
  async list(actor: Actor, query: SheetImportQuery): Promise<Page<SheetImport>> {
    const limit = limitOf(query);
    const own = actor.memberships.map((membership) => membership.organisationId);
    const select = this.dataSource.manager
      .createQueryBuilder(SheetImport, 's')
      .orderBy('s.id', 'DESC')
      .limit(limit + 1);
    if (query.organisationId) {
      mustBeMember(actor, query.organisationId);
      select.andWhere('s.organisationId = :organisationId', query);
    } else if (own.length === 1) select.andWhere('s.organisationId = :own', { own: own[0] });
    else select.andWhere('s.organisationId = any(:own)', { own });
    if (query.kind) select.andWhere('s.kind = :kind', query);
    if (query.cursor) {
      const [after] = decodeCursor(query.cursor, 1);
      if (typeof after !== 'string' || !UUID_PATTERN.test(after))
        throw new Refusal('invalid_cursor', { cursor: query.cursor.slice(0, 80) });
      select.andWhere('s.id < :after', { after });
    }
    return pageOf(await select.getMany(), limit, (job) => [job.id]);
  }

  /** Reads and rehearses the file again, as told. */
  async check(actor: Actor, id: string, reading: SheetReading): Promise<SheetImportDetail> {
    return this.move(actor, id, 'check', async (tx, job) => {
      await refuseBusy(tx.manager, job.organisationId);
      tx.enqueue('sheet.check', { importId: id });
      return { ...FRESH, reading, ...starter(actor) };
    });
  }

  /** Has every row applied that would create or change something, each with the rights of whoever says so. */
  async apply(actor: Actor, id: string): Promise<SheetImportDetail> {
    return this.move(actor, id, 'apply', async (tx, job) => {
      if (job.toCreate + job.toUpdate === 0) throw new Refusal('sheet_nothing_to_apply');
      await refuseBusy(tx.manager, job.organisationId);
      tx.enqueue('sheet.apply', { importId: id });
      return { state: 'applying', rowsDone: 0, rowsFailed: 0, ...starter(actor), cancelAsked: false };
    });
  }

  /** What is under way stops at the next look; what is done stays done. */
  async cancel(actor: Actor, id: string): Promise<SheetImportDetail> {
    const detail = await this.move(actor, id, 'cancel', async (_, job) =>
      job.state === 'checking' || job.state === 'applying'
        ? { cancelAsked: true }
        : { state: 'cancelled', cancelAsked: true, endedAt: this.clock.now() },
    );
    if (detail.job.state === 'cancelled') await this.files.drop([detail.job.fileId]);
    return detail;
  }

  private async move(
    actor: Actor,
    id: string,
    move: SheetImportMove,
    work: (tx: Tx, job: SheetImport) => Promise<Partial<SheetImport>>,
  ): Promise<SheetImportDetail> {
    return this.transactions.run(async (tx) => {
      const { organisationId } = await ownImport(tx.manager, actor, id);
      refuseSuspended(await lockOrganisation(tx.manager, organisationId));
      const lock = { mode: 'for_no_key_update' } as const;
      const job = await tx.manager.findOneOrFail(SheetImport, { where: { id }, lock });
      const allowed = sheetImportMovesFrom(job.state);
      if (!allowed.includes(move)) throw illegalMove('sheet import', job.state, move, allowed);
      const now = this.clock.now();
      const change = {
        ...(await work(tx, job)),
        touchedAt: now,
        updatedAt: now,
        updatedBy: actor.name,
        version: job.version + 1,
      };
      await tx.manager.update(SheetImport, { id }, change);
      tx.audit({ action: `sheet.${move}`, subjectType: 'sheet_import', subjectId: id, details: { kind: job.kind } });
      return detailOf(tx.manager, Object.assign(job, change));
    });
  }
}

/** To others than members it does not exist. */
export async function ownImport(manager: EntityManager, actor: Actor, id: string): Promise<SheetImport> {
  const job = await manager.findOneBy(SheetImport, { id });
  if (!job || !isMember(actor, job.organisationId)) throw notFound('sheet import', id);
  return job;
}

const FRESH = {
  state: 'waiting',
  asRead: null,
  problem: null,
  causes: [],
  rowsTotal: 0,
  rowsChecked: 0,
  toCreate: 0,
  toUpdate: 0,
  toSkip: 0,
  refused: 0,
  rowsDone: 0,
  rowsFailed: 0,
  cancelAsked: false,
  endedAt: null,
} as const satisfies Partial<SheetImport>;

const starter = (actor: Actor): { personId: string; personName: string; locale: Locale } => ({
  personId: actor.userId!,
  personName: actor.name,
  locale: currentContext().locale,
});

function formatOf(bytes: Buffer): 'xlsx' | 'csv' {
  try {
    return kindOfFile(bytes);
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Refusal(error.code, error.params);
    throw error;
  }
}

/** Under the organisation's lock, so that none slips past. */
async function refuseBusy(manager: EntityManager, organisationId: string): Promise<void> {
  const [{ live }] = (await manager.query(
    `select count(*)::int as live from sheet_import
     where organisation_id = $1 and state in ('waiting', 'checking', 'applying')`,
    [organisationId],
  )) as { live: number }[];
  if (live >= IMPORTS_LIVE_MAX) throw new Refusal('sheet_imports_busy', { limit: IMPORTS_LIVE_MAX });
}

async function detailOf(manager: EntityManager, job: SheetImport): Promise<SheetImportDetail> {
  const [same] = (await manager.query(
    `select id, ended_at as at, person_name as by from sheet_import
     where organisation_id = $1 and sha256 = $2 and kind = $3 and id <> $4 and state = 'done' order by id desc limit 1`,
    [job.organisationId, job.sha256, job.kind, job.id],
  )) as { id: string; at: Date; by: string }[];
  return { job, sameFile: same ?? null };
}
