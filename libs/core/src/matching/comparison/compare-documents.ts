import { gunzipSync } from 'node:zlib';
import type { Plan, Scenario } from '#contracts';
import { diffPlans, type PairDiff } from '#kernel';
import type { ComparisonSummary } from './comparison.types.js';

/** A run's scenario and plan as they are stored: gzip-compressed JSON. */
export interface PackedRun {
  readonly scenario: Uint8Array;
  readonly plan: Uint8Array;
}

export interface Comparison {
  readonly summary: ComparisonSummary;
  /** Largest change first. */
  readonly pairs: readonly PairDiff[];
}

/** A damaged or hostile document does not fill the memory. */
const LARGEST_BYTES = 1_000_000_000;
/** Differences that are kept; the summary counts them all. */
const PAIRS_MAX = 100_000;

/** Takes as long as reading four documents: not for a thread that has to answer meanwhile. */
export function compareDocuments(before: PackedRun, after: PackedRun): Comparison {
  const diff = diffPlans(unpacked(before), unpacked(after));
  const pairs = diff.pairs.toSorted(
    (a, b) =>
      Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
      byCode(a.request, b.request) ||
      byCode(a.offer, b.offer),
  );
  return {
    summary: {
      objective: diff.objective,
      terms: diff.terms,
      pairs: pairs.length,
      requests: {
        more: diff.requests.filter(({ before: was, after: is }) => is > was).length,
        less: diff.requests.filter(({ before: was, after: is }) => is < was).length,
      },
      byCause: Object.fromEntries(Object.entries(diff.byCause).map(([cause, sum]) => [cause, sum.pairs])),
    },
    pairs: pairs.slice(0, PAIRS_MAX),
  };
}

const unpacked = ({ scenario, plan }: PackedRun) => ({
  scenario: read(scenario) as Scenario,
  plan: read(plan) as Plan,
});

const read = (body: Uint8Array): unknown =>
  JSON.parse(gunzipSync(body, { maxOutputLength: LARGEST_BYTES }).toString('utf8'));

/** The same order on every machine. */
const byCode = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
