import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../../../api/client';
import { Badge } from '../../../components/Badge';
import { Day } from '../../../components/values';

type Dated = Pick<Dto<'OfferRowDto'>, 'state' | 'confirmedAt' | 'freshUntil' | 'matchedUntil'>;

/** When it was last said to be true, and what its age does to it in matching. */
export function Freshness({ offer }: { readonly offer: Dated }) {
  const { t } = useTranslation('producer');
  const [now] = useState(() => new Date().toISOString());
  const { state, confirmedAt, freshUntil, matchedUntil } = offer;
  if (state !== 'published' || !confirmedAt || !freshUntil || !matchedUntil)
    return confirmedAt ? <Day at={confirmedAt} /> : '–';
  return (
    <span className="row">
      <Day at={confirmedAt} />
      {matchedUntil < now ? (
        <Badge tone="bad">{t('offers.out')}</Badge>
      ) : (
        freshUntil < now && <Badge tone="warn">{t('offers.discounted')}</Badge>
      )}
    </span>
  );
}
