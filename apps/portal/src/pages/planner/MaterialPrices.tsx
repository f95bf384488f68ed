import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { Button } from '../../components/Button';
import { type Column, Table } from '../../components/DataTable';
import { EmptyState, Loaded } from '../../components/states';
import { useFormats } from '../../format/use-formats';
import { namedIn } from './materials';

type Price = Dto<'MaterialPriceDto'>;
const A_TONNE = 1_000;
const PAGE = 100;
const ROWS_AT_FIRST = 20;

/** Every price of a run that is above nothing, dearest first: some hundreds at most. */
async function readPrices(runId: string): Promise<readonly Price[]> {
  const found: Price[] = [];
  let cursor: string | null | undefined;
  do {
    const query = { limit: PAGE, ...(cursor ? { cursor } : {}) };
    const page = await call(api.GET('/api/v1/runs/{id}/material-prices', { params: { path: { id: runId }, query } }));
    found.push(...page.items.filter(({ mean }) => mean > 0));
    cursor = page.nextCursor;
  } while (cursor);
  return found.toSorted((a, b) => b.mean - a.mean);
}

/** What one more tonne would have been worth, by material and the province that makes it. */
export function MaterialPrices({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('planner');
  const prices = useQuery({ queryKey: ['run', runId, 'material-prices'], queryFn: () => readPrices(runId) });
  return (
    <section className="stack-tight" aria-labelledby="prices">
      <h2 id="prices">{t('prices.title')}</h2>
      <p className="soft measure">{t('prices.lead')}</p>
      <Loaded query={prices}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('bottlenecks.none')}>{t('bottlenecks.noneBody')}</EmptyState>
          ) : (
            <PriceTable rows={rows} />
          )
        }
      </Loaded>
    </section>
  );
}

function PriceTable({ rows }: { readonly rows: readonly Price[] }) {
  const { t } = useTranslation('planner');
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <Table
        caption={t('prices.title')}
        columns={useColumns()}
        rows={rows.slice(0, isWhole ? rows.length : ROWS_AT_FIRST)}
        rowKey={({ materialCode, provinceCode }) => `${materialCode} ${provinceCode}`}
      />
      {!isWhole && rows.length > ROWS_AT_FIRST && (
        <div className="row">
          <Button onPress={() => setWhole(true)}>{t('prices.all', { count: rows.length })}</Button>
        </div>
      )}
    </>
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
