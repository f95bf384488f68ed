import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import { StateBadge } from '../../components/Badge';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/states';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { useClaimColumns } from './claim-columns';

interface OfFirm {
  readonly organisationId: string;
}

/** Every case of the firm that was sent in. */
export function FirmCases({ organisationId: id }: OfFirm) {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  const list = usePages(['case', 'of-firm', id], (page) =>
    call(api.GET('/api/v1/organisations/{id}/cases', { params: { path: { id }, query: page } })),
  );
  return (
    <DataTable
      caption={t('background.cases')}
      list={list}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('background.noCases')} />}
      columns={[
        {
          key: 'number',
          header: t('column.case'),
          cell: (row) => (
            <Link to="/verifier/cases/$id" params={{ id: row.id }}>
              {row.number}
            </Link>
          ),
        },
        { key: 'state', header: t('column.state'), cell: ({ state }) => <StateBadge life="case" state={state} /> },
        {
          key: 'kinds',
          header: t('column.claims'),
          cell: ({ kinds }) => f.list(kinds.map((kind) => t(`kinds.${kind}`))),
        },
        { key: 'returns', header: t('column.returns'), align: 'end', cell: ({ returns }) => f.number(returns) },
        {
          key: 'sent',
          header: t('column.submitted'),
          cell: ({ submittedAt }) => (submittedAt ? <Instant at={submittedAt} /> : '–'),
        },
        {
          key: 'decided',
          header: t('column.decided'),
          cell: ({ decidedAt }) => (decidedAt ? <Instant at={decidedAt} /> : '–'),
        },
      ]}
    />
  );
}

/** Every claim of the firm and how it stands. */
export function FirmClaims({ organisationId: id }: OfFirm) {
  const { t } = useTranslation('verifier');
  const list = usePages(['claim', 'of-firm', id], (page) =>
    call(api.GET('/api/v1/organisations/{id}/claims', { params: { path: { id }, query: page } })),
  );
  return (
    <DataTable
      caption={t('background.claims')}
      list={list}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('background.noClaims')} />}
      columns={useClaimColumns({ withFirm: false })}
    />
  );
}
