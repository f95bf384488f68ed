import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import { DataTable } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Instant } from '../../components/values';
import { useClaimTitle } from './claim-title';

/** Decisions that take two people and have one signature. */
export function SecondPage() {
  const { t } = useTranslation('verifier');
  const titleOf = useClaimTitle();
  const list = usePages(['decision', 'second'], (page) =>
    call(api.GET('/api/v1/verification/second-signatures', { params: { query: page } })),
  );
  return (
    <>
      <PageHeader title={t('second.title')} lead={t('second.lead')} />
      <DataTable
        caption={t('second.title')}
        list={list}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('second.none')}>{t('second.noneBody')}</EmptyState>}
        columns={[
          {
            key: 'claim',
            header: t('column.claim'),
            cell: ({ claim }) => (
              <Link to="/verifier/claims/$id" params={{ id: claim.id }}>
                {titleOf(claim)}
              </Link>
            ),
          },
          { key: 'firm', header: t('column.firm'), cell: ({ claim }) => claim.organisation.name },
          {
            key: 'verdict',
            header: t('column.decision'),
            cell: ({ verdict, level }) =>
              level === null
                ? t(`decision.verdicts.${verdict}`)
                : t('second.verifyAt', { verdict: t(`decision.verdicts.${verdict}`), level }),
          },
          { key: 'by', header: t('column.first'), cell: ({ decidedBy }) => decidedBy },
          { key: 'at', header: t('column.since'), cell: ({ decidedAt }) => <Instant at={decidedAt} /> },
          {
            key: 'may',
            header: t('column.you'),
            cell: ({ actions }) => t(actions.includes('confirm') ? 'second.may' : 'second.mayNot'),
          },
        ]}
      />
    </>
  );
}
