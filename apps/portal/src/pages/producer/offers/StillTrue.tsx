import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Button } from '../../../components/Button';
import { ProblemNote } from '../../../components/ProblemNote';
import { toast } from '../../../components/toast';
import { useOrganisation } from '../../../session/organisation';

/** One request of the API confirms this many. */
const AT_ONCE = 100;

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

/** "Still true" of every published offer; shown while there is more than one. */
export function ConfirmAll() {
  const { t } = useTranslation('producer');
  const { id: organisationId } = useOrganisation();
  const confirm = useConfirm();
  const { data } = useQuery({
    queryKey: ['offer', organisationId, 'published'],
    queryFn: () =>
      call(api.GET('/api/v1/offers', { params: { query: { organisationId, state: 'published', limit: AT_ONCE } } })),
  });
  const ids = (data?.items ?? []).filter(({ actions }) => actions.includes('confirm')).map(({ id }) => id);
  if (ids.length < 2) return null;
  return (
    <>
      {confirm.problem && <ProblemNote problem={confirm.problem} />}
      <Button onPress={() => void confirm.run(ids)} isPending={confirm.isRunning}>
        {t('offers.allStillTrue', { count: ids.length })}
      </Button>
    </>
  );
}
