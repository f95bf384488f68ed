import { type FieldError, weekOfDate } from '#contracts';
import { fieldError } from '../platform/refusal.js';

/** A sixth counter-offer is refused: by then talking helps more. */
export const COUNTER_ROUNDS_MAX = 5;

export interface CounterWeek {
  /** Monday of the week in which it arrives. */
  readonly arrivalWeek: string;
  /** Base units. */
  readonly quantity: number;
}

export interface CounterTerms {
  /** Whole rupiah per base unit. */
  readonly unitPrice: number;
  readonly weeks: readonly CounterWeek[];
}

/** What the constraints of both sides leave open. */
export interface CounterBounds {
  readonly moq: number;
  readonly multiple: number;
  /** Of the need: its quantity, and what of it nobody else holds. */
  readonly needed: number;
  readonly left: number;
  readonly minPerSupplier: number;
  readonly maxShare: number;
  readonly allOrNothing: boolean;
  readonly maxUnitPrice: number | null;
  /** Mondays: the window of the need, and the first week in which anything made from now on could arrive. */
  readonly earliestWeek: string;
  readonly latestWeek: string;
  readonly firstArrival: string;
}

/** Everything in which a counter-offer breaks what the other side, or its own, has stated. */
export function counterFaults(terms: CounterTerms, standing: CounterTerms, bounds: CounterBounds): FieldError[] {
  const faults = weekFaults(terms.weeks, bounds);
  const { unitPrice } = terms;
  if (bounds.maxUnitPrice !== null && unitPrice > bounds.maxUnitPrice)
    faults.push(fieldError('/unitPrice', 'max', { field: 'unitPrice', max: bounds.maxUnitPrice, value: unitPrice }));
  const total = sumOf(terms);
  const value = total;
  const least = Math.max(bounds.moq, bounds.minPerSupplier);
  const share = Math.floor(bounds.maxShare * bounds.needed);
  const most = Math.max(0, Math.min(bounds.left, Math.max(share, sumOf(standing))));
  if (total < least) faults.push(fieldError('/weeks', 'min', { field: 'quantity', min: least, value }));
  if (total > most) faults.push(fieldError('/weeks', 'max', { field: 'quantity', max: most, value }));
  if (total % bounds.multiple !== 0) faults.push(notAllowed(value, `not a multiple of ${bounds.multiple}`));
  if (bounds.allOrNothing && total !== sumOf(standing))
    faults.push(notAllowed(value, `the need is filled whole or not at all: ${sumOf(standing)}`));
  return faults;
}

const notAllowed = (value: number, reason: string): FieldError =>
  fieldError('/weeks', 'not_allowed', { field: 'quantity', value, reason });

function weekFaults(weeks: readonly CounterWeek[], bounds: CounterBounds): FieldError[] {
  const earliest = bounds.firstArrival > bounds.earliestWeek ? bounds.firstArrival : bounds.earliestWeek;
  return weeks.flatMap(({ arrivalWeek }, i) => {
    const pointer = `/weeks/${i}/arrivalWeek`;
    const value = weekOfDate(arrivalWeek);
    if (weeks.findIndex((week) => week.arrivalWeek === arrivalWeek) < i)
      return fieldError(pointer, 'duplicate', { field: 'arrivalWeek', value });
    if (arrivalWeek < earliest)
      return fieldError(pointer, 'min', { field: 'arrivalWeek', min: weekOfDate(earliest), value });
    if (arrivalWeek > bounds.latestWeek)
      return fieldError(pointer, 'max', { field: 'arrivalWeek', max: weekOfDate(bounds.latestWeek), value });
    return [];
  });
}

export const sumOf = ({ weeks }: CounterTerms): number => weeks.reduce((sum, { quantity }) => sum + quantity, 0);

const namesOf = ({ weeks }: CounterTerms): string =>
  weeks
    .map(({ arrivalWeek, quantity }) => `${arrivalWeek} ${quantity}`)
    .toSorted()
    .join('|');

export const isSameTerms = (a: CounterTerms, b: CounterTerms): boolean =>
  a.unitPrice === b.unitPrice && namesOf(a) === namesOf(b);
