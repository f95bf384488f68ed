import type { Plan, Scenario } from '#contracts';
import { oneMoreUnit, priceOfFairness, type WhyNot, WhyNotFinder } from '#kernel';
import type { RunStudy } from './study.types.js';

export const STUDY_LIMITS = {
  /** Allowed pairs up to which a run is solved once more without tranches, and with one unit more. */
  pairsSolvedAgain: 20_000,
  /** Pairs of idle offer and request that are looked at: some ten seconds. Offers beyond it are left for another run. */
  pairsLookedAt: 5_000_000,
  oneMoreListed: 20,
  oneMoreProved: 5,
  /** Milliseconds each time it is solved again. */
  againMs: 5_000,
  /** Milliseconds for the whole study. */
  wholeMs: 20_000,
} as const;

export interface StudyOptions {
  readonly gap: number;
  readonly shouldStop: () => boolean;
  /** Solve nothing again: a run that goes on from another is to be quick. */
  readonly isBrief?: boolean;
}

/** Blocks its thread until it is done. */
export function studyRun(scenario: Scenario, plan: Plan, { gap, shouldStop, isBrief = false }: StudyOptions): RunStudy {
  const until = performance.now() + STUDY_LIMITS.wholeMs;
  const isOver = () => shouldStop() || performance.now() > until;
  const again = { now: () => performance.now(), timeLimitMs: STUDY_LIMITS.againMs, shouldStop: isOver };
  const isSmall = !isBrief && plan.stats.pairs <= STUDY_LIMITS.pairsSolvedAgain;
  // A difference of two plans proves something only where neither could be better.
  const proved = isSmall && plan.gap === 0 ? STUDY_LIMITS.oneMoreProved : 0;
  return {
    whyNot: whyNotOf(scenario, plan, isOver),
    oneMore: oneMoreUnit(scenario, plan, {
      limit: STUDY_LIMITS.oneMoreListed,
      proved,
      solve: { ...again, gap: 0 },
    }),
    priceOfFairness: isSmall && !isOver() ? priceOfFairness(scenario, plan, { ...again, gap }) : null,
  };
}

function whyNotOf(scenario: Scenario, plan: Plan, isOver: () => boolean): WhyNot[] {
  const finder = new WhyNotFinder(scenario, plan);
  const found: WhyNot[] = [];
  for (const { id, level = 0 } of scenario.offers) {
    if (isOver() || finder.effort > STUDY_LIMITS.pairsLookedAt) break;
    if (level === 0) continue;
    const why = finder.of(id);
    if (why.idle > 0) found.push(why);
  }
  return found;
}
