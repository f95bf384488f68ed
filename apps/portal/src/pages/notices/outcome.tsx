import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import { Badge } from '../../components/Badge';

type Delivery = Dto<'WebhookDeliveryDto'>;

const TONES = { waiting: 'info', delivered: 'good', failed: 'bad' } as const;

export function DeliveryState({ state }: Pick<Delivery, 'state'>) {
  const { t } = useTranslation('notices');
  return <Badge tone={TONES[state]}>{t(`log.states.${state}`)}</Badge>;
}

/** What a try brought, in words: the status of the answer, or why there was none. */
export function Outcome({ of }: { readonly of: Pick<Delivery, 'status' | 'error'> }) {
  const { t } = useTranslation('notices');
  const parts = [
    ...(of.status === null ? [] : [t('log.status', { status: of.status })]),
    ...(of.error === null ? [] : [t(`log.errors.${of.error}`)]),
  ];
  return <span>{parts.join(' · ') || '–'}</span>;
}
