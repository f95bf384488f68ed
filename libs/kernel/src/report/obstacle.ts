/**
 * What keeps an offer from a request. The first seven forbid the pair; `capacity`: nothing is idle in its weeks;
 * `moq`, `supplier_limit`, `share`, `all_or_nothing`: an order rule; `price`, `freight`, `stale`, `keep`: what the
 * request has instead is cheaper, mostly by that term (`stale`: this offer is discounted; `keep`: the other is proposed
 * already); `value`: the units cost more than filling is worth; `gap`: nothing, the
 * plan is only as good as its gap.
 */
export type BindingTerm =
  | 'excluded'
  | 'spec'
  | 'level'
  | 'certificate'
  | 'local_content'
  | 'price_cap'
  | 'too_late'
  | 'capacity'
  | 'moq'
  | 'supplier_limit'
  | 'share'
  | 'all_or_nothing'
  | 'price'
  | 'freight'
  | 'stale'
  | 'keep'
  | 'value'
  | 'gap';

export interface Obstacle {
  request: string;
  term: BindingTerm;
  /** Relative size of what is missing; the nearest request is the one with the smallest. */
  distance: number;
  /** What would have to be true: rupiah a unit it would have to be cheaper by, or the bound that was missed. */
  detail: Record<string, number | string | boolean | string[]>;
}

export interface WhyNot {
  offer: string;
  /** Units the plan takes from the offer, and units it leaves idle, over all weeks. */
  planned: number;
  idle: number;
  /** Absent when nobody asks for the material. */
  nearest?: Obstacle;
  /** How many requests each term keeps from it. */
  terms: Partial<Record<BindingTerm, number>>;
}
