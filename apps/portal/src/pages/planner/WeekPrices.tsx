import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { useMaterials } from './materials';
import styles from './Planner.module.css';
import { WhatIfLink } from './WhatIfLink';

type Price = Dto<'ShadowPriceDto'>;

/** Shadow prices of lines and offers by week, dearest first. */
export function WeekPrices({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('planner');
  const list = usePages(['run', runId, 'prices'], (page) =>
    call(api.GET('/api/v1/runs/{id}/prices', { params: { path: { id: runId }, query: page } })),
  );
  return (
    <section className="stack-tight" aria-labelledby="week-prices">
      <h2 id="week-prices">{t('bottlenecks.title')}</h2>
      <p className="soft measure">{t('bottlenecks.lead')}</p>
      <DataTable
        caption={t('bottlenecks.title')}
        columns={useColumns()}
        rowKey={({ resourceId, week }) => `${resourceId} ${week}`}
        list={list}
        empty={<EmptyState title={t('bottlenecks.none')}>{t('bottlenecks.noneBody')}</EmptyState>}
      />
    </section>
  );
}

function useColumns(): Column<Price>[] {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { nameOf, unitOf } = useMaterials();
  return [
    {
      key: 'what',
      header: t('bottlenecks.what'),
      cell: ({ name, organisationName, materialCode }) => (
        <>
          {organisationName ?? '–'}
          <br />
          <span className={styles.explained}>{name ?? nameOf(materialCode ?? '')}</span>
        </>
      ),
    },
    { key: 'week', header: t('bottlenecks.week'), cell: ({ week }) => f.week(week) },
    {
      key: 'price',
      header: t('bottlenecks.price'),
      align: 'end',
      cell: ({ price, materialCode }) =>
        materialCode ? `${f.money(price)}/${f.unit(unitOf(materialCode))}` : f.money(price),
    },
    { key: 'what-if', header: t('nav.whatIf'), cell: (price) => <WhatIfLink of={price} /> },
  ];
}
