import type { INestApplicationContext } from '@nestjs/common';
import { addWeeks, type MinistryRole, mondayOf, weekOfDate } from '#contracts';
import type { INestApplication } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Appeal, AppealFile } from '#core/appeals';
import { Receipt, ReceiptFile } from '#core/pairings';
import { Pool } from '#core/pools';
import { type FileStorage, newId, sha256, StoredFile } from '#core/platform';
import { ReportService } from '#core/duties';
import { Emergency } from '#core/matching';
import { Breach, ExportService, PersonalExport, PrivacyRequest } from '#core/privacy';
import { SheetImport } from '#core/sheets';

/** A pool that is being gathered. */
export async function makePool(manager: EntityManager, organisationId: string, facilityId: string): Promise<string> {
  const id = newId();
  const stamp = { createdAt: new Date(), updatedAt: new Date(), updatedBy: 'test' };
  const place = { landmass: 'Jawa', materialCode: 'SPUNBOND', title: 'Bersama', targetQuantity: 1 };
  await manager.insert(Pool, { id, organisationId, facilityId, ...place, ...stamp });
  return id;
}

/** A checked spreadsheet of an organisation. */
export async function makeSheetImport(
  manager: EntityManager,
  organisationId: string,
  personId: string,
): Promise<string> {
  const id = newId();
  const now = new Date();
  await manager.insert(SheetImport, {
    id,
    organisationId,
    kind: 'offers',
    personId,
    personName: 'owner',
    locale: 'id',
    fileName: 'penawaran.csv',
    fileId: newId(),
    sizeBytes: 10,
    sha256: sha256(Buffer.from(id)),
    format: 'csv',
    state: 'checked',
    toCreate: 1,
    createdAt: now,
    touchedAt: now,
    updatedAt: now,
    updatedBy: 'test',
  });
  return id;
}

/** Against a decision, which becomes a rejection that stands; with a file and a record. */
export async function makeAppeal(
  manager: EntityManager,
  decisionId: string,
  fileId: string,
  submittedBy: string,
): Promise<string> {
  const [{ organisationId }] = (await manager
    .query(
      `update claim set state = 'rejected' where id = (select claim_id from claim_decision where id = $1)
     returning organisation_id as "organisationId"`,
      [decisionId],
    )
    .then(([rows]: [unknown]) => rows)) as { organisationId: string }[];
  await manager.query(
    `update claim_decision set verdict = 'reject', level = null, state = 'final', reason_code = 'other', final_at = now()
     where id = $1`,
    [decisionId],
  );
  const id = newId();
  const now = new Date();
  await manager.insert(Appeal, {
    id,
    number: `B-${id.slice(-12)}`,
    organisationId,
    kind: 'decision',
    decisionId,
    ground: 'facts_wrong',
    words: 'Laporan uji memuat nilai yang diminta.',
    contestedAt: now,
    submittedBy,
    submittedAt: now,
    dueAt: now,
    recordState: 'ready',
    updatedAt: now,
    updatedBy: 'test',
  });
  await manager.insert(AppealFile, { appealId: id, fileId, title: 'Bukti', createdAt: now });
  return id;
}

export const fileOfAppeal = async (manager: EntityManager, appealId: string): Promise<string> =>
  (await manager.findOneByOrFail(AppealFile, { appealId })).fileId;

export async function makeReceipt(manager: EntityManager, deliveryId: string): Promise<string> {
  const id = newId();
  const receipt = { receivedOn: '2026-01-05', accepted: 1, rejected: 0, createdAt: new Date(), createdBy: 'test' };
  await manager.insert(Receipt, { id, deliveryId, ...receipt });
  return id;
}

export async function makeReceiptFile(manager: EntityManager, receiptId: string, fileId: string): Promise<string> {
  const id = newId();
  await manager.insert(ReceiptFile, { id, receiptId, fileId, title: 'Bukti', addedAt: new Date(), addedBy: 'test' });
  return id;
}

/** A stored file of an organisation, with its bytes. */
export async function makeFile(manager: EntityManager, storage: FileStorage, organisationId: string): Promise<string> {
  const id = newId();
  const bytes = Buffer.from('%PDF-1.4\n%%EOF');
  await storage.put(id, bytes);
  const file = { name: 'bukti.pdf', mediaType: 'application/pdf', sizeBytes: bytes.length, sha256: sha256(bytes) };
  const upload = { organisationId, uploadedBy: newId(), createdAt: new Date() };
  await manager.insert(StoredFile, { id, ...file, ...upload });
  return id;
}

/** A copy of a person's data, ready to be fetched. */
export async function copyData(app: INestApplication, userId: string): Promise<void> {
  const id = newId();
  const [createdAt, expiresAt] = [new Date(), new Date(Date.now() + 86_400_000)];
  await app.get(DataSource).manager.insert(PersonalExport, { id, userId, createdAt, expiresAt });
  await app.get(ExportService).make(id);
}

/** A request of this person's that waits for its answer, or a breach of which nobody was told. */
export async function privacySubject(manager: EntityManager, path: string, userId: string): Promise<string> {
  const id = newId();
  const now = new Date();
  if (path.includes('/breaches/')) {
    const words = { what: 'surat salah alamat', data: 'surel', consequence: 'surel lain', measures: 'ditarik' };
    const times = { discoveredAt: now, notifyBy: now, createdAt: now };
    await manager.insert(Breach, { id, ...words, ...times, peopleCount: 1, organisationIds: [], recordedBy: userId });
    return id;
  }
  await manager.delete(PrivacyRequest, { userId });
  const request = { kind: 'correction' as const, words: 'Nama saya keliru.', createdAt: now, dueAt: now };
  await manager.insert(PrivacyRequest, { id, userId, ...request });
  return id;
}

/** A report of a works for the week that ended last. */
export async function makeWeeklyReport(
  app: INestApplicationContext,
  organisationId: string,
  facilityId: string,
): Promise<string> {
  const week = weekOfDate(addWeeks(mondayOf(new Date().toISOString().slice(0, 10)), -1));
  const person = { kind: 'person' as const, userId: newId(), name: 'Ayu', email: 'ayu@contoh.example' };
  const actor = { ...person, ministryRoles: [], memberships: [{ organisationId, role: 'owner' as const }] };
  const figures = { output: 1, unit: 'kg', utilisation: 1, workers: 1, stockDays: 1, cancelledOrders: 0, lines: [] };
  const report = { ...figures, facilityId, week, note: null };
  return (await app.get(ReportService).send(actor, organisationId, report)).report.id;
}

/** In force, of a family of its own, with a later end that waits for another planner. */
export async function makeEmergency(manager: EntityManager): Promise<string> {
  const id = newId();
  const later = (days: number) => new Date(Date.now() + days * 86_400_000);
  await manager.insert(Emergency, {
    id,
    family: `family ${id.slice(-12)}`,
    ground: 'Kekurangan nasional',
    terms: { classWeights: [1, 2, 5, 12, 30], tranches: [{ upTo: 1, multiplier: 1 }], minLevel: 1 },
    state: 'active',
    endsAt: later(10),
    declaredBy: newId(),
    declaredByName: 'Ayu',
    declaredAt: new Date(),
    approvedByName: 'Bima',
    startedAt: new Date(),
    endedAt: null,
    endReason: null,
    extendsTo: later(20),
    extensionReason: 'Belum pulih',
    extensionBy: newId(),
    extensionByName: 'Ayu',
  });
  return id;
}

/** Callers who hold a ministry role. */
export const ROLE_OF: Readonly<Partial<Record<string, MinistryRole>>> = {
  auditor: 'auditor',
  planner: 'planner',
  verifier: 'verifier',
  administrator: 'administrator',
};
