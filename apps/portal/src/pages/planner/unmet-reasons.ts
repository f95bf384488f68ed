import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';

export const UNMET_REASONS = [
  'no_offer',
  'capacity_taken',
  'too_late',
  'price_cap',
  'spec',
  'level',
  'certificate',
  'local_content',
  'moq',
  'supplier_limit',
] as const;

/** Shapes of `detail` by code, as the engine tells them. */
export interface Reason {
  readonly code: (typeof UNMET_REASONS)[number];
  readonly detail: {
    readonly offers?: number;
    /** It alone keeps these offers away. */
    readonly alone?: boolean;
    readonly byClass?: readonly { readonly class: number; readonly share: number }[];
    readonly agreedShare?: number;
  };
}

/** Why a need is unmet, in a sentence. */
export function useReasonText(): (reason: Reason) => string {
  const { t } = useTranslation('planner');
  const f = useFormats();
  return ({ code, detail }) => {
    const count = detail.offers ?? 0;
    if (code !== 'capacity_taken') return t(`reasons.${code}.long`, { count });
    const takers = (detail.byClass ?? []).map(({ class: priority, share }) =>
      t('reasons.taker', { priority, share: f.percent(share, 0) }),
    );
    if ((detail.agreedShare ?? 0) > 0) takers.push(t('reasons.agreed', { share: f.percent(detail.agreedShare!, 0) }));
    if (takers.length === 0) return t('reasons.capacity_taken.long', { count });
    return t('reasons.takenBy', { takers: f.list(takers) });
  };
}
