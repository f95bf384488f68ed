import type { Change } from '../src/incremental/change.js';
import type { KeptState } from '../src/incremental/kept-state.js';
import { Random } from '../src/search/random.js';
import { smallScenario, type SmallSettings } from './small-scenario.js';

/** Seeded changes of every kind to a kept small scenario; new requests and offers come from a second one. */
export class RandomChanges {
  private readonly random: Random;
  private readonly other;
  private count = 0;

  constructor(settings: SmallSettings) {
    this.random = new Random(settings.seed + 99_991);
    this.other = smallScenario({ ...settings, seed: settings.seed + 5000 });
  }

  next(state: KeptState): Change {
    const { random } = this;
    const scenario = state.scenario();
    const request = scenario.requests[random.below(scenario.requests.length)];
    const offer = scenario.offers[random.below(scenario.offers.length)];
    const held = state.rows().flatMap((row) => row.orders.map((order) => ({ row, order })));
    const draw = random.below(held.length > 0 ? 8 : 6);
    if (scenario.requests.length < 3 || draw <= 1) return { kind: 'request', request: this.newRequest(state) };
    if (draw === 2) {
      const quantity = Math.max(1, Math.round(request.quantity * (0.5 + random.next())));
      return { kind: 'request', request: { ...request, quantity, priority: 1 + random.below(5) } };
    }
    if (draw === 3) return { kind: 'request_gone', request: request.id };
    if (draw === 4) return { kind: 'offer', offer: this.otherOffer(state, random.next() < 0.5 ? offer.id : undefined) };
    if (draw === 5) return { kind: 'offer_gone', offer: offer.id };
    const { row, order } = held[random.below(held.length)];
    const pair = { offer: scenario.offers[order.offer].id, request: row.request.id };
    return { kind: draw === 6 ? 'declined' : 'agreed', ...pair };
  }

  private newRequest(state: KeptState) {
    const { requests } = this.other;
    const { materials } = state.scenario();
    const request = { ...requests[this.count++ % requests.length], id: `new${this.count}` };
    request.material = materials[this.random.below(materials.length)].code;
    return { ...request, ...windowWithin(request, state.scenario().weeks.count) };
  }

  private otherOffer(state: KeptState, id: string | undefined) {
    const scenario = state.scenario();
    const { offers } = this.other;
    const offer = { ...offers[this.count++ % offers.length], id: id ?? `new${this.count}` };
    offer.material = scenario.materials[this.random.below(scenario.materials.length)].code;
    offer.available = Array.from({ length: scenario.weeks.count }, () => this.random.below(60));
    const lines = scenario.lines ?? [];
    delete offer.line;
    if (lines.length > 0 && this.random.next() < 0.5) offer.line = lines[this.random.below(lines.length)].id;
    return offer;
  }
}

function windowWithin(request: { earliestWeek?: number; latestWeek?: number }, weeks: number) {
  const earliestWeek = Math.min(request.earliestWeek ?? 0, weeks - 1);
  return { earliestWeek, latestWeek: Math.max(earliestWeek, Math.min(request.latestWeek ?? weeks - 1, weeks - 1)) };
}
