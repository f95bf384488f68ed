import { addWeeks, type AttributeValue, type RequestState } from '#contracts';
import { type AttributeConstraint, defaultConstraint } from '#core/catalogue';
import type { PRIORITY_GROUNDS, Request, RequestLine } from '#core/demand';
import type { DemoCatalogue } from '../catalogue.js';
import type { Timeline, WorkingDaysAgo } from '../timeline.js';
import type { Milestone } from './case-plan.js';
import type { Firm } from './registry.js';

type PriorityGround = (typeof PRIORITY_GROUNDS)[number];

/** One material of a need; what is left out takes the usual value. */
export interface LinePlan extends Partial<
  Pick<
    RequestLine,
    | 'maxUnitPrice'
    | 'maxSuppliers'
    | 'minPerSupplier'
    | 'maxShare'
    | 'allOrNothing'
    | 'certificates'
    | 'minLevel'
    | 'minLocalContent'
  >
> {
  readonly material: string;
  readonly quantity: number;
  /** Weeks from the first; both inclusive. */
  readonly window: readonly [earliest: number, latest: number];
  /** Wanted value by attribute: the catalogue's match rule makes the bounds. */
  readonly wanted?: Readonly<Record<string, AttributeValue>>;
}

export interface RequestPlan {
  readonly firm: Firm;
  readonly title: string;
  readonly product?: { readonly code: string; readonly output: number };
  readonly priority: 1 | 2 | 3 | 4 | 5;
  /** Why it stands above the lowest class, where it is not the usual ground of its class. */
  readonly ground?: PriorityGround;
  readonly posted: WorkingDaysAgo;
  readonly state?: RequestState;
  readonly lines: readonly LinePlan[];
}

/** Why a need stands where it stands, by priority class. */
const GROUNDS: readonly (PriorityGround | null)[] = [null, 'continuity', 'export', 'public_tender', 'health_facility'];

/** Writes needs down; numbers are given when all are there. */
export class DemandBuilder {
  readonly requests: Request[] = [];
  readonly lines: RequestLine[] = [];
  readonly milestones: Milestone[] = [];

  constructor(
    private readonly catalogue: DemoCatalogue,
    private readonly timeline: Timeline,
    private readonly firstMonday: string,
  ) {}

  post(plan: RequestPlan): void {
    const at = this.timeline.at(plan.posted);
    const request: Request = {
      id: this.timeline.id(plan.posted),
      number: '',
      organisationId: plan.firm.organisation.id,
      title: plan.title,
      productCode: plan.product?.code ?? null,
      plannedOutput: plan.product?.output ?? null,
      state: plan.state ?? 'open',
      isSynthetic: true,
      version: 1,
      createdAt: at,
      updatedAt: at,
      updatedBy: plan.firm.person.name,
    };
    this.requests.push(request);
    plan.lines.forEach((line, i) => this.lines.push(this.lineOf(request, plan, line, i + 1)));
    if (request.state === 'draft') return;
    this.milestones.push({
      ago: plan.posted,
      actor: plan.firm.person,
      action: 'request.open',
      subjectType: 'request',
      subjectId: request.id,
      reason: null,
      details: { title: plan.title, lines: plan.lines.map(({ material, quantity }) => ({ material, quantity })) },
    });
  }

  private lineOf(request: Request, plan: RequestPlan, line: LinePlan, position: number): RequestLine {
    return {
      id: this.timeline.id(plan.posted - position * 0.001),
      requestId: request.id,
      organisationId: request.organisationId,
      position,
      materialCode: line.material,
      constraints: this.constraintsOf(line),
      quantity: line.quantity,
      agreed: 0,
      pooled: 0,
      poolId: null,
      held: 0,
      facilityId: plan.firm.facility.id,
      earliestWeek: addWeeks(this.firstMonday, line.window[0]),
      latestWeek: addWeeks(this.firstMonday, line.window[1]),
      maxUnitPrice: line.maxUnitPrice ?? null,
      priority: plan.priority,
      priorityGround: plan.priority > 1 ? (plan.ground ?? GROUNDS[plan.priority - 1]) : null,
      maxSuppliers: line.maxSuppliers ?? null,
      minPerSupplier: line.minPerSupplier ?? 0,
      maxShare: line.maxShare ?? 1,
      allOrNothing: line.allOrNothing ?? false,
      certificates: line.certificates ?? [],
      minLevel: line.minLevel ?? 1,
      minLocalContent: line.minLocalContent ?? 0,
      state: request.state,
      version: 1,
    };
  }

  private constraintsOf({ material, wanted = {} }: LinePlan): Record<string, AttributeConstraint> {
    const attributes = this.catalogue.attributes.get(material) ?? [];
    return Object.fromEntries(
      Object.entries(wanted).map(([code, value]) => {
        const attribute = attributes.find((candidate) => candidate.code === code);
        if (!attribute) throw new Error(`${material} has no attribute ${code}`);
        return [code, defaultConstraint(attribute, value)];
      }),
    );
  }

  /** Numbers in the order of posting. */
  number(numberOf: (position: number, createdAt: Date) => string): void {
    const inOrder = this.requests.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
    inOrder.forEach((request, i) => {
      request.number = numberOf(i + 1, request.createdAt);
    });
  }
}
