import type { Offer } from '#core/supply';
import { Random } from '../random.js';
import type { Timeline } from '../timeline.js';
import type { Firm } from './registry.js';

/** A few offers are not what they were: being prepared, taken back, or not confirmed for more than four weeks. */
export function offerLives(offers: readonly Offer[], star: Firm, timeline: Timeline): void {
  const random = new Random('offer lives');
  const makers = Map.groupBy(offers, (offer) => offer.materialCode);
  const spare = random.shuffled(
    offers.filter(
      (offer) => offer.organisationId !== star.organisation.id && (makers.get(offer.materialCode)?.length ?? 0) > 4,
    ),
  );
  for (const offer of spare.slice(0, 7)) Object.assign(offer, { state: 'draft', confirmedAt: null });
  for (const offer of spare.slice(7, 12)) offer.state = 'withdrawn';
  for (const offer of spare.slice(12, 20)) {
    Object.assign(offer, { stale: true, confirmedAt: timeline.at(random.between(24, 45)) });
  }
}
