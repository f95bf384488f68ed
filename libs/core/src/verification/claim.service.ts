import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { ClaimKind } from '#contracts';
import { lockOrganisation, refuseSuspended } from '../organisations/organisation-access.js';
import { Clock } from '../platform/clock.js';
import { type Actor, isMember } from '../platform/context.js';
import { newId } from '../platform/ids.js';
import { invalidInput, notFound, Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { CaseConclusion } from './case-conclusion.js';
import { Claim } from './claim.entity.js';
import { attributesOf } from './claim-facts.js';
import { type CheckedStatement, checkStatement } from './claim-statement.rules.js';
import { checkSubject, isCertificateType, type StatedSubject } from './claim-subject.js';
import { latestDate } from './dates.rules.js';
import { EvidenceFiles } from './evidence-files.js';
import { changeClaim, lockCase, lockClaim, movedCase, movedClaim, mustMatch } from './record-change.js';
import { mustBeMember, visibleClaim } from './verification-access.js';

export interface NewClaim extends Omit<StatedSubject, 'kind'> {
  readonly kind: ClaimKind;
  readonly statement: Readonly<Record<string, unknown>>;
  readonly requestedLevel: 1 | 2;
}

export interface ClaimChange {
  readonly statement?: Readonly<Record<string, unknown>>;
  readonly requestedLevel?: 1 | 2;
}

/** Not sent in yet, per organisation. */
export const DRAFT_CLAIMS_MAX = 500;

/** What an organisation says of itself, up to sending it in. */
@Injectable()
export class ClaimService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly conclusion: CaseConclusion,
    private readonly files: EvidenceFiles,
  ) {}

  /** The new draft's id. */
  async create(actor: Actor, input: NewClaim): Promise<string> {
    if (!isMember(actor, input.organisationId)) throw notFound('organisation', input.organisationId);
    const id = newId();
    await this.transactions.run(async (tx) => {
      // One after the other within an organisation, so that the same claim is not opened twice at once.
      refuseSuspended(await lockOrganisation(tx.manager, input.organisationId));
      const { subject, errors } = await checkSubject(tx.manager, input);
      const checked = errors.length > 0 ? undefined : await this.judge(tx.manager, subject, input.statement);
      const faults = [...errors, ...(checked?.errors ?? [])];
      if (!checked || faults.length > 0) throw invalidInput(faults);
      await mustHaveRoom(tx.manager, input.organisationId);
      await mustBeNew(tx.manager, subject, checked.statement);
      const now = this.clock.now();
      const { kind, organisationId, facilityId, materialCode, lineId } = subject;
      const { statement } = checked;
      const about = { kind, organisationId, facilityId, materialCode, lineId };
      const stamps = { createdAt: now, updatedAt: now, updatedBy: actor.name };
      const { requestedLevel } = input;
      await tx.manager.insert(Claim, { id, ...about, statement: statement as never, requestedLevel, ...stamps });
      tx.audit({ action: 'claim.create', subjectType: 'claim', subjectId: id, details: { ...about, statement } });
    });
    return id;
  }

  async update(actor: Actor, id: string, expectedVersion: number, change: ClaimChange): Promise<void> {
    await this.transactions.run(async (tx) => {
      const claim = visibleClaim(actor, await lockClaim(tx.manager, id), id);
      mustBeMember(actor, claim.organisationId);
      mustMatch(claim, expectedVersion);
      movedClaim(claim, 'update');
      const stated = change.statement ?? claim.statement;
      const checked = await this.judge(tx.manager, claim, stated);
      if (checked.errors.length > 0) throw invalidInput(checked.errors);
      const { statement } = checked;
      const requestedLevel = change.requestedLevel ?? claim.requestedLevel;
      await changeClaim(tx.manager, claim, { statement, requestedLevel }, { actor, now: this.clock.now() });
      tx.audit({ action: 'claim.update', subjectType: 'claim', subjectId: id, details: { statement, requestedLevel } });
    });
  }

  /** Takes a draft back for good; out of its case, when it is in one. */
  async withdraw(actor: Actor, id: string, expectedVersion: number): Promise<void> {
    const claim = visibleClaim(actor, await this.dataSource.manager.findOneBy(Claim, { id }), id);
    mustBeMember(actor, claim.organisationId);
    const keys = await this.transactions.run(async (tx) => {
      const row = claim.caseId === null ? null : await lockCase(tx.manager, claim.caseId);
      const locked = visibleClaim(actor, await lockClaim(tx.manager, id), id);
      mustMatch(locked, expectedVersion);
      movedClaim(locked, 'withdraw');
      if (row) movedCase(row, 'edit');
      const stamp = { actor, now: this.clock.now() };
      const orphans = await this.files.dropUnseen(tx, locked);
      await changeClaim(tx.manager, locked, { withdrawnAt: stamp.now, caseId: null }, stamp);
      tx.audit({ action: 'claim.withdraw', subjectType: 'claim', subjectId: id });
      if (row) await this.conclusion.conclude(tx, row, stamp);
      return orphans;
    });
    await this.files.removeBytes(keys);
  }

  /** Judges a statement by the catalogue as it stands. */
  async judge(
    manager: EntityManager,
    subject: Pick<StatedSubject, 'kind' | 'materialCode'>,
    stated: Readonly<Record<string, unknown>>,
  ): Promise<CheckedStatement> {
    const attributes = await attributesOf(manager, subject.kind === 'capability' ? [subject.materialCode] : []);
    const isKnownType = subject.kind === 'certificate' && (await isCertificateType(manager, stated['type']));
    return checkStatement(subject.kind, stated, {
      attributes: attributes.get(subject.materialCode ?? '') ?? [],
      isCertificateType: () => isKnownType,
      latestDate: latestDate(this.clock.now()),
    });
  }
}

async function mustHaveRoom(manager: EntityManager, organisationId: string): Promise<void> {
  const drafts = await manager.countBy(Claim, { organisationId, state: 'draft', withdrawnAt: IsNull() });
  if (drafts >= DRAFT_CLAIMS_MAX) throw new Refusal('too_many_drafts', { limit: DRAFT_CLAIMS_MAX, what: 'claims' });
}

/** Kinds of which one undecided claim about the same thing is enough, whatever it states. */
const ONE_AT_A_TIME: ReadonlySet<ClaimKind> = new Set(['identity', 'facility', 'capacity']);

/** Refuses a claim about the same thing as one that is still open; of the same statement, where several may be open. */
export async function mustBeNew(
  manager: EntityManager,
  { kind, organisationId, facilityId, materialCode, lineId }: StatedSubject,
  statement: Readonly<Record<string, unknown>>,
): Promise<void> {
  const said = ONE_AT_A_TIME.has(kind) ? null : JSON.stringify(statement);
  const rows = (await manager.query(
    `select 1 from claim where organisation_id = $1 and state in ('draft', 'pending') and withdrawn_at is null and kind = $2
       and facility_id is not distinct from $3 and line_id is not distinct from $4
       and ($5::jsonb is null or (material_code is not distinct from $6 and statement = $5::jsonb)) limit 1`,
    [organisationId, kind, facilityId, lineId, said, materialCode],
  )) as unknown[];
  if (rows.length > 0) throw new Refusal('claim_already_open', { kind });
}
