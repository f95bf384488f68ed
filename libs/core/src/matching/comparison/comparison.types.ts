/** What changed on the whole from one run to another. */
export interface ComparisonSummary {
  readonly objective: { readonly before: number; readonly after: number };
  /** Rupiah, the after minus the before; they add up to the change of the objective. */
  readonly terms: Readonly<Record<'fill' | 'price' | 'freight' | 'stale' | 'keep', number>>;
  readonly pairs: number;
  readonly requests: { readonly more: number; readonly less: number };
  /** Pairs that changed, by cause. Units are not summed over materials. */
  readonly byCause: Readonly<Record<string, number>>;
}
