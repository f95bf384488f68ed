import type { INestApplicationContext } from '@nestjs/common';
import type { Plan } from '#contracts';
import {
  ComparisonDesk,
  ComparisonService,
  DEFAULT_POLICY,
  type DifferenceFilter,
  PolicyService,
  RunChanges,
  RunDesk,
  type RunFilter,
  RunFindings,
  RunQueries,
  RunService,
  RunSweeper,
  RunWriter,
  type Snapshot,
  SnapshotReader,
  WhyNotService,
} from '#core/matching';
import type { Comparison } from '#core/matching/solve';
import { encodeCursor, type PageQuery } from '#core/platform';
import { LAST_RUN, LOST_RUN, RUNS } from '../crowd/matching.js';
import { GIANT, idOf, SMALL_FAMILY } from '../crowd/words.js';
import { AUDITOR, GIANT_OWNER, PLANNER } from '../house.js';
import { type Scene, scenes, type Work } from './scene.js';

const runs =
  (filter: RunFilter): Work =>
  (house) =>
    house.get(RunQueries).list(PLANNER, filter);
const prices =
  (query: PageQuery): Work =>
  (house) =>
    house.get(RunQueries).pricesOf(PLANNER, idOf('run', LAST_RUN), query);

const differences =
  (filter: DifferenceFilter): Work =>
  (house) =>
    house.get(ComparisonService).differences(PLANNER, idOf('run', LAST_RUN), idOf('run', LAST_RUN - 1), filter);

const largeComparison = (): Comparison => ({
  summary: {
    objective: { before: 0, after: 0 },
    terms: { fill: 0, price: 0, freight: 0, stale: 0, keep: 0 },
    pairs: 2_000,
    requests: { more: 0, less: 2_000 },
    byCause: { search: 2_000 },
  },
  pairs: Array.from({ length: 2_000 }, (_, i) => ({
    offer: idOf('offer', i + 1),
    request: idOf('request_line', i + 1),
    before: 1,
    after: 0,
    because: 'search',
    detail: {},
  })),
});

const WHOLE_MARKET = 'a run looks at everything that is published or open';

/** A plan that fills nothing of the first thousand needs. */
function idlePlan(snapshot: Snapshot): Plan {
  const unmet = [...snapshot.needs.keys()].slice(0, 1_000);
  const [line] = snapshot.scenario.lines ?? [];
  const none = { objective: 0, bound: 0, gap: 0, fillGap: 0, costGap: 0, fillValue: 0 };
  const ms = { build: 0, solve: 0, improve: 0, explain: 0 };
  return {
    format: 'padan-plan/1',
    engine: 'none',
    seed: 1,
    inputHash: 'none',
    status: 'optimal',
    ...none,
    allocations: [],
    unmet: unmet.map((request) => ({ request, quantity: 1, reasons: [{ code: 'no_offer', detail: {} }] })),
    prices: line ? [{ line: line.id, week: 0, shadowPrice: 10 }] : [],
    explanations: [],
    stats: { pairs: 0, arcs: 0, components: 0, pivots: 0, ms, peakMemoryMB: 0 },
  };
}

async function takeOver(house: INestApplicationContext): Promise<void> {
  const desk = house.get(RunDesk);
  const claim = await desk.claim(idOf('run', LOST_RUN));
  if (claim.kind !== 'claimed') throw new Error(`the run is ${claim.kind}`);
  await desk.renew(claim, { phase: 'snapshot', fraction: 0 });
  const snapshot = await house.get(SnapshotReader).take({ families: [SMALL_FAMILY], policy: DEFAULT_POLICY, seed: 1 });
  await desk.storeScenario(claim, snapshot);
  await desk.isCancelRequested(claim);
  await house.get(RunWriter).write(claim, snapshot, idlePlan(snapshot));
}

export const MATCHING: Scene[] = [
  ...scenes('RunQueries.list', 'page', {
    all: runs({}),
    'what-ifs': runs({ kind: 'what_if' }),
    'what-ifs that failed': runs({ kind: 'what_if', state: 'failed' }),
    'a deep page': runs({ cursor: encodeCursor([new Date(Date.now() - 3e10).toISOString(), idOf('run', 5)]) }),
    waiting: runs({ state: 'queued' }),
    finished: runs({ state: 'finished' }),
    cancelled: runs({ state: 'cancelled' }),
    failed: runs({ state: 'failed' }),
    'a planner’s': runs({ trigger: 'planner' }),
    'a planner’s that failed': runs({ trigger: 'planner', state: 'failed' }),
  }),
  ...scenes('RunQueries.get', 'record', { one: (house) => house.get(RunQueries).get(AUDITOR, idOf('run', 500)) }),
  ...scenes('RunQueries.unmetOf', 'page', {
    'the last run’s': (house) => house.get(RunQueries).unmetOf(PLANNER, idOf('run', LAST_RUN), {}),
    'a deep page': (house) =>
      house
        .get(RunQueries)
        .unmetOf(PLANNER, idOf('run', LAST_RUN), { cursor: encodeCursor([idOf('request_line', 140_000)]) }),
    'of one material': (house) =>
      house.get(RunQueries).unmetOf(PLANNER, idOf('run', LAST_RUN), { materialCode: 'NW-MB' }),
    'of one cause in one province': (house) =>
      house.get(RunQueries).unmetOf(PLANNER, idOf('run', LAST_RUN), { reason: 'no_offer', provinceCode: '32' }),
  }),
  ...scenes('RunQueries.unmetOfOrganisation', 'page', {
    'the giant’s': (house) => house.get(RunQueries).unmetOfOrganisation(GIANT_OWNER, idOf('organisation', GIANT), {}),
    'a deep page': (house) =>
      house.get(RunQueries).unmetOfOrganisation(PLANNER, idOf('organisation', GIANT), {
        cursor: encodeCursor([idOf('request_line', 140_000)]),
      }),
  }),
  ...scenes('RunQueries.pricesOf', 'page', {
    'dearest first': prices({}),
    'a deep page': prices({ cursor: encodeCursor([2_000, idOf('line', 500), '2026-11-23']) }),
  }),
  ...scenes('RunFindings.pairsOf', 'page', {
    'the first': (house) => house.get(RunFindings).pairsOf(PLANNER, idOf('run', LAST_RUN), {}),
    'a deep page': (house) =>
      house.get(RunFindings).pairsOf(PLANNER, idOf('run', LAST_RUN), {
        cursor: encodeCursor([idOf('offer', 90_000), idOf('request_line', 5)]),
      }),
  }),
  ...scenes('RunFindings.materialPricesOf', 'page', {
    'the first': (house) => house.get(RunFindings).materialPricesOf(PLANNER, idOf('run', LAST_RUN), {}),
    'a deep page': (house) =>
      house.get(RunFindings).materialPricesOf(PLANNER, idOf('run', LAST_RUN), { cursor: encodeCursor(['M900', '30']) }),
  }),
  ...scenes('RunFindings.oneMoreOf', 'record', {
    one: (house) => house.get(RunFindings).oneMoreOf(PLANNER, idOf('run', LAST_RUN)),
  }),
  ...scenes('WhyNotService.ofOffer', 'record', {
    one: (house) => house.get(WhyNotService).ofOffer(PLANNER, idOf('offer', 90_000)),
  }),
  ...scenes('ComparisonService.differences', 'page', {
    'the first': differences({}),
    'a deep page': differences({ cursor: encodeCursor([90_000]) }),
    'of one cause': differences({ because: 'made_way' }),
    'of no cause there is': differences({ because: 'search' }),
  }),
  ...scenes('ComparisonService.compare', 'record', {
    known: (house) => house.get(ComparisonService).compare(PLANNER, idOf('run', LAST_RUN), idOf('run', LAST_RUN - 1)),
    asked: (house) => house.get(ComparisonService).compare(PLANNER, idOf('run', LAST_RUN), idOf('run', LAST_RUN - 2)),
  }),
  ...scenes('ComparisonDesk.answer', 'batch', {
    'two thousand pairs': (house) =>
      house.get(ComparisonDesk).answer({ baseRunId: idOf('run', 7), runId: idOf('run', 8) }, largeComparison()),
  }),
  ...scenes('PolicyService.history', 'page', {
    all: (house) => house.get(PolicyService).history(PLANNER, {}),
    'a deep page': (house) =>
      house
        .get(PolicyService)
        .history(PLANNER, { cursor: encodeCursor([new Date(Date.now() - 1e10).toISOString(), idOf('policy', 5)]) }),
    'in force': (house) => house.get(PolicyService).current(PLANNER),
  }),
  ...scenes('RunService.start', 'record', {
    'by hand, and cancelled': async (house) => {
      const run = await house.get(RunService).start(PLANNER, { families: [SMALL_FAMILY] });
      await house.get(RunService).cancel(PLANNER, run.id, 'Salah keluarga');
    },
  }),
  ...scenes('RunChanges.startDue', 'record', {
    'of families that changed': (house) => house.get(RunChanges).startDue(),
    'at night': (house) => house.get(RunChanges).startNightly(),
  }),
  ...scenes('RunSweeper.ringLost', 'record', { 'lost runs': (house) => house.get(RunSweeper).ringLost() }),
  ...scenes('RunDesk.claim', 'record', { 'behind another': (house) => house.get(RunDesk).claim(idOf('run', RUNS)) }),
  ...scenes(
    'RunWriter.write',
    'survey',
    { 'claimed, read and written': takeOver },
    {
      proposal_week: WHOLE_MARKET,
      offer: WHOLE_MARKET,
      request_line: WHOLE_MARKET,
      organisation: WHOLE_MARKET,
      facility: WHOLE_MARKET,
      line: WHOLE_MARKET,
    },
  ),
];
