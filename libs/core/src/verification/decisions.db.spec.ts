import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#core/platform';
import { VerificationWorld } from '../../../../test/support/verification-world.js';
import { CaseDetails } from './case-detail.js';
import { CaseReviewService } from './case-review.service.js';
import { ClaimDecisionService } from './claim-decision.service.js';
import { ClaimReader } from './claim-reader.js';
import { ClaimStandingService } from './claim-standing.service.js';
import { EvidenceService } from './evidence.service.js';
import { ExpireClaims } from './expire-claims.js';
import { SecondQueue } from './second-queue.js';
import { SecondSignatureService } from './second-signature.service.js';
import { ServiceTimesReader } from './service-times.js';

let world: VerificationWorld;
beforeAll(async () => (world = await VerificationWorld.open()));
afterAll(async () => world.close());

const visit = (claimId: string, actor: Actor = world.verifier, satisfied = true) =>
  world.as(actor, (who) =>
    world.get(EvidenceService).addFieldVisit(who, claimId, {
      visitedOn: '2026-11-10',
      findings: 'Empat mesin berjalan, sesuai daftar.',
      satisfied,
    }),
  );
const confirm = (actor: Actor, decisionId: string) =>
  world.as(actor, (who) => world.get(SecondSignatureService).confirm(who, decisionId, null));
const refuse = (actor: Actor, decisionId: string) =>
  world.as(actor, (who) => world.get(SecondSignatureService).refuse(who, decisionId, 'foto tidak cocok'));
const waiting = async () => (await world.get(SecondQueue).list(world.second, { limit: 100 })).items;

describe('level 2', () => {
  let claim: string;
  let caseId: string;

  it('needs a laboratory result or a satisfied visit', async () => {
    claim = await world.claim('facility');
    caseId = await world.inReview(claim);
    await expect(world.verify(claim, 'facility', 2)).rejects.toMatchObject({ code: 'level_two_needs_proof' });
    await visit(claim, world.verifier, false);
    await expect(world.verify(claim, 'facility', 2)).rejects.toMatchObject({ code: 'level_two_needs_proof' });
    await expect(visit(claim, world.second)).rejects.toMatchObject({ code: 'case_of_another' });
    await visit(claim);
  });

  it('waits for a second verifier, and the case with it', async () => {
    const decision = await world.verify(claim, 'facility', 2);
    expect(decision.state).toBe('awaiting_second');
    expect(await world.claimState(claim)).toBe('pending');
    expect(await waiting()).toMatchObject([{ id: decision.id, verdict: 'verify', level: 2, claim: { id: claim } }]);
    const remark = { claimId: null, pointer: '', words: 'x' };
    for (const work of [
      () => world.verify(claim, 'facility'),
      () => world.as(world.verifier, (who) => world.get(CaseReviewService).return(who, caseId, [remark])),
      () => world.as(world.verifier, (who) => world.get(CaseReviewService).release(who, caseId, null)),
    ])
      await expect(work()).rejects.toMatchObject({ code: 'second_signature_pending' });
    const { decisions } = await world.get(ClaimReader).detail(world.owner, claim);
    expect(decisions).toEqual([]);
  });

  it('is never signed twice by one person, nor by one who belongs to the organisation, nor by no verifier', async () => {
    const [{ id }] = await waiting();
    await expect(confirm(world.verifier, id)).rejects.toMatchObject({ code: 'second_person_required' });
    await expect(refuse(world.verifier, id)).rejects.toMatchObject({ code: 'second_person_required' });
    await expect(confirm(world.insider, id)).rejects.toMatchObject({ code: 'conflict_of_interest' });
    await expect(confirm(world.auditor, id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(confirm(world.stranger, id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await world.claimState(claim)).toBe('pending');
  });

  it('falls when the second refuses, and may be decided again', async () => {
    const [{ id }] = await waiting();
    await refuse(world.second, id);
    expect(await waiting()).toEqual([]);
    expect(await world.claimState(claim)).toBe('pending');
    await expect(confirm(world.second, id)).rejects.toMatchObject({
      code: 'illegal_move',
      params: { state: 'refused' },
    });
    expect((await world.verify(claim, 'facility', 2)).state).toBe('awaiting_second');
  });

  it('takes effect once, of two seconds who sign at the same moment', async () => {
    const [{ id }] = await waiting();
    const third: Actor = { ...world.second, userId: '0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60', name: 'Gita' };
    const outcomes = await Promise.allSettled([confirm(world.second, id), confirm(third, id)]);
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toMatchObject([
      { reason: { code: 'illegal_move', params: { what: 'decision', state: 'final' } } },
    ]);
    expect((await world.get(ClaimReader).detail(world.owner, claim)).row).toMatchObject({
      state: 'verified',
      level: 2,
      validUntil: '2028-11-16',
    });
    expect(await world.caseState(caseId)).toBe('approved');
  });
});

describe('two verdicts on one claim at once', () => {
  it('are one verdict: the other is refused, whoever gives it', async () => {
    for (let round = 0; round < 5; round++) {
      const claim = await world.claim('certificate', {
        statement: { ...world.statementOf('certificate').statement, number: `N-${round}` },
      });
      await world.inReview(claim);
      const reject = world.as(world.verifier, (who) =>
        world.get(ClaimDecisionService).reject(who, claim, { reasonCode: 'not_the_holder', note: null, checks: [] }),
      );
      const outcomes = await Promise.allSettled([
        reject,
        world.verify(claim, 'certificate'),
        world.verify(claim, 'certificate', 1, world.second),
      ]);
      const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
      expect(lost).toHaveLength(2);
      for (const code of lost) expect(['illegal_move', 'case_of_another']).toContain(code);
      const kept = await world.dataSource.query('select count(*)::int as n from claim_decision where claim_id = $1', [
        claim,
      ]);
      expect(kept).toEqual([{ n: 1 }]);
    }
  });
});

describe('validity', () => {
  it('is bounded by kind and by the certificate, and has a usual length', async () => {
    const claim = await world.claim('capacity');
    await world.inReview(claim);
    await expect(world.verify(claim, 'capacity', 1, world.verifier, '2028-01-01')).rejects.toMatchObject({
      errors: [{ pointer: '/validUntil', code: 'max' }],
    });
    await expect(world.verify(claim, 'capacity', 1, world.verifier, '2026-11-15')).rejects.toMatchObject({
      errors: [{ code: 'min' }],
    });
    await world.verify(claim, 'capacity');
    expect((await world.get(ClaimReader).detail(world.owner, claim)).row.validUntil).toBe('2027-05-16');
  });
});

describe('after verification', () => {
  let claim: string;
  const standing = () => world.get(ClaimStandingService);
  const ended = () => world.ended.calls.map((call) => `${call.reason} ${call.claims.map((one) => one.kind).join()}`);

  it('is suspended by one verifier with a reason, and what rests on it is told in the same transaction', async () => {
    claim = await world.verified('capability');
    await expect(
      world.as(world.verifier, (who) => standing().suspend(who, claim, 'because', null)),
    ).rejects.toMatchObject({
      errors: [{ pointer: '/reasonCode', code: 'one_of' }],
    });
    await expect(
      world.as(world.insider, (who) => standing().suspend(who, claim, 'inspection_failed', null)),
    ).rejects.toMatchObject({ code: 'conflict_of_interest' });
    await world.as(world.verifier, (who) => standing().suspend(who, claim, 'inspection_failed', null));
    expect(await world.claimState(claim)).toBe('suspended');
    expect(ended()).toEqual(['claim_suspended capability']);
    expect(world.ended.calls[0].claims[0]).toEqual({
      id: claim,
      kind: 'capability',
      organisationId: world.organisationId,
      facilityId: world.facilityId,
      materialCode: 'MELT',
      lineId: null,
    });
    const mail = await world.dataSource.query(`select params from mail_message where template = 'claim.ended'`);
    expect(mail).toMatchObject([
      {
        params: {
          title: 'Claim capability MELT is suspended',
          body: expect.stringContaining(': it failed an inspection.') as string,
        },
      },
    ]);
  });

  it('is reinstated with words, unless its time is over', async () => {
    await expect(world.as(world.verifier, (who) => standing().reinstate(who, claim, ' '))).rejects.toMatchObject({
      errors: [{ pointer: '/note' }],
    });
    await world.as(world.verifier, (who) => standing().reinstate(who, claim, 'diperbaiki'));
    expect(await world.claimState(claim)).toBe('verified');
    await expect(world.as(world.verifier, (who) => standing().reinstate(who, claim, 'lagi'))).rejects.toMatchObject({
      code: 'illegal_move',
    });
  });

  it('is revoked by two', async () => {
    const before = ended().length;
    const decision = await world.as(world.verifier, (who) => standing().revoke(who, claim, 'forged_evidence', null));
    expect(await world.claimState(claim)).toBe('verified');
    expect(ended()).toHaveLength(before);
    await expect(
      world.as(world.second, (who) => standing().revoke(who, claim, 'forged_evidence', null)),
    ).rejects.toMatchObject({ code: 'second_signature_pending' });
    await expect(confirm(world.verifier, decision.id)).rejects.toMatchObject({ code: 'second_person_required' });
    await confirm(world.second, decision.id);
    expect(await world.claimState(claim)).toBe('revoked');
    expect(ended().at(-1)).toBe('claim_revoked capability');
  });

  it('stays verified when what rests on it cannot be undone', async () => {
    const facility = await world.verified('facility');
    world.ended.failing = true;
    await expect(
      world.as(world.verifier, (who) => standing().suspend(who, facility, 'licence_lapsed', null)),
    ).rejects.toThrow('the listener failed');
    world.ended.failing = false;
    expect(await world.claimState(facility)).toBe('verified');
    const trail = await world.dataSource.query(
      `select 1 from audit_entry where action = 'claim.suspend' and subject_id = $1`,
      [facility],
    );
    expect(trail).toEqual([]);
  });
});

describe('expiry', () => {
  const expire = () => world.get(ExpireClaims).run();

  it('comes the day after the last day, once, in batches, with all that follows', async () => {
    const claim = await world.verified('identity', {}, '2026-11-20');
    const revoking = await world.as(world.verifier, (who) =>
      world.get(ClaimStandingService).revoke(who, claim, 'plant_closed', null),
    );
    // Many more that end with it, as a season of verifications does.
    await world.dataSource.query(
      `insert into claim (id, organisation_id, kind, facility_id, material_code, statement, state, level, valid_from, valid_until, created_at, updated_at, updated_by)
       select gen_random_uuid(), organisation_id, 'capability', $2, 'MELT', '{}', 'verified', 1, valid_from, valid_until, created_at, updated_at, 'test'
       from claim, generate_series(1, 250) where id = $1`,
      [claim, world.facilityId],
    );
    world.setNow('2026-11-20T23:00:00Z');
    expect(await expire()).toBe(0);
    world.setNow('2026-11-21T00:00:00Z');
    const before = world.ended.calls.length;
    const counts = await Promise.all([expire(), expire()]);
    expect(counts[0] + counts[1]).toBe(251);
    expect(await expire()).toBe(0);
    expect(await world.claimState(claim)).toBe('expired');
    const told = world.ended.calls.slice(before);
    expect(told.flatMap((call) => call.claims).length).toBe(251);
    expect(Math.max(...told.map((call) => call.claims.length))).toBeLessThanOrEqual(100);
    expect(new Set(told.map((call) => call.reason))).toEqual(new Set(['claim_expired']));
    await expect(confirm(world.second, revoking.id)).rejects.toMatchObject({
      code: 'illegal_move',
      params: { state: 'refused' },
    });
  });

  it('rolls back with a listener that throws, and is made up for later', async () => {
    world.setNow('2026-11-21T03:00:00Z');
    const claim = await world.verified('identity', {}, '2026-11-25');
    world.setNow('2026-11-26T03:00:00Z');
    world.ended.failing = true;
    await expect(expire()).rejects.toThrow('the listener failed');
    expect(await world.claimState(claim)).toBe('verified');
    world.ended.failing = false;
    expect(await expire()).toBe(1);
    expect(await world.claimState(claim)).toBe('expired');
  });

  it('ends what is suspended by no reinstatement', async () => {
    const claim = await world.verified('identity', {}, '2026-11-27');
    await world.as(world.verifier, (who) =>
      world.get(ClaimStandingService).suspend(who, claim, 'evidence_doubted', null),
    );
    world.setNow('2026-11-28T03:00:00Z');
    await expect(
      world.as(world.verifier, (who) => world.get(ClaimStandingService).reinstate(who, claim, 'baik')),
    ).rejects.toMatchObject({ code: 'claim_validity_over' });
  });
});

describe('service times', () => {
  it('count what was decided and what is open', async () => {
    world.setNow('2026-11-30T01:00:00Z');
    const claim = await world.claim('capacity');
    const caseId = await world.inReview(claim);
    world.setNow('2026-11-30T03:00:00Z');
    const before = await world.get(ServiceTimesReader).read(world.auditor);
    expect(before).toMatchObject({ inReview: 1, waiting: 0, overdue: 0, medianHours: 0 });
    await world.verify(claim, 'capacity');
    const after = await world.get(ServiceTimesReader).read(world.verifier);
    expect(after.decided).toBe(before.decided + 1);
    expect(after.decidedInTime).toBe(after.decided);
    expect(after.p90Hours).toBeGreaterThanOrEqual(after.medianHours!);
    expect((await world.get(CaseDetails).of(world.owner, caseId)).medianServiceHours).toBe(after.medianHours);
    await expect(world.get(ServiceTimesReader).read(world.owner)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
