import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface WhatIfLinkProps {
  readonly of: {
    readonly resource: 'line' | 'offer';
    readonly resourceId: string;
    readonly organisationId: string | null;
  };
}

/** From a bottleneck to the question it raises: a line with more, or a firm that stops. */
export function WhatIfLink({ of: { resource, resourceId, organisationId } }: WhatIfLinkProps) {
  const { t } = useTranslation('planner');
  if (organisationId === null) return null;
  return resource === 'line' ? (
    <Link to="/planner/what-if/new" search={{ line: resourceId, firm: organisationId }}>
      {t('oneMore.raise')}
    </Link>
  ) : (
    <Link to="/planner/what-if/new" search={{ close: organisationId }}>
      {t('oneMore.close')}
    </Link>
  );
}
