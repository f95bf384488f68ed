import { addWeeks } from '#contracts';
import type { Line, LineWeek, Offer, OfferWeek, PriceTier } from '#core/supply';
import type { DemoCatalogue } from '../catalogue.js';
import { Random, roundPlan, roundTo } from '../random.js';
import { SUPPLY_TERMS, type SupplyTerms } from '../tables/supply-terms.js';
import type { LinePlan } from '../tables/trades.js';
import type { Timeline } from '../timeline.js';
import { GradeBook } from './grade.js';
import type { Firm } from './registry.js';

export const CALENDAR_WEEKS = 26;

/** A line that is to stand, before the national capacity is divided among all of its kind. */
export interface LineDraft {
  readonly firm: Firm;
  readonly plan: LinePlan;
  /** Against its peers. */
  readonly size: number;
  /** The producer everybody will look at first: fixed grade and terms. */
  readonly star: boolean;
}

export interface SupplySide {
  readonly lines: Line[];
  readonly lineWeeks: LineWeek[];
  readonly offers: Offer[];
  readonly offerWeeks: OfferWeek[];
}

/** Divides the weekly capacity of each material among its lines by size and offers what they make. */
export class SupplyBuilder {
  readonly side: SupplySide = { lines: [], lineWeeks: [], offers: [], offerWeeks: [] };
  private readonly random = new Random('supply');
  private readonly grades = new GradeBook(new Random('grades'));

  constructor(
    private readonly catalogue: DemoCatalogue,
    private readonly timeline: Timeline,
    private readonly firstMonday: string,
  ) {}

  build(drafts: readonly LineDraft[]): void {
    const sizes = new Map<string, number>();
    for (const { plan, size } of drafts) {
      const material = plan.offers[0].material;
      sizes.set(material, (sizes.get(material) ?? 0) + size);
    }
    for (const draft of drafts) {
      const material = draft.plan.offers[0].material;
      const share = draft.size / sizes.get(material)!;
      this.raise(draft, roundPlan(SUPPLY_TERMS[material].weekly * share));
    }
  }

  private raise(draft: LineDraft, effective: number): void {
    const { firm, plan } = draft;
    const ago = firm.registered - 1 - this.random.next();
    const line: Line = {
      id: this.timeline.id(ago),
      organisationId: firm.organisation.id,
      facilityId: firm.facility.id,
      name: `${plan.name} 1`,
      unit: this.catalogue.materials.get(plan.offers[0].material)!.unit,
      description: plan.machine,
      machines: this.random.whole(2, 9),
      state: 'active',
      isSynthetic: true,
      version: 1,
      createdAt: this.timeline.at(ago),
      updatedAt: this.timeline.at(ago),
      updatedBy: firm.person.name,
    };
    this.side.lines.push(line);
    const weeks = this.calendar(line, effective, draft.star);
    for (const offer of plan.offers) {
      if (offer.share !== undefined && !this.random.chance(offer.share) && !draft.star) continue;
      if (draft.star && offer.secondGrade) continue;
      this.offer(draft, line, weeks, offer);
    }
  }

  /** Never above what the line is verified for; now and then a stop for maintenance, at first partly sold. */
  private calendar(line: Line, effective: number, star: boolean): LineWeek[] {
    const installed = roundPlan(effective / this.random.between(0.72, 0.88), 3);
    const soldAtFirst = star || this.random.chance(0.6) ? 1 : this.random.between(0.55, 0.9);
    const weeks = Array.from({ length: CALENDAR_WEEKS }, (_, week): LineWeek => {
      const stop = !star && this.random.chance(0.05) ? 0.5 : 1;
      const usable = Math.floor(effective * stop * (week < 3 ? soldAtFirst : 1));
      return {
        lineId: line.id,
        week: addWeeks(this.firstMonday, week),
        installed,
        effective: usable,
        maximum: Math.min(installed, Math.floor(effective * 1.1)),
        committed: 0,
        held: 0,
      };
    });
    this.side.lineWeeks.push(...weeks);
    return weeks;
  }

  private offer(draft: LineDraft, line: Line, weeks: readonly LineWeek[], plan: LinePlan['offers'][number]): void {
    const { firm, star } = draft;
    const terms = SUPPLY_TERMS[plan.material];
    const load = plan.load ?? 1;
    const followsLine = star || plan.secondGrade === true || this.random.chance(0.65);
    const ago = Math.max(2, firm.registered - 3 - this.random.between(0, 20));
    const confirmed = star ? 1 : this.random.between(1, 15);
    const offer: Offer = {
      id: this.timeline.id(ago),
      organisationId: firm.organisation.id,
      facilityId: firm.facility.id,
      lineId: line.id,
      followsLine,
      materialCode: plan.material,
      load,
      attributes: star ? { ...STAR_GRADE } : this.grades.next(plan.material),
      ...(star ? STAR_TERMS : this.termsOf(terms)),
      certificates: star ? ['COA', 'ISO13485'] : this.certificatesOf(terms),
      state: 'published',
      confirmedAt: this.timeline.at(confirmed),
      stale: false,
      validUntil: null,
      isSynthetic: true,
      version: 1,
      createdAt: this.timeline.at(ago),
      updatedAt: this.timeline.at(confirmed),
      updatedBy: firm.person.name,
    };
    this.side.offers.push(offer);
    const share = followsLine ? 1 : this.random.between(0.5, 0.95);
    for (const { week, effective } of weeks) {
      const available = Math.floor((effective * share) / load);
      this.side.offerWeeks.push({ offerId: offer.id, week, available, committed: 0, held: 0 });
    }
  }

  private termsOf(terms: SupplyTerms) {
    const unitPrice = roundPlan(this.random.between(...terms.price), 3);
    const moq = this.random.pick(terms.moq);
    const tiers: PriceTier[] = [];
    if (this.random.chance(0.6)) {
      tiers.push({ from: roundTo(moq * 5, terms.multiple), unitPrice: Math.floor(unitPrice * 0.97) });
      if (this.random.chance(0.5)) {
        tiers.push({ from: roundTo(moq * 20, terms.multiple), unitPrice: Math.floor(unitPrice * 0.94) });
      }
    }
    const hasTkdn = this.random.chance(0.85);
    return {
      unitPrice,
      tiers,
      moq,
      multiple: terms.multiple,
      leadWeeks: this.random.pick(terms.leadWeeks),
      localContent: hasTkdn ? Math.round(this.random.between(...terms.localContent) * 10) / 10 : 0,
    };
  }

  private certificatesOf(terms: SupplyTerms): string[] {
    return Object.entries(terms.certificates)
      .filter(([, share]) => this.random.chance(share))
      .map(([code]) => code)
      .toSorted();
  }
}

/** The finest filter media of the story, so that the mask maker next door is sure to be paired with it. */
const STAR_GRADE = {
  gsm: 25,
  width: 175,
  bfe: 99.3,
  pfe: 98.6,
  dp: 27,
  electret: true,
  colour: 'white',
} as const;

const STAR_TERMS = {
  unitPrice: 318_000,
  tiers: [{ from: 5_000, unitPrice: 309_000 }],
  moq: 200,
  multiple: 50,
  leadWeeks: 1,
  localContent: 58.4,
};
