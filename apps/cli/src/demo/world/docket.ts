import type { CaseCheck, CaseRemark, Claim, ClaimDecision, Evidence, VerificationCase } from '#core/verification';
import type { DemoPeople, Person } from '../cast.js';
import type { DemoCatalogue } from '../catalogue.js';
import { Random } from '../random.js';
import { dateOf, type Timeline, type WorkingDaysAgo } from '../timeline.js';
import type { CasePlan, ClaimPlan, Milestone, Return } from './case-plan.js';
import { EvidenceFolder } from './evidence-folder.js';
import { ClaimHistory } from './claim-history.js';

/** Working days in which a case is to be decided. */
const REVIEW_DAYS = 5;

/** Writes cases with their claims, evidence, checklists, remarks and decisions. */
export class Docket {
  readonly cases: VerificationCase[] = [];
  readonly claims: Claim[] = [];
  readonly evidence: Evidence[] = [];
  readonly remarks: CaseRemark[] = [];
  readonly milestones: Milestone[] = [];
  readonly folder: EvidenceFolder;
  private readonly history: ClaimHistory;

  constructor(
    private readonly timeline: Timeline,
    private readonly people: DemoPeople,
    catalogue: DemoCatalogue,
  ) {
    this.folder = new EvidenceFolder(timeline, catalogue, new Random('evidence'));
    this.history = new ClaimHistory(timeline, people);
  }

  get decisions(): readonly ClaimDecision[] {
    return this.history.decisions;
  }

  get checks(): readonly CaseCheck[] {
    return this.history.checks;
  }

  file(plan: CasePlan): void {
    const row = this.caseOf(plan);
    this.cases.push(row);
    const claims = plan.claims.map((claim, i) => this.claimOf(plan, row, claim, i));
    this.claims.push(...claims);
    const returns = [
      ...(plan.returnedBefore ? [plan.returnedBefore] : []),
      ...(plan.outcome.is === 'returned' ? [plan.outcome] : []),
    ];
    returns.forEach((returned, i) => this.sendBack(row, claims, returned, i + 1));
    if (plan.outcome.is !== 'draft') this.tell(plan.submitted, plan.firm.person, 'case.submit', row, claims);
    if (plan.outcome.is === 'decided') {
      this.tell(
        plan.outcome.at,
        this.people[plan.outcome.reviewer],
        `case.${row.state === 'approved' ? 'approve' : 'reject'}`,
        row,
        claims,
      );
    }
    this.milestones.push(...this.history.takeMilestones());
  }

  private caseOf({ firm, submitted, outcome, returnedBefore, claims }: CasePlan): VerificationCase {
    const created = (returnedBefore?.at ?? submitted) + (returnedBefore ? 4 : 0.2);
    const isOpen = outcome.is === 'submitted' || outcome.is === 'in_review';
    const reviewer = 'reviewer' in outcome ? this.people[outcome.reviewer] : null;
    const last = outcome.is === 'returned' || outcome.is === 'decided' ? outcome.at : submitted;
    const rejected = claims.every(({ verdict }) => typeof verdict === 'object');
    return {
      id: this.timeline.id(created),
      number: '',
      organisationId: firm.organisation.id,
      state: outcome.is === 'decided' ? (rejected ? 'rejected' : 'approved') : outcome.is,
      assignedTo: reviewer?.id ?? null,
      assigneeName: reviewer?.name ?? null,
      submittedAt: outcome.is === 'draft' ? null : this.timeline.at(submitted),
      dueAt: isOpen || outcome.is === 'decided' ? this.timeline.at(submitted - REVIEW_DAYS) : null,
      decidedAt: outcome.is === 'decided' ? this.timeline.at(outcome.at) : null,
      returns: (returnedBefore ? 1 : 0) + (outcome.is === 'returned' ? 1 : 0),
      isSynthetic: true,
      version: 1,
      createdAt: this.timeline.at(created),
      updatedAt: this.timeline.at(last),
      updatedBy: reviewer?.name ?? firm.person.name,
    };
  }

  private claimOf(plan: CasePlan, row: VerificationCase, claim: ClaimPlan, position: number): Claim {
    const begun = plan.submitted + 0.15 - position * 0.001;
    const isDraft = plan.outcome.is === 'draft' || plan.outcome.is === 'returned';
    const record: Claim = {
      id: this.timeline.id(begun),
      organisationId: row.organisationId,
      kind: claim.kind,
      facilityId: claim.facilityId,
      materialCode: claim.materialCode ?? null,
      lineId: claim.lineId ?? null,
      statement: claim.statement,
      state: isDraft ? 'draft' : 'pending',
      requestedLevel: claim.level,
      level: 0,
      validFrom: null,
      validUntil: null,
      caseId: row.id,
      submittedAt: row.submittedAt,
      withdrawnAt: null,
      isSynthetic: true,
      version: 1,
      createdAt: this.timeline.at(begun),
      updatedAt: row.updatedAt,
      updatedBy: row.updatedBy,
    };
    const visitor = 'reviewer' in plan.outcome ? this.people[plan.outcome.reviewer] : null;
    const shared = plan.outcome.is === 'decided';
    this.evidence.push(...this.folder.evidenceFor(record, claim, { plan, begun, visitor, shared }));
    this.history.tell(record, claim, plan);
    return record;
  }

  private sendBack(row: VerificationCase, claims: readonly Claim[], returned: Return, round: number): void {
    const writer = this.people[returned.reviewer];
    returned.remarks.forEach((remark, i) => {
      this.remarks.push({
        id: this.timeline.id(returned.at - i * 0.001),
        caseId: row.id,
        claimId: claims[remark.claim].id,
        pointer: remark.pointer,
        words: remark.words,
        round,
        writtenBy: writer.id,
        createdAt: this.timeline.at(returned.at),
      });
    });
    this.tell(returned.at, writer, 'case.return', row, claims);
  }

  private tell(
    ago: WorkingDaysAgo,
    actor: Person,
    action: string,
    row: VerificationCase,
    claims: readonly Claim[],
  ): void {
    const details = { claims: claims.map(({ id, kind, state, level }) => ({ id, kind, state, level })) };
    this.milestones.push({ ago, actor, action, subjectType: 'case', subjectId: row.id, reason: null, details });
  }

  /** Numbers in the order of beginning. */
  number(numberOf: (position: number, createdAt: Date) => string): void {
    const inOrder = this.cases.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
    inOrder.forEach((row, i) => {
      row.number = numberOf(i + 1, row.createdAt);
    });
  }

  /** `YYYY-MM-DD`, so many days from now. */
  dateIn(days: number): string {
    return dateOf(new Date(this.timeline.now.getTime() + days * 86_400_000));
  }
}
