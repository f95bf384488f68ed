import type { AttributeConstraint, AttributeValue, ScenarioOffer } from '../format/scenario.js';

/**
 * Attributes of offers as columns, one per attribute name: a number (NaN when it is none) for ranges, and the
 * number of an interned scalar (−1 when absent) for lists and equality. Constraints are compiled once per request.
 */
export class AttributeTable {
  private readonly columnOf = new Map<string, number>();
  private readonly symbolOf = new Map<string, number>();
  private readonly numbers: Float64Array[] = [];
  private readonly symbols: Int32Array[] = [];

  constructor(offers: readonly ScenarioOffer[]) {
    offers.forEach((offer, i) => {
      if (offer.attributes === undefined) return;
      for (const name of Object.keys(offer.attributes)) {
        const value = offer.attributes[name];
        const column = this.columnFor(name, offers.length);
        if (typeof value === 'number') this.numbers[column][i] = value;
        this.symbols[column][i] = this.symbolFor(value);
      }
    });
  }

  private columnFor(name: string, rows: number): number {
    let column = this.columnOf.get(name);
    if (column === undefined) {
      column = this.numbers.length;
      this.columnOf.set(name, column);
      this.numbers.push(new Float64Array(rows).fill(Number.NaN));
      this.symbols.push(new Int32Array(rows).fill(-1));
    }
    return column;
  }

  private symbolFor(value: AttributeValue): number {
    const key = symbolKey(value);
    let symbol = this.symbolOf.get(key);
    if (symbol === undefined) {
      symbol = this.symbolOf.size;
      this.symbolOf.set(key, symbol);
    }
    return symbol;
  }

  compile(constraints: Readonly<Record<string, AttributeConstraint>> | undefined): AttributeTest[] {
    if (constraints === undefined) return [];
    return Object.keys(constraints).map((name) => this.compileOne(name, constraints[name]));
  }

  private compileOne(name: string, constraint: AttributeConstraint): AttributeTest {
    const column = this.columnOf.get(name) ?? -1;
    if (typeof constraint === 'object' && !('in' in constraint) && !('eq' in constraint)) {
      const { min, max } = constraint;
      return { name, column, options: undefined, min: min ?? -Infinity, max: max ?? Infinity };
    }
    const wanted = typeof constraint !== 'object' ? [constraint] : 'in' in constraint ? constraint.in : [constraint.eq];
    const options = new Set<number>();
    for (const value of wanted) {
      const symbol = this.symbolOf.get(symbolKey(value));
      if (symbol !== undefined) options.add(symbol);
    }
    return { name, column, options, min: 0, max: 0 };
  }

  meets(test: AttributeTest, offer: number): boolean {
    if (test.column < 0) return false;
    if (test.options !== undefined) return test.options.has(this.symbols[test.column][offer]);
    const value = this.numbers[test.column][offer];
    return value >= test.min && value <= test.max;
  }

  /** The test that also lets this offer's value through. */
  widened(test: AttributeTest, offer: number): AttributeTest {
    if (test.column < 0) return test;
    if (test.options !== undefined) {
      return { ...test, options: new Set(test.options).add(this.symbols[test.column][offer]) };
    }
    const value = this.numbers[test.column][offer];
    return { ...test, min: Math.min(test.min, value), max: Math.max(test.max, value) };
  }

  /** The offer's numeric value, NaN when it has none. */
  numberAt(test: AttributeTest, offer: number): number {
    return test.column < 0 ? Number.NaN : this.numbers[test.column][offer];
  }
}

export interface AttributeTest {
  name: string;
  /** −1: no offer has the attribute. */
  column: number;
  /** Undefined: a numeric range. */
  options: Set<number> | undefined;
  min: number;
  max: number;
}

function symbolKey(value: AttributeValue): string {
  return `${typeof value}:${String(value)}`;
}
