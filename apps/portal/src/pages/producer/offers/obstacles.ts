/** What can keep an offer from a need, as a run names it. */
export const OBSTACLES = [
  'excluded',
  'spec',
  'level',
  'certificate',
  'local_content',
  'price_cap',
  'too_late',
  'capacity',
  'moq',
  'supplier_limit',
  'share',
  'all_or_nothing',
  'price',
  'freight',
  'stale',
  'keep',
  'value',
  'gap',
] as const;

export type Obstacle = (typeof OBSTACLES)[number];
export type Detail = Readonly<Record<string, unknown>>;

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const words = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.length > 0 ? value.map(String) : undefined;

/** The figures of an obstacle that can be told in a sentence. */
export const boundOf = (detail: Detail) => ({
  cheaperBy: number(detail['cheaperBy']),
  least: number(detail['least']),
  reach: number(detail['reach']),
  asked: number(detail['asked']),
  given: number(detail['given']),
  misses: words(detail['misses']),
  lacking: words(detail['lacking']),
});
