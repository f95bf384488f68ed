import type { MaterialAttribute } from '../../api/catalogue';
import type { AttributeValue, Constraint } from '../../format/use-attribute-texts';
import type { Proposal } from './queries';

/** First and last week in which something arrives. */
export function arrivalOf({ weeks }: Proposal): readonly [first: string, last: string] | undefined {
  const arrivals = weeks.map(({ arrivalWeek }) => arrivalWeek).toSorted();
  return arrivals.length === 0 ? undefined : [arrivals[0], arrivals.at(-1)!];
}

/** Price and freight of one base unit, in rupiah. */
export const landedUnit = ({ unitPrice, unitFreight }: Proposal): number => unitPrice + unitFreight;

export interface GradePoint {
  readonly attribute: MaterialAttribute;
  readonly given: AttributeValue | undefined;
  readonly asked: Constraint;
}

/** What was asked of the grade, attribute by attribute, beside what is offered. */
export function gradePoints(proposal: Proposal, attributes: readonly MaterialAttribute[]): readonly GradePoint[] {
  const asked = proposal.need.constraints as Readonly<Record<string, Constraint>>;
  const given = proposal.grade.attributes as Readonly<Record<string, AttributeValue>>;
  return attributes
    .filter(({ code }) => asked[code] !== undefined)
    .map((attribute) => ({ attribute, given: given[attribute.code], asked: asked[attribute.code] }));
}

const LIVE: ReadonlySet<string> = new Set(['proposed', 'accepted_by_manufacturer', 'accepted_by_producer']);
export const isLive = ({ state }: Proposal): boolean => LIVE.has(state);

/** Both sides agreed, whatever became of it later. */
const PAIRING: ReadonlySet<string> = new Set(['agreed', 'delivering', 'completed']);
const isPairing = ({ state }: Proposal): boolean => PAIRING.has(state);

/** Nothing comes of it any more. */
export const hasEnded = (proposal: Proposal): boolean => !isLive(proposal) && !isPairing(proposal);

/** Those that can still be answered or are agreed come first, cheapest landed first; then what has ended. */
export function comparable(proposals: readonly Proposal[]): Proposal[] {
  const rank = (proposal: Proposal): number => (isLive(proposal) ? 0 : isPairing(proposal) ? 1 : 2);
  return proposals.toSorted((a, b) => rank(a) - rank(b) || landedUnit(a) - landedUnit(b));
}
