import { distanceKm, unitFreight } from './freight.js';
import type { ScenarioModel } from './scenario-model.js';

/** Distances are compared with this much room for rounding. */
const MARGIN_KM = 1e-3;

/**
 * Least and most unit freight between a request and any offer of a landmass, without a distance per offer: by the
 * triangle inequality on the sphere, |d(r, o) − d(r, c)| ≤ d(c, o) for a centre c among the landmass's offers.
 */
export class FreightRange {
  /** Per landmass, valid for the request last loaded; landmasses without offers hold 0. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** The extremes over all landmasses. */
  leastOfAll = 0;
  mostOfAll = 0;

  private readonly centre: Int32Array;
  private readonly radiusKm: Float64Array;

  constructor(private readonly model: ScenarioModel) {
    const { site, count } = model.offers;
    let landmasses = 0;
    for (const landmass of site.landmass) landmasses = Math.max(landmasses, landmass + 1);
    this.least = new Float64Array(landmasses);
    this.most = new Float64Array(landmasses);
    this.centre = centresOf(model, landmasses);
    this.radiusKm = new Float64Array(landmasses);
    for (let offer = 0; offer < count; offer++) {
      const landmass = site.landmass[offer];
      const km = distanceKm(site, this.centre[landmass], site, offer);
      if (km > this.radiusKm[landmass]) this.radiusKm[landmass] = km;
    }
  }

  load(request: number): void {
    const { requests, offers, policy, kgPerUnit } = this.model;
    const kg = kgPerUnit[requests.material[request]];
    this.leastOfAll = Number.POSITIVE_INFINITY;
    this.mostOfAll = 0;
    for (let landmass = 0; landmass < this.centre.length; landmass++) {
      if (this.centre[landmass] < 0) continue;
      const km = distanceKm(offers.site, this.centre[landmass], requests.site, request);
      const radius = this.radiusKm[landmass] + MARGIN_KM;
      const isHome = requests.site.landmass[request] === landmass;
      this.least[landmass] = unitFreight(policy.freight, kg, Math.max(0, km - radius), isHome);
      this.most[landmass] = unitFreight(policy.freight, kg, km + radius, isHome);
      if (this.least[landmass] < this.leastOfAll) this.leastOfAll = this.least[landmass];
      if (this.most[landmass] > this.mostOfAll) this.mostOfAll = this.most[landmass];
    }
  }
}

/** Per landmass the offer nearest to the mean of its coordinates; −1 without offers. */
function centresOf(model: ScenarioModel, landmasses: number): Int32Array {
  const { site, count } = model.offers;
  const members = new Float64Array(landmasses);
  const latitude = new Float64Array(landmasses);
  const longitude = new Float64Array(landmasses);
  for (let offer = 0; offer < count; offer++) {
    const landmass = site.landmass[offer];
    members[landmass]++;
    latitude[landmass] += site.latitude[offer];
    longitude[landmass] += site.longitude[offer];
  }
  const centre = new Int32Array(landmasses).fill(-1);
  const nearest = new Float64Array(landmasses).fill(Number.POSITIVE_INFINITY);
  for (let offer = 0; offer < count; offer++) {
    const landmass = site.landmass[offer];
    const away =
      Math.abs(site.latitude[offer] - latitude[landmass] / members[landmass]) +
      Math.abs(site.longitude[offer] - longitude[landmass] / members[landmass]);
    if (away >= nearest[landmass]) continue;
    nearest[landmass] = away;
    centre[landmass] = offer;
  }
  return centre;
}
