import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { FieldError } from '#contracts';
import { Clock } from '../platform/clock.js';
import { type Actor, isMember } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { illegalMove, invalidInput, notFound, Refusal } from '../platform/refusal.js';
import { Transactions, type Tx } from '../platform/transactions.js';
import { CaseConclusion } from './case-conclusion.js';
import { CLAIMS_PER_CASE_MAX } from './case.rules.js';
import { Claim } from './claim.entity.js';
import { claimMovesFrom, EVIDENCE_NEEDED } from './claim.rules.js';
import { ClaimService } from './claim.service.js';
import { checkSubject } from './claim-subject.js';
import { afterWorkingDays, yearInJakarta } from './dates.rules.js';
import { Evidence } from './evidence.entity.js';
import { fault, shown } from './fault.rules.js';
import { VerificationLetters } from './letters.js';
import {
  changeCase,
  changeClaim,
  lockCase,
  lockClaimsOfCase,
  movedCase,
  movedClaim,
  mustMatch,
} from './record-change.js';
import { mustBeActive, mustBeMember, visibleCase, visibleClaim } from './verification-access.js';
import { CaseCheck, VerificationCase } from './verification-case.entity.js';

/** Not sent in yet, per organisation. */
export const DRAFT_CASES_MAX = 50;

/** What an organisation does with its cases: gather claims, send them in, mend and send again. */
@Injectable()
export class CaseService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly claims: ClaimService,
    private readonly conclusion: CaseConclusion,
    private readonly letters: VerificationLetters,
  ) {}

  /** The new draft's id. */
  async create(actor: Actor, organisationId: string, claimIds: readonly string[]): Promise<string> {
    if (!isMember(actor, organisationId)) throw notFound('organisation', organisationId);
    const id = newId();
    await this.transactions.run(async (tx) => {
      await mustBeActive(tx.manager, organisationId);
      const drafts = await tx.manager.countBy(VerificationCase, { organisationId, state: 'draft' });
      if (drafts >= DRAFT_CASES_MAX) throw new Refusal('too_many_drafts', { limit: DRAFT_CASES_MAX, what: 'cases' });
      const now = this.clock.now();
      const rows = (await tx.manager.query(`select nextval('case_number')::int as next`)) as { next: number }[];
      const number = `K-${yearInJakarta(now)}-${String(rows[0].next).padStart(6, '0')}`;
      const stamps = { createdAt: now, updatedAt: now, updatedBy: actor.name };
      await tx.manager.insert(VerificationCase, { id, number, organisationId, ...stamps });
      await this.gather(tx, { id, organisationId }, claimIds, 0);
      tx.audit({ action: 'case.create', subjectType: 'case', subjectId: id, details: { number, claimIds } });
    });
    return id;
  }

  async addClaims(actor: Actor, id: string, claimIds: readonly string[]): Promise<void> {
    await this.edit(actor, id, async (tx, row) => {
      await this.gather(tx, row, claimIds, await tx.manager.countBy(Claim, { caseId: id }));
      await changeCase(tx.manager, row, {}, { actor, now: this.clock.now() });
      tx.audit({ action: 'case.add_claims', subjectType: 'case', subjectId: id, details: { claimIds } });
    });
  }

  /** Takes a draft claim out of its case; it stays a draft of its own. What is decided stays in the case. */
  async removeClaim(actor: Actor, claimId: string): Promise<void> {
    const seen = visibleClaim(actor, await this.dataSource.manager.findOneBy(Claim, { id: claimId }), claimId);
    mustBeMember(actor, seen.organisationId);
    const caseId = seen.caseId ?? refuseCaseless(seen);
    await this.edit(actor, caseId, async (tx, row) => {
      const claims = await lockClaimsOfCase(tx.manager, caseId);
      const claim = claims.find((one) => one.id === claimId) ?? refuseCaseless(seen);
      movedClaim(claim, 'update');
      const stamp = { actor, now: this.clock.now() };
      await changeClaim(tx.manager, claim, { caseId: null }, stamp);
      await changeCase(tx.manager, row, {}, stamp);
      tx.audit({ action: 'case.remove_claim', subjectType: 'case', subjectId: caseId, details: { claimId } });
      await this.conclusion.conclude(tx, row, stamp);
    });
  }

  /** Deletes a draft; its claims stay drafts of their own. */
  async discard(actor: Actor, id: string, expectedVersion: number): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = visibleCase(actor, await lockCase(tx.manager, id), id);
      mustBeMember(actor, row.organisationId);
      mustMatch(row, expectedVersion);
      movedCase(row, 'discard');
      const stamp = { actor, now: this.clock.now() };
      const claims = await lockClaimsOfCase(tx.manager, id);
      for (const claim of claims) await changeClaim(tx.manager, claim, { caseId: null }, stamp);
      await tx.manager.delete(VerificationCase, id);
      tx.audit({ action: 'case.discard', subjectType: 'case', subjectId: id, details: { number: row.number } });
    });
  }

  /** Sends a case in. Everything in it must be complete; from then on it is frozen. */
  async submit(actor: Actor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = visibleCase(actor, await lockCase(tx.manager, id), id);
      mustBeMember(actor, row.organisationId);
      const state = movedCase(row, 'submit');
      await mustBeActive(tx.manager, row.organisationId);
      const claims = await lockClaimsOfCase(tx.manager, id);
      const drafts = claims.filter((claim) => claim.state === 'draft');
      await this.mustBeComplete(tx, drafts);
      const now = this.clock.now();
      const stamp = { actor, now };
      for (const claim of drafts)
        await changeClaim(tx.manager, claim, { state: movedClaim(claim, 'submit'), submittedAt: now }, stamp);
      // What was ticked in an earlier round is to be looked at anew.
      await tx.manager.delete(CaseCheck, { caseId: id, claimId: In(drafts.map((claim) => claim.id)) });
      const due = { submittedAt: now, dueAt: afterWorkingDays(now) };
      await changeCase(tx.manager, row, { state, ...due, assignedTo: null, assigneeName: null }, stamp);
      const claimIds = drafts.map((claim) => claim.id);
      const details = { claimIds, round: row.returns + 1, dueAt: due.dueAt.toISOString() };
      tx.audit({ action: 'case.submit', subjectType: 'case', subjectId: id, details });
      tx.tell({ topic: 'case', id, organisationIds: [row.organisationId] });
      await this.letters.caseSubmitted(tx, row);
    });
  }

  private async edit(actor: Actor, id: string, work: (tx: Tx, row: VerificationCase) => Promise<void>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = visibleCase(actor, await lockCase(tx.manager, id), id);
      mustBeMember(actor, row.organisationId);
      movedCase(row, 'edit');
      await work(tx, row);
    });
  }

  /** Takes draft claims of the organisation into a case; refuses with every one that cannot come. */
  private async gather(
    tx: Tx,
    target: Pick<VerificationCase, 'id' | 'organisationId'>,
    claimIds: readonly string[],
    already: number,
  ): Promise<void> {
    const total = already + claimIds.length;
    if (total > CLAIMS_PER_CASE_MAX)
      throw invalidInput([fault('/claimIds', 'count', { min: 0, max: CLAIMS_PER_CASE_MAX, actual: total })]);
    const found = await tx.manager.find(Claim, {
      where: { id: In([...claimIds]), organisationId: target.organisationId, withdrawnAt: IsNull() },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
    const byId = new Map(found.map((claim) => [claim.id, claim]));
    const faults = claimIds.flatMap((claimId, i) => gatherFaults(`/claimIds/${i}`, claimId, byId.get(claimId)));
    const twice = claimIds.findIndex((claimId, i) => claimIds.indexOf(claimId) !== i);
    if (twice >= 0) faults.push(fault(`/claimIds/${twice}`, 'duplicate', { value: claimIds[twice] }));
    if (faults.length > 0) throw invalidInput(faults);
    if (found.length > 0) await tx.manager.update(Claim, { id: In([...claimIds]) }, { caseId: target.id });
  }

  private async mustBeComplete(tx: Tx, drafts: readonly Claim[]): Promise<void> {
    const faults: FieldError[] = [];
    if (drafts.length === 0) faults.push(fault('/claims', 'count', { min: 1, max: CLAIMS_PER_CASE_MAX, actual: 0 }));
    const evidence = await tx.manager.findBy(Evidence, {
      claimId: In(drafts.map((claim) => claim.id)),
      removedAt: IsNull(),
    });
    for (const claim of drafts) {
      const at = (error: FieldError): FieldError => ({ ...error, pointer: `/claims/${claim.id}${error.pointer}` });
      const { errors } = await checkSubject(tx.manager, claim);
      const checked = await this.claims.judge(tx.manager, claim, claim.statement);
      const own = evidence.filter((one) => one.claimId === claim.id);
      faults.push(...[...errors, ...checked.errors, ...checked.missing, ...evidenceFaults(claim, own)].map(at));
    }
    if (faults.length > 0) throw new Refusal('case_incomplete', { count: faults.length }, faults);
  }
}

function refuseCaseless(claim: Claim): never {
  throw illegalMove('claim', claim.state, 'leave_case', claimMovesFrom(claim.state, 'member'));
}

function gatherFaults(pointer: string, claimId: string, claim: Claim | undefined): FieldError[] {
  if (!claim)
    return [fault(pointer, 'unknown_reference', { value: shown(claimId), what: 'the claims of the organisation' })];
  if (claim.state !== 'draft')
    return [fault(pointer, 'not_allowed', { value: claimId, reason: `the claim is ${claim.state}, not a draft` })];
  return claim.caseId === null
    ? []
    : [fault(pointer, 'not_allowed', { value: claimId, reason: 'the claim is in a case already' })];
}

function evidenceFaults(claim: Claim, evidence: readonly Evidence[]): FieldError[] {
  if (evidence.length === 0) return [fault('/evidence', 'required')];
  if (EVIDENCE_NEEDED[claim.kind] === 'file' && !evidence.some((one) => one.kind === 'file'))
    return [fault('/evidence', 'not_allowed', { value: evidence[0].kind, reason: 'this kind of claim needs a file' })];
  return [];
}
