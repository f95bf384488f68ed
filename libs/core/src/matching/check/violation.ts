/** One thing a plan gets wrong. `path` points into the plan: "allocations[3].quantity". */
export interface Violation {
  code: ViolationCode;
  path: string;
  message: string;
}

export type ViolationCode =
  | 'format'
  | 'input_hash'
  | 'unknown_id'
  | 'duplicate'
  | 'not_allowed'
  | 'week'
  | 'unit_price'
  | 'unit_freight'
  | 'offer_capacity'
  | 'line_capacity'
  | 'request_quantity'
  | 'order_size'
  | 'order_multiple'
  | 'max_suppliers'
  | 'max_share'
  | 'all_or_nothing'
  | 'fill_value'
  | 'objective'
  | 'bound'
  | 'gap'
  | 'status'
  | 'unmet'
  | 'explanation'
  | 'price';

const MAX_LISTED = 1000;

export class Violations {
  readonly list: Violation[] = [];
  unlisted = 0;

  add(code: ViolationCode, path: string, message: string): void {
    if (this.list.length < MAX_LISTED) this.list.push({ code, path, message });
    else this.unlisted++;
  }
}
