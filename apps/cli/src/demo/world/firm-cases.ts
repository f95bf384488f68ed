import type { Offer } from '#core/supply';
import type { DemoCatalogue } from '../catalogue.js';
import { Random } from '../random.js';
import type { Timeline, WorkingDaysAgo } from '../timeline.js';
import type { CasePlan, ClaimPlan, EvidencePlan, ReviewerKey } from './case-plan.js';
import type { Firm } from './registry.js';
import type { SupplySide } from './supply.js';

/** Attributes whose value a laboratory measured, at most so many a claim. */
const TESTS_MAX = 3;
/** Never above level 1: what wire and boxes are, papers tell. */
const PAPER_TRADES = new Set(['wire', 'box', 'poly', 'zip', 'foam', 'sheet', 'thread', 'flour', 'sugar', 'wax']);
const MEDICAL_TRADES = new Set(['meltblown', 'spunmelt', 'sms', 'laminating']);

/** Certificates by issuer; the ministry's own list knows the types. */
const ISSUERS: Readonly<Record<string, string>> = {
  ISO13485: 'Lembaga sertifikasi terakreditasi KAN',
  COA: 'Laboratorium uji terakreditasi KAN',
  SPPT: 'LSPro terakreditasi KAN',
  NPPBKC: 'Direktorat Jenderal Bea dan Cukai',
  TKDN: 'Kementerian Perindustrian, Pusat P3DN',
};

/** What firms have verified: who they are and where, then what their lines make and how much. */
export class FirmCases {
  private readonly random = new Random('firm cases');

  constructor(
    private readonly catalogue: DemoCatalogue,
    private readonly timeline: Timeline,
  ) {}

  /** Identity and facility, decided soon after registration. */
  registration(firm: Firm): CasePlan {
    const submitted = firm.registered - 1 - this.random.between(0, 5);
    const at = submitted - this.random.between(1.5, 5.5);
    return {
      firm,
      submitted,
      outcome: { is: 'decided', at, reviewer: this.reviewer() },
      claims: [this.identity(), this.facility(firm, this.random.chance(0.4) ? 2 : 1)],
    };
  }

  identity = (): ClaimPlan => ({ kind: 'identity', facilityId: null, statement: {}, level: 1, evidence: ['file'] });

  facility(firm: Firm, level: 1 | 2): ClaimPlan {
    const { id, workers } = firm.facility;
    const statement = { workers, machines: this.random.whole(3, 60) };
    return { kind: 'facility', facilityId: id, statement, level, evidence: level === 2 ? ['file', 'visit'] : ['file'] };
  }

  /** Everything the offers of a producer rest on, decided within the last ten weeks. */
  production(firm: Firm, side: SupplySide, level: 1 | 2 = this.levelOf(firm)): CasePlan {
    const at = this.random.between(4, 48);
    return {
      firm,
      submitted: at + this.random.between(2, 6),
      outcome: { is: 'decided', at, reviewer: this.reviewer() },
      claims: this.productionClaims(firm, side, level),
    };
  }

  productionClaims(firm: Firm, side: SupplySide, level: 1 | 2): ClaimPlan[] {
    const lines = side.lines.filter((line) => line.organisationId === firm.organisation.id);
    const offers = side.offers.filter((offer) => offer.organisationId === firm.organisation.id);
    const claims = offers.map((offer) => this.capability(offer, level));
    for (const line of lines) {
      const weeks = side.lineWeeks.filter((week) => week.lineId === line.id);
      const effectivePerWeek = Math.max(...weeks.map((week) => week.effective));
      claims.push({
        kind: 'capacity',
        facilityId: line.facilityId,
        materialCode: offers.find((offer) => offer.lineId === line.id)?.materialCode,
        lineId: line.id,
        statement: { effectivePerWeek, installedPerWeek: weeks[0].installed, machines: line.machines },
        level,
        evidence: level === 2 ? ['file', 'visit'] : ['file'],
      });
    }
    return [...claims, ...this.certificates(firm, offers)];
  }

  capability(offer: Pick<Offer, 'facilityId' | 'materialCode' | 'attributes'>, level: 1 | 2): ClaimPlan {
    const { facilityId, materialCode, attributes } = offer;
    const tested: EvidencePlan[] = (this.catalogue.attributes.get(materialCode) ?? [])
      .filter(({ code, testMethod }) => attributes[code] !== undefined && testMethod !== null)
      .slice(0, TESTS_MAX)
      .map(({ code, testMethod }) => ({ lab: { attribute: code, value: attributes[code], standard: testMethod! } }));
    // Without anything to measure, a visit is what level 2 rests on.
    const proof: EvidencePlan[] = tested.length > 0 ? tested : ['file', 'visit'];
    return {
      kind: 'capability',
      facilityId,
      materialCode,
      statement: { attributes },
      level,
      evidence: level === 2 ? proof : ['file'],
    };
  }

  private certificates(firm: Firm, offers: readonly Offer[]): ClaimPlan[] {
    const types = new Set(offers.flatMap((offer) => offer.certificates));
    const percentage = Math.max(0, ...offers.map((offer) => offer.localContent));
    const plans = [...types].toSorted().map((type) => this.certificate(firm, type));
    if (percentage > 0) plans.push(this.certificate(firm, 'TKDN', { percentage }));
    return plans;
  }

  certificate(firm: Firm, type: string, more: Record<string, unknown> = {}): ClaimPlan {
    const issued: WorkingDaysAgo = this.random.between(60, 200);
    return {
      kind: 'certificate',
      facilityId: firm.facility.id,
      statement: {
        type,
        number: `PERAGA-${type}-${String(this.random.whole(1, 99_999)).padStart(5, '0')}`,
        issuer: ISSUERS[type],
        issuedOn: this.timeline.dateAt(issued),
        ...more,
      },
      level: 1,
      evidence: ['file'],
    };
  }

  /** How a verified claim ended; one that expired was valid until the day before. */
  endingOf(ended: NonNullable<ClaimPlan['ended']>): Pick<ClaimPlan, 'ended' | 'validUntil'> {
    return ended.state === 'expired' ? { ended, validUntil: this.timeline.dateAt(ended.at + 1) } : { ended };
  }

  reviewer = (): ReviewerKey => (this.random.chance(0.55) ? 'verifier1' : 'verifier2');

  private levelOf(firm: Firm): 1 | 2 {
    if (PAPER_TRADES.has(firm.trade)) return 1;
    return this.random.chance(MEDICAL_TRADES.has(firm.trade) ? 0.6 : 0.3) ? 2 : 1;
  }
}
