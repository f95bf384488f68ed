import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { type Column, DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { EmptyState } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { useMaterials } from './materials';

type Difference = Dto<'DifferenceDto'>;

interface DifferencesProps {
  readonly before: string;
  readonly after: string;
  /** Changed pairs by cause. */
  readonly byCause: object;
}

/** Pairs that get more or less, and why; largest change first. */
export function Differences({ before, after, byCause }: DifferencesProps) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { values, ...filters } = useFilters(['because']);
  const list = usePages(['run', after, 'differences', before, values], (page) =>
    call(
      api.GET('/api/v1/runs/{id}/comparison/pairs', {
        params: { path: { id: after }, query: { with: before, ...(values as object), ...page } },
      }),
    ),
  );
  const causes = Object.entries(byCause as Readonly<Record<string, number>>).toSorted(([, a], [, b]) => b - a);
  return (
    <section className="stack-tight" aria-labelledby="differences">
      <h2 id="differences">{t('compare.pairs')}</h2>
      <FilterBar
        label={t('compare.pairs')}
        state={{ values, ...filters }}
        filters={[
          {
            kind: 'choice',
            name: 'because',
            label: t('compare.cause'),
            options: causes.map(([cause, count]) => ({
              value: cause,
              text: `${t(`causes.${cause as 'search'}`)} (${f.number(count)})`,
            })),
          },
        ]}
      />
      <DataTable
        caption={t('compare.pairs')}
        columns={useColumns()}
        rowKey={({ offerId, requestLineId }) => `${offerId} ${requestLineId}`}
        list={list}
        empty={<EmptyState title={t('compare.noPairs')}>{t('compare.noPairsBody')}</EmptyState>}
      />
    </section>
  );
}

function useColumns(): Column<Difference>[] {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { nameOf } = useMaterials();
  const quantity = (value: number, unit: string | null): string => f.quantity(value, unit ?? '');
  return [
    { key: 'material', header: t('material'), cell: ({ materialCode }) => nameOf(materialCode ?? '') },
    { key: 'from', header: t('proposals.from'), cell: ({ producerName }) => producerName ?? '–' },
    {
      key: 'to',
      header: t('proposals.to'),
      cell: ({ manufacturerName, requestNumber }) =>
        manufacturerName ? `${manufacturerName} (${requestNumber})` : t('pairs.supposed'),
    },
    {
      key: 'before',
      header: t('compare.before'),
      align: 'end',
      cell: ({ before, unit }) => quantity(before, unit),
    },
    {
      key: 'after',
      header: t('compare.after'),
      align: 'end',
      cell: ({ after, unit }) => <strong>{quantity(after, unit)}</strong>,
    },
    { key: 'cause', header: t('compare.cause'), cell: ({ because }) => t(`causes.${because as 'search'}`) },
  ];
}
