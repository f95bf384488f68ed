import type { EntityManager } from 'typeorm';
import type { Plan, Scenario } from '#contracts';
import { found, Refusal } from '#core/platform';
import { MatchingRun } from './matching-run.entity.js';
import { documentHash, loadDocument, planHash } from './run-documents.js';

export interface StoredRun {
  readonly run: MatchingRun;
  readonly scenario: Scenario;
  readonly plan: Plan;
  /** Of an incremental run: the one it went on from. */
  readonly base: { readonly scenario: Scenario; readonly plan: Plan } | null;
}

/** A finished run with what it solved and what it found. */
export async function loadFinishedRun(manager: EntityManager, id: string): Promise<StoredRun> {
  const run = found(await manager.findOneBy(MatchingRun, { id }), 'run', id);
  const scenario = await loadDocument(manager, id, 'scenario');
  const plan = await loadDocument(manager, id, 'plan');
  if (!scenario || !plan)
    throw new Refusal('run_not_replayable', { id, state: run.state, missing: scenario ? 'plan' : 'scenario' });
  const baseId = run.mode === 'incremental' ? run.baseRunId : null;
  return { run, scenario, plan, base: baseId === null ? null : await documentsOf(manager, baseId) };
}

async function documentsOf(manager: EntityManager, id: string): Promise<{ scenario: Scenario; plan: Plan }> {
  const scenario = await loadDocument(manager, id, 'scenario');
  const plan = await loadDocument(manager, id, 'plan');
  if (scenario && plan) return { scenario, plan };
  throw new Refusal('run_not_replayable', { id, state: 'finished', missing: scenario ? 'plan' : 'scenario' });
}

export interface ReplayReport {
  readonly isEqual: boolean;
  readonly storedHash: string | null;
  readonly replayedHash: string;
  /** A run that time or a planner cut short cannot be expected to be cut at the same place again. */
  readonly wasCutShort: boolean;
  /** In words; empty when equal. */
  readonly differences: readonly string[];
}

const PAIRS_TOLD = 10;

/** Holds a replayed plan against the stored one. */
export function compareReplay({ run, scenario, plan: stored }: StoredRun, replayed: Plan): ReplayReport {
  const replayedHash = planHash(replayed);
  const { stoppedBy } = stored.stats;
  const differences = [
    ...(documentHash(scenario) === run.inputHash
      ? []
      : [`the stored scenario does not match its hash ${run.inputHash}`]),
    ...(planHash(stored) === run.planHash ? [] : [`the stored plan does not match its hash ${run.planHash}`]),
    ...(replayedHash === run.planHash ? [] : planDifferences(stored, replayed)),
  ];
  return {
    isEqual: differences.length === 0,
    storedHash: run.planHash,
    replayedHash,
    wasCutShort: stoppedBy === 'time' || stoppedBy === 'cancelled',
    differences,
  };
}

function planDifferences(stored: Plan, replayed: Plan): string[] {
  const parts = (['engine', 'status', 'objective', 'bound', 'fillValue', 'inputHash'] as const)
    .filter((key) => stored[key] !== replayed[key])
    .map((key) => `${key}: ${stored[key]} stored, ${replayed[key]} replayed`);
  const lines = ({ allocations }: Plan) =>
    new Set(
      allocations.map(({ offer, request, week, quantity }) => `${quantity} of ${offer} to ${request} in week ${week}`),
    );
  const [before, after] = [lines(stored), lines(replayed)];
  const gone = [...before.difference(after)].map((line) => `only stored: ${line}`);
  const come = [...after.difference(before)].map((line) => `only replayed: ${line}`);
  const pairs = [...gone, ...come];
  const more = pairs.length > PAIRS_TOLD ? [`… and ${pairs.length - PAIRS_TOLD} more allocations`] : [];
  const found = [...parts, ...pairs.slice(0, PAIRS_TOLD), ...more];
  return found.length > 0 ? found : ['unmet needs, prices, explanations or figures differ'];
}
