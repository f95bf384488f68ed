import type { ScenarioRequest } from '../format/scenario.js';
import { BAR, type PairScanner } from '../model/pairs.js';
import type { ScenarioModel } from '../model/scenario-model.js';
import type { BindingTerm, Obstacle } from './obstacle.js';

const TERM_OF_BAR: readonly [number, BindingTerm][] = [
  [BAR.excluded, 'excluded'],
  [BAR.spec, 'spec'],
  [BAR.level, 'level'],
  [BAR.certificate, 'certificate'],
  [BAR.localContent, 'local_content'],
  [BAR.price, 'price_cap'],
  [BAR.late, 'too_late'],
];

/** The rules that forbid an offer to a request, and by how much they are missed. */
export class Bars {
  constructor(
    private readonly model: ScenarioModel,
    private readonly requests: readonly ScenarioRequest[],
    private readonly scanner: PairScanner,
    private readonly offer: number,
  ) {}

  /** Each bar's distance is relative to what was asked; several add up. */
  obstacleTo(request: number, bars: number): Obstacle {
    const found = TERM_OF_BAR.filter(([bar]) => (bars & bar) !== 0).map(([, term]) => this.barDistance(request, term));
    const distance = found.reduce((sum, bar) => sum + bar.distance, found.length - 1);
    const largest = found.reduce((left, right) => (right.distance > left.distance ? right : left));
    const detail =
      found.length === 1
        ? largest.detail
        : { ...largest.detail, alsoMisses: found.filter((bar) => bar !== largest).map((bar) => bar.term) };
    return { ...largest, distance, detail };
  }

  private barDistance(request: number, term: BindingTerm): Obstacle {
    const { offers, requests, weeks } = this.model;
    const { offer } = this;
    const missing = (asked: number, given: number, scale: number): Obstacle =>
      this.obstacle(request, term, Math.abs(asked - given) / Math.max(scale, 1e-9), { asked, given });
    switch (term) {
      case 'level':
        return missing(requests.minLevel[request], offers.level[offer], 2);
      case 'local_content':
        return missing(requests.minLocalContent[request], offers.localContent[offer], 100);
      case 'price_cap': {
        const cap = requests.maxUnitPrice[request];
        return missing(cap, this.scanner.lowestPriceFor(offer, requests.quantity[request]), cap);
      }
      case 'spec':
        return this.specDistance(request);
      case 'too_late':
        return this.obstacle(request, term, 1 / weeks, { latestWeek: requests.latest[request] });
      case 'certificate': {
        const lacking = requests.certificates[request].filter((name) => !offers.certificates[offer].has(name));
        return this.obstacle(request, term, 0.5 * lacking.length, { lacking });
      }
      default:
        return this.obstacle(request, term, 10);
    }
  }

  private specDistance(request: number): Obstacle {
    const { attributes, requests } = this.model;
    let distance = 0;
    const misses: string[] = [];
    for (const test of requests.tests[request]) {
      if (attributes.meets(test, this.offer)) continue;
      misses.push(test.name);
      const value = attributes.numberAt(test, this.offer);
      const bound = value < test.min ? test.min : test.max;
      const isRange = test.options === undefined && !Number.isNaN(value);
      distance += isRange ? Math.abs(value - bound) / Math.max(Math.abs(bound), Math.abs(value), 1e-9) : 0.5;
    }
    return this.obstacle(request, 'spec', distance, { misses });
  }

  private obstacle(request: number, term: BindingTerm, distance: number, detail: Obstacle['detail'] = {}): Obstacle {
    return { request: this.requests[request].id, term, distance, detail };
  }
}
