import type { ColumnOptions } from 'typeorm';

/** bigint and numeric arrive from the driver as text; every one of ours is a number below 2^53. */
const asNumber = {
  to: (value: number | null | undefined) => value,
  from: (value: string | null): number | null => {
    if (value === null) return null;
    const number = Number(value);
    if (Math.abs(number) > Number.MAX_SAFE_INTEGER) throw new RangeError(`${value} does not fit a safe integer`);
    return number;
  },
};

/** Whole numbers beyond 2^31: sums of money and of quantities. */
export const bigWhole = (options: ColumnOptions = {}): ColumnOptions & { type: 'bigint' } => ({
  transformer: asNumber,
  ...options,
  type: 'bigint',
});

/** Fixed decimals: capacity in line units, percentages. */
export const decimal = (precision: number, scale: number, options: ColumnOptions = {}): ColumnOptions => ({
  type: 'numeric',
  precision,
  scale,
  transformer: asNumber,
  ...options,
});

export const instant = (options: ColumnOptions = {}): ColumnOptions => ({ type: 'timestamptz', ...options });
