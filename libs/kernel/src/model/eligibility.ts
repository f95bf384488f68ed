import type { AttributeTest } from './attributes.js';
import { bitCount, clearBit, lowestBit, setBit, wordsFor } from './bit-words.js';
import { distanceKm, transitWeeks } from './freight.js';
import { NO_LIMIT, type ScenarioModel } from './scenario-model.js';

/**
 * One bit per request and offer of its material: is the pair allowed by the rules?
 *
 * Offers of a material stand by rising lowest price, so a price cap is a prefix of the bits. Every other rule is a
 * set of offers that many requests share (attribute range, level, certificate, …): each set is made once, and a
 * request's bits are their intersection, word by word. Only what depends on the distance (arrivals between a short and
 * a long sea leg) or on the quantity (price tiers) is looked at pair by pair. Time: O(distinct rules × offers +
 * requests × rules × offers / 32); memory: requests × offers of the material / 8 bytes.
 */
export interface Eligibility {
  /** Offers by material, each material's by rising lowest price. */
  order: Int32Array;
  /** Where a material begins in `order`. */
  materialStart: Int32Array;
  /** Where a request's words begin in `bits`; bit i is the material's i-th offer in `order`. */
  wordStart: Int32Array;
  bits: Int32Array;
  /** Allowed pairs per request. */
  counts: Int32Array;
}

/** Distinct rules of one material whose offers are remembered; beyond it they are worked out anew. */
const MOST_REMEMBERED = 4000;

export function findEligible(model: ScenarioModel): Eligibility {
  const { requests } = model;
  const { order, materialStart } = orderByPrice(model);
  const wordStart = new Int32Array(requests.count + 1);
  for (let request = 0; request < requests.count; request++) {
    const material = requests.material[request];
    wordStart[request + 1] = wordStart[request] + wordsFor(materialStart[material + 1] - materialStart[material]);
  }
  const eligibility: Eligibility = {
    order,
    materialStart,
    wordStart,
    bits: new Int32Array(wordStart[requests.count]),
    counts: new Int32Array(requests.count),
  };
  const requestsOfMaterial: number[][] = Array.from({ length: materialStart.length - 1 }, () => []);
  requests.material.forEach((material, request) => requestsOfMaterial[material].push(request));
  requestsOfMaterial.forEach((list, material) => {
    if (list.length === 0) return;
    const rules = new MaterialRules(model, order.subarray(materialStart[material], materialStart[material + 1]));
    for (const request of list) eligibility.counts[request] = rules.admit(request, eligibility);
  });
  return eligibility;
}

/** Words all requests' bits would take: the measure of a scenario's size. */
export function eligibilityWords(model: ScenarioModel): number {
  let words = 0;
  for (const material of model.requests.material) words += wordsFor(model.offersOfMaterial[material].length);
  return words;
}

function orderByPrice(model: ScenarioModel): { order: Int32Array; materialStart: Int32Array } {
  const lowest = lowestPrices(model);
  const order = new Int32Array(model.offers.count);
  const materialStart = new Int32Array(model.offersOfMaterial.length + 1);
  model.offersOfMaterial.forEach((offers, material) => {
    const sorted = offers.toSorted((left, right) => lowest[left] - lowest[right] || left - right);
    order.set(sorted, materialStart[material]);
    materialStart[material + 1] = materialStart[material] + sorted.length;
  });
  return { order, materialStart };
}

/** Per offer the lowest price of any of its steps. */
export function lowestPrices(model: ScenarioModel): Int32Array {
  const { tierStart, tierPrice, count } = model.offers;
  const lowest = new Int32Array(count).fill(NO_LIMIT);
  for (let offer = 0; offer < count; offer++) {
    for (let tier = tierStart[offer]; tier < tierStart[offer + 1]; tier++) {
      if (tierPrice[tier] < lowest[offer]) lowest[offer] = tierPrice[tier];
    }
  }
  return lowest;
}

/** The rules of one material's requests as sets of its offers. */
class MaterialRules {
  private readonly words: number;
  private readonly lowest: Int32Array;
  private readonly tiered: Int32Array;
  private readonly sets = new Map<string, Int32Array>();

  /** `offers`: by rising lowest price. */
  constructor(
    private readonly model: ScenarioModel,
    private readonly offers: Int32Array,
  ) {
    this.words = wordsFor(offers.length);
    const { tierStart, tierPrice } = model.offers;
    this.lowest = offers.map((offer) => {
      let price = NO_LIMIT;
      for (let tier = tierStart[offer]; tier < tierStart[offer + 1]; tier++) price = Math.min(price, tierPrice[tier]);
      return price;
    });
    this.tiered = this.collect((offer) => tierStart[offer + 1] - tierStart[offer] > 1);
  }

  /** Writes the request's bits; answers how many are set. */
  admit(request: number, { bits, wordStart }: Eligibility): number {
    const { requests, offers } = this.model;
    const base = wordStart[request];
    const cap = requests.maxUnitPrice[request];
    this.fillPrefix(bits, base, cap);
    const level = requests.minLevel[request];
    this.intersect(bits, base, `level ${level}`, (offer) => offers.level[offer] >= level);
    const content = requests.minLocalContent[request];
    if (content > 0) this.intersect(bits, base, `content ${content}`, (offer) => offers.localContent[offer] >= content);
    for (const test of requests.tests[request]) this.intersectTest(bits, base, test);
    for (const certificate of requests.certificates[request]) {
      this.intersect(bits, base, `certificate ${certificate}`, (offer) => offers.certificates[offer].has(certificate));
    }
    if (requests.excluded[request].size > 0) this.exclude(bits, base, requests.excluded[request]);
    this.intersectWindow(bits, base, request);
    if (cap !== NO_LIMIT) this.checkTiers(bits, base, request, cap);
    let count = 0;
    for (let word = 0; word < this.words; word++) count += bitCount(bits[base + word]);
    return count;
  }

  private collect(accept: (offer: number) => boolean): Int32Array {
    const set = new Int32Array(this.words);
    this.offers.forEach((offer, i) => {
      if (accept(offer)) setBit(set, 0, i);
    });
    return set;
  }

  private remembered(key: string, accept: (offer: number) => boolean): Int32Array {
    let set = this.sets.get(key);
    if (set === undefined) {
      set = this.collect(accept);
      if (this.sets.size >= MOST_REMEMBERED) this.sets.clear();
      this.sets.set(key, set);
    }
    return set;
  }

  private intersect(bits: Int32Array, base: number, key: string, accept: (offer: number) => boolean): void {
    const set = this.remembered(key, accept);
    for (let word = 0; word < this.words; word++) bits[base + word] &= set[word];
  }

  private intersectTest(bits: Int32Array, base: number, test: AttributeTest): void {
    const values = test.options === undefined ? `${test.min} ${test.max}` : [...test.options].join(' ');
    const key = `${test.options === undefined ? 'range' : 'options'} ${test.column} ${values}`;
    this.intersect(bits, base, key, (offer) => this.model.attributes.meets(test, offer));
  }

  /** Offers that cost at most the cap at some quantity. */
  private fillPrefix(bits: Int32Array, base: number, cap: number): void {
    let low = 0;
    let high = this.lowest.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.lowest[middle] <= cap) low = middle + 1;
      else high = middle;
    }
    bits.fill(-1, base, base + (low >>> 5));
    if ((low & 31) !== 0) bits[base + (low >>> 5)] = (1 << (low & 31)) - 1;
  }

  private exclude(bits: Int32Array, base: number, excluded: ReadonlySet<number>): void {
    this.offers.forEach((offer, i) => {
      if (excluded.has(offer)) clearBit(bits, base, i);
    });
  }

  /** Arrivals inside the window: certain for most, for some only at one of the two lengths of a sea leg. */
  private intersectWindow(bits: Int32Array, base: number, request: number): void {
    const { requests, offers, weeks, policy } = this.model;
    const landmass = requests.site.landmass[request];
    const earliest = requests.earliest[request];
    const latest = requests.latest[request];
    const fits = (delay: number): boolean => Math.max(0, earliest - delay) <= Math.min(weeks - 1, latest - delay);
    const key = `${landmass} ${earliest} ${latest}`;
    const possible = this.remembered(`possible ${key}`, (offer) => {
      const lead = offers.lead[offer];
      if (offers.site.landmass[offer] === landmass) return fits(lead);
      return fits(lead + 1) || fits(lead + 2);
    });
    const certain = this.remembered(`certain ${key}`, (offer) => {
      const lead = offers.lead[offer];
      if (offers.site.landmass[offer] === landmass) return fits(lead);
      return fits(lead + 1) && fits(lead + 2);
    });
    for (let word = 0; word < this.words; word++) {
      bits[base + word] &= possible[word];
      for (let open = bits[base + word] & ~certain[word]; open !== 0; open &= open - 1) {
        const at = (word << 5) + lowestBit(open);
        const offer = this.offers[at];
        const km = distanceKm(offers.site, offer, requests.site, request);
        if (!fits(offers.lead[offer] + transitWeeks(policy.freight, km, false))) clearBit(bits, base, at);
      }
    }
  }

  /** A price that holds only above the quantity asked is no price. */
  private checkTiers(bits: Int32Array, base: number, request: number, cap: number): void {
    const { tierStart, tierFrom, tierPrice } = this.model.offers;
    const quantity = this.model.requests.quantity[request];
    for (let word = 0; word < this.words; word++) {
      for (let open = bits[base + word] & this.tiered[word]; open !== 0; open &= open - 1) {
        const at = (word << 5) + lowestBit(open);
        const offer = this.offers[at];
        let payable = false;
        for (let tier = tierStart[offer]; tier < tierStart[offer + 1]; tier++) {
          if (tierFrom[tier] <= quantity && tierPrice[tier] <= cap) payable = true;
        }
        if (!payable) clearBit(bits, base, at);
      }
    }
  }
}
