import type { CasePlan, ClaimPlan } from './case-plan.js';
import type { FirmCases } from './firm-cases.js';
import type { Firm } from './registry.js';
import type { SupplySide } from './supply.js';

interface Trouble {
  readonly trade: string;
  /** Which firm of the trade, from 0. */
  readonly serial: number;
  readonly kind: ClaimPlan['kind'];
  readonly ended: NonNullable<ClaimPlan['ended']>;
}

/** Verified producers of whose claims one has ended: what rests on it cannot be matched. */
const TROUBLES: readonly Trouble[] = [
  { trade: 'weaving', serial: 3, kind: 'capability', ended: { state: 'expired', at: 9, reason: '' } },
  { trade: 'latex', serial: 4, kind: 'capability', ended: { state: 'expired', at: 14, reason: '' } },
  { trade: 'narrow', serial: 5, kind: 'capacity', ended: { state: 'expired', at: 5, reason: '' } },
  { trade: 'bottle', serial: 2, kind: 'capacity', ended: { state: 'expired', at: 21, reason: '' } },
  {
    trade: 'spunbond',
    serial: 7,
    kind: 'capability',
    ended: { state: 'suspended', at: 6, reason: 'inspection_failed', note: 'Gramatur contoh ulang di luar toleransi.' },
  },
  {
    trade: 'ethanol',
    serial: 5,
    kind: 'capacity',
    ended: {
      state: 'suspended',
      at: 3,
      reason: 'complaint_under_review',
      note: 'Dua pembeli melaporkan jumlah kurang.',
    },
  },
  {
    trade: 'laminating',
    serial: 6,
    kind: 'certificate',
    ended: { state: 'revoked', at: 12, reason: 'forged_evidence' },
  },
];

/** Producers that are not verified yet: nobody else makes what the first one makes. */
const UNVERIFIED = [
  { trade: 'carbomer', serial: 0, submitted: 3.2, reviewing: true },
  { trade: 'cotton', serial: 6, submitted: 1.3, reviewing: false },
  { trade: 'box', serial: 5, submitted: 0.6, reviewing: false },
] as const;

export interface ProducerCases {
  readonly cases: readonly CasePlan[];
  /** Everything verified and nothing ended: those who may ask for more. */
  readonly sound: readonly Firm[];
}

/** What every producer has had verified, with the exceptions the story needs. */
export function producerCases(
  producers: readonly Firm[],
  side: SupplySide,
  firms: FirmCases,
  star: Firm,
): ProducerCases {
  const cases: CasePlan[] = [];
  const sound: Firm[] = [];
  const serials = new Map<string, number>();
  for (const firm of producers) {
    const serial = serials.get(firm.trade) ?? 0;
    serials.set(firm.trade, serial + 1);
    const is = (entry: { readonly trade: string; readonly serial: number }) =>
      entry.trade === firm.trade && entry.serial === serial;
    const unverified = UNVERIFIED.find(is);
    if (unverified) {
      cases.push(wholeCase(firm, side, firms, unverified));
      continue;
    }
    const production = firms.production(firm, side, firm === star ? 2 : undefined);
    const trouble = TROUBLES.find(is);
    cases.push(firms.registration(firm), trouble ? troubled(production, trouble, firms) : production);
    if (!trouble && firm !== star) sound.push(firm);
  }
  return { cases, sound };
}

/** Everything at once, as a newcomer sends it in. */
function wholeCase(
  firm: Firm,
  side: SupplySide,
  firms: FirmCases,
  { submitted, reviewing }: (typeof UNVERIFIED)[number],
): CasePlan {
  return {
    firm,
    submitted,
    outcome: reviewing ? { is: 'in_review', reviewer: 'verifier1' } : { is: 'submitted' },
    claims: [firms.identity(), firms.facility(firm, 1), ...firms.productionClaims(firm, side, 1)],
  };
}

function troubled(production: CasePlan, { kind, ended }: Trouble, firms: FirmCases): CasePlan {
  const at = 90;
  const certificate = kind === 'certificate' ? [firms.certificate(production.firm, 'ISO13485')] : [];
  const claims = [...production.claims, ...certificate];
  const marked = claims.findLastIndex((claim) => claim.kind === kind);
  return {
    ...production,
    submitted: at + 4,
    outcome: { is: 'decided', at, reviewer: firms.reviewer() },
    claims: claims.map((claim, i) => (i === marked ? { ...claim, ...firms.endingOf(ended) } : claim)),
  };
}
