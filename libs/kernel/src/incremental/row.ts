import type { ScenarioRequest } from '../format/scenario.js';

/** Units of one offer in one week, by the offer's index. */
export interface Order {
  offer: number;
  week: number;
  units: number;
}

/** A request in the kept state: what it has, what that is worth, and what it could be worth at the kept prices. */
export interface Row {
  request: ScenarioRequest;
  agreedUnits: number;
  /** Agreed units per producer, proposed units per offer, by index. */
  agreedByProducer: Map<number, number>;
  proposedByOffer: Map<number, number>;
  orders: Order[];
  /** Whether its orders are taken off what the supply has left. */
  isPlaced: boolean;
  /** Whether any change thought it over. */
  isTouched: boolean;
  /** Its part of Z. */
  value: number;
  /** Of it, what filling is worth. */
  fillValue: number;
  /** The most it could add to Z if it were charged the kept prices for capacity. */
  worth: number;
  /** What filling it whole would be worth. */
  wholeValue: number;
}

export function newRow(request: ScenarioRequest): Row {
  return {
    request,
    agreedUnits: 0,
    agreedByProducer: new Map(),
    proposedByOffer: new Map(),
    orders: [],
    isPlaced: false,
    isTouched: false,
    value: 0,
    fillValue: 0,
    worth: 0,
    wholeValue: 0,
  };
}

/** Units still asked that the orders do not bring. */
export function openUnits(row: Row): number {
  let open = row.request.quantity - row.agreedUnits;
  for (const order of row.orders) open -= order.units;
  return open;
}

export function proposedUnits(row: Row): number {
  let units = 0;
  for (const proposed of row.proposedByOffer.values()) units += proposed;
  return units;
}
