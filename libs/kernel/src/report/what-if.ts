import type { AttributeTest } from '../model/attributes.js';
import { buildProblem } from '../model/build-problem.js';
import { PairScanner, listPairs } from '../model/pairs.js';
import type { Residual } from '../model/residual.js';
import type { RequestTable, ScenarioModel } from '../model/scenario-model.js';
import { Inserter, zeroPrices } from '../search/inserter.js';
import { Ledger } from '../search/ledger.js';
import type { Outcome } from './outcome.js';

/** Changes to one request, everything else being as the plan left it. */
export interface Change {
  tests?: AttributeTest[];
  earliest?: number;
  latest?: number;
  maxUnitPrice?: number;
  minLevel?: number;
  minLocalContent?: number;
  maxSuppliers?: number;
  minPerSupplier?: number;
  maxShare?: number;
  allOrNothing?: number;
  quantity?: number;
}

/**
 * Re-solves one request alone, with some change, against what the plan leaves plus what the request itself holds.
 * The answer is a proof: the units it names can be had without touching anybody else.
 */
export class WhatIf {
  /** Offers looked at so far: what an answer costs. */
  effort = 0;
  private readonly model: ScenarioModel;
  private readonly scanner: PairScanner;
  private readonly residual: Residual;

  constructor(private readonly outcome: Outcome) {
    const { prepared } = outcome;
    this.model = { ...prepared.model, requests: rowOf(prepared.model.requests, 0) };
    this.scanner = new PairScanner({ ...this.model, scenario: { ...prepared.model.scenario, links: undefined } });
    this.residual = {
      offerLeft: outcome.offerLeft,
      lineLeft: outcome.lineLeft,
      need: new Int32Array(1),
      agreedUnits: new Int32Array(1),
      agreedByProducer: [new Map()],
      proposedByOffer: [new Map()],
    };
  }

  /** Units the request could have in all, what it has now included. */
  fillWith(request: number, change: Change): number {
    const { prepared } = this.outcome;
    applyRow(this.model.requests, prepared.model.requests, request, change);
    const row = this.model.requests;
    const { residual } = this;
    residual.agreedUnits[0] = prepared.residual.agreedUnits[request];
    residual.need[0] = Math.max(0, row.quantity[0] - residual.agreedUnits[0]);
    residual.agreedByProducer[0] = prepared.residual.agreedByProducer[request];
    residual.proposedByOffer[0] = prepared.residual.proposedByOffer[request];
    this.holdBack(request, 1);
    const filled = this.solveRow();
    this.holdBack(request, -1);
    return filled;
  }

  private solveRow(): number {
    const { prepared } = this.outcome;
    this.effort += this.model.offersOfMaterial[this.model.requests.material[0]].length;
    const pairs = listPairs(this.model, this.scanner);
    if (pairs.count === 0) return 0;
    const source = { model: this.model, pairs, residual: this.residual, fillValue: prepared.fillValue, linked: false };
    const components = { count: 1, requests: [Int32Array.of(0)], pairs: Int32Array.of(pairs.count) };
    const problem = buildProblem(source, components, 0);
    const ledger = new Ledger(problem);
    new Inserter(ledger, zeroPrices(problem)).insert(0);
    return ledger.fill[0];
  }

  /** Gives the request's own units back to capacity (sign 1), or takes them again (−1). */
  private holdBack(request: number, sign: 1 | -1): void {
    const { outcome, model } = this;
    for (let at = outcome.usedStart[request]; at < outcome.usedStart[request + 1]; at++) {
      const { offer, weeks } = outcome.used[at];
      const line = model.offers.line[offer];
      for (const { week, units } of weeks) {
        outcome.offerLeft[offer * model.weeks + week] += sign * units;
        if (line >= 0) outcome.lineLeft[line * model.weeks + week] += sign * units * model.offers.load[offer];
      }
    }
  }
}

/** A request table of one row. */
function rowOf(table: RequestTable, request: number): RequestTable {
  return {
    count: 1,
    material: table.material.slice(request, request + 1),
    site: {
      latitude: table.site.latitude.slice(request, request + 1),
      longitude: table.site.longitude.slice(request, request + 1),
      cosLatitude: table.site.cosLatitude.slice(request, request + 1),
      landmass: table.site.landmass.slice(request, request + 1),
    },
    tests: [[]],
    quantity: table.quantity.slice(request, request + 1),
    earliest: table.earliest.slice(request, request + 1),
    latest: table.latest.slice(request, request + 1),
    priority: table.priority.slice(request, request + 1),
    maxUnitPrice: table.maxUnitPrice.slice(request, request + 1),
    maxSuppliers: table.maxSuppliers.slice(request, request + 1),
    minPerSupplier: table.minPerSupplier.slice(request, request + 1),
    maxShare: table.maxShare.slice(request, request + 1),
    allOrNothing: table.allOrNothing.slice(request, request + 1),
    minLevel: table.minLevel.slice(request, request + 1),
    certificates: [[]],
    minLocalContent: table.minLocalContent.slice(request, request + 1),
    excluded: [table.excluded[request]],
  };
}

function applyRow(row: RequestTable, table: RequestTable, request: number, change: Change): void {
  row.material[0] = table.material[request];
  row.site.latitude[0] = table.site.latitude[request];
  row.site.longitude[0] = table.site.longitude[request];
  row.site.cosLatitude[0] = table.site.cosLatitude[request];
  row.site.landmass[0] = table.site.landmass[request];
  row.tests = [change.tests ?? table.tests[request]];
  row.quantity[0] = change.quantity ?? table.quantity[request];
  row.earliest[0] = change.earliest ?? table.earliest[request];
  row.latest[0] = change.latest ?? table.latest[request];
  row.priority[0] = table.priority[request];
  row.maxUnitPrice[0] = change.maxUnitPrice ?? table.maxUnitPrice[request];
  row.maxSuppliers[0] = change.maxSuppliers ?? table.maxSuppliers[request];
  row.minPerSupplier[0] = change.minPerSupplier ?? table.minPerSupplier[request];
  row.maxShare[0] = change.maxShare ?? table.maxShare[request];
  row.allOrNothing[0] = change.allOrNothing ?? table.allOrNothing[request];
  row.minLevel[0] = change.minLevel ?? table.minLevel[request];
  row.certificates = [table.certificates[request]];
  row.minLocalContent[0] = change.minLocalContent ?? table.minLocalContent[request];
  row.excluded = [table.excluded[request]];
}
