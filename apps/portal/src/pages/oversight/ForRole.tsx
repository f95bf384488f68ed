import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/states';
import { hasMinistryRole, type MinistryRole, useMe } from '../../session/session';

interface ForRoleProps {
  readonly of: MinistryRole;
  readonly children: ReactNode;
}

/** Two roles share this workspace, and not every page is for both: says so before the API has to. */
export function ForRole({ of, children }: ForRoleProps) {
  const { t } = useTranslation('oversight');
  const { t: common } = useTranslation();
  if (hasMinistryRole(useMe(), of)) return <>{children}</>;
  return <EmptyState title={t('role.title', { role: common(`ministryRoles.${of}`) })}>{t('role.body')}</EmptyState>;
}
