import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/states';
import { Money, Week } from '../../components/values';
import { useMaterials } from './materials';

type Price = Dto<'ShadowPriceDto'>;

/** Where one more unit would have been worth most. */
export function BottlenecksTab({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('planner');
  const list = usePages(['run', runId, 'prices'], (page) =>
    call(api.GET('/api/v1/runs/{id}/prices', { params: { path: { id: runId }, query: page } })),
  );
  return (
    <div className="stack">
      <p className="measure">{t('bottlenecks.lead')}</p>
      <DataTable
        caption={t('plan.bottlenecks')}
        columns={useColumns()}
        rowKey={({ resourceId, week }) => `${resourceId} ${week}`}
        list={list}
        empty={<EmptyState title={t('bottlenecks.none')}>{t('bottlenecks.noneBody')}</EmptyState>}
      />
    </div>
  );
}

function useColumns(): Column<Price>[] {
  const { t } = useTranslation('planner');
  const { nameOf, unitOf } = useMaterials();
  return [
    {
      key: 'what',
      header: t('bottlenecks.what'),
      cell: ({ resource, name, materialCode }) =>
        resource === 'line' ? (name ?? '–') : t('bottlenecks.offerOf', { material: nameOf(materialCode ?? '') }),
    },
    { key: 'firm', header: t('bottlenecks.firm'), cell: ({ organisationName }) => organisationName ?? '–' },
    { key: 'week', header: t('bottlenecks.week'), cell: ({ week }) => <Week week={week} /> },
    {
      key: 'price',
      header: t('bottlenecks.price'),
      align: 'end',
      cell: ({ price, materialCode }) => (
        <>
          <Money idr={price} />
          {materialCode && `/${unitOf(materialCode)}`}
        </>
      ),
    },
  ];
}
