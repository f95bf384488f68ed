import type { Plan } from '../format/plan.js';
import type { Scenario } from '../format/scenario.js';
import type { WhyNot } from './obstacle.js';
import { Ground } from './why-not-ground.js';
import { pictureOf, type Picture } from './why-not-picture.js';

/** Why an offer with idle capacity was not proposed (more). O(scenario + requests of its material + the plan). */
export function whyNotProposed(scenario: Scenario, plan: Plan, offerId: string): WhyNot {
  return new WhyNotFinder(scenario, plan).of(offerId);
}

/** The same for one offer after another, in O(requests of its material) each. */
export class WhyNotFinder {
  private readonly picture: Picture;
  private readonly requestsOf: number[][];
  private looks = 0;

  constructor(scenario: Scenario, plan: Plan) {
    this.picture = pictureOf(scenario, plan);
    const { requests, offersOfMaterial } = this.picture.model;
    this.requestsOf = offersOfMaterial.map(() => []);
    for (let request = 0; request < requests.count; request++)
      this.requestsOf[requests.material[request]].push(request);
  }

  /** Pairs looked at so far. */
  get effort(): number {
    return this.looks;
  }

  of(offerId: string): WhyNot {
    const { model, scanner } = this.picture;
    const offer = model.offerIndex.get(offerId);
    if (offer === undefined) throw new Error(`there is no offer "${offerId}" in the scenario`);
    const ground = new Ground(this.picture, offer);
    const result: WhyNot = { offer: offerId, planned: ground.planned, idle: ground.idle, terms: {} };
    if (ground.idle === 0) return result;
    const asked = scanner.linked ? model.requests.material.keys() : this.requestsOf[model.offers.material[offer]];
    for (const request of asked) {
      if (!ground.concerns(request)) continue;
      this.looks++;
      const obstacle = ground.obstacleTo(request);
      if (obstacle === undefined) continue;
      result.terms[obstacle.term] = (result.terms[obstacle.term] ?? 0) + 1;
      if (result.nearest === undefined || obstacle.distance < result.nearest.distance) result.nearest = obstacle;
    }
    return result;
  }
}
