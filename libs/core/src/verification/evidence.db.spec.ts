import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENV, type Env } from '#core/platform';
import { VerificationWorld } from '../../../../test/support/verification-world.js';
import { CaseReviewService } from './case-review.service.js';
import { ClaimReader } from './claim-reader.js';
import { EvidenceReader } from './evidence-reader.js';
import { EvidenceService } from './evidence.service.js';

let world: VerificationWorld;
beforeAll(async () => (world = await VerificationWorld.open()));
afterAll(async () => world.close());

const PDF = '%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n';
const upload = (claimId: string, bytes: Uint8Array, name = 'bukti.pdf') =>
  world.as(world.owner, (who) => world.get(EvidenceService).addFile(who, claimId, { name, bytes }));
const remove = (id: string) => world.as(world.owner, (who) => world.get(EvidenceService).remove(who, id));
const open = (id: string, actor = world.owner) => world.as(actor, (who) => world.get(EvidenceReader).open(who, id));

/** Files that lie in the storage folder, whole or half. */
async function stored(): Promise<number> {
  const env = world.app.get<Env>(ENV);
  const entries = await readdir(path.resolve(env.dataFolder, 'files'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries.filter((entry) => entry.isFile()).length;
}
const rows = async (): Promise<number> =>
  (await world.dataSource.query('select count(*)::int as n from stored_file'))[0].n;

describe('a file', () => {
  let claim: string;

  it('is kept with its hash under a key of our own, and comes back as it went in', async () => {
    claim = await world.claim('identity');
    const id = await upload(claim, Buffer.from(PDF), '../../Akta\u202e.exe');
    expect(await open(id)).toEqual({ name: 'Akta.pdf', mediaType: 'application/pdf', bytes: Buffer.from(PDF) });
    const [{ evidence }] = [await world.get(ClaimReader).detail(world.owner, claim)];
    expect(evidence).toMatchObject([
      { kind: 'file', title: 'Akta.pdf', sizeBytes: PDF.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  it('is refused by its content or its size, and nothing is left behind', async () => {
    const before = [await stored(), await rows()];
    const cases: [string, Uint8Array, string][] = [
      ['evidence_type_refused', Buffer.from('plain text that calls itself a PDF'), 'bukti.pdf'],
      ['evidence_type_refused', Buffer.from('MZ\u0090\u0000\u0003'), 'bukti.png'],
      ['evidence_damaged', Buffer.from(PDF.slice(0, 20)), 'bukti.pdf'],
      ['payload_too_large', Buffer.concat([Buffer.from(PDF), Buffer.alloc(10 * 1024 * 1024)]), 'bukti.pdf'],
    ];
    for (const [code, bytes, name] of cases) await expect(upload(claim, bytes, name)).rejects.toMatchObject({ code });
    expect([await stored(), await rows()]).toEqual(before);
  });

  it('leaves no bytes when its row cannot be written', async () => {
    const before = await stored();
    await world.dataSource.query(`alter table evidence add constraint ck_test check (title <> 'gagal.pdf')`);
    await expect(upload(claim, Buffer.from(PDF), 'gagal.pdf')).rejects.toThrow('ck_test');
    await world.dataSource.query('alter table evidence drop constraint ck_test');
    expect(await stored()).toBe(before);
    expect(await rows()).toBe(before);
  });

  it('is the twentieth at most, also when many come at once', async () => {
    const many = await Promise.allSettled(Array.from({ length: 24 }, () => upload(claim, Buffer.from(PDF))));
    const refused = many.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(5);
    for (const outcome of refused)
      expect(outcome.reason).toMatchObject({ code: 'evidence_limit', params: { limit: 20 } });
    expect(await stored()).toBe(20);
    expect(await rows()).toBe(20);
  });

  it('goes for good while no verifier was shown it', async () => {
    const { evidence } = await world.get(ClaimReader).detail(world.owner, claim);
    await remove(evidence[0].id);
    expect([await stored(), await rows()]).toEqual([19, 19]);
    await expect(open(evidence[0].id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(remove(evidence[0].id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is nobody else’s to see, add or remove', async () => {
    const { evidence } = await world.get(ClaimReader).detail(world.owner, claim);
    for (const actor of [world.stranger, world.verifier, world.auditor])
      await expect(open(evidence[0].id, actor)).rejects.toMatchObject({ code: 'not_found' });
    const service = world.get(EvidenceService);
    const file = { name: 'x.pdf', bytes: Buffer.from(PDF) };
    await expect(service.addFile(world.stranger, claim, file)).rejects.toMatchObject({ code: 'not_found' });
    await expect(service.remove(world.stranger, evidence[0].id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('what a verifier has seen', () => {
  it('stays in the record after it is removed, and every reading by the ministry is in the trail', async () => {
    const claim = await world.claim('facility');
    const caseId = await world.inReview(claim);
    const [{ id }] = (await world.get(ClaimReader).detail(world.owner, claim)).evidence;
    await open(id);
    await open(id, world.verifier);
    const reads = await world.dataSource.query(
      `select actor_name, details->>'sha256' as hash from audit_entry where action = 'evidence.read' and subject_id = $1`,
      [id],
    );
    expect(reads).toEqual([{ actor_name: world.verifier.name, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    await expect(remove(id)).rejects.toMatchObject({ code: 'illegal_move' });
    const words = { claimId: null, pointer: '', words: 'Salah halaman.' };
    await world.as(world.verifier, (who) => world.get(CaseReviewService).return(who, caseId, [words]));
    const before = await stored();
    await remove(id);
    expect(await stored()).toBe(before);
    await expect(open(id)).rejects.toMatchObject({ code: 'not_found' });
    expect((await open(id, world.verifier)).name).toBe('bukti.pdf');
    expect((await world.get(ClaimReader).detail(world.owner, claim)).evidence).toEqual([]);
    expect((await world.get(ClaimReader).detail(world.verifier, claim)).evidence).toMatchObject([
      { id, removedAt: expect.any(Date) },
    ]);
  });
});

describe('a laboratory result', () => {
  const result = {
    laboratoryCode: 'BALAI-UJI',
    sample: 'Rol 7',
    standard: 'ASTM F2101',
    attribute: 'bfe',
    value: 98.4,
    testedOn: '2026-10-01',
  };
  const add = (claimId: string, change: object = {}) =>
    world.as(world.owner, (who) => world.get(EvidenceService).addLabResult(who, claimId, { ...result, ...change }));

  it('is bound to an attribute of the material and to a laboratory there is', async () => {
    const claim = await world.claim('capability');
    const report = await upload(claim, Buffer.from(PDF), 'laporan.pdf');
    const id = await add(claim, { reportId: report });
    expect((await open(id)).name).toBe('laporan.pdf');
    await expect(remove(report)).rejects.toMatchObject({ code: 'evidence_in_use' });
    await expect(
      add(claim, { laboratoryCode: 'X', attribute: 'tebal', testedOn: '2026-12-01', reportId: id }),
    ).rejects.toMatchObject({
      errors: [
        { pointer: '/testedOn', code: 'max' },
        { pointer: '/laboratoryCode', code: 'unknown_reference' },
        { pointer: '/attribute', code: 'unknown_reference' },
        { pointer: '/reportId', code: 'unknown_reference' },
      ],
    });
    await remove(id);
    await remove(report);
  });

  it('belongs to claims of capability only', async () => {
    const claim = await world.claim('capacity');
    await expect(add(claim)).rejects.toMatchObject({ errors: [{ pointer: '/attribute' }] });
  });
});
