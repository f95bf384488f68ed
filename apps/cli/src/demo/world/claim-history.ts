import type { ClaimKind } from '#contracts';
import type { CaseCheck, Claim, ClaimDecision } from '#core/verification';
import type { DemoPeople, Person } from '../cast.js';
import { dateOf, type Timeline, type WorkingDaysAgo } from '../timeline.js';
import type { CasePlan, ClaimPlan, Milestone, ReviewerKey } from './case-plan.js';

/** Points of the ministry's checklist, by kind of claim. */
export const CHECKED_POINTS: Readonly<Record<ClaimKind, readonly string[]>> = {
  identity: ['nib_in_oss', 'npwp_of_entity', 'deed_names_signatory'],
  facility: ['place_confirmed', 'licence_in_force', 'kbli_covers'],
  capability: ['grade_in_evidence', 'laboratory_competent', 'sample_of_producer'],
  capacity: ['machines_listed', 'unit_checked', 'records_support'],
  certificate: ['issuer_confirms', 'holder_matches', 'scope_covers'],
};

/** How long a verification holds, days. */
const VALID_DAYS: Readonly<Record<ClaimKind, number>> = {
  identity: 730,
  facility: 730,
  capability: 364,
  capacity: 182,
  certificate: 1_000,
};

const DAY_MS = 86_400_000;

/** What verifiers decided about claims: moves the claims to where they stand and keeps the decisions. */
export class ClaimHistory {
  readonly decisions: ClaimDecision[] = [];
  readonly checks: CaseCheck[] = [];
  private milestones: Milestone[] = [];

  constructor(
    private readonly timeline: Timeline,
    private readonly people: DemoPeople,
  ) {}

  takeMilestones(): Milestone[] {
    const told = this.milestones;
    this.milestones = [];
    return told;
  }

  tell(claim: Claim, plan: ClaimPlan, { outcome }: CasePlan): void {
    if (outcome.is === 'in_review' && plan.verdict === 'await_second') {
      this.check(claim, outcome.reviewer, 1.5);
      this.decide(claim, plan, 1.4, outcome.reviewer);
      return;
    }
    if (outcome.is !== 'decided') return;
    if (typeof plan.verdict === 'object') {
      this.reject(claim, plan.verdict.reject, outcome.at, outcome.reviewer);
      return;
    }
    this.check(claim, outcome.reviewer, outcome.at + 0.1);
    this.decide(claim, plan, outcome.at, outcome.reviewer);
    if (plan.ended) this.end(claim, plan.ended, outcome.reviewer);
  }

  /** Verified: at level 2 by two people, of whom the second may still be awaited. */
  private decide(claim: Claim, plan: ClaimPlan, at: WorkingDaysAgo, reviewer: ReviewerKey): void {
    const awaits = plan.verdict === 'await_second';
    const validUntil = plan.validUntil ?? this.usualEnd(claim.kind, at);
    const decision = this.decision(claim, at + (plan.level === 2 ? 0.4 : 0), reviewer, {
      verdict: 'verify',
      level: plan.level,
      validUntil,
      state: awaits ? 'awaiting_second' : 'final',
    });
    if (plan.level === 2 && !awaits) {
      const second = this.people[other(reviewer)];
      Object.assign(decision, { secondBy: second.id, secondByName: second.name, finalAt: this.timeline.at(at) });
      this.record(at, second, 'claim.confirm_verify', claim, decision);
    }
    if (awaits) {
      decision.finalAt = null;
      this.record(at, this.people[reviewer], 'claim.verify', claim, decision);
      return;
    }
    const validFrom = this.timeline.dateAt(at);
    Object.assign(claim, { state: 'verified', level: plan.level, validFrom, validUntil });
  }

  private reject(claim: Claim, reasonCode: string, at: WorkingDaysAgo, reviewer: ReviewerKey): void {
    const decision = this.decision(claim, at, reviewer, { verdict: 'reject', reasonCode });
    claim.state = 'rejected';
    this.record(at, this.people[reviewer], 'claim.reject', claim, decision);
  }

  private end(claim: Claim, ended: NonNullable<ClaimPlan['ended']>, reviewer: ReviewerKey): void {
    Object.assign(claim, {
      state: ended.state,
      updatedAt: this.timeline.at(ended.at),
      updatedBy: this.people[reviewer].name,
    });
    if (ended.state === 'expired') {
      claim.updatedBy = 'system';
      return;
    }
    const verdict = ended.state === 'suspended' ? 'suspend' : 'revoke';
    const terms = { verdict, reasonCode: ended.reason, note: ended.note ?? null } as const;
    const decision = this.decision(claim, ended.at, reviewer, terms);
    if (verdict === 'revoke') {
      const second = this.people[other(reviewer)];
      Object.assign(decision, { secondBy: second.id, secondByName: second.name });
    }
    this.record(ended.at, this.people[reviewer], `claim.${verdict}`, claim, decision);
  }

  private check(claim: Claim, reviewer: ReviewerKey, at: WorkingDaysAgo): void {
    for (const item of CHECKED_POINTS[claim.kind]) {
      const [checkedBy, checkedAt] = [this.people[reviewer].id, this.timeline.at(at)];
      this.checks.push({
        caseId: claim.caseId!,
        claimId: claim.id,
        item,
        satisfied: true,
        note: null,
        checkedBy,
        checkedAt,
      });
    }
  }

  private decision(
    claim: Claim,
    at: WorkingDaysAgo,
    reviewer: ReviewerKey,
    terms: Pick<ClaimDecision, 'verdict'> & Partial<ClaimDecision>,
  ): ClaimDecision {
    const first = this.people[reviewer];
    const decision: ClaimDecision = {
      id: this.timeline.id(at),
      claimId: claim.id,
      caseId: terms.verdict === 'verify' || terms.verdict === 'reject' ? claim.caseId : null,
      level: null,
      validUntil: null,
      reasonCode: null,
      note: null,
      state: 'final',
      decidedBy: first.id,
      decidedByName: first.name,
      secondBy: null,
      secondByName: null,
      secondNote: null,
      createdAt: this.timeline.at(at),
      finalAt: this.timeline.at(at),
      ...terms,
    };
    this.decisions.push(decision);
    return decision;
  }

  private usualEnd(kind: ClaimKind, at: WorkingDaysAgo): string {
    return dateOf(new Date(this.timeline.at(at).getTime() + VALID_DAYS[kind] * DAY_MS));
  }

  private record(ago: WorkingDaysAgo, actor: Person, action: string, claim: Claim, decision: ClaimDecision): void {
    const { id: decisionId, level, validUntil, reasonCode, note } = decision;
    const details = { decisionId, kind: claim.kind, statement: claim.statement, level, validUntil, reasonCode, note };
    const about = { subjectType: 'claim', subjectId: claim.id, reason: reasonCode } as const;
    this.milestones.push({ ago, actor, action, details, ...about });
  }
}

const other = (reviewer: ReviewerKey): ReviewerKey => (reviewer === 'verifier1' ? 'verifier2' : 'verifier1');
