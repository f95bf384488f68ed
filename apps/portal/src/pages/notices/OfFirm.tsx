import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import { EmptyState, Skeleton } from '../../components/states';
import { useOrganisations } from '../../session/organisation';
import { useMe } from '../../session/session';

type Organisation = Dto<'OrganisationDto'>;

/** For pages about the firm chosen in the header, which its owners alone may see. */
export function OfFirm({ children }: { readonly children: (firm: Organisation) => ReactNode }) {
  const { t } = useTranslation('notices');
  const me = useMe();
  const { current, isLoading } = useOrganisations();
  if (isLoading) return <Skeleton lines={6} />;
  if (!current) return <EmptyState title={t('hooks.noFirm')} />;
  const isOwner = me.memberships.some(({ organisationId, role }) => organisationId === current.id && role === 'owner');
  if (!isOwner) return <EmptyState title={t('hooks.ownersOnly')}>{t('hooks.ownersOnlyBody')}</EmptyState>;
  return children(current);
}
