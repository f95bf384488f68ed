import type { Dto } from '../../api/client';
import type { AttributeValue } from '../../format/use-attribute-texts';

type Unmet = Dto<'UnmetNeedDto'>;

/** The smallest single change of a line that was proved to fill more of it. */
export interface Relaxation {
  /** A field of the line, or an attribute of its material. */
  readonly constraint: string;
  readonly to: AttributeValue;
  /** Base units. */
  readonly fills: number;
  /** Null when the line is as wide already. */
  readonly change: object | null;
}

export const relaxationOf = ({ relaxation }: Unmet): Relaxation | undefined =>
  (relaxation as Relaxation | null) ?? undefined;
