import { KeptState, solve, withProposals, type Plan, type Scenario } from '../src/index.js';
import { flowLp } from './flow-lp.js';
import { generateScenario, SIZES } from './generate.js';
import { EXACT, loadHighs } from './highs.js';
import { buildLemon, runLemon } from './lemon.js';
import { plainNetwork } from './plain-network.js';
import { referenceModel } from './reference-model.js';
import { ComponentOpener } from '../src/flow/open-component.js';
import { prepare } from '../src/model/prepare.js';
import { FLOW_ALONE, type Measurement, type Task } from './task.js';

// The child process of one task: it sends its measurements and ends.

const task = JSON.parse(process.argv[2]) as Task;
const base = { size: task.size, variant: task.variant };
const WARM_RUNS = 4;
/** New requests one after another, at most a twentieth of those there are. */
const CHANGES = Math.min(100, SIZES[task.size].requests / 20);

interface Clocked<T> {
  value: T;
  cpuMs: number;
  wallMs: number;
}

async function clocked<T>(run: () => T | Promise<T>): Promise<Clocked<T>> {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const value = await run();
  const spent = process.cpuUsage(cpu);
  return { value, cpuMs: (spent.user + spent.system) / 1000, wallMs: performance.now() - wall };
}

const peakMB = (): number => process.resourceUsage().maxRSS / 1000;
const scenarioOf = (seed = task.seed): Scenario =>
  generateScenario({ ...SIZES[task.size], seed, variant: task.variant });

/** Stages and limits count processor time: on a machine that others use, wall time measures them too. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function engine(scenario: Scenario, more: Parameters<typeof solve>[1] = {}): Plan {
  return solve(scenario, { now: processorMs, gap: task.gap, timeLimitMs: task.timeLimitMs, ...more });
}

function planned(plan: Plan): Pick<Measurement, 'pairs' | 'objective' | 'bound' | 'gap' | 'ofBound' | 'unitFill'> {
  return {
    pairs: plan.stats.pairs,
    objective: plan.objective,
    bound: plan.bound,
    gap: plan.gap,
    ofBound: plan.bound === 0 ? 1 : plan.objective / plan.bound,
    unitFill: plan.stats.fairness?.unitFill,
  };
}

/** The whole run as a worker makes it, and the two baselines of the same run. */
async function measureEngine(): Promise<Measurement[]> {
  const scenario = scenarioOf();
  const before = peakMB();
  const { value: plan, cpuMs, wallMs } = await clocked(() => engine(scenario, { baselines: true, explain: true }));
  const asked = scenario.requests.reduce((sum, request) => sum + request.quantity, 0);
  const note = `${plan.status}; ${Math.round(before)} MB before the run`;
  const run: Measurement = {
    ...base,
    solver: 'padan',
    cpuMs,
    wallMs,
    peakMB: peakMB(),
    ...planned(plan),
    stages: plan.stats.ms,
    note,
  };
  const baselines = {
    'first come': plan.baselines!.firstComeFirstServed,
    'priority greedy': plan.baselines!.priorityGreedy,
  };
  return [
    run,
    ...Object.entries(baselines).map(([solver, { objective, filled }]) => ({
      ...base,
      solver,
      objective,
      ofBound: objective / plan.bound,
      unitFill: filled / asked,
    })),
  ];
}

/** The same scenario again in a process that has solved it before: what a worker that stays up needs. */
async function measureWarm(): Promise<Measurement[]> {
  const scenario = scenarioOf();
  for (let i = 1; i < WARM_RUNS; i++) engine(scenario);
  const { value: plan, cpuMs, wallMs } = await clocked(() => engine(scenario));
  return [{ ...base, solver: 'padan, warm', cpuMs, wallMs, peakMB: peakMB(), ...planned(plan), stages: plan.stats.ms }];
}

/** One new request after another on a kept state. */
async function measureChanges(): Promise<Measurement[]> {
  const scenario = scenarioOf();
  const plan = engine(scenario);
  const { value: state, cpuMs: keepMs } = await clocked(() => new KeptState(withProposals(scenario, plan), plan));
  const others = scenarioOf(task.seed + 1).requests;
  const start = 1 - state.objective / state.bound;
  const spent: Clocked<unknown>[] = [];
  for (let i = 0; i < CHANGES; i++) {
    const request = { ...others[(i * 7919) % others.length], id: `new-${i}` };
    spent.push(await clocked(() => state.apply({ kind: 'request', request })));
  }
  const at = (share: number, key: 'cpuMs' | 'wallMs'): number =>
    spent.map((one) => one[key]).toSorted((left, right) => left - right)[Math.floor(share * (CHANGES - 1))];
  const { objective, bound } = state;
  const gap = (bound - objective) / bound;
  const note = `kept in ${Math.round(keepMs)} ms of processor time; gap ${(start * 100).toFixed(3)} % before the ${CHANGES} changes`;
  const row = (name: string, share: number): Measurement => ({
    ...base,
    solver: `one new request, ${name}`,
    cpuMs: at(share, 'cpuMs'),
    wallMs: at(share, 'wallMs'),
    peakMB: peakMB(),
    objective,
    bound,
    gap,
    ofBound: objective / bound,
    note,
  });
  return [row('median', 0.5), row('95th percentile', 0.95)];
}

/** The flow alone, as LEMON does it: from the scenario to every allowed pair's exact flow, without reports or rules. */
async function measureFlow(runs: number, solver: string): Promise<Measurement[]> {
  const scenario = scenarioOf();
  const before = peakMB();
  for (let i = 1; i < runs; i++) solveFlows(scenario);
  const { value, cpuMs, wallMs } = await clocked(() => solveFlows(scenario));
  const inTwo = (cpuMs - value.spentMs.reduce((sum, ms) => sum + ms, 0) + busierOfTwo(value.spentMs)) / 1000;
  const note = `${value.pivots} pivots, ${value.arcs} arcs listed; ${Math.round(before)} MB before; the busier of two threads ${inTwo.toFixed(1)} s`;
  const { pairs, objective } = value;
  return [{ ...base, solver, pairs, cpuMs, wallMs, peakMB: peakMB(), objective, bound: objective, gap: 0, note }];
}

interface SolvedFlows {
  pairs: number;
  objective: number;
  pivots: number;
  arcs: number;
  /** Processor time of each component, the one with the most pairs first. */
  spentMs: number[];
}

function solveFlows(scenario: Scenario): SolvedFlows {
  const prepared = prepare(scenario);
  const { requests, pairs } = prepared.components;
  const opener = new ComponentOpener(prepared);
  const sum: SolvedFlows = { pairs: prepared.allowed.count, objective: 0, pivots: 0, arcs: 0, spentMs: [] };
  const order = Array.from(requests.keys()).sort((left, right) => pairs[right] - pairs[left]);
  for (const component of order) {
    const began = processorMs();
    const { start } = opener.open(requests[component], () => false);
    sum.spentMs.push(processorMs() - began);
    sum.objective += start.bound;
    sum.pivots += start.pivots;
    sum.arcs += start.arcs;
  }
  return sum;
}

/** What the busier of two threads would have to do, each taking the next component when it is free. */
function busierOfTwo(spentMs: readonly number[]): number {
  const busy = [0, 0];
  for (const ms of spentMs) busy[busy[0] <= busy[1] ? 0 : 1] += ms;
  return Math.max(...busy);
}

function fillValueOf(scenario: Scenario): number {
  // What the contract makes of an absent fill value is only known with all pairs.
  return prepare(scenario).fillValue;
}

async function measureLemon(byParts: boolean): Promise<Measurement[]> {
  if (task.variant !== 'flow' || !buildLemon()) return [];
  const scenario = scenarioOf();
  const network = plainNetwork(scenario, fillValueOf(scenario));
  const result = runLemon(network, task.boxMs, byParts);
  const solver = byParts ? 'LEMON, by component' : 'LEMON network simplex';
  if (result === undefined) return [{ ...base, solver, note: 'no answer in its time' }];
  const objective = network.worthOfAll - result.cost;
  const { cpuMs, wallMs, peakMB: memory } = result;
  const note = `${network.arcs} arcs, graph already built`;
  return [
    { ...base, solver, pairs: network.pairs, cpuMs, wallMs, peakMB: memory, objective, bound: objective, gap: 0, note },
  ];
}

async function measureHighs(): Promise<Measurement[]> {
  const scenario = scenarioOf();
  const highs = await loadHighs();
  const time_limit = task.timeLimitMs / 1000;
  if (task.variant === 'flow') {
    const network = plainNetwork(scenario, fillValueOf(scenario));
    const text = flowLp(network);
    const { value, cpuMs, wallMs } = await clocked(() => highs.solve(text, { time_limit }));
    const objective = network.worthOfAll - Math.round(value.ObjectiveValue);
    const solved = value.Status === 'Optimal' ? { objective, bound: objective, gap: 0 } : {};
    return [
      {
        ...base,
        solver: 'HiGHS LP',
        pairs: network.pairs,
        cpuMs,
        wallMs,
        peakMB: peakMB(),
        ...solved,
        note: value.Status,
      },
    ];
  }
  const { text } = referenceModel(scenario);
  const { value, cpuMs, wallMs } = await clocked(() =>
    highs.solve(text, { ...EXACT, mip_rel_gap: task.gap, time_limit }),
  );
  const objective = Math.round(value.ObjectiveValue);
  return [{ ...base, solver: 'HiGHS MIP', cpuMs, wallMs, peakMB: peakMB(), objective, note: value.Status }];
}

const measure = {
  engine: measureEngine,
  warm: measureWarm,
  change: measureChanges,
  flow: () => measureFlow(1, FLOW_ALONE),
  'warm flow': () => measureFlow(2 * WARM_RUNS, `${FLOW_ALONE}, warm`),
  lemon: () => measureLemon(false),
  'lemon by parts': () => measureLemon(true),
  highs: measureHighs,
};
const measured = await measure[task.what]();
process.send?.(measured, () => process.disconnect());
