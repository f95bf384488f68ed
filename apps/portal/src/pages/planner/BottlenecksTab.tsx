import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { namedIn } from './materials';
import { OneMore } from './OneMore';

type Price = Dto<'MaterialPriceDto'>;
const A_TONNE = 1_000;

/** Where more capacity would have been worth most: one by one, and by material and province. */
export function BottlenecksTab({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('planner');
  const list = usePages(['run', runId, 'material-prices'], (page) =>
    call(api.GET('/api/v1/runs/{id}/material-prices', { params: { path: { id: runId }, query: page } })),
  );
  return (
    <div className="stack-wide">
      <OneMore runId={runId} />
      <section className="stack-tight" aria-labelledby="prices">
        <h2 id="prices">{t('prices.title')}</h2>
        <p className="soft measure">{t('prices.lead')}</p>
        <DataTable
          caption={t('prices.title')}
          columns={useColumns()}
          rowKey={({ materialCode, provinceCode }) => `${materialCode} ${provinceCode}`}
          list={list}
          empty={<EmptyState title={t('bottlenecks.none')}>{t('bottlenecks.noneBody')}</EmptyState>}
        />
      </section>
    </div>
  );
}

function useColumns(): Column<Price>[] {
  const { t } = useTranslation('planner');
  const f = useFormats();
  return [
    {
      key: 'material',
      header: t('material'),
      cell: ({ materialNameId, materialNameEn }) =>
        namedIn(f.language, { nameId: materialNameId, nameEn: materialNameEn }),
    },
    { key: 'province', header: t('prices.madeIn'), cell: ({ provinceName }) => provinceName },
    {
      key: 'mean',
      header: t('prices.tonne'),
      align: 'end',
      // A tonne where it is weighed; a thousand of whatever else it is counted in.
      cell: ({ mean, unit }) =>
        t('prices.worth', { amount: f.moneyShort(mean * A_TONNE), of: f.quantity(A_TONNE, unit) }),
    },
    {
      key: 'highest',
      header: t('prices.highest'),
      align: 'end',
      cell: ({ highest, unit, highestWeek }) =>
        t('prices.inWeek', { price: `${f.money(highest)}/${f.unit(unit)}`, week: f.weekShort(highestWeek) }),
    },
  ];
}
