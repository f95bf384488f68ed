import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '#core/platform';
import { VerificationWorld } from '../../../../test/support/verification-world.js';
import { CaseDetails } from './case-detail.js';
import { CaseLists } from './case-lists.js';
import { CaseReviewService } from './case-review.service.js';
import { CaseService } from './case.service.js';
import { ClaimDecisionService } from './claim-decision.service.js';
import { ClaimReader } from './claim-reader.js';
import { ClaimService } from './claim.service.js';
import { EvidenceService } from './evidence.service.js';

let world: VerificationWorld;
beforeAll(async () => (world = await VerificationWorld.open()));
afterAll(async () => world.close());

const letters = async (
  template: string,
): Promise<{ recipient: string; params: Record<string, string>; locale: string }[]> =>
  world.dataSource.query(
    'select recipient, params, locale from mail_message where template = $1 order by created_at, id',
    [template],
  );
const actionsOn = async (caseId: string): Promise<string[]> =>
  (
    await world.dataSource.query(
      'select action from audit_entry where subject_type = $1 and subject_id = $2 order by seq',
      ['case', caseId],
    )
  ).map((row: { action: string }) => row.action);

describe('a case from draft to approval, with a return', () => {
  let identity: string;
  let capability: string;
  let caseId: string;

  it('is refused while something is missing, and every missing thing is named', async () => {
    identity = await world.claim('identity');
    const { facilityId, materialCode } = world.statementOf('capability');
    capability = await world.claim('capability', { facilityId, materialCode, statement: { attributes: { bfe: 98 } } });
    const cases = world.get(CaseService);
    caseId = await world.as(world.owner, (actor) => cases.create(actor, world.organisationId, [identity, capability]));
    await expect(world.as(world.owner, (actor) => cases.submit(actor, caseId))).rejects.toMatchObject({
      code: 'case_incomplete',
      params: { count: 3 },
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: `/claims/${identity}/evidence`, code: 'required' }),
        expect.objectContaining({ pointer: `/claims/${capability}/evidence`, code: 'required' }),
        expect.objectContaining({ pointer: `/claims/${capability}/statement/attributes/gsm`, code: 'required' }),
      ]),
    });
    expect(await world.caseState(caseId)).toBe('draft');
  });

  it('asks a file of an identity, other evidence does not do', async () => {
    const claim = world.get(ClaimService);
    await world.as(world.owner, (actor) =>
      claim.update(actor, capability, 1, { statement: { attributes: { bfe: 98, gsm: 25 } } }),
    );
    const lab = { laboratoryCode: 'BALAI-UJI', sample: 'R1', standard: 'ASTM F2101', testedOn: '2026-10-01' };
    await world.as(world.owner, (actor) =>
      world.get(EvidenceService).addLabResult(actor, capability, { ...lab, attribute: 'bfe', value: 98.4 }),
    );
    await expect(world.as(world.owner, (actor) => world.get(CaseService).submit(actor, caseId))).rejects.toMatchObject({
      errors: [{ pointer: `/claims/${identity}/evidence` }],
    });
  });

  it('is due five working days after it is sent in, and frozen from then on', async () => {
    await world.file(identity);
    await world.as(world.owner, (actor) => world.get(CaseService).submit(actor, caseId));
    const detail = await world.get(CaseDetails).of(world.owner, caseId);
    expect(detail.row).toMatchObject({ state: 'submitted', dueAt: new Date('2026-11-23T03:00:00Z') });
    expect(detail).toMatchObject({ placeInQueue: 1, actions: [] });
    expect(detail.claims.map((claim) => [claim.row.state, claim.actions])).toEqual([
      ['pending', []],
      ['pending', []],
    ]);
    const { version } = detail.claims[0].row;
    for (const work of [
      () => world.get(ClaimService).update(world.owner, identity, version, { requestedLevel: 2 }),
      () => world.get(ClaimService).withdraw(world.owner, identity, version),
      () => world.file(identity),
      () => world.get(CaseService).addClaims(world.owner, caseId, []),
      () => world.get(CaseService).submit(world.owner, caseId),
    ])
      await expect(work()).rejects.toMatchObject({ code: 'illegal_move' });
  });

  it('is taken by one of two verifiers who reach for it at once', async () => {
    const review = world.get(CaseReviewService);
    const outcomes = await Promise.allSettled(
      [world.verifier, world.second].map((actor) => world.as(actor, (who) => review.take(who, caseId))),
    );
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost).toMatchObject([{ reason: { code: 'illegal_move', params: { state: 'in_review', move: 'take' } } }]);
    const [winner, loser] =
      outcomes[0].status === 'fulfilled' ? [world.verifier, world.second] : [world.second, world.verifier];
    await expect(world.as(loser, (actor) => review.release(actor, caseId, null))).rejects.toMatchObject({
      code: 'case_of_another',
      params: { by: winner.name },
    });
    await world.as(winner, (actor) => review.release(actor, caseId, 'lunch'));
    await world.as(world.verifier, (actor) => review.take(actor, caseId));
    expect(await world.caseState(caseId)).toBe('in_review');
  });

  it('comes back with words on the very field, and what was decided stays decided', async () => {
    const review = world.get(CaseReviewService);
    await world.verify(identity, 'identity');
    await world.as(world.verifier, (actor) => review.check(actor, capability, world.checks('capability')));
    const ticked = (await world.get(ClaimReader).detail(world.verifier, capability)).checklist;
    expect(ticked.map((point) => point.satisfied)).toEqual([true, true, true]);
    await expect(world.as(world.verifier, (actor) => review.return(actor, caseId, []))).rejects.toMatchObject({
      code: 'invalid_input',
    });
    const remark = { claimId: capability, pointer: '/attributes/gsm', words: 'Gramatur mana yang diuji?' };
    await world.as(world.verifier, (actor) => review.return(actor, caseId, [remark]));
    const detail = await world.get(CaseDetails).of(world.owner, caseId);
    expect(detail.row).toMatchObject({ state: 'returned', returns: 1 });
    expect(detail.remarks).toMatchObject([{ ...remark, round: 1 }]);
    expect(detail.claims.map((claim) => claim.row.state)).toEqual(['verified', 'draft']);
    expect(detail.actions).toEqual(['edit', 'submit']);
    expect((await letters('case.decided')).at(-1)).toMatchObject({
      recipient: world.owner.email,
      locale: 'en',
      params: {
        title: expect.stringMatching(/^Case .+ is returned for revision$/) as string,
        body: expect.stringContaining('\n\n- Gramatur mana yang diuji?') as string,
      },
    });
  });

  it('is mended, sent in again, checked anew and approved by itself with the last verdict', async () => {
    const { row } = await world.get(ClaimReader).detail(world.owner, capability);
    await world.as(world.owner, (actor) =>
      world
        .get(ClaimService)
        .update(actor, capability, row.version, { statement: { attributes: { bfe: 98, gsm: 30 } } }),
    );
    await world.as(world.owner, (actor) => world.get(CaseService).submit(actor, caseId));
    await world.as(world.verifier, (actor) => world.get(CaseReviewService).take(actor, caseId));
    const input = { level: 1 as const, note: null, checks: [] };
    await expect(
      world.as(world.verifier, (actor) => world.get(ClaimDecisionService).verify(actor, capability, input)),
    ).rejects.toMatchObject({ code: 'checklist_incomplete' });
    await world.verify(capability, 'capability');
    const detail = await world.get(CaseDetails).of(world.owner, caseId);
    expect(detail.row).toMatchObject({ state: 'approved', undecidedCount: 0 });
    expect(detail.claims[1].row).toMatchObject({ level: 1, validFrom: '2026-11-16', validUntil: '2027-11-16' });
    expect((await letters('case.decided')).at(-1)).toMatchObject({
      params: { title: expect.stringMatching(/ is approved$/) as string },
    });
  });

  it('left its whole story in an unbroken trail, with what the verifier saw', async () => {
    expect(await actionsOn(caseId)).toEqual([
      'case.create',
      'case.submit',
      'case.take',
      'case.release',
      'case.take',
      'case.return',
      'case.submit',
      'case.take',
      'case.approve',
    ]);
    const [entry] = await world.dataSource.query(
      `select actor_name, details from audit_entry where action = 'claim.verify' and subject_id = $1`,
      [capability],
    );
    expect(entry.actor_name).toBe(world.verifier.name);
    expect(entry.details.saw).toMatchObject({
      organisation: { nib: '9000000000001' },
      claim: { statement: { attributes: { bfe: 98, gsm: 30 } } },
      statementSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      evidence: [{ kind: 'lab_result' }],
      checks: [{ satisfied: true }, { satisfied: true }, { satisfied: true }],
    });
    const timeline = (await world.get(CaseDetails).of(world.owner, caseId)).timeline.map((step) => step.action);
    expect(timeline).toContain('case.return');
    expect(timeline).toContain('claim.verify');
    expect(await verifyAuditChain(world.dataSource)).toMatchObject({ faults: [] });
  });
});

describe('a case that ends otherwise', () => {
  it('is rejected when every claim is rejected, and says so', async () => {
    const facility = await world.claim('facility');
    const caseId = await world.inReview(facility);
    const decisions = world.get(ClaimDecisionService);
    const reject = (reasonCode: string | null, note: string | null) =>
      world.as(world.verifier, (actor) => decisions.reject(actor, facility, { reasonCode, note, checks: [] }));
    await expect(reject(null, null)).rejects.toMatchObject({ errors: [{ pointer: '/reasonCode', code: 'required' }] });
    await expect(reject('other', null)).rejects.toMatchObject({ errors: [{ pointer: '/note' }] });
    await reject('evidence_unreadable', null);
    expect(await world.caseState(caseId)).toBe('rejected');
    expect(await world.claimState(facility)).toBe('rejected');
  });

  it('ends when the only undecided claim is withdrawn from what came back', async () => {
    const [facility, capacity] = [await world.claim('facility'), await world.claim('capacity')];
    const caseId = await world.inReview(facility, capacity);
    await world.verify(facility, 'facility');
    const words = { claimId: null, pointer: '', words: 'Daftar mesin tidak terbaca.' };
    await world.as(world.verifier, (actor) => world.get(CaseReviewService).return(actor, caseId, [words]));
    const { row } = await world.get(ClaimReader).detail(world.owner, capacity);
    await world.as(world.owner, (actor) => world.get(ClaimService).withdraw(actor, capacity, row.version));
    expect(await world.caseState(caseId)).toBe('approved');
    await expect(world.get(ClaimReader).detail(world.owner, capacity)).rejects.toMatchObject({ code: 'not_found' });
    const kept = await world.dataSource.query('select count(*)::int as n from evidence where claim_id = $1', [
      capacity,
    ]);
    expect(kept).toEqual([{ n: 1 }]);
  });

  it('loses a draft claim, which stays a draft of its own', async () => {
    const claim = await world.claim('certificate', {
      statement: { ...world.statementOf('certificate').statement, number: '13/LSPr' },
    });
    const cases = world.get(CaseService);
    const id = await world.as(world.owner, (actor) => cases.create(actor, world.organisationId, [claim]));
    await expect(world.as(world.owner, (actor) => cases.addClaims(actor, id, [claim]))).rejects.toMatchObject({
      errors: [{ pointer: '/claimIds/0', code: 'not_allowed' }],
    });
    await expect(world.as(world.stranger, (actor) => cases.removeClaim(actor, claim))).rejects.toMatchObject({
      code: 'not_found',
    });
    await world.as(world.owner, (actor) => cases.removeClaim(actor, claim));
    expect((await world.get(CaseDetails).of(world.owner, id)).claims).toEqual([]);
    await expect(world.as(world.owner, (actor) => cases.removeClaim(actor, claim))).rejects.toMatchObject({
      code: 'illegal_move',
    });
    await expect(world.as(world.owner, (actor) => cases.submit(actor, id))).rejects.toMatchObject({
      code: 'case_incomplete',
      errors: [{ pointer: '/claims', code: 'count' }],
    });
  });

  it('is discarded as a draft, and its claims stay', async () => {
    const claim = await world.claim('certificate');
    const cases = world.get(CaseService);
    const id = await world.as(world.owner, (actor) => cases.create(actor, world.organisationId, [claim]));
    await expect(world.as(world.owner, (actor) => cases.discard(actor, id, 9))).rejects.toMatchObject({
      code: 'precondition_failed',
    });
    await world.as(world.owner, (actor) => cases.discard(actor, id, 1));
    await expect(world.get(CaseDetails).of(world.owner, id)).rejects.toMatchObject({ code: 'not_found' });
    expect((await world.get(ClaimReader).detail(world.owner, claim)).row).toMatchObject({
      caseId: null,
      state: 'draft',
    });
  });
});

describe('who may know and do what', () => {
  it('hides drafts from the ministry and everything from strangers', async () => {
    const claim = await world.claim('identity');
    const caseId = await world.as(world.owner, (actor) =>
      world.get(CaseService).create(actor, world.organisationId, [claim]),
    );
    for (const actor of [world.verifier, world.auditor, world.stranger]) {
      await expect(world.get(ClaimReader).detail(actor, claim)).rejects.toMatchObject({ code: 'not_found' });
      await expect(world.get(CaseDetails).of(actor, caseId)).rejects.toMatchObject({ code: 'not_found' });
    }
    await world.file(claim);
    await world.as(world.owner, (actor) => world.get(CaseService).submit(actor, caseId));
    expect((await world.get(ClaimReader).detail(world.auditor, claim)).actions).toEqual([]);
    expect((await world.get(CaseDetails).of(world.verifier, caseId)).actions).toEqual(['take']);
    await expect(world.get(CaseDetails).of(world.stranger, caseId)).rejects.toMatchObject({ code: 'not_found' });
    for (const work of [
      () => world.get(CaseService).submit(world.stranger, caseId),
      () => world.get(ClaimService).update(world.stranger, claim, 1, {}),
      () => world.get(CaseService).create(world.stranger, world.organisationId, []),
    ])
      await expect(work()).rejects.toMatchObject({ code: 'not_found' });
    await expect(world.get(CaseReviewService).take(world.auditor, caseId)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(world.get(CaseReviewService).take(world.owner, caseId)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(world.get(CaseService).submit(world.verifier, caseId)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('keeps a verifier out of the cases of their own organisation', async () => {
    const [{ id }] = await world.dataSource.query(`select id from verification_case where state = 'submitted' limit 1`);
    await expect(world.get(CaseReviewService).take(world.insider, id)).rejects.toMatchObject({
      code: 'conflict_of_interest',
    });
    expect((await world.get(CaseDetails).of(world.insider, id)).actions).toEqual([]);
  });

  it('opens one claim about the same thing at a time, also when asked many times at once', async () => {
    const many = await Promise.allSettled(Array.from({ length: 10 }, () => world.claim('capacity')));
    const refused = many.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(9);
    for (const { reason } of refused)
      expect(reason).toMatchObject({ code: 'claim_already_open', params: { kind: 'capacity' } });
    await world.claim('capability', { statement: { attributes: { bfe: 99, gsm: 25 } } });
    await expect(world.claim('capability', { statement: { attributes: { gsm: 25, bfe: 99 } } })).rejects.toMatchObject({
      code: 'claim_already_open',
    });
  });

  it('refuses claims about what is not the organisation’s, field by field', async () => {
    const codes = async (work: Promise<unknown>) =>
      work.catch((error: { errors: { pointer: string; code: string }[] }) =>
        error.errors.map((one) => `${one.pointer} ${one.code}`),
      );
    const foreign = '0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60';
    expect(await codes(world.claim('facility', { facilityId: foreign }))).toEqual(['/facilityId unknown_reference']);
    expect(await codes(world.claim('facility', { facilityId: null }))).toEqual(['/facilityId required']);
    expect(await codes(world.claim('identity', { lineId: world.lineId }))).toEqual(['/lineId not_allowed']);
    expect(await codes(world.claim('capacity', { lineId: foreign }))).toEqual(['/lineId unknown_reference']);
    expect(await codes(world.claim('capability', { materialCode: 'NONE' }))).toEqual([
      '/materialCode unknown_reference',
    ]);
    const statement = { type: 'XX', number: '1', issuer: 'B', issuedOn: '2026-11-20' };
    expect(await codes(world.claim('certificate', { statement }))).toEqual([
      '/statement/type unknown_reference',
      '/statement/issuedOn max',
    ]);
    const lost = await world.dataSource.query(
      `select 1 from claim where kind = 'certificate' and statement->>'type' = 'XX'`,
    );
    expect(lost).toEqual([]);
  });

  it('warns of what looks wrong, and the verifier sees it too', async () => {
    const odd = await world.claim('capability', { statement: { attributes: { bfe: 9.8, gsm: 25 } } });
    expect((await world.get(ClaimReader).detail(world.owner, odd)).warnings).toMatchObject([
      { pointer: '/statement/attributes/bfe', code: 'implausible' },
    ]);
    const lab = { laboratoryCode: 'BALAI-UJI', sample: 'R1', standard: 'ASTM F2101', testedOn: '2026-10-01' };
    await world.as(world.owner, (actor) =>
      world.get(EvidenceService).addLabResult(actor, odd, { ...lab, attribute: 'bfe', value: 9.1 }),
    );
    await world.submitted(odd);
    const seen = (await world.get(ClaimReader).detail(world.verifier, odd)).warnings.map((one) => one.code);
    expect(seen).toEqual(['implausible', 'test_contradicts']);
  });
});

describe('lists', () => {
  it('page through the inbox in due order without repeating or missing a case', async () => {
    const lists = world.get(CaseLists);
    const all = await lists.inbox(world.verifier, { limit: 100 });
    const walked: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await lists.inbox(world.verifier, { limit: 1, cursor });
      walked.push(...page.items.map((row) => row.id));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(walked).toEqual(all.items.map((row) => row.id));
    expect(walked.length).toBeGreaterThanOrEqual(2);
  });

  it('filter the inbox', async () => {
    const lists = world.get(CaseLists);
    const count = async (query: Parameters<CaseLists['inbox']>[1]) =>
      (await lists.inbox(world.verifier, query)).items.length;
    const open = await count({});
    expect(await count({ assigned: 'nobody' })).toBe(open);
    expect(await count({ assigned: 'me' })).toBe(0);
    expect(await count({ kind: 'certificate' })).toBe(0);
    expect(await count({ kind: 'identity' })).toBe(1);
    expect(await count({ province: '32' })).toBe(open);
    expect(await count({ province: '33' })).toBe(0);
    expect(await count({ q: 'Nirtenun' })).toBe(open);
    expect(await count({ q: 'PT. nirtenun-uji, Tbk' })).toBe(open);
    expect(await count({ q: 'lain' })).toBe(0);
    expect(await count({ q: '%' })).toBe(0);
    expect(await count({ overdue: true })).toBe(0);
    expect(await count({ state: 'rejected' })).toBe(1);
    const [first] = (await lists.inbox(world.verifier, {})).items;
    expect(await count({ q: first.number.toLowerCase() })).toBe(1);
    world.setNow('2026-12-16T03:00:00Z');
    expect(await count({ overdue: true })).toBe(open);
    world.setNow('2026-11-16T03:00:00Z');
    await expect(lists.inbox(world.owner, {})).rejects.toMatchObject({ code: 'forbidden' });
    for (const cursor of [
      'x',
      Buffer.from('["a","b"]').toString('base64url'),
      Buffer.from('["2026-02-30T00:00:00.000Z","0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60"]').toString('base64url'),
    ])
      await expect(lists.inbox(world.verifier, { cursor })).rejects.toMatchObject({ code: 'invalid_cursor' });
  });

  it('show an organisation its own cases and claims, and the ministry what was sent in', async () => {
    const { organisationId } = world;
    const own = await world.get(CaseLists).ofOrganisation(world.owner, { organisationId, limit: 100 });
    const seen = await world.get(CaseLists).ofOrganisation(world.auditor, { organisationId, limit: 100 });
    expect(seen.items.length).toBe(own.items.filter((row) => row.state !== 'draft').length);
    const claims = await world.get(ClaimReader).list(world.owner, { organisationId, kind: 'capability', limit: 1 });
    expect(claims.items).toHaveLength(1);
    const { nextCursor } = claims;
    const rest = await world
      .get(ClaimReader)
      .list(world.owner, { organisationId, kind: 'capability', cursor: nextCursor! });
    expect(rest.items.map((row) => row.id)).not.toContain(claims.items[0].id);
    await expect(world.get(ClaimReader).list(world.stranger, { organisationId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(world.get(CaseLists).ofOrganisation(world.stranger, { organisationId })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
