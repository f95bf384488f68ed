import type { NestExpressApplication } from '@nestjs/platform-express';
import { TOTP } from 'otpauth';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MinistryRole } from '#contracts';
import { loadReferenceData } from '#core/catalogue';
import { createAccount, hashPassword, newTotpSecret } from '#core/identity';
import type { Env } from '#core/platform';
import { CHECKLISTS } from '#core/verification';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { testEnv } from '../../../../test/support/env.js';
import { createApp } from '../create-app.js';
import { IdentityApiModule } from '../identity/identity.api.module.js';
import { OrganisationsApiModule } from '../organisations/organisations.api.module.js';
import { VerificationApiModule } from './verification.api.module.js';

const PASSWORD = 'kain-katun-tenun-biru';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n');
type Client = ReturnType<typeof supertest.agent>;

let database: TestDatabase;
let app: NestExpressApplication;
let env: Env;
let ayu: Client;
let citra: Client;
let dewi: Client;
let stranger: Client;
let organisation: string;
let facility: string;

beforeAll(async () => {
  database = await createTestDatabase();
  env = testEnv(database.url);
  app = await createApp(env, [IdentityApiModule, OrganisationsApiModule, VerificationApiModule]);
  await app.init();
  await loadReferenceData(app.get(DataSource));
  [ayu, stranger] = [await signedIn('Ayu'), await signedIn('Budi')];
  [citra, dewi] = [await signedIn('Citra', ['verifier']), await signedIn('Dewi', ['verifier'])];
  organisation = await registered(ayu, 'PT Nirtenun Uji', '9990000000001');
  await registered(stranger, 'PT Lain Sama Sekali', '9990000000002');
  const plant = {
    name: 'Pabrik 1',
    address: 'Jl. Contoh 1',
    regencyCode: '32.73',
    kbliCode: '13993',
    kbliEdition: '2020',
  };
  facility = (await ayu.post(`/api/v1/organisations/${organisation}/facilities`).send(plant).expect(201)).body.id;
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** Somebody signed in, in a browser that keeps cookies. */
async function signedIn(name: string, ministryRoles: MinistryRole[] = []): Promise<Client> {
  const client = supertest.agent(app.getHttpServer());
  const email = `${name.toLowerCase()}@contoh.example`;
  const passwordHash = await hashPassword(PASSWORD, { memory_KiB: 64, passes: 1 });
  const secret = newTotpSecret();
  const totp = ministryRoles.length > 0 ? { totp: { secret, key: env.secret } } : {};
  const account = { email, name, passwordHash, emailVerified: true, ministryRoles, ...totp };
  await createAccount(app.get(DataSource).manager, account, new Date());
  await client.post('/api/v1/auth/sign-in').send({ email, password: PASSWORD }).expect(200);
  const code = new TOTP({ secret }).generate();
  if (ministryRoles.length > 0) await client.post('/api/v1/auth/sign-in/totp').send({ code }).expect(200);
  return client;
}

async function registered(client: Client, name: string, nib: string): Promise<string> {
  const firm = { name, nib, roles: ['producer'], regencyCode: '32.73', address: 'Jl. Contoh No. 1' };
  return (await client.post('/api/v1/organisations').send(firm).expect(201)).body.id;
}

const draft = async (body: object): Promise<{ id: string; version: number }> =>
  (await ayu.post(`/api/v1/organisations/${organisation}/claims`).send(body).expect(201)).body;
const upload = (client: Client, claimId: string, bytes: Buffer, filename = 'bukti.pdf') =>
  client.post(`/api/v1/claims/${claimId}/files`).attach('file', bytes, { filename, contentType: 'application/pdf' });
const sendIn = async (...claimIds: string[]): Promise<string> => {
  const opened = await ayu.post(`/api/v1/organisations/${organisation}/cases`).send({ claimIds }).expect(201);
  await ayu.post(`/api/v1/cases/${opened.body.id}/submit`).expect(200);
  return opened.body.id;
};
const ticks = (kind: keyof typeof CHECKLISTS) => CHECKLISTS[kind].map(({ item }) => ({ item, satisfied: true }));
const capability = (attributes: object) => ({
  kind: 'capability',
  facilityId: facility,
  materialCode: 'NW-MB',
  statement: { attributes },
});

describe('a claim over HTTP', () => {
  it('is drafted, changed under its ETag, and answers with what looks odd in the caller’s language', async () => {
    const claim = await draft(capability({ bfe: 98.5, gsm: 2_500 }));
    const path = `/api/v1/claims/${claim.id}`;
    const shown = await ayu.get(path).set('Accept-Language', 'en').expect(200);
    expect(shown.headers['etag']).toBe('"v1"');
    expect(shown.body).toMatchObject({
      kind: 'capability',
      facility: { id: facility, name: 'Pabrik 1' },
      material: { code: 'NW-MB' },
      state: 'draft',
      warnings: [
        { pointer: '/statement/attributes/gsm', code: 'implausible', detail: expect.stringContaining('outside') },
      ],
      checklist: [{ label: 'Every grade value is supported by evidence', satisfied: null }, {}, {}],
      actions: ['update', 'withdraw', 'add_evidence', 'remove_evidence'],
    });
    const change = { statement: { attributes: { bfe: 98.5, gsm: 25 } } };
    await ayu.patch(path).send(change).expect(428);
    await ayu.patch(path).set('If-Match', '"v7"').send(change).expect(412);
    const changed = await ayu.patch(path).set('If-Match', '"v1"').send(change).expect(200);
    expect(changed.body).toMatchObject({ version: 2, warnings: [] });
    await ayu.delete(path).set('If-Match', '"v2"').expect(204);
    await ayu.get(path).expect(404);
  });

  it('names every fault of a bad one', async () => {
    const path = `/api/v1/organisations/${organisation}/claims`;
    const bad = await ayu
      .post(path)
      .send(capability({ bfe: 'much', colour: 1 }))
      .expect(422);
    expect(bad.body.errors.map((error: { pointer: string; code: string }) => `${error.pointer} ${error.code}`)).toEqual(
      ['/statement/attributes/bfe type', '/statement/attributes/colour one_of'],
    );
    await ayu.post(path).send({ kind: 'rumour', statement: [] }).expect(422);
    await ayu.post(path).send({ kind: 'identity', statement: {}, level: 2 }).expect(422);
    await stranger.post(path).send({ kind: 'identity', statement: {} }).expect(404);
    await ayu.get('/api/v1/claims/not-a-uuid').expect(422);
    expect((await stranger.get(path).expect(404)).body.code).toBe('not_found');
  });
});

describe('a file over HTTP', () => {
  it('comes back as an attachment no browser will run', async () => {
    const claim = await draft({ kind: 'facility', facilityId: facility, statement: {} });
    const added = await upload(ayu, claim.id, PDF, 'Bukti “Ümum” 1.pdf').expect(201);
    expect(added.body).toMatchObject({
      kind: 'file',
      file: { name: 'Bukti “Ümum” 1.pdf', mediaType: 'application/pdf' },
    });
    const file = await ayu.get(`/api/v1/evidence/${added.body.id}/file`).buffer(true).expect(200);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(file.headers['content-disposition']).toBe(
      `attachment; filename="Bukti __mum_ 1.pdf"; filename*=UTF-8''Bukti%20%E2%80%9C%C3%9Cmum%E2%80%9D%201.pdf`,
    );
    expect(Buffer.compare(file.body as Buffer, PDF)).toBe(0);
    await stranger.get(`/api/v1/evidence/${added.body.id}/file`).expect(404);
    await citra.get(`/api/v1/evidence/${added.body.id}/file`).expect(404);
    await ayu.delete(`/api/v1/evidence/${added.body.id}`).expect(204);
    await ayu.get(`/api/v1/evidence/${added.body.id}/file`).expect(404);
    await ayu.delete(`/api/v1/claims/${claim.id}`).set('If-Match', '"v1"').expect(204);
  });

  it('is refused when it is too large, of another type, missing, or more than asked for', async () => {
    const claim = await draft({ kind: 'facility', facilityId: facility, statement: {} });
    const path = `/api/v1/claims/${claim.id}/files`;
    const large = await upload(ayu, claim.id, Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)])).expect(413);
    expect(large.headers['content-type']).toContain('application/problem+json');
    expect((await upload(ayu, claim.id, Buffer.from('<script>')).expect(415)).body.code).toBe('evidence_type_refused');
    const missing = await ayu.post(path).field('title', 'x').expect(422);
    expect(missing.body.errors).toMatchObject([{ pointer: '/file', code: 'required' }]);
    await ayu.post(path).send({ file: 'text' }).expect(415);
    const two = await ayu.post(path).attach('file', PDF, 'a.pdf').attach('file', PDF, 'b.pdf');
    expect(two.status).toBe(400);
    const other = await ayu.post(path).attach('berkas', PDF, 'a.pdf');
    expect(other.status).toBe(400);
    const nul = await ayu.post(path).field('title', 'a\u0000b').attach('file', PDF, 'a.pdf');
    expect(nul.status).toBe(422);
    const extra = await ayu.post(path).field('level', '2').attach('file', PDF, 'a.pdf');
    expect(extra.status).toBe(422);
    await upload(stranger, claim.id, PDF).expect(404);
    const { body } = await ayu.get(`/api/v1/claims/${claim.id}`).expect(200);
    expect(body.evidence).toEqual([]);
    await ayu.delete(`/api/v1/claims/${claim.id}`).set('If-Match', '"v1"').expect(204);
  });
});

describe('a case over HTTP', () => {
  let identity: string;
  let grade: string;
  let caseId: string;

  it('is sent in once complete, under one key once', async () => {
    identity = (await draft({ kind: 'identity', statement: {} })).id;
    const values = { gsm: 25, width: 175, bfe: 98.5, dp: 4, electret: true };
    grade = (await draft(capability(values))).id;
    const opened = await ayu
      .post(`/api/v1/organisations/${organisation}/cases`)
      .send({ claimIds: [identity, grade] })
      .expect(201);
    caseId = opened.body.id;
    expect(opened.body.number).toMatch(/^K-\d{4}-\d{6}$/);
    const early = await ayu.post(`/api/v1/cases/${caseId}/submit`).expect(422);
    expect(early.body).toMatchObject({ code: 'case_incomplete' });
    expect(early.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(
      `/claims/${identity}/evidence`,
    );
    await upload(ayu, identity, PDF).expect(201);
    const labs = await app.get(DataSource).query('select code from laboratory order by code limit 1');
    const result = {
      laboratoryCode: labs[0].code,
      sample: 'Rol 7',
      standard: 'ASTM F2101',
      attribute: 'bfe',
      value: 98.6,
    };
    const testedOn = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
    await ayu
      .post(`/api/v1/claims/${grade}/lab-results`)
      .send({ ...result, testedOn, value: [1] })
      .expect(422);
    await ayu
      .post(`/api/v1/claims/${grade}/lab-results`)
      .send({ ...result, testedOn })
      .expect(201);
    const sent = await ayu.post(`/api/v1/cases/${caseId}/submit`).expect(200);
    expect(sent.body).toMatchObject({ state: 'submitted', placeInQueue: 1, assignee: null, actions: [] });
  });

  it('is found in the inbox, taken, and its claims decided with ticks in one call', async () => {
    await ayu.get('/api/v1/verification/inbox').expect(403);
    const inbox = await citra.get('/api/v1/verification/inbox?q=nirtenun&assigned=nobody').expect(200);
    expect(inbox.body.items).toMatchObject([{ id: caseId, kinds: ['capability', 'identity'], actions: ['take'] }]);
    await citra.post(`/api/v1/cases/${caseId}/take`).expect(200);
    const late = await dewi.post(`/api/v1/cases/${caseId}/take`).expect(409);
    expect(late.body).toMatchObject({ code: 'illegal_move', allowed: expect.arrayContaining(['return']) });
    const verify = { level: 1, checks: ticks('identity') };
    const taken = await dewi.post(`/api/v1/claims/${identity}/verify`).send(verify).expect(409);
    expect(taken.body.code).toBe('case_of_another');
    const unchecked = await citra.post(`/api/v1/claims/${identity}/verify`).send({ level: 1 }).expect(422);
    expect(unchecked.body.code).toBe('checklist_incomplete');
    const done = await citra
      .post(`/api/v1/claims/${identity}/verify`)
      .set('Idempotency-Key', 'satu')
      .send(verify)
      .expect(200);
    expect(done.body).toMatchObject({
      state: 'verified',
      level: 1,
      decisions: [{ verdict: 'verify', decidedBy: 'Citra' }],
    });
    const again = await citra.post(`/api/v1/claims/${identity}/verify`).set('Idempotency-Key', 'satu').send(verify);
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([200, 'true']);
  });

  it('waits at level 2 for a second verifier, who sees it in the queue', async () => {
    const verify = { level: 2, checks: ticks('capability') };
    const tag = (await citra.get(`/api/v1/cases/${caseId}`).expect(200)).headers['etag'];
    const first = await citra.post(`/api/v1/claims/${grade}/verify`).send(verify).expect(200);
    expect(first.body).toMatchObject({ state: 'pending', awaitingSecond: true });
    // The version is that of the record and stays; what hangs on it has changed, so it is never "not modified".
    const reread = await citra.get(`/api/v1/cases/${caseId}`).set('If-None-Match', tag).expect(200);
    expect([reread.headers['etag'], reread.headers['cache-control']]).toEqual([tag, 'no-store']);
    expect((await ayu.get(`/api/v1/claims/${grade}`).expect(200)).body).toMatchObject({
      awaitingSecond: false,
      decisions: [],
    });
    const own = await citra.get('/api/v1/verification/second-signatures').expect(200);
    expect(own.body.items).toMatchObject([{ level: 2, decidedBy: 'Citra', claim: { id: grade }, actions: [] }]);
    const { id } = own.body.items[0];
    expect((await citra.post(`/api/v1/decisions/${id}/confirm`).send({}).expect(403)).body.code).toBe(
      'second_person_required',
    );
    const queue = await dewi.get('/api/v1/verification/second-signatures').expect(200);
    expect(queue.body.items[0].actions).toEqual(['confirm', 'refuse']);
    const confirmed = await dewi.post(`/api/v1/decisions/${id}/confirm`).send({}).expect(200);
    expect(confirmed.body).toMatchObject({ state: 'verified', level: 2, decisions: [{ secondBy: 'Dewi' }] });
    const shown = await ayu.get(`/api/v1/cases/${caseId}`).expect(200);
    expect(shown.body).toMatchObject({ state: 'approved', undecidedCount: 0, medianServiceHours: expect.any(Number) });
    expect(shown.body.timeline.map((step: { action: string }) => step.action)).toContain('claim.confirm_verify');
    await stranger.get(`/api/v1/cases/${caseId}`).expect(404);
    const times = await dewi.get('/api/v1/verification/service-times').expect(200);
    expect(times.body).toMatchObject({ decided: 1, waiting: 0, awaitingSecond: 0, verifiers: [] });
    // Nobody is measured in front of the others: a verifier sees the own figures, an auditor everybody's.
    const ofCitra = (await citra.get('/api/v1/verification/service-times').expect(200)).body.verifiers;
    expect(ofCitra).toMatchObject([{ name: 'Citra', isMe: true, decided: 1, decidedInTime: 1, inReview: 0 }]);
    const eka = await signedIn('Eka', ['auditor']);
    const all = (await eka.get('/api/v1/verification/service-times').expect(200)).body.verifiers;
    expect(all).toMatchObject([{ name: 'Citra', isMe: false, decided: 1 }]);
  });

  it('stands in the register of all that was sent in, found by name, NIB and state', async () => {
    const hidden = await draft({ kind: 'identity', statement: {} });
    const register = async (query: string): Promise<string[]> =>
      (await dewi.get(`/api/v1/verification/claims?${query}`).expect(200)).body.items.map(
        (row: { id: string }) => row.id,
      );
    expect(await register('')).toEqual([grade, identity]);
    expect(await register('q=nirtenun&kind=identity')).toEqual([identity]);
    expect(await register('q=99900000000&state=verified&level=2')).toEqual([grade]);
    expect(await register('q=lain&state=verified')).toEqual([]);
    expect(await register('state=suspended')).toEqual([]);
    await dewi.get('/api/v1/verification/claims?state=draft').expect(422);
    await ayu.get('/api/v1/verification/claims').expect(403);
    await ayu.delete(`/api/v1/claims/${hidden.id}`).set('If-Match', '"v1"').expect(204);
  });

  it('comes back with remarks, which the organisation reads on the field', async () => {
    const claim = await draft({ kind: 'facility', facilityId: facility, statement: { machines: 4 } });
    await upload(ayu, claim.id, PDF).expect(201);
    const id = await sendIn(claim.id);
    await citra.post(`/api/v1/cases/${id}/take`).expect(200);
    const visit = { visitedOn: '2020-01-01', findings: 'Tiga mesin, bukan empat.', satisfied: false };
    await citra.post(`/api/v1/claims/${claim.id}/field-visits`).send(visit).expect(422);
    await citra
      .put(`/api/v1/claims/${claim.id}/checks`)
      .send({ checks: [{ item: 'nib_in_oss', satisfied: true }] })
      .expect(422);
    await citra.post(`/api/v1/cases/${id}/return`).send({ remarks: [] }).expect(422);
    const remark = { claimId: claim.id, pointer: '/machines', words: 'Tiga atau empat?' };
    await citra
      .post(`/api/v1/cases/${id}/return`)
      .send({ remarks: [remark] })
      .expect(200);
    const back = await ayu.get(`/api/v1/cases/${id}`).expect(200);
    expect(back.body).toMatchObject({ state: 'returned', dueAt: null, remarks: [{ ...remark, round: 1 }] });
    const facts = await ayu.get(`/api/v1/organisations/${organisation}/cases?state=returned`).expect(200);
    expect(facts.body.items).toHaveLength(1);
    await ayu.delete(`/api/v1/claims/${claim.id}/case`).expect(204);
    await ayu.delete(`/api/v1/claims/${claim.id}/case`).expect(409);
  });

  it('leaves a verified claim to be suspended, with its reason', async () => {
    const path = `/api/v1/claims/${grade}`;
    await citra.post(`${path}/suspend`).send({ reasonCode: 'dislike' }).expect(422);
    await citra.post(`${path}/suspend`).send({ reasonCode: 'inspection_failed' }).expect(200);
    await citra.post(`${path}/suspend`).send({ reasonCode: 'inspection_failed' }).expect(409);
    const back = await dewi.post(`${path}/reinstate`).send({ note: 'Sudah baik.' }).expect(200);
    expect(back.body).toMatchObject({ state: 'verified', actions: ['add_field_visit', 'suspend', 'revoke'] });
    await citra.post(`${path}/revoke`).send({ reasonCode: 'plant_closed' }).expect(200);
    const list = await ayu.get(`/api/v1/organisations/${organisation}/claims?state=verified&limit=1`).expect(200);
    expect(list.body.items).toHaveLength(1);
    expect(list.body.nextCursor).not.toBeNull();
  });
});
