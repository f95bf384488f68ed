import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import { DataTable } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import styles from './Trail.module.css';

/** What reference data stands behind the figures: edition, source, licence, and the sum that proves it unchanged. */
export function DataPage() {
  const { t } = useTranslation('oversight');
  const f = useFormats();
  const list = usePages(['reference-edition'], (page) =>
    call(api.GET('/api/v1/reference-editions', { params: { query: page } })),
  );
  return (
    <>
      <PageHeader title={t('data.title')} lead={t('data.lead')} />
      <DataTable
        caption={t('data.title')}
        list={list}
        rowKey={({ dataset, edition }) => `${dataset} ${edition}`}
        empty={<EmptyState title={t('data.none')}>{t('data.noneBody')}</EmptyState>}
        columns={[
          { key: 'dataset', header: t('data.dataset'), cell: ({ dataset }) => dataset },
          { key: 'edition', header: t('data.edition'), cell: ({ edition }) => edition },
          { key: 'source', header: t('data.source'), cell: ({ source }) => source },
          { key: 'licence', header: t('data.licence'), cell: ({ licence }) => licence },
          { key: 'rows', header: t('data.rows'), align: 'end', cell: ({ rows }) => f.number(rows) },
          { key: 'loaded', header: t('data.loaded'), cell: ({ loadedAt }) => <Instant at={loadedAt} /> },
          {
            key: 'sum',
            header: t('data.sum'),
            cell: ({ sha256 }) => (
              <code className={styles.hash} title={sha256}>
                {sha256.slice(0, 12)}…
              </code>
            ),
          },
        ]}
      />
    </>
  );
}
