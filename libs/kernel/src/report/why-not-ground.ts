import type { Plan, PlanAllocation } from '../format/plan.js';
import type { Scenario } from '../format/scenario.js';
import type { PairScanner } from '../model/pairs.js';
import { unitValue } from '../model/policy.js';
import type { Residual } from '../model/residual.js';
import type { ScenarioModel } from '../model/scenario-model.js';
import type { BindingTerm, Obstacle } from './obstacle.js';
import { Bars } from './why-not-bars.js';
import type { Picture } from './why-not-picture.js';

/** One offer before a plan: what it has idle, and what every request has instead. */
export class Ground {
  readonly planned: number;
  readonly idle: number;
  private readonly scenario: Scenario;
  private readonly model: ScenarioModel;
  private readonly plan: Plan;
  private readonly scanner: PairScanner;
  private readonly residual: Residual;
  private readonly ordersOf: Map<string, PlanAllocation[]>;
  private readonly charge: Map<string, number>;
  private readonly idleWeeks: Float64Array;
  private readonly bars: Bars;

  constructor(
    private readonly picture: Picture,
    private readonly offer: number,
  ) {
    this.scenario = picture.scenario;
    this.model = picture.model;
    this.plan = picture.plan;
    this.scanner = picture.scanner;
    this.residual = picture.residual;
    this.ordersOf = picture.ordersOf;
    this.charge = picture.charge;
    this.bars = new Bars(this.model, this.scenario.requests, this.scanner, offer);
    this.idleWeeks = this.idleByWeek();
    this.idle = this.idleWeeks.reduce((sum, units) => sum + units, 0);
    const { weeks } = this.model;
    const used = picture.usedUnits.subarray(offer * weeks, (offer + 1) * weeks);
    this.planned = used.reduce((sum, units) => sum + units, 0);
  }

  private idleByWeek(): Float64Array {
    const { offers, weeks } = this.model;
    const { usedUnits, usedLoad, residual } = this.picture;
    const line = offers.line[this.offer];
    return Float64Array.from({ length: weeks }, (_, week) => {
      const units = residual.offerLeft[this.offer * weeks + week] - usedUnits[this.offer * weeks + week];
      if (line < 0) return Math.max(0, units);
      const load = residual.lineLeft[line * weeks + week] - usedLoad[line * weeks + week];
      return Math.max(0, Math.min(units, Math.floor(load / offers.load[this.offer])));
    });
  }

  concerns(request: number): boolean {
    const { requests, offers } = this.model;
    if (this.scanner.linked) return this.linkSlot(request) >= 0;
    return requests.material[request] === offers.material[this.offer];
  }

  private linkSlot(request: number): number {
    return this.scanner.offer.subarray(0, this.scanner.scan(request)).indexOf(this.offer);
  }

  /** Undefined when the request already takes all the offer has idle in its weeks. */
  obstacleTo(request: number): Obstacle | undefined {
    let slot = 0;
    if (this.scanner.linked) slot = this.linkSlot(request);
    else {
      const bars = this.scanner.bars(request, this.offer);
      if (bars !== 0) return this.bars.obstacleTo(request, bars);
      this.scanner.placeInTime(request, this.offer, 0);
    }
    return this.allowed(request, slot);
  }

  private obstacle(request: number, term: BindingTerm, distance: number, detail: Obstacle['detail'] = {}): Obstacle {
    return { request: this.scenario.requests[request].id, term, distance, detail };
  }

  /** The pair is allowed: idle weeks, order rules, then money against what the request has or lacks. */
  private allowed(request: number, slot: number): Obstacle | undefined {
    const { scanner, model, residual } = this;
    const { requests } = model;
    let idle = 0;
    for (let week = scanner.first[slot]; week <= scanner.last[slot]; week++) idle += this.idleWeeks[week];
    if (idle === 0)
      return this.obstacle(request, 'capacity', 0.5, { firstWeek: scanner.first[slot], lastWeek: scanner.last[slot] });
    const orders = this.ordersOf.get(this.scenario.requests[request].id) ?? [];
    const own = this.unitsFrom(orders, (id) => model.offerIndex.get(id) === this.offer);
    const had = orders.reduce((sum, order) => sum + order.quantity, 0);
    const open = residual.need[request] - had;
    if (open === 0 && own === had) return undefined;
    const least = own > 0 ? model.offers.multiple[this.offer] : this.leastOrder(request);
    if (least > residual.need[request] || least > idle) {
      const reach = Math.min(residual.need[request], idle);
      return this.obstacle(request, 'moq', least / Math.max(1, reach) - 1, { least, reach });
    }
    const fixed = scanner.linked
      ? scanner.lowestPrice[slot]
      : scanner.lowestPriceFor(this.offer, requests.quantity[request]);
    const stale = model.offers.discount[this.offer];
    const cost = { price: fixed, freight: scanner.freight[slot] - stale, stale };
    return this.rule(request, orders, { open, own, least, idle }) ?? this.money(request, orders, open, cost);
  }

  private leastOrder(request: number): number {
    const { offers, requests } = this.model;
    const multiple = offers.multiple[this.offer];
    return Math.ceil(Math.max(1, offers.moq[this.offer], requests.minPerSupplier[request]) / multiple) * multiple;
  }

  private unitsFrom(orders: readonly PlanAllocation[], is: (offer: string) => boolean): number {
    return orders.reduce((sum, order) => sum + (is(order.offer) ? order.quantity : 0), 0);
  }

  /** Order rules that bind whatever the money says. */
  private rule(
    request: number,
    orders: readonly PlanAllocation[],
    { open, own, least, idle }: { open: number; own: number; least: number; idle: number },
  ): Obstacle | undefined {
    const { model, residual } = this;
    const { requests, offers, offerIndex } = model;
    const producer = offers.producer[this.offer];
    const agreed = residual.agreedByProducer[request];
    const share = Math.floor(requests.maxShare[request] * requests.quantity[request]);
    const ofProducer =
      (agreed.get(producer) ?? 0) + this.unitsFrom(orders, (id) => offers.producer[offerIndex.get(id)!] === producer);
    if (ofProducer + least > share) return this.obstacle(request, 'share', (ofProducer + least) / share - 1, { share });
    if (open === 0) return undefined;
    const suppliers = new Set([
      ...agreed.keys(),
      ...orders.map((order) => offers.producer[offerIndex.get(order.offer)!]),
    ]);
    const most = requests.maxSuppliers[request];
    if (!suppliers.has(producer) && suppliers.size >= most) {
      return this.obstacle(request, 'supplier_limit', 1 / most, { maxSuppliers: most });
    }
    if (least > open) return this.obstacle(request, 'moq', least / open - 1, { least, open });
    if (requests.allOrNothing[request] === 1 && own === 0 && idle < open) {
      return this.obstacle(request, 'all_or_nothing', open / idle - 1, { open, idle });
    }
    return undefined;
  }

  /**
   * Against the worth of the next unit where something is open, else against the dearest order there is. Up to
   * `cheaperBy` rupiah a unit the prices prove that nothing would move; for more than `enough` a plain swap pays.
   */
  private money(
    request: number,
    orders: readonly PlanAllocation[],
    open: number,
    cost: { price: number; freight: number; stale: number },
  ): Obstacle | undefined {
    const landed = cost.price + cost.freight + cost.stale;
    if (open > 0) {
      const worth = this.worthOfNextUnit(request, open);
      const over = landed - worth;
      if (over >= 0) return this.obstacle(request, 'value', over / Math.max(1, landed), { cheaperBy: over, worth });
      return this.obstacle(request, 'gap', 0, { open });
    }
    const bonus = this.keepBonus(request, this.offer, 0);
    let dearest: { total: number; order: PlanAllocation; kept: number; stale: number } | undefined;
    let swap = Number.NEGATIVE_INFINITY;
    for (const order of orders) {
      const offer = this.model.offerIndex.get(order.offer)!;
      if (offer === this.offer) continue;
      const units = this.unitsFrom(orders, (id) => id === order.offer);
      const kept = this.keepBonus(request, offer, units - 1);
      const stale = this.model.offers.discount[offer];
      const direct = order.unitPrice + order.unitFreight + stale - kept;
      const total = direct + this.scarcityOf(order);
      swap = Math.max(swap, direct);
      if (dearest === undefined || total > dearest.total) dearest = { total, order, kept, stale };
    }
    if (dearest === undefined) return undefined;
    const cheaperBy = landed - bonus - dearest.total;
    if (cheaperBy < 0) return this.obstacle(request, 'gap', 0, { dearerBy: -cheaperBy });
    const differences: [BindingTerm, number][] = [
      ['price', cost.price - dearest.order.unitPrice],
      ['freight', cost.freight - dearest.order.unitFreight],
      ['stale', cost.stale - dearest.stale],
      ['keep', dearest.kept - bonus],
    ];
    const [term] = differences.reduce((left, right) => (right[1] > left[1] ? right : left));
    return this.obstacle(request, term, cheaperBy / Math.max(1, landed), { cheaperBy, enough: landed - bonus - swap });
  }

  /** The bonus a pair earns on the unit after `units`. */
  private keepBonus(request: number, offer: number, units: number): number {
    const proposed = this.residual.proposedByOffer[request].get(offer) ?? 0;
    return units < proposed ? this.model.policy.keepBonus : 0;
  }

  private scarcityOf({ offer, week }: PlanAllocation): number {
    const { line, load = 1 } = this.scenario.offers[this.model.offerIndex.get(offer)!];
    const own = this.charge.get(`offer ${offer} ${week}`) ?? 0;
    return own + (line === undefined ? 0 : (this.charge.get(`line ${line} ${week}`) ?? 0) * load);
  }

  private worthOfNextUnit(request: number, open: number): number {
    const { rationing, requests, materialWeight } = this.model;
    const { classWeights, tranches } = rationing[requests.material[request]];
    const quantity = requests.quantity[request];
    const filled = quantity - open;
    const tranche = tranches.find(({ upTo }) => Math.floor(upTo * quantity) > filled);
    const weight = materialWeight[requests.material[request]];
    return unitValue(
      this.plan.fillValue,
      classWeights[requests.priority[request] - 1],
      weight,
      tranche?.multiplier ?? 0,
    );
  }
}
