import type { AttributeValue, ClaimKind, FieldWarning } from '#contracts';
import { type AttributeSpec, plausibility, pointerTo } from '../catalogue/attribute.rules.js';
import { claimedAttributes } from './claim-statement.rules.js';
import { addMonths } from './dates.rules.js';

/** Pointers are into the claim, as those of its errors are. */
const ROOT = '/statement';
/** Past this many times the median of its material a capacity is most likely in the wrong unit. */
const MEDIAN_FACTOR = 1_000;
/** Fewer claims than this make no median. */
const MEDIAN_PEERS_MIN = 5;
/** A rise over the last verified capacity that calls for a closer look, per cent. */
const JUMP_PCT = 20;
/** Effective above this share of installed leaves nothing for stops and waste, per cent. */
const UTILISATION_PCT = 95;
/** A test older than this says little about today's product, months. */
const TEST_FRESH_MONTHS = 12;
/** A certificate without an end is taken to last no longer, months. */
const CERTIFICATE_USUAL_MONTHS = 60;

/**
 * The most one machine makes in a week of 168 hours, by unit: estimates from the fastest lines on the market, rounded
 * up (spunbond 25 t a day, mask machines 800 a minute, roll goods 400 m a minute).
 */
const MACHINE_WEEK_MAX: Readonly<Record<string, number>> = {
  kg: 200_000,
  m2: 20_000_000,
  m: 4_000_000,
  L: 2_000_000,
  pcs: 8_000_000,
  hour: 168,
};

export interface MeasuredValue {
  readonly attribute: string;
  readonly value: AttributeValue;
  readonly testedOn: string;
}

/** Of a line, over the weeks that were reported. */
export interface ReportedUse {
  readonly weeks: number;
  /** The most it made in a week, and on average. */
  readonly highest: number;
  readonly mean: number;
  /** Median of output over utilisation, of weeks in which it was used at all; null: there are none. */
  readonly implied: number | null;
}

/** A claim with all that its plausibility is judged by. */
export interface JudgedClaim {
  readonly kind: ClaimKind;
  readonly statement: Readonly<Record<string, unknown>>;
  readonly attributes: readonly AttributeSpec[];
  readonly measured: readonly MeasuredValue[];
  readonly lineUnit: string | null;
  readonly lineMachines: number | null;
  /** Of the other capacity claims of the same material. */
  readonly median: { readonly perWeek: number; readonly peers: number } | null;
  /** Effective capacity of the line as last verified. */
  readonly verifiedBefore: number | null;
  /** What the weekly reports of the last weeks say of the line, in its unit; null: none. */
  readonly reported: ReportedUse | null;
  readonly today: string;
}

/** What looks wrong with a claim and does not stop it: for its owner to check, and for the verifier to see. */
export function claimWarnings(claim: JudgedClaim): FieldWarning[] {
  if (claim.kind === 'capability') return capabilityWarnings(claim);
  if (claim.kind === 'capacity') return capacityWarnings(claim);
  if (claim.kind === 'certificate') return certificateWarnings(claim);
  return [];
}

function capabilityWarnings({ statement, attributes, measured, today }: JudgedClaim): FieldWarning[] {
  const claimed = claimedAttributes(statement);
  return attributes.flatMap((spec) => {
    const value = claimed[spec.code];
    const tests = measured.filter((test) => test.attribute === spec.code);
    const pointer = pointerTo(`${ROOT}/attributes`, spec.code);
    return [
      ...(value === undefined ? [] : plausibility(spec, value, pointer)),
      ...tests.flatMap((test) => testWarnings(spec, value, test, today)),
    ];
  });
}

function testWarnings(
  spec: AttributeSpec,
  claimed: AttributeValue | undefined,
  test: MeasuredValue,
  today: string,
): FieldWarning[] {
  const pointer = pointerTo(`${ROOT}/attributes`, spec.code);
  const [field, date, months] = [spec.code, test.testedOn, TEST_FRESH_MONTHS];
  const warnings: FieldWarning[] = [];
  if (claimed !== undefined && contradicts(spec, claimed, test.value)) {
    const params = { field, claimed: String(claimed), measured: String(test.value), date };
    warnings.push({ pointer, code: 'test_contradicts', params });
  }
  if (addMonths(date, months) < today) warnings.push({ pointer, code: 'test_old', params: { field, date, months } });
  return warnings;
}

/** Whether a measurement says less than what is claimed, by the attribute's match rule. */
export function contradicts(spec: AttributeSpec, claimed: AttributeValue, measured: AttributeValue): boolean {
  if (typeof claimed === 'number' && typeof measured === 'number') {
    if (spec.matchRule === 'gte') return measured < claimed;
    if (spec.matchRule === 'lte') return measured > claimed;
    const tolerance = (Math.abs(claimed) * (spec.tolerancePct ?? 0)) / 100;
    return Math.abs(measured - claimed) > tolerance + Number.EPSILON * Math.abs(claimed);
  }
  const [said, found] = [claimed, measured].map((value) => spec.options.indexOf(String(value)));
  if (said >= 0 && found >= 0 && spec.matchRule === 'gte') return found < said;
  if (said >= 0 && found >= 0 && spec.matchRule === 'lte') return found > said;
  return claimed !== measured;
}

function capacityWarnings(claim: JudgedClaim): FieldWarning[] {
  const { effectivePerWeek: effective, installedPerWeek: installed, machines: stated } = claim.statement;
  if (typeof effective !== 'number') return [];
  const warnings: FieldWarning[] = [];
  const warn = (code: FieldWarning['code'], params: FieldWarning['params']) =>
    warnings.push({
      pointer: `${ROOT}/effectivePerWeek`,
      code,
      params: { field: 'effectivePerWeek', value: effective, ...params },
    });
  const { median, verifiedBefore, lineUnit } = claim;
  if (median && median.peers >= MEDIAN_PEERS_MIN && effective > MEDIAN_FACTOR * median.perWeek)
    warn('far_above_median', { median: median.perWeek, factor: MEDIAN_FACTOR });
  const machines = typeof stated === 'number' ? stated : claim.lineMachines;
  const perMachine = MACHINE_WEEK_MAX[lineUnit ?? ''];
  if (machines !== null && perMachine !== undefined && effective > machines * perMachine)
    warn('above_machines', { machines, unit: lineUnit ?? '', max: machines * perMachine });
  if (typeof installed === 'number' && effective * 100 > installed * UTILISATION_PCT)
    warn('no_allowance', { installed, pct: UTILISATION_PCT });
  if (verifiedBefore !== null && effective * 100 > verifiedBefore * (100 + JUMP_PCT))
    warn('capacity_jump', { before: verifiedBefore, pct: JUMP_PCT });
  reportWarnings(effective, claim.reported, warn);
  return warnings;
}

/** Weeks below which reports say nothing of a habit. */
const REPORTS_MIN = 4;
const REPORTED_ABOVE_PCT = 120;
const IMPLIED_LESS_PCT = 60;
const LOW_USE_PCT = 30;

/** Where what a firm reports every week and what it claims do not go together. */
function reportWarnings(
  effective: number,
  reported: ReportedUse | null,
  warn: (code: FieldWarning['code'], params: FieldWarning['params']) => void,
): void {
  if (!reported || !(effective > 0)) return;
  const { weeks, highest, mean, implied } = reported;
  if (highest * 100 > effective * REPORTED_ABOVE_PCT)
    warn('reports_above_capacity', { output: highest, pct: REPORTED_ABOVE_PCT });
  if (weeks < REPORTS_MIN) return;
  if (implied !== null && implied * 100 < effective * IMPLIED_LESS_PCT)
    warn('reports_imply_less', { weeks, implied: Math.round(implied) });
  else if (mean * 100 < effective * LOW_USE_PCT)
    warn('reports_low_use', { weeks, pct: Math.round((mean * 100) / effective) });
}

function certificateWarnings({ statement, today }: JudgedClaim): FieldWarning[] {
  const { issuedOn, expiresOn } = statement;
  if (typeof expiresOn === 'string')
    return expiresOn < today
      ? [{ pointer: `${ROOT}/expiresOn`, code: 'certificate_over', params: { field: 'expiresOn', date: expiresOn } }]
      : [];
  if (typeof issuedOn !== 'string' || addMonths(issuedOn, CERTIFICATE_USUAL_MONTHS) >= today) return [];
  return [
    {
      pointer: `${ROOT}/issuedOn`,
      code: 'certificate_over',
      params: { field: 'issuedOn', date: addMonths(issuedOn, CERTIFICATE_USUAL_MONTHS) },
    },
  ];
}
