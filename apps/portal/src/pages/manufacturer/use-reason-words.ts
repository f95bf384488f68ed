import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import { useFormats } from '../../format/use-formats';
import { useConditionName } from './queries';

type Reason = Dto<'UnmetNeedDto'>['reasons'][number];

interface Detail {
  readonly offers?: number;
  /** These offers fail on nothing else. */
  readonly alone?: boolean;
  /** How many offers fail on each attribute. */
  readonly attributes?: Readonly<Record<string, number>>;
  /** Who has the capacity, by priority class. */
  readonly byClass?: readonly { readonly class: number; readonly share: number }[];
  readonly agreedShare?: number;
  /** Offers left out because the pair was declined not long ago. */
  readonly excluded?: number;
}

const CODES = [
  'no_offer',
  'spec',
  'level',
  'certificate',
  'local_content',
  'price_cap',
  'too_late',
  'moq',
  'supplier_limit',
  'capacity_taken',
] as const;

/** Why a need stays unfilled, in a sentence or two. */
export function useReasonWords(materialCode: string): (reason: Reason) => string {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const nameOf = useConditionName(materialCode);
  return ({ code, detail }) => {
    const known = CODES.find((one) => one === code);
    if (!known) return code;
    const { offers = 0, attributes = {}, byClass = [], agreedShare = 0, excluded = 0 } = detail as Detail;
    const parts = [t(`reason.${known}`, { count: offers, offers: f.number(offers) })];
    const failed = Object.keys(attributes);
    if (failed.length > 0) parts.push(t('reason.attributes', { names: f.list(failed.map(nameOf)) }));
    const taken = byClass.map((one) =>
      t('reason.class', { share: f.percent(one.share, 0), name: t(`priority.${one.class}` as 'priority.1') }),
    );
    if (agreedShare > 0) taken.push(t('reason.agreedBefore', { share: f.percent(agreedShare, 0) }));
    if (taken.length > 0) parts.push(t('reason.takenBy', { list: f.list(taken) }));
    if (excluded > 0) parts.push(t('reason.excluded', { count: excluded }));
    return parts.join(' ');
  };
}
