import { Random, roundTo } from '../random.js';
import { SUPPLY_TERMS } from '../tables/supply-terms.js';
import type { RequestPlan } from './demand.js';
import type { Firm } from './registry.js';
import type { SmallFirm } from './manufacturers.js';

/** What a centre orders for its members at once: enough for every minimum order. */
const POOLED: readonly (readonly [material: string, quantity: number])[][] = [
  [
    ['IKM-WAX', 6_000],
    ['IKM-ROS', 3_200],
    ['IKM-DYE', 450],
    ['FAB-COT', 26_000],
    ['FAB-TC', 9_000],
    ['AGR-TAP', 42_000],
    ['AGR-SUG', 36_000],
  ],
  [
    ['FAB-COT', 38_000],
    ['CMP-EAR', 420_000],
    ['CMP-THR', 160],
    ['AGR-FLR', 30_000],
    ['IKM-POU', 180_000],
    ['IKM-NOD', 12_000],
    ['AGR-CNO', 9_000],
  ],
];

/** Needs of small and medium industry: alone mostly below the minimum order, pooled by a centre above it. */
export function smallRequests(small: readonly SmallFirm[], poolers: readonly Firm[]): RequestPlan[] {
  const random = new Random('small requests');
  const single = small.map(({ firm, trade }): RequestPlan => {
    const wanted = trade.needs.filter((need) => random.chance(need.share));
    const needs = wanted.length > 0 ? wanted : trade.needs.slice(0, 1);
    const earliest = random.whole(0, 3);
    return {
      firm,
      title: `Bahan baku ${trade.words[0].toLowerCase()} ${firm.facility.name.replace('Pabrik ', '')}`,
      priority: random.pick([1, 1, 2, 2, 3]),
      ground: 'continuity',
      posted: random.between(0.5, 12),
      lines: needs.map((need) => ({
        material: need.material,
        quantity: roundTo(random.between(...need.quantity), SUPPLY_TERMS[need.material].multiple),
        window: [earliest, earliest + random.whole(3, 6)],
      })),
    };
  });
  const pooled = poolers.map((firm, i): RequestPlan => ({
    firm,
    title: 'Kebutuhan gabungan anggota sentra',
    priority: 3,
    ground: 'continuity',
    posted: 3 + i,
    lines: POOLED[i].map(([material, quantity]) => ({ material, quantity, window: [1, 9] })),
  }));
  return [...single, ...pooled];
}
