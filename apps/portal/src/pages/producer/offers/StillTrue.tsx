import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Button } from '../../../components/Button';
import { ProblemNote } from '../../../components/ProblemNote';
import { toast } from '../../../components/toast';
import { useOrganisation } from '../../../session/organisation';

/** Beyond one page nobody counts. */
const COUNTED = 100;

function useConfirm() {
  const { t } = useTranslation('producer');
  return useAction(
    (offerIds: string[], key) =>
      call(api.POST('/api/v1/offers/confirm', { params: { header: once(key) }, body: { offerIds } })),
    {
      refreshes: ['offer'],
      onDone: ({ confirmed }) => toast(t('offers.confirmed', { count: confirmed })),
    },
  );
}

interface ConfirmOneProps {
  readonly offer: Pick<Dto<'OfferDto'>, 'id' | 'actions'>;
  readonly size?: 's' | 'm';
}

/** "Still true" of one offer. */
export function ConfirmOne({ offer, size = 'm' }: ConfirmOneProps) {
  const { t } = useTranslation('producer');
  const confirm = useConfirm();
  if (!offer.actions.includes('confirm')) return null;
  return (
    <>
      {confirm.problem && <ProblemNote problem={confirm.problem} />}
      <Button
        size={size}
        kind={size === 's' ? 'quiet' : 'secondary'}
        onPress={() => void confirm.run([offer.id])}
        isPending={confirm.isRunning}
      >
        {t('offers.stillTrue')}
      </Button>
    </>
  );
}

/** "Still true" of every published offer at one press; shown while there is more than one. */
export function ConfirmAll({ kind = 'secondary' }: { readonly kind?: 'primary' | 'secondary' }) {
  const { t } = useTranslation('producer');
  const { id: organisationId } = useOrganisation();
  const confirm = useAction(
    (_: undefined, key) =>
      call(
        api.POST('/api/v1/organisations/{id}/offers/confirm', {
          params: { path: { id: organisationId }, header: once(key) },
        }),
      ),
    { refreshes: ['offer'], onDone: ({ confirmed }) => toast(t('offers.confirmed', { count: confirmed })) },
  );
  const { data } = useQuery({
    queryKey: ['offer', organisationId, 'published'],
    queryFn: () =>
      call(api.GET('/api/v1/offers', { params: { query: { organisationId, state: 'published', limit: COUNTED } } })),
  });
  const isMine = data?.items.some(({ actions }) => actions.includes('confirm')) ?? false;
  if (!data || !isMine || data.items.length < 2) return null;
  const count = data.items.length;
  return (
    <>
      {confirm.problem && <ProblemNote problem={confirm.problem} />}
      <Button kind={kind} onPress={() => void confirm.run(undefined)} isPending={confirm.isRunning}>
        {data.nextCursor ? t('offers.everythingStillTrue') : t('offers.allStillTrue', { count })}
      </Button>
    </>
  );
}
