import { Injectable } from '@nestjs/common';
import type { FieldError, FieldWarning } from '#contracts';
import { type AttributeValues, checkAttributeValues, pointerTo, shown } from '../catalogue/attribute.rules.js';
import { CatalogueService, type MaterialSheet, type ProductSheet } from '../catalogue/catalogue.service.js';
import { defaultConstraint } from '../catalogue/constraint.rules.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Clock } from '../platform/clock.js';
import type { Actor } from '../platform/context.js';
import { fieldError, invalidInput, Refusal } from '../platform/refusal.js';
import { Transactions } from '../platform/transactions.js';
import { fault, numberFaults } from '../verification/fault.rules.js';
import { requestingFacility } from './demand-access.js';
import { LineJudge } from './line-judge.js';
import { LINE_LIMITS, type LinePatch, newTerms } from './line-terms.rules.js';
import { explode, type PlannedNeed, type UnconvertedNeed } from './plan.rules.js';
import { RequestDrafting } from './request-drafting.js';
import { detailOf, type RequestDetail } from './request-view.js';

/** A finished product, how many of it, where and by when; terms given here hold for every line. */
export interface Plan {
  readonly productCode: string;
  readonly plannedOutput: number;
  readonly facilityId: string;
  readonly earliestWeek: string;
  readonly latestWeek: string;
  readonly title?: string;
  /** What is wanted of each material, by its code: converts units, and becomes the line's constraints. */
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly terms?: Pick<LinePatch, 'priority' | 'priorityGround' | 'minLevel' | 'minLocalContent' | 'maxSuppliers'>;
}

/** What a plan comes to, before anything is written. */
export interface PlanOutcome {
  readonly needs: readonly PlannedNeed[];
  readonly unconverted: readonly UnconvertedNeed[];
  readonly warnings: readonly FieldWarning[];
}

export interface PlannedRequest extends Omit<PlanOutcome, 'warnings'> {
  readonly detail: RequestDetail;
}

interface Exploded extends PlanOutcome {
  readonly sheet: ProductSheet;
  readonly materials: ReadonlyMap<string, MaterialSheet>;
  readonly wanted: Readonly<Record<string, AttributeValues>>;
}

export const OUTPUT_MAX = 1_000_000_000;

/** Plan → request: a production plan through the bill of materials to a draft whose lines are ready to edit. */
@Injectable()
export class PlanService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly judge: LineJudge,
    private readonly drafting: RequestDrafting,
  ) {}

  async createFromPlan(actor: Actor, plan: Plan): Promise<PlannedRequest> {
    const exploded = await this.explode(plan);
    const { needs, unconverted, warnings } = exploded;
    refuseUnusable(plan, needs, unconverted);
    const detail = await this.write(actor, plan, exploded);
    return { detail: { ...detail, warnings: [...warnings, ...detail.warnings] }, needs, unconverted };
  }

  /** The materials of a plan while it is being thought about; changes nothing, and says nothing that is not public. */
  async preview(plan: Pick<Plan, 'productCode' | 'plannedOutput' | 'attributes'>): Promise<PlanOutcome> {
    const { needs, unconverted, warnings } = await this.explode(plan);
    refuseTooMuch(plan, needs);
    return { needs, unconverted, warnings };
  }

  private async explode(plan: Pick<Plan, 'productCode' | 'plannedOutput' | 'attributes'>): Promise<Exploded> {
    const faults = numberFaults('/plannedOutput', plan.plannedOutput, { min: 1, max: OUTPUT_MAX, whole: true });
    if (faults.length > 0) throw invalidInput(faults);
    const sheet = await this.productSheet(plan.productCode);
    const materials = await this.catalogue.materialSheets(sheet.components.map((component) => component.materialCode));
    const { values: wanted, errors, warnings } = checkWanted(materials, plan.attributes ?? {});
    if (errors.length > 0) throw invalidInput(errors);
    return { ...explode(sheet.components, plan.plannedOutput, materials, wanted), warnings, sheet, materials, wanted };
  }

  private async productSheet(code: string): Promise<ProductSheet> {
    try {
      return await this.catalogue.productSheet(code);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw invalidInput([fault('/productCode', 'unknown_reference', { value: code.slice(0, 80), what: 'products' })]);
    }
  }

  private async write(
    actor: Actor,
    plan: Plan,
    { sheet: { product }, needs, materials, wanted }: Exploded,
  ): Promise<RequestDetail> {
    const { facilityId, earliestWeek, latestWeek, plannedOutput, terms = {} } = plan;
    const lines = needs.map(({ materialCode, quantity }) =>
      newTerms({
        ...terms,
        materialCode,
        quantity,
        facilityId,
        earliestWeek,
        latestWeek,
        constraints: constraintsOf(materials.get(materialCode)!, wanted[materialCode] ?? {}),
      }),
    );
    return this.transactions.run(async (tx) => {
      const facility = await requestingFacility(tx.manager, actor, facilityId);
      const organisation = await tx.manager.findOneByOrFail(Organisation, { id: facility.organisationId });
      const { request } = await this.drafting.write(tx, actor, {
        organisation,
        title: plan.title?.trim() ?? `${plannedOutput.toLocaleString('id-ID')} × ${product.nameId}`.slice(0, 160),
        lines,
        productCode: product.code,
        plannedOutput,
        origin: { plan: { productCode: product.code, plannedOutput } },
      });
      return detailOf(tx.manager, this.judge, request, this.clock.today());
    });
  }
}

const constraintsOf = ({ attributes }: MaterialSheet, wanted: AttributeValues) =>
  Object.fromEntries(
    attributes
      .filter((attribute) => Object.hasOwn(wanted, attribute.code))
      .map((attribute) => [attribute.code, defaultConstraint(attribute, wanted[attribute.code])]),
  );

/** Wanted values, each by the attributes of its material; materials the product does not need are faults. */
function checkWanted(
  materials: ReadonlyMap<string, MaterialSheet>,
  wanted: NonNullable<Plan['attributes']>,
): { values: Record<string, AttributeValues>; errors: FieldError[]; warnings: FieldWarning[] } {
  const checked = {
    values: {} as Record<string, AttributeValues>,
    errors: [] as FieldError[],
    warnings: [] as FieldWarning[],
  };
  for (const [code, values] of Object.entries(wanted)) {
    const pointer = pointerTo('/attributes', code);
    const sheet = materials.get(code);
    if (!sheet || typeof values !== 'object' || values === null || Array.isArray(values)) {
      checked.errors.push(
        sheet
          ? fault(pointer, 'type', { expected: 'an object', value: shown(values) })
          : fieldError(pointer, 'unknown_reference', {
              field: 'attributes',
              value: code.slice(0, 80),
              what: 'materials of the product',
            }),
      );
      continue;
    }
    const result = checkAttributeValues(sheet.attributes, values, { pointer, complete: false });
    checked.values[code] = result.values;
    checked.errors.push(...result.errors);
    checked.warnings.push(...result.warnings);
  }
  return checked;
}

function refuseUnusable(plan: Plan, needs: readonly PlannedNeed[], unconverted: readonly UnconvertedNeed[]): void {
  if (needs.length === 0) {
    const materials = unconverted.map(({ materialCode, missing }) => `${materialCode} (${missing.join(', ') || '–'})`);
    throw new Refusal('plan_without_lines', { product: plan.productCode, materials });
  }
  refuseTooMuch(plan, needs);
}

function refuseTooMuch(plan: Pick<Plan, 'plannedOutput'>, needs: readonly PlannedNeed[]): void {
  const most = Math.max(0, ...needs.map((need) => need.exact));
  if (most > LINE_LIMITS.quantity) {
    const max = Math.floor(plan.plannedOutput * (LINE_LIMITS.quantity / most));
    throw invalidInput([fault('/plannedOutput', 'max', { max, value: plan.plannedOutput })]);
  }
}
