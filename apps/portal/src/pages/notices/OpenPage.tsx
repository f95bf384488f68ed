import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { Skeleton } from '../../components/states';
import { isMemberOf, useOrganisations } from '../../session/organisation';
import { useMe } from '../../session/session';
import { targetOf } from './open-target';

/** The address in letters and in the centre: finds the page of a thing for whoever opens it. */
export function OpenPage() {
  const { t } = useTranslation('notices');
  const { subject = '', id = '' } = useParams({ strict: false }) as { subject?: string; id?: string };
  const { as } = useSearch({ strict: false });
  const me = useMe();
  const { all, choose, isLoading } = useOrganisations();
  const firm = as !== undefined && isMemberOf(me, as) ? all.find((one) => one.id === as) : undefined;
  useEffect(() => {
    if (firm) choose(firm.id);
  }, [firm, choose]);
  const proposal = useQuery({
    queryKey: ['proposal', id],
    queryFn: () => call(api.GET('/api/v1/proposals/{id}', { params: { path: { id } } })),
    enabled: subject === 'proposal' && firm !== undefined,
  });
  const isFinding = isLoading || (proposal.isEnabled && proposal.isPending);
  if (isFinding) {
    return (
      <div role="status" aria-label={t('open.title')}>
        <Skeleton lines={6} />
      </div>
    );
  }
  const standing = firm && {
    roles: firm.roles,
    ...(proposal.data ? { isProducerOfIt: proposal.data.producer.id === firm.id } : {}),
  };
  return <Navigate to={targetOf({ subject, id }, me, standing)} replace />;
}
