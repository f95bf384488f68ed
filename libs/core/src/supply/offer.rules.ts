import type { FieldError, OfferState } from '#contracts';
import { fieldError } from '../platform/refusal.js';
import { numberFaults } from '../verification/fault.rules.js';
import { stepFaults } from './calendar.rules.js';
import type { PriceTier } from './offer.entity.js';

/*
 * Life of an offer, and what may change in it.
 *
 * A draft need not be complete; publishing asks for all of it. What a published offer costs and how it is sold (price,
 * tiers, minimum order, multiple, lead time, validity) may change at any time: a live proposal carries the terms under
 * which it was made and stays as it is, the next run reads the new ones. What the goods are and where they come from
 * (attributes, certificates, local content, line, load) is what a live proposal was matched on, so it is frozen while
 * units are held. Material and facility never change: that is another offer.
 */
export const OFFER_MOVES = {
  publish: { from: ['draft', 'withdrawn'], to: 'published' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  confirm: { from: ['published'], to: 'published' },
} as const satisfies Record<string, { from: readonly OfferState[]; to: OfferState }>;

export type OfferMove = keyof typeof OFFER_MOVES;

export const offerMovesFrom = (state: OfferState): OfferMove[] =>
  (Object.keys(OFFER_MOVES) as OfferMove[]).filter((move) =>
    (OFFER_MOVES[move].from as readonly OfferState[]).includes(state),
  );

export const OFFER_WITHDRAW_REASONS = ['sold_elsewhere', 'capacity_lost', 'terms_changed', 'mistake', 'other'] as const;
export type OfferWithdrawReason = (typeof OFFER_WITHDRAW_REASONS)[number];

/** An offer nobody has confirmed for this long is stale: matching discounts it. */
export const FRESH_DAYS = 28;
/** One nobody has confirmed for this long is not matched any more. */
export const MATCHED_DAYS = 56;

const DAY_MS = 86_400_000;

/** When an offer confirmed at that moment becomes stale, and when it leaves matching. */
export const freshUntil = (confirmedAt: Date): { readonly fresh: Date; readonly matched: Date } => ({
  fresh: new Date(confirmedAt.getTime() + FRESH_DAYS * DAY_MS),
  matched: new Date(confirmedAt.getTime() + MATCHED_DAYS * DAY_MS),
});

/** To the moment of its end a period still holds. */
export function freshnessOf(confirmedAt: Date, now: Date): 'fresh' | 'stale' | 'out' {
  const until = freshUntil(confirmedAt);
  if (now > until.matched) return 'out';
  return now > until.fresh ? 'stale' : 'fresh';
}

export const OFFER_LIMITS = {
  unitPrice: 1_000_000_000,
  moq: 1_000_000_000,
  leadWeeks: 52,
  tiers: 10,
  certificates: 30,
  load: { min: 0.001, max: 100_000 },
} as const;

/** Everything about an offer that its owner states and may change. */
export interface OfferTerms {
  readonly lineId: string | null;
  /** Line units one base unit takes. */
  readonly load: number;
  readonly attributes: Readonly<Record<string, number | string | boolean>>;
  /** Whole rupiah per base unit. */
  readonly unitPrice: number;
  readonly tiers: readonly PriceTier[];
  /** Base units. */
  readonly moq: number;
  readonly multiple: number;
  readonly leadWeeks: number;
  /** Per cent. */
  readonly localContent: number;
  readonly certificates: readonly string[];
  /** Last day of the offer, `YYYY-MM-DD`. */
  readonly validUntil: string | null;
}

/** What a live proposal was matched on. */
const GRADE_FIELDS = [
  'attributes',
  'certificates',
  'localContent',
  'lineId',
  'load',
] as const satisfies readonly (keyof OfferTerms)[];

/** The fields of the grade that differ. */
export const changedGrade = (before: OfferTerms, after: OfferTerms): string[] =>
  GRADE_FIELDS.filter((field) => canonical(before[field]) !== canonical(after[field]));

const canonical = (value: unknown): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
      : value,
  );

/** Faults of the terms themselves; attributes and certificates are judged against the catalogue. */
export function termFaults(terms: OfferTerms): FieldError[] {
  const whole = (field: keyof OfferTerms, min: number, max: number) =>
    numberFaults(`/${field}`, terms[field], { min, max, whole: true });
  return [
    ...whole('unitPrice', 1, OFFER_LIMITS.unitPrice),
    ...whole('moq', 1, OFFER_LIMITS.moq),
    ...whole('multiple', 1, OFFER_LIMITS.moq),
    ...multipleFaults(terms),
    ...whole('leadWeeks', 0, OFFER_LIMITS.leadWeeks),
    ...numberFaults('/localContent', terms.localContent, { min: 0, max: 100 }),
    ...numberFaults('/load', terms.load, OFFER_LIMITS.load),
    ...stepFaults('/load', 'load', terms.load),
    ...tierFaults(terms),
    ...certificateFaults(terms.certificates),
  ];
}

/** The minimum order must be one that can be ordered: a multiple of the order multiple. */
function multipleFaults({ moq, multiple }: OfferTerms): FieldError[] {
  if (!(multiple >= 1) || !(moq >= 1) || moq % multiple === 0) return [];
  const below = Math.floor(moq / multiple);
  const next = (below + 1) * multiple;
  const reason = [
    ...(below > 0 ? [`${below} × ${multiple} = ${below * multiple}`] : []),
    `${below + 1} × ${multiple} = ${next}`,
  ];
  return [fieldError('/moq', 'not_allowed', { field: 'moq', value: moq, reason: reason.join(', '), suggestion: next })];
}

/** Tiers start above the minimum order, rise in quantity and fall in price. */
function tierFaults({ tiers, moq, unitPrice }: OfferTerms): FieldError[] {
  if (tiers.length > OFFER_LIMITS.tiers) {
    const params = { field: 'tiers', min: 0, max: OFFER_LIMITS.tiers, actual: tiers.length };
    return [fieldError('/tiers', 'count', params)];
  }
  const faults: FieldError[] = [];
  let previous = { from: Math.max(1, moq - 1), unitPrice };
  tiers.forEach((tier, i) => {
    const from = { min: previous.from + 1, max: OFFER_LIMITS.moq, whole: true };
    const price = { min: 1, max: previous.unitPrice - 1, whole: true };
    faults.push(...numberFaults(`/tiers/${i}/from`, tier.from, from));
    faults.push(...numberFaults(`/tiers/${i}/unitPrice`, tier.unitPrice, price));
    previous = tier;
  });
  return faults;
}

function certificateFaults(certificates: readonly string[]): FieldError[] {
  if (certificates.length > OFFER_LIMITS.certificates) {
    const params = { field: 'certificates', min: 0, max: OFFER_LIMITS.certificates, actual: certificates.length };
    return [fieldError('/certificates', 'count', params)];
  }
  return certificates.flatMap((code, i) =>
    certificates.indexOf(code) < i
      ? [fieldError(`/certificates/${i}`, 'duplicate', { field: 'certificates', value: code })]
      : [],
  );
}

/** Warnings are shown and never stop anything; the first three offers of a material have nothing to be compared with. */
export const PRICE_COMPARABLE_MIN = 3;
export const PRICE_FACTOR = 1_000;

export const priceIsOdd = (unitPrice: number, median: number, comparable: number): boolean =>
  comparable >= PRICE_COMPARABLE_MIN && (unitPrice > median * PRICE_FACTOR || unitPrice * PRICE_FACTOR < median);
