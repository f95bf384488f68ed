import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import { Badge, LevelBadge, StateBadge } from '../../components/Badge';
import type { Column } from '../../components/DataTable';
import { Day } from '../../components/values';
import { useClaimTitle } from './claim-title';

type Row = Dto<'ClaimRowDto'>;

/** Claims as lists show them; the firm where they are of several. */
export function useClaimColumns({ withFirm }: { readonly withFirm: boolean }): Column<Row>[] {
  const { t } = useTranslation('verifier');
  const titleOf = useClaimTitle();
  const firm: Column<Row> = { key: 'firm', header: t('column.firm'), cell: ({ organisation }) => organisation.name };
  return [
    {
      key: 'claim',
      header: t('column.claim'),
      cell: (row) => (
        <Link to="/verifier/claims/$id" params={{ id: row.id }}>
          {titleOf(row)}
        </Link>
      ),
    },
    ...(withFirm ? [firm] : []),
    {
      key: 'state',
      header: t('column.state'),
      cell: (row) => (
        <span className="row">
          <StateBadge life="claim" state={row.state} />
          {row.awaitingSecond && <Badge tone="warn">{t('claim.awaitingSecond')}</Badge>}
        </span>
      ),
    },
    { key: 'level', header: t('column.level'), cell: ({ level }) => <LevelBadge level={level} /> },
    {
      key: 'until',
      header: t('column.until'),
      cell: ({ validUntil }) => (validUntil ? <Day at={validUntil} /> : '–'),
    },
  ];
}
