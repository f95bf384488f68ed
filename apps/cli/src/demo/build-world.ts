import { mondayOf } from '#contracts';
import type { Request, RequestLine } from '#core/demand';
import type { MatchingPolicy } from '#core/matching';
import type { Facility, Organisation } from '#core/organisations';
import type { CaseCheck, CaseRemark, Claim, ClaimDecision, Evidence, VerificationCase } from '#core/verification';
import type { DemoPeople } from './cast.js';
import type { DemoCatalogue } from './catalogue.js';
import { Random } from './random.js';
import { Timeline } from './timeline.js';
import type { Milestone } from './world/case-plan.js';
import { DemandBuilder, type RequestPlan } from './world/demand.js';
import { Docket } from './world/docket.js';
import type { DemoFile } from './world/evidence-folder.js';
import { FirmCases } from './world/firm-cases.js';
import { inboxCases } from './world/inbox.js';
import { type Manufacturers, registerManufacturers } from './world/manufacturers.js';
import { offerLives } from './world/offer-lives.js';
import { demoPolicy } from './world/policy.js';
import { type Producers, registerProducers } from './world/producers.js';
import { ProductRequests } from './world/product-requests.js';
import { type Firm, Registry } from './world/registry.js';
import { smallRequests } from './world/small-requests.js';
import { SupplyBuilder, type SupplySide } from './world/supply.js';
import { furtherRequests, tellingRequests } from './world/telling-requests.js';
import { producerCases } from './world/troubled.js';
import { type ReportSide, weeklyReports } from './world/weekly-reports.js';

/** How many request lines the story has, whatever else changes. */
export const REQUEST_LINES = 1_200;
/** Firms at the end of the manufacturers' list that have asked for nothing to be verified. */
const SILENT_MANUFACTURERS = 15;
const NEWCOMERS = 22;

/** Everything the story writes, as rows. */
export interface DemoWorld extends SupplySide, ReportSide {
  readonly organisations: readonly Organisation[];
  readonly facilities: readonly Facility[];
  readonly requests: readonly Request[];
  readonly requestLines: readonly RequestLine[];
  readonly cases: readonly VerificationCase[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly checks: readonly CaseCheck[];
  readonly remarks: readonly CaseRemark[];
  readonly decisions: readonly ClaimDecision[];
  readonly files: readonly DemoFile[];
  readonly policy: MatchingPolicy;
  /** For the trail, oldest first. */
  readonly milestones: readonly Milestone[];
  /** Organisations of the cast. */
  readonly castOrganisations: Readonly<Record<'producer' | 'manufacturer' | 'pooler', string>>;
  readonly timeline: Timeline;
}

export interface WorldInput {
  readonly catalogue: DemoCatalogue;
  readonly people: DemoPeople;
  readonly now: Date;
  /** Where the numbers for people go on; 1 and 1 in a new database. */
  readonly firstNumbers: { readonly case: number; readonly request: number };
}

/** The whole story from its inputs alone: the same inputs, the same rows. */
export function buildWorld({ catalogue, people, now, firstNumbers }: WorldInput): DemoWorld {
  const timeline = new Timeline(now, new Random('ids'));
  const firstMonday = mondayOf(now.toISOString().slice(0, 10));
  const registry = new Registry(catalogue, timeline);
  const producers = registerProducers(registry, people, (code) => catalogue.materials.get(code)?.kbli2020 ?? []);
  const manufacturers = registerManufacturers(registry, people, catalogue);
  const supply = new SupplyBuilder(catalogue, timeline, firstMonday);
  supply.build(producers.drafts);
  offerLives(supply.side.offers, producers.firms[0], timeline);

  const docket = docketOf({ catalogue, people, timeline, producers, manufacturers, side: supply.side });
  docket.number((position, createdAt) => numberOf('K', firstNumbers.case + position - 1, createdAt));

  const demand = new DemandBuilder(catalogue, timeline, firstMonday);
  for (const plan of requestPlans(catalogue, registry.firms, manufacturers)) demand.post(plan);
  demand.number((position, createdAt) => numberOf('P', firstNumbers.request + position - 1, createdAt));

  const castOrganisations = {
    producer: producers.firms[0].organisation.id,
    manufacturer: manufacturers.makers.find((maker) => maker.star)!.firm.organisation.id,
    pooler: manufacturers.poolers[0].organisation.id,
  };
  const facilities = registry.firms.map((firm) => firm.facility);
  const owing = new Set([castOrganisations.producer, castOrganisations.manufacturer]);
  return {
    ...supply.side,
    ...weeklyReports({ ...supply.side, facilities, timeline, owing }),
    organisations: registry.firms.map((firm) => firm.organisation),
    facilities,
    requests: demand.requests,
    requestLines: demand.lines,
    cases: docket.cases,
    claims: docket.claims,
    evidence: docket.evidence,
    checks: docket.checks,
    remarks: docket.remarks,
    decisions: docket.decisions,
    files: docket.folder.files,
    policy: demoPolicy(people.planner, timeline),
    milestones: [...docket.milestones, ...demand.milestones].toSorted((a, b) => b.ago - a.ago),
    castOrganisations,
    timeline,
  };
}

interface Stage {
  readonly catalogue: DemoCatalogue;
  readonly people: DemoPeople;
  readonly timeline: Timeline;
  readonly producers: Producers;
  readonly manufacturers: Manufacturers;
  readonly side: SupplySide;
}

function docketOf({ catalogue, people, timeline, producers, manufacturers, side }: Stage): Docket {
  const docket = new Docket(timeline, people, catalogue);
  const firmCases = new FirmCases(catalogue, timeline);
  const { cases, sound } = producerCases(producers.firms, side, firmCases, producers.firms[0]);
  const { newcomers, verified } = standingOf(manufacturers);
  const random = new Random('inbox');
  const asking = random.shuffled(sound.filter((firm) => side.offers.some((offer) => ownedBy(offer, firm))));
  const plans = [
    ...cases,
    ...verified.map((firm) => firmCases.registration(firm)),
    ...inboxCases({ newcomers, producers: asking }, side, firmCases),
  ];
  for (const plan of plans) docket.file(plan);
  return docket;
}

const ownedBy = (row: { readonly organisationId: string }, firm: Firm): boolean =>
  row.organisationId === firm.organisation.id;

/** Newcomers are those with the least to lose: firms that post nothing, then the small makers. */
function standingOf({ firms, makers, poolers, small }: Manufacturers): { newcomers: Firm[]; verified: Firm[] } {
  const sizeOf = new Map(makers.map((maker) => [maker.firm, maker.star ? Infinity : maker.size]));
  const candidates = firms
    .filter((firm) => !poolers.includes(firm) && !small.some((one) => one.firm === firm))
    .toSorted((a, b) => (sizeOf.get(a) ?? 0) - (sizeOf.get(b) ?? 0));
  const newcomers = candidates.slice(0, NEWCOMERS);
  const silent = candidates.slice(NEWCOMERS, NEWCOMERS + SILENT_MANUFACTURERS);
  const unverified = new Set([...newcomers, ...silent]);
  return { newcomers, verified: firms.filter((firm) => !unverified.has(firm)) };
}

function requestPlans(catalogue: DemoCatalogue, firms: readonly Firm[], manufacturers: Manufacturers): RequestPlan[] {
  const plans = [
    ...new ProductRequests(catalogue).of(manufacturers.makers),
    ...smallRequests(manufacturers.small, manufacturers.poolers),
    ...tellingRequests(firms),
  ];
  const lines = plans.reduce((sum, plan) => sum + plan.lines.length, 0);
  if (lines > REQUEST_LINES) throw new Error(`the plans alone make ${lines} lines, more than ${REQUEST_LINES}`);
  return [...plans, ...furtherRequests(manufacturers.firms.slice(1), REQUEST_LINES - lines)];
}

/** As the application numbers: the year it is in Jakarta, six digits. */
const numberOf = (letter: string, position: number, createdAt: Date): string => {
  const year = new Date(createdAt.getTime() + 7 * 3_600_000).getUTCFullYear();
  return `${letter}-${year}-${String(position).padStart(6, '0')}`;
};
