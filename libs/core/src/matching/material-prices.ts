import type { Plan } from '#contracts';
import type { Snapshot } from './snapshot/snapshot.types.js';

export interface MaterialInProvince {
  readonly material: string;
  readonly province: string;
  /** Rupiah per base unit, over all weeks and offers, weighed by what they had to give. */
  readonly mean: number;
  readonly highest: number;
  /** Week index of the highest. */
  readonly week: number;
}

/**
 * What one more unit of a material made in a province would have added: the shadow price of the offer's week and of the
 * line capacity that a unit takes. Places without anything to give are left out. O(offers × weeks).
 */
export function materialPricesOf(snapshot: Snapshot, plan: Plan): MaterialInProvince[] {
  const prices = new Map(
    plan.prices.map((price) => [
      `${'line' in price ? `line ${price.line}` : `offer ${price.offer}`} ${price.week}`,
      price.shadowPrice,
    ]),
  );
  const places = new Map<string, { worth: number; units: number; highest: number; week: number }>();
  for (const { id, line, load = 1, available } of snapshot.scenario.offers) {
    const offer = snapshot.offers.get(id);
    if (!offer) continue;
    const name = JSON.stringify([offer.materialCode, offer.provinceCode]);
    const place = places.get(name) ?? { worth: 0, units: 0, highest: -1, week: 0 };
    places.set(name, place);
    available.forEach((units, week) => {
      if (units === 0) return;
      const ofLine = line === undefined ? 0 : (prices.get(`line ${line} ${week}`) ?? 0) * load;
      const price = (prices.get(`offer ${id} ${week}`) ?? 0) + ofLine;
      place.worth += price * units;
      place.units += units;
      if (price > place.highest) Object.assign(place, { highest: price, week });
    });
  }
  return [...places]
    .filter(([, { units }]) => units > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { worth, units, highest, week }]) => {
      const [material, province] = JSON.parse(name) as [string, string];
      return { material, province, mean: worth / units, highest, week };
    });
}
