import type { Dto } from '../../api/client';
import type { AttributeValue, Constraint } from '../../format/use-attribute-texts';
import { ownField } from './queries';
import type { RequestLine } from './queries';

type Unmet = Dto<'UnmetNeedDto'>;
type Patch = Dto<'UpdateLineTermsDto'>;

/** The smallest single change of a line that was proved to fill more of it. */
export interface Relaxation {
  /** A field of the line, or an attribute of its material. */
  readonly constraint: string;
  readonly to: AttributeValue;
  /** Base units. */
  readonly fills: number;
}

export const relaxationOf = ({ relaxation }: Unmet): Relaxation | undefined =>
  (relaxation as Relaxation | null) ?? undefined;

/** What is sent to change the line so: a field as it should be, or all conditions with one of them widened. */
export function patchOf({ constraint, to }: Relaxation, line: RequestLine): Patch {
  if (ownField(constraint)) return { [constraint]: to };
  const constraints = line.constraints as Readonly<Record<string, Constraint>>;
  return {
    constraints: { ...constraints, [constraint]: widened(constraints[constraint] ?? {}, to) },
  };
}

function widened(asked: Constraint, to: AttributeValue): Constraint {
  if (typeof to !== 'number' || asked.in) return { in: [...new Set([...(asked.in ?? []), to])] };
  const { min, max } = asked;
  if (min !== undefined && to < min) return { ...asked, min: to };
  if (max !== undefined && to > max) return { ...asked, max: to };
  return asked;
}
