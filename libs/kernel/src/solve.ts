import { ComponentWork, workOrder, type Task, type TaskAnswer, type WorkOrder } from './component-work.js';
import type { Plan } from './format/plan.js';
import type { Scenario } from './format/scenario.js';
import { SolveRun, type SolveOptions } from './solve-run.js';

/** Scenario in, plan out: feasible always, certified always. Deterministic unless time or the caller cuts it short. */
export function solve(scenario: Scenario, options: SolveOptions = {}): Plan {
  return inOnePlace(new SolveRun(scenario, options));
}

function inOnePlace(run: SolveRun): Plan {
  const work = new ComponentWork(workOrder(run.prepared));
  const steps = run.steps();
  let step = steps.next();
  while (step.done !== true) {
    const answers = step.value.map((task) => {
      const answer = work.do(task, run.shouldStop);
      run.note(answer);
      return answer;
    });
    step = steps.next(answers);
  }
  return step.value;
}

/** Several places of work, each with a `ComponentWork` of its own. */
export interface Crew {
  /** How many places there are. */
  size: number;
  /** Brings the order to a place; before its first task. */
  open(place: number, order: WorkOrder): void;
  /** Has a place do a task; a place gets its tasks one at a time. */
  do(place: number, task: Task): Promise<TaskAnswer>;
  /** Asks all places to finish what they do at once. */
  stop(): void;
  close(): Promise<void>;
}

/** Components too small to be worth the way to another thread. */
const FEWEST_PAIRS = 5000;

/** The same plan, its components solved in a crew's places: the largest are started first, and stay where they are. */
export async function solveWith(
  scenario: Scenario,
  options: SolveOptions,
  hire: (shouldStop: () => boolean) => Crew,
): Promise<Plan> {
  const run = new SolveRun(scenario, options);
  const { components, allowed } = run.prepared;
  if (components.count < 2 || allowed.count < FEWEST_PAIRS) return inOnePlace(run);
  const crew = hire(run.shouldStop);
  try {
    const order = workOrder(run.prepared);
    for (let place = 0; place < crew.size; place++) crew.open(place, order);
    const placeOf = new Int32Array(components.count).fill(-1);
    const steps = run.steps();
    let step = steps.next();
    while (step.done !== true) step = steps.next(await doBatch(run, crew, step.value, placeOf));
    return step.value;
  } finally {
    await crew.close();
  }
}

/** Every place takes the next task that is its own or nobody's, until none is left. */
async function doBatch(run: SolveRun, crew: Crew, tasks: Task[], placeOf: Int32Array): Promise<TaskAnswer[]> {
  const { pairs } = run.prepared.components;
  const answers: TaskAnswer[] = [];
  const open = tasks.toSorted(
    (left, right) => pairs[right.component] - pairs[left.component] || left.component - right.component,
  );
  const work = async (place: number): Promise<void> => {
    for (;;) {
      const at = open.findIndex(({ component }) => placeOf[component] < 0 || placeOf[component] === place);
      if (at < 0) return;
      const [task] = open.splice(at, 1);
      placeOf[task.component] = place;
      if (run.shouldStop()) crew.stop();
      const answer = await crew.do(place, task);
      run.note(answer);
      answers.push(answer);
    }
  };
  await Promise.all(Array.from({ length: crew.size }, (_, place) => work(place)));
  return answers;
}
