import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/states';
import { Money, Quantity } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { useMaterials } from './materials';

type Pair = Dto<'WhatIfPairDto'>;

/** What a what-if would have paired; nobody was shown any of it. */
export function PairsTab({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { nameOf } = useMaterials();
  const list = usePages(['run', runId, 'pairs'], (page) =>
    call(api.GET('/api/v1/runs/{id}/pairs', { params: { path: { id: runId }, query: page } })),
  );
  const columns: Column<Pair>[] = [
    { key: 'material', header: t('material'), cell: ({ materialCode }) => nameOf(materialCode ?? '') },
    { key: 'from', header: t('proposals.from'), cell: ({ producerName }) => producerName ?? '–' },
    {
      key: 'to',
      header: t('proposals.to'),
      cell: ({ manufacturerName, requestNumber }) =>
        manufacturerName ? `${manufacturerName} (${requestNumber})` : t('pairs.supposed'),
    },
    {
      key: 'quantity',
      header: t('quantity'),
      align: 'end',
      cell: ({ quantity, unit }) => <Quantity value={quantity} unit={unit ?? ''} />,
    },
    {
      key: 'landed',
      header: t('proposals.landed'),
      align: 'end',
      cell: ({ quantity, unitPrice, unitFreight }) => <Money idr={quantity * (unitPrice + unitFreight)} />,
    },
    {
      key: 'weeks',
      header: t('pairs.weeks'),
      cell: ({ firstWeek, lastWeek }) =>
        firstWeek === lastWeek
          ? f.weekShort(firstWeek)
          : t('pairs.fromTo', { from: f.weekShort(firstWeek), to: f.weekShort(lastWeek) }),
    },
  ];
  return (
    <DataTable
      caption={t('plan.pairs')}
      columns={columns}
      rowKey={({ offerId, requestLineId }) => `${offerId} ${requestLineId}`}
      list={list}
      empty={<EmptyState title={t('pairs.none')} />}
    />
  );
}
