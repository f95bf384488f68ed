import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Plan, Scenario } from '#contracts';
import { parseScenario, resume, type Resumed } from '#kernel';
import type { PackedRun } from '../comparison/compare-documents.js';
import { keepWeeks } from './keep-weeks.js';

/** A run that another goes on from. */
export interface BaseRun {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

const LARGEST_BYTES = 1_000_000_000;

export function unpackRun({ scenario, plan }: PackedRun): BaseRun {
  const read = (body: Uint8Array): unknown =>
    JSON.parse(gunzipSync(body, { maxOutputLength: LARGEST_BYTES }).toString('utf8'));
  return { scenario: read(scenario) as Scenario, plan: read(plan) as Plan };
}

/**
 * Goes on from the plan of an earlier run: what an incremental run and its replay have in common is here. A function of
 * the two runs' documents alone, so no worker's memory is needed to find the same plan again. Undefined where too much
 * has changed, or the scenario is none: a full run says why.
 */
export function resumeScenario(scenario: unknown, base: BaseRun, gap: number): Resumed | undefined {
  const parsed = parseScenario(scenario);
  if ('faults' in parsed) return undefined;
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const resumed = resume(parsed.scenario, withinMaterials(base, parsed.scenario), { gap, sha256 });
  return resumed && { ...resumed, plan: keepWeeks(parsed.scenario, resumed.plan) };
}

/** Of a run over more families, what concerns this one. */
function withinMaterials({ scenario, plan }: BaseRun, { materials }: Pick<Scenario, 'materials'>): BaseRun {
  const codes = new Set(materials.map(({ code }) => code));
  const requests = scenario.requests.filter(({ material }) => codes.has(material));
  const offers = scenario.offers.filter(({ material }) => codes.has(material));
  const isRequest = new Set(requests.map(({ id }) => id));
  const isOffer = new Set(offers.map(({ id }) => id));
  const isLine = new Set(offers.flatMap(({ line }) => line ?? []));
  return {
    scenario: {
      ...scenario,
      requests,
      offers,
      lines: scenario.lines?.filter(({ id }) => isLine.has(id)),
      commitments: scenario.commitments?.filter(({ request }) => isRequest.has(request)),
      exclusions: scenario.exclusions?.filter(({ request }) => isRequest.has(request)),
    },
    plan: {
      ...plan,
      allocations: plan.allocations.filter(({ request }) => isRequest.has(request)),
      unmet: plan.unmet.filter(({ request }) => isRequest.has(request)),
      prices: plan.prices.filter((price) => ('line' in price ? isLine.has(price.line) : isOffer.has(price.offer))),
    },
  };
}
