import type { Problem } from './problem.js';

type Shape = Pick<Problem, 'weeks' | 'pairStart' | 'pairOffer' | 'pairFirst' | 'pairLast' | 'offerLine' | 'offerLoad'>;

/** Whether two pairs of the group use one line: then they cannot both give all they could alone. */
export function sharesLine(problem: Shape, group: number): boolean {
  const { pairStart, pairOffer, offerLine } = problem;
  for (let pair = pairStart[group] + 1; pair < pairStart[group + 1]; pair++) {
    const line = offerLine[pairOffer[pair]];
    for (let other = pairStart[group]; line >= 0 && other < pair; other++) {
      if (offerLine[pairOffer[other]] === line) return true;
    }
  }
  return false;
}

/**
 * Most units a producer could give to a request out of what is left: week by week its offers on a line together give
 * no more than the line. Lines of mixed loads count at the lightest. O(pairs² × weeks) of the group.
 */
export function groupReach(problem: Shape, group: number, offerLeft: Int32Array, lineLeft: Float64Array): number {
  const { weeks, pairStart, pairOffer, offerLine } = problem;
  const begin = pairStart[group];
  const end = pairStart[group + 1];
  let reach = 0;
  for (let pair = begin; pair < end; pair++) {
    const line = offerLine[pairOffer[pair]];
    if (line >= 0 && isLater(problem, begin, pair, line)) continue;
    for (let week = 0; week < weeks; week++) reach += unitsInWeek(problem, pair, end, week, offerLeft, lineLeft);
  }
  return reach;
}

/** A pair before this one stands for the line. */
function isLater({ pairOffer, offerLine }: Shape, begin: number, pair: number, line: number): boolean {
  for (let other = begin; other < pair; other++) if (offerLine[pairOffer[other]] === line) return true;
  return false;
}

/** What the offers on the pair's line, from this pair on, could give in a week. */
function unitsInWeek(
  { weeks, pairOffer, pairFirst, pairLast, offerLine, offerLoad }: Shape,
  pair: number,
  end: number,
  week: number,
  offerLeft: Int32Array,
  lineLeft: Float64Array,
): number {
  const line = offerLine[pairOffer[pair]];
  let units = 0;
  let load = Number.POSITIVE_INFINITY;
  for (let other = pair; other < end; other++) {
    const offer = pairOffer[other];
    if (other !== pair && (line < 0 || offerLine[offer] !== line)) continue;
    if (week < pairFirst[other] || week > pairLast[other] || offerLeft[offer * weeks + week] <= 0) continue;
    units += offerLeft[offer * weeks + week];
    load = Math.min(load, offerLoad[offer]);
  }
  return line < 0 || units === 0 ? units : Math.min(units, Math.floor(lineLeft[line * weeks + week] / load));
}
