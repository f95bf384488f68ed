import { ComponentOpener, type KernelSource } from './flow/open-component.js';
import type { Prepared } from './model/prepare.js';
import type { Problem } from './model/problem.js';
import { ComponentSolver, type ComponentResult } from './search/component-solver.js';

/** Something to be done about one component. Its start comes first, its finish last, all in the same place. */
export interface Task {
  kind: 'start' | 'improve' | 'finish';
  component: number;
}

export interface Standing {
  kind: 'start' | 'improve';
  component: number;
  objective: number;
  bound: number;
}

export interface Finished {
  kind: 'finish';
  component: number;
  problem: Problem;
  result: ComponentResult;
}

export type TaskAnswer = Standing | Finished;

/** What a place of work is given: typed arrays and plain tables, ready to be copied into another thread. */
export interface WorkOrder extends KernelSource {
  seed: number;
  /** Requests of each component. */
  requests: Int32Array[];
}

/** The order of a prepared scenario, without what only reports need. */
export function workOrder(prepared: Prepared): WorkOrder {
  const { model, residual, fillValue, linked, allowed, components } = prepared;
  const { offers, requests } = model;
  return {
    model: {
      ...model,
      scenario: { ...model.scenario, offers: [], requests: [], lines: [], links: [], commitments: [], exclusions: [] },
      offers: { ...offers, certificates: [] },
      requests: { ...requests, tests: [], certificates: [], excluded: [] },
      attributes: undefined as never,
      offerIndex: new Map(),
      requestIndex: new Map(),
      producerIndex: new Map(),
    },
    residual,
    fillValue,
    linked,
    allowed,
    seed: model.scenario.seed,
    requests: components.requests,
  };
}

/** One place of work: the solvers of the components that were started here. */
export class ComponentWork {
  private readonly opener: ComponentOpener;
  private readonly solvers = new Map<number, ComponentSolver>();

  constructor(private readonly order: WorkOrder) {
    this.opener = new ComponentOpener(order);
  }

  do({ kind, component }: Task, shouldStop: () => boolean): TaskAnswer {
    if (kind === 'start') return this.start(component, shouldStop);
    const solver = this.solvers.get(component)!;
    if (kind === 'finish') {
      this.solvers.delete(component);
      return { kind, component, problem: solver.problem, result: solver.result() };
    }
    if (!shouldStop()) solver.improve(shouldStop);
    return { kind, component, objective: solver.objective, bound: solver.bound };
  }

  private start(component: number, shouldStop: () => boolean): Standing {
    const { order } = this;
    const { problem, start } = this.opener.open(order.requests[component], shouldStop);
    const solver = new ComponentSolver(problem, seedOfComponent(order.seed, component), start);
    this.solvers.set(component, solver);
    solver.start(shouldStop);
    return { kind: 'start', component, objective: solver.objective, bound: solver.bound };
  }
}

/** Component i always gets the seed it would get alone, so the order of solving does not matter. */
export function seedOfComponent(seed: number, component: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(component + 1, 0xc2b2ae35)) >>> 0;
}
