import { fillValueOf } from '../model/problem.js';
import type { Outcome } from './outcome.js';

/** The figures that say how good a plan is at worst. */
export interface Certificate {
  objective: number;
  bound: number;
  gap: number;
  fillGap: number;
  costGap: number;
}

/** gap = (bound − Z) / bound, on whole numbers; 0 when the bound is 0. */
export function relativeGap(bound: number, value: number): number {
  return bound > value ? (bound - value) / bound : 0;
}

export function certificateOf(outcome: Outcome): Certificate {
  const { results, used, prepared } = outcome;
  let objective = 0;
  let bound = 0;
  let fillBound = 0;
  for (const result of results) {
    objective += result.objective;
    bound += result.bound;
    fillBound += result.fillBound;
  }
  if (!Number.isSafeInteger(objective) || !Number.isSafeInteger(bound)) {
    throw new Error(`objective ${objective} or bound ${bound} is not a whole number below 2^53: a defect`);
  }
  const landed = used.reduce((sum, pair) => sum + pair.total * (pair.unitPrice + pair.unitFreight), 0);
  let fillValue = 0;
  prepared.problems.forEach((problem) => {
    problem.requestIndex.forEach((request, local) => {
      fillValue += fillValueOf(problem, local, outcome.planned[request]);
    });
  });
  return {
    objective,
    bound,
    gap: relativeGap(bound, objective),
    fillGap: relativeGap(fillBound, fillValue),
    costGap: landed === 0 ? 0 : (bound - objective) / landed,
  };
}
