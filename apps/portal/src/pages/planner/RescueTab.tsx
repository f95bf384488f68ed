import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { Badge } from '../../components/Badge';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/states';
import { Quantity } from '../../components/values';
import { useFormats } from '../../format/use-formats';

type Rescue = Dto<'RescueDto'>;

/** Why the run was started at once: what failed, and what became of each runner-up. */
export function RescueTab({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('planner');
  const list = usePages(['run', runId, 'rescues'], (query) =>
    call(api.GET('/api/v1/runs/{id}/rescues', { params: { path: { id: runId }, query } })),
  );
  return (
    <DataTable
      caption={t('rescue.caption')}
      columns={useColumns()}
      rowKey={({ id }) => id}
      list={list}
      empty={<EmptyState title={t('rescue.none')}>{t('rescue.noneBody')}</EmptyState>}
    />
  );
}

function useColumns(): Column<Rescue>[] {
  const { t } = useTranslation('planner');
  const f = useFormats();
  return [
    {
      key: 'material',
      header: t('rescue.pairing'),
      cell: ({ material }) => (f.language === 'id' ? material.nameId : material.nameEn),
    },
    {
      key: 'between',
      header: t('rescue.between'),
      cell: ({ producerName, manufacturerName }) => `${producerName} → ${manufacturerName}`,
    },
    { key: 'cause', header: t('rescue.cause'), cell: ({ cause }) => t(`rescue.causes.${cause}`) },
    {
      key: 'quantity',
      header: t('rescue.quantity'),
      align: 'end',
      cell: ({ quantity, material }) => <Quantity value={quantity} unit={material.unit} />,
    },
    {
      key: 'backup',
      header: t('rescue.backup'),
      cell: ({ backupOutcome }) =>
        backupOutcome === null ? (
          t('rescue.pending')
        ) : (
          <Badge tone={backupOutcome === 'proposed' ? 'good' : 'neutral'}>
            {t(`rescue.outcomes.${backupOutcome}`)}
          </Badge>
        ),
    },
  ];
}
