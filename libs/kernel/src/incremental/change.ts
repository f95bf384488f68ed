import type { ScenarioOffer, ScenarioRequest } from '../format/scenario.js';

/** One thing that happened after a plan was made. Requests and offers are replaced whole, by their id. */
export type Change =
  | { kind: 'request'; request: ScenarioRequest }
  | { kind: 'request_gone'; request: string }
  | { kind: 'offer'; offer: ScenarioOffer }
  | { kind: 'offer_gone'; offer: string }
  /** The pair must not be proposed again. */
  | { kind: 'declined'; offer: string; request: string }
  /** What the plan gives the pair is fixed from now on. */
  | { kind: 'agreed'; offer: string; request: string };

/** What a change did to the plan. */
export interface ChangeOutcome {
  objective: number;
  bound: number;
  /** (bound − objective) / bound. */
  gap: number;
  /** How many requests were thought over. */
  considered: number;
  /** Orders that are other than before, by offer, request and week; in no case those the change itself removed. */
  moved: MovedOrder[];
}

export interface MovedOrder {
  offer: string;
  request: string;
  week: number;
  before: number;
  after: number;
}
